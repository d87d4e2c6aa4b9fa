/** Lines that belong to the page or the channel and not to the briefing; each stands for a whole line. */
const FURNITURE: readonly RegExp[] = [
  /^(?:share|tweet|pin|print|e-?mail|copy link|whatsapp|telegram|facebook|twitter|linkedin|reddit|viber|x)(?:[\s,|/·•]+(?:share|tweet|pin|print|e-?mail|copy link|whatsapp|telegram|facebook|twitter|linkedin|reddit|viber|this|on|x))*\.?$/iu,
  /^(?:share|forward) (?:this|the)\b.{0,40}$/iu,
  /^(?:поділитися|поширити|надрукувати|роздрукувати)(?:\s.{0,40})?$/iu,
  /^(?:advertisement|sponsored|ad|реклама|на правах реклами)[:.]?$/iu,
  /^(?:leave a comment|comments?|add a comment|коментарі|залишити коментар)(?: ?\(?\d+\)?)?$/iu,
  /^(?:subscribe|sign up|join us|follow us|support us|donate|become (?:a|our) (?:patron|member|supporter))(?!\p{L}).{0,160}$/iu,
  /^(?:підписуйтес[ья]|підписатис[яь]|підпишіться|приєднуйтес[яь]|долучайтес[яь]|підтримайте|підтримати нас|слідкуйте|стежте)(?!\p{L}).{0,160}$/iu,
  /^(?:dear (?:readers|subscribers)|шановні (?:читачі|підписники)).{0,300}$/iu,
  /\b(?:fight on their own frontline|support ukrainska pravda|bringing the voice of ukraine)\b/iu,
  /^.{0,120}(?:subscribe to our|sign up for our|join our (?:telegram|channel)|become our patron|become a patron).{0,120}$/iu,
  /^.{0,120}(?:підпис(?:уйтеся|уйтесь|атися|атись) на наш|приєднуйтес[ья] до наш|наш(?:ому)? telegram.?канал).{0,120}$/iu,
  /^(?:home|menu|search|skip to content|log ?in|site icon.{0,60}|головна|меню|пошук)$/iu,
  /^(?:read (?:more|the original|on)|continue reading|view (?:all|original)|see all|all news|more news|детальніше|читати далі|усі новини|всі новини)(?![\p{L}]).{0,120}$/iu,
  /^(?:photo|image|video|picture|credit|illustration|фото|відео|ілюстрація|скриншот)(?:\s?(?:credit|by|gallery|з архіву))?\s*[:/©].{0,160}$/iu,
  /^.{0,160}(?:фото|photo)\s*:\s.{0,60}$/iu,
  /^(?=.{0,220}$).*\b(?:AFP|AP Photo|Getty Images|Reuters\/File|EPA)(?:\/[\p{L} ]+)?$/u,
  /^(?:powered by|all rights reserved|copyright|©|source icon|your browser|enable javascript|click here|with inputs from).{0,160}$/iu,
  /^\d+\s?(?:min(?:ute)?s?(?: read)?|хв(?:илин\p{L}*)?(?: читання)?)$/iu,
  /^(?:updated|published|posted|last (?:updated|modified)|оновлено|опубліковано)(?: on| at)?[\s:].{0,60}$/iu,
  /^(?:tags?|topics?|теги|категорі[яї])\s*:.{0,200}$/iu,
  /^(?:ai|by ai)$/iu,
]

/** "Read also: …": the line goes, and where it stands alone, the headlines listed under it go too. */
const RELATED =
  /^(?:(?:(?:read|watch|listen) also|read next|see also|also read|(?:читайте|читати|дивіться) також|також читайте)(?!\p{L})[\s:.—–-]*|(?:read more|related(?: (?:articles?|news|stories))?|more on this(?: story| topic)?|recommended(?: reading)?|other topics of interest|you may also like|most read|trending|за темою|по темі|схожі новини|вас може зацікавити|популярне)\s*(?:[:.]|$)\s*)(?<rest>.*)$/iu

const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?'
const DATE_LINE = new RegExp(
  `^(?:\\d{1,2}[:.]\\d\\d,?\\s+)?${WEEKDAY}(?:\\p{L}{3,10}\\.?\\s+\\d{1,2},?\\s+20\\d\\d|\\d{1,2}\\s+\\p{L}{3,10}\\.?,?\\s+20\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d\\d|20\\d\\d-\\d\\d-\\d\\d)(?:\\s?(?:р\\.?|року))?(?:[\\s,|·-]+(?:at\\s)?\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?)?(?:\\s+\\p{Lu}[\\p{L}.-]{1,20})?[\\s.]*$`,
  'iu',
)
const BYLINE =
  /^(?:[Bb]y|[Aa]uthor|[Аа]втор(?:ка)?|[Тт]екст)\s*:?\s+(?:the\s+)?\p{Lu}[\p{L}.'’-]+(?:\s+(?:and|and the|&|та|і|\p{L}[\p{L}.'’-]*)){0,6}.{0,30}$/u
const PERSON = /^\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}\.)?(?:\s+\p{Lu}[\p{Ll}'’-]+){1,2}$/u

export type LineRole = 'text' | 'furniture' | 'date' | 'byline' | 'related' | 'related-heading'

/** What a line is for; everything but `text` is no part of a story. */
export function lineRole(line: string): LineRole {
  if (line.length > 400) return 'text'
  if (DATE_LINE.test(line)) return 'date'
  const related = RELATED.exec(line)
  if (related !== null)
    return /[\p{L}\p{N}]/u.test(related.groups?.rest ?? '') ? 'related' : 'related-heading'
  if (FURNITURE.some((pattern) => pattern.test(line))) return 'furniture'
  if (line.length <= 120 && !/[.!?]$/.test(line) && BYLINE.test(line)) return 'byline'
  return 'text'
}

/** A line such as "Anna Kovalenko", which under a title is the author. */
export function isPersonName(line: string): boolean {
  return line.length <= 40 && PERSON.test(line)
}

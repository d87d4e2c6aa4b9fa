/** Lines that introduce a quotation, a list or a source inside a story. */
export const LABEL =
  /^(?:guests?|speakers?|moderators?|source|quote|details|background|note|reminder|reference|update|updated|photo|video|watch|listen|link|why it matters|key points|джерел[оа]|деталі|пряма мова|дослівно|нагадаємо|нагадуємо|довідка|передісторія|гості|гостя|спікери|ведуч(?:ий|а|і)|модератор(?:ка)?|що відомо|оновлено|доповнено|відео|фото)(?!\p{L})/iu
/** Bold openings that go on with the story they stand in: "Why it matters:", «Контекст:». */
export const GOES_ON =
  /^(?:why (?:it|this) matters|the (?:details?|big picture|bottom line|latest|backdrop|backstory|context|other side|intrigue|stakes|numbers|impact|takeaway|upshot)|driving the news|zoom (?:in|out)|between the lines|what they[’']?(?:re| are) saying|what (?:we know|to know|we don[’']t know|else|now|comes next)|what[’']s (?:next|new|happening)|yes,? but|catch up (?:quick|fast)|by the numbers|flashback|state of play|reality check|go deeper|how it works|details|context|background|worth noting|threat level|чому це важливо|чому важливо|деталі|подробиці|контекст|передісторія|що далі|що відомо|що це означає|наслідки|причини|у цифрах|цитата|довідка|реакція|пояснення|важливо)\s?[:.?—–-]?$/iu
/** A line with these before its colon leads into a list or a quotation. */
export const INTRODUCES =
  /(?<!\p{L})(?:following|as of|here is|here are|said|says|according|reads?|reported|станом на|повідомил[иа]|йдеться|такі|наступн\p{L}+)(?!\p{L})/iu

/** What sections of a digest are called: each word of such a label is one of these, or begins so (`*`). */
const SORTING_WORDS = (
  'war wars fight* combat* front* battlefield* ground air sea navy naval ukrain* russia* moscow kyiv world europe* abroad international global nato eu usa us west* east* ' +
  'diplomacy diplomatic politic* econom* business money finance* market* energy aid weapon* arms military defen* security sanctions humanitarian human cost toll ' +
  'society culture sport* justice courts crime law people life health science tech* media opinion* region* regional local national domestic home morning evening overnight ' +
  'headlines news top main other more also brief briefly short today tonight yesterday week day night in the of and on at from for s response reaction* development* situation ' +
  'events key latest update* stories story digest summary toplines takeaways takeaway highlights points losses attacks strikes occupied territor* crimea against ' +
  'війн* фронт* бої бойові боях тил тилу мор* неб* повітря світ світі україн* росі* рф європ* закордон* міжнародн* дипломат* політик* полiтик* економік* бізнес* гроші фінанс* ринк* енергетик* ' +
  'допомог* збро* військ* оборон* безпек* санкці* гуманітар* суспільств* культур* спорт* правосуддя суд* криміна* право люд* життя здоровʼя здоров’я освіт* наук* технологі* медіа думк* регіон* област* місцев* ' +
  'ран* вечір вечора вечірн* ніч ночі нічн* сьогодн* вчора день дня дні добу доба тиждень тижня головне головні новини новин інше інші ще коротко стисло також в у на за про з зі та і й по події підсумк* огляд ситуаці* реакці* ' +
  'втрати обстріл* удари атак* окупован* територі* крим* ключове важливе висновки'
).split(' ')
const wholeWords = new Set(SORTING_WORDS)
const stems = SORTING_WORDS.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))

/** Whether a line only sorts what stands under it: "Fighting", "The human cost of war", «У світі», "2am", "14:20". */
export function isSortingLabel(line: string): boolean {
  if (CLOCK.test(line)) return true
  const words = line.toLowerCase().match(/[\p{L}ʼ]+/gu) ?? []
  if (words.length === 0 || words.length > 7 || /\d{2}/.test(line) || /[.!?]$/.test(line)) return false
  return words.every((word) => wholeWords.has(word) || stems.some((stem) => word.startsWith(stem)))
}

const CLOCK =
  /^(?:(?:about|by|at|близько|о|об)\s)?\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?|\s?год(?:ині|ина|\.)?)?:?$/iu

/** A clock time before a headline tells when, not what. */
export function withoutClock(text: string): string {
  const found = /^[[(]?\d{1,2}[:.]\d\d[\])]?(?:\s?[ap]\.?m\.?)?\s*[-–—|•·,:]?\s*(?=\p{Lu}|["«“„])/u.exec(text)
  return found === null ? text : text.slice(found[0].length)
}

/** Regions, countries and cities as labels: capitalised words and what they are. */
export function isPlaceLabel(line: string): boolean {
  const words = line.replace(/:$/, '').match(/[\p{L}’'ʼ-]+/gu) ?? []
  if (words.length === 0 || words.length > 4 || /[.!?]/.test(line)) return false
  if (/^\p{Lu}\p{L}+(?:щина|щині|ччина|ччині|ське|ський|ська)$/u.test(words[0] ?? '') && words.length <= 2)
    return true
  return words.some((word) => PLACE_KINDS.test(word)) && /^\p{Lu}/u.test(words[0] ?? '')
}
const PLACE_KINDS = /^(?:regions?|oblasts?|district|province|област[ьіи]|район\p{L}*|громад[аи])$/iu

import { addressesReader } from './addresses-reader.ts'
import {
  ANYWHERE,
  OFF_SECTIONS,
  OPENINGS,
  RELATED_LABELS,
  RELATED_OPENINGS,
  WHOLE_LINES,
} from './page-words.ts'

/**
 * Everything but `text` is no part of a story. Under a `related-heading` come other pages' headlines, under an
 * `off-heading` nothing that is news; a `pointer` ends what stands before it.
 */
export type LineRole =
  'text' | 'furniture' | 'pointer' | 'date' | 'byline' | 'related' | 'related-heading' | 'off-heading'

/** What belongs to the page stands in short lines; a paragraph that starts alike is news. */
const MAX_FURNITURE_CHARS = 300
const MAX_OPENING_CHARS = 200

const WEEKDAY =
  "(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|понеділок|вівторок|середа|четвер|п[’']ятниця|субота|неділя),?\\s+)?"
const DATE =
  '(?:\\p{L}{3,10}\\.?\\s+\\d{1,2},?\\s+20\\d\\d|\\d{1,2}\\s+\\p{L}{3,10}\\.?,?\\s+20\\d\\d|' +
  '\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d\\d|20\\d\\d-\\d\\d-\\d\\d)(?:\\s?(?:р\\.?|року))?'
const TIME = '\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?'
const OUTLET = '\\p{Lu}[\\p{L}.-]{1,20}'

/** "12:40, Tuesday, March 5, 2024", "21.07.2025 13:20". */
const DATE_LINE = new RegExp(
  `^(?:${TIME},?\\s+)?${WEEKDAY}${DATE}(?:[\\s,|·-]+(?:at\\s)?${TIME})?(?:\\s+${OUTLET})?[\\s.]*$`,
  'iu',
)
/** "Updated: 5 March 2024, 12:40". */
const UPDATED =
  /^(?:updated|published|posted|last (?:updated|modified)|оновлено|опубліковано)(?!\p{L})(?=.*(?:20\d\d|\d:\d\d)).{0,60}$/iu
/** "By Anna Koval and Ivan Lys"; "By Monday" is an ordinary sentence's start and ends in a full stop. */
const BYLINE =
  /^(?:By|Author|Автор(?:ка)?|Текст|Written by|Reporting by)\s*:?\s+(?:the\s+)?\p{Lu}[^.!?:;]{2,90}$/u
const PERSON = /^\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}\.)?(?:\s+\p{Lu}[\p{Ll}'’-]+){1,2}$/u

/** Lines known by their shape: credits, captions, reading times, heads of mails, handles, tags, staff. */
const SHAPES: readonly RegExp[] = [
  UPDATED,
  /^(?:photo|image|video|picture|credit|illustration|фото|відео|ілюстрація)(?:\s?(?:credit|by|gallery|з архіву))?\s*[:/©]/iu,
  /(?:фото|photo)\s*:\s.{0,60}$/iu,
  /\b(?:AFP|AP Photo|Getty Images|EPA)(?:\/[\p{L} ]{1,40})?$/u,
  /\((?:[^()]{0,40}(?<!\p{L})(?:photo|agency|wire|images|фото|агентство)(?!\p{L})[^()]{0,30}|\p{Lu}[\p{L}.’' -]{2,40}\/[\p{L}.’' ]{2,40})\)\.?$/iu,
  /^\d+\s?(?:min(?:ute)?s?(?: read)?|хв(?:илин[аи]?)?(?: читання)?)$/iu,
  /^(?:from|to|cc|bcc|sent|date|reply-to|subject|від|кому|тема|дата)\s?:\s+\S.{0,120}$/iu,
  /^-{2,}\s*\p{L}[\p{L} ]{3,30}-{2,}$/u,
  /^(?:[#@][\p{L}\p{N}_]+|https?:\/\/\S+|t\.me\/\S+|[\w.+-]+@[\w-]+\.[\w.]+|[|•·,\s])+$/u,
  /^(?:this|today[’']s|tonight[’']s|our|the)?\s?(?:[\p{L}]+\s)?(?:letter|newsletter|briefing|digest|edition|issue|mail|e-?mail|bulletin|round-?up|update)\s(?:is|was|has been|were)\s(?:\p{L}+\s)?(?:put together|compiled|written|edited|prepared|produced|brought|assembled|curated)(?!\p{L})/iu,
  /^(?:цей |ранковий |вечірній |сьогоднішній |цю )?(?:випуск|лист|дайджест|розсилку|огляд|добірку)\s(?:для вас\s)?(?:готу|підготу|уклал|укла|склал|зібрал|написал|редагу|верстал)\p{L}*/iu,
  /^(?:the )?(?:night |morning |news )?(?:desk|editors?|team|staff)(?: today| on duty| of the day)?\s?:\s.{2,100}$/iu,
  /^(?:чергов\p{L}+|редакц\p{L}+|команда|випускаюч\p{L}+|редактор\p{L}*)(?:\s\p{L}+)?\s?:\s.{2,100}$/iu,
  /^about (?:the )?[\p{L} ]{3,40}:\s/iu,
  /^\(?(?:english (?:text|version) below|українською нижче|текст українською нижче)\)?\.?$/iu,
  /^[^"«“]{0,60}(?<!\p{L})(?:добр(?:ий|ого) (?:вечір|вечора|ранок|ранку|день|дня)|good (?:morning|evening|afternoon))(?!\p{L}).{0,60}$/iu,
  /^(?:hello|hi|hey|greetings|welcome(?: back)?|вітання|привіт|вітаю|вітаємо)(?:,| (?:from|to|back|there|all|everyone|з|із|зі|усім|всім|вас)(?!\p{L})|[.!])[^"«“]{0,160}$/iu,
  /^(?:[\d,]+ words,? )?(?:an? )?\d+[- ]min(?:ute)?s? read\.?$/iu,
  /^(?:ua|uk|en|eng|ru|de|pl|укр|рус)(?:[\s|/·]+(?:ua|uk|en|eng|ru|de|pl|укр|рус))+$/iu,
  /^[^"«“]{0,160}(?<![\w.])[\w.+-]+@[\w-]+(?:\.[\w-]+)+.{0,60}$/u,
  /^над (?:\p{L}+ )?(?:випуском|листом|дайджестом|розсилкою|номером|матеріалом|оглядом|текстом|добіркою) працював?\p{L}*(?!\p{L})/iu,
  /^[^"«“]{0,120}\+\d[\d\s()-]{8,}.{0,40}$/u,
  /^(?:sources?|via|джерел[оа])\s?:\s.{1,60}$/iu,
  /^(?:this|the|our) (?:newsletter|briefing|digest|letter|channel|podcast)(?!\p{L}).{0,140}(?<!\p{L})(?:free|support\p{L}*|readers|members|sponsor\p{L}*)(?!\p{L})/iu,
  /^(?:цей|ця|наш\p{L}?) (?:лист|розсилка|дайджест|канал|випуск)(?!\p{L}).{0,140}(?<!\p{L})(?:безкоштов|підтрим|читач|спонсор)/iu,
  /^(?:dear |шановні |дорогі |любі )?(?:readers|subscribers|listeners|viewers|friends|читачі|читачки|підписники|слухачі|глядачі|друзі)[,!]\s.{3,200}$/iu,
  /^(?:(?:reminder|note|p\.?\s?s)\s?[:.—–-]\s?|(?:also|as a reminder|нагадаємо|нагадуємо|також|до слова),?\s)?(?:(?:last|this|next)\s\p{L}+,?\s|(?:минулого|цього|наступного)\s\p{L}+,?\s)?(?:the|our|наша)?\s?(?:desk|newsroom|editorial (?:office|team)|редакція)\s(?:has |have |will |is |was )*(?:moved?|moves|changed?|closed?|takes|taken|took|back|returns?|resting|rests|off|на відпочинку|змінила|змінює|переїхала|переїжджає|відпочиває|відпочиватиме|бере|йде|повернеться|не працює|не працюватиме|відзначає|дякує)(?!\p{L})[^.]{0,80}\.?$/iu,
  /^comments? \(\d+\)$|^коментар\p{L}* \(\d+\)$/iu,
]
const POINTER =
  /^(?:➡|➡️|👉|🔗|📎|→|➔|⇒|»)?\s*(?:(?:read|full|more|details|whole|rest|text|story|here|on our site|the|at the link|by link|читати|читайте|повний|повна|повністю|текст|новина|детальніше|докладніше|подробиці|більше|далі|за посиланням|посилання|тут|на сайті|у матеріалі)(?:\s|[.:!…]|$)+){1,6}$/iu
const LABELLED_POINTER =
  /^(?:read|watch|listen|more|читати|читайте|дивитися|дивіться|детальніше|докладніше)\s?[:—–-]\s/iu

/** What a line of a page is for. */
export function lineRole(line: string): LineRole {
  if (line.length > MAX_FURNITURE_CHARS) return 'text'
  if (DATE_LINE.test(line)) return 'date'
  const words = line.toLowerCase().replace(/^[^\p{L}\p{N}#@©(]+/u, '')
  const related = relatedRest(words)
  if (related !== null) return /[\p{L}\p{N}]/u.test(related) ? 'related' : 'related-heading'
  if (OFF_SECTIONS.has(words.replace(/[^\p{L}]+$/u, ''))) return 'off-heading'
  if (POINTER.test(words) || LABELLED_POINTER.test(words)) return 'pointer'
  if (isFurniture(line, words)) return 'furniture'
  return BYLINE.test(line) ? 'byline' : 'text'
}

/** A line such as "Anna Kovalenko", which under a title is the author. */
export function isPersonName(line: string): boolean {
  return line.length <= 40 && PERSON.test(line)
}

function isFurniture(line: string, words: string): boolean {
  return (
    WHOLE_LINES.has(words.replace(/[^\p{L}]+$/u, '')) ||
    isRowOfButtons(words) ||
    (line.length <= MAX_OPENING_CHARS &&
      OPENINGS.some((opening) => words.startsWith(opening) && endsWord(words, opening))) ||
    ANYWHERE.some((phrase) => words.includes(phrase)) ||
    SHAPES.some((shape) => shape.test(line)) ||
    addressesReader(line)
  )
}

/** "Send news | Subscribe". */
function isRowOfButtons(words: string): boolean {
  const parts = words.split(/\s[|•·]\s/)
  return parts.length > 1 && parts.some((part) => WHOLE_LINES.has(part.trim())) && words.length <= 100
}

/** What follows "Read also"; `null` for any other line. */
function relatedRest(words: string): string | null {
  const opening = RELATED_OPENINGS.find((each) => words.startsWith(each) && endsWord(words, each))
  if (opening !== undefined) return words.slice(opening.length)
  const colon = words.indexOf(':')
  const label = colon < 0 ? words.replace(/\.$/, '') : words.slice(0, colon)
  return RELATED_LABELS.includes(label.trim()) ? words.slice(label.length + 1) : null
}

function endsWord(words: string, opening: string): boolean {
  return !/\p{L}$/u.test(opening) || !/^\p{L}/u.test(words.slice(opening.length))
}

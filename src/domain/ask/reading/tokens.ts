import { foldWord } from './fold-word.ts'

/** A word, number or mark of a message. */
export type Token = {
  readonly text: string
  /** As `foldWord` writes it. */
  readonly folded: string
  readonly kind: 'word' | 'number' | 'date' | 'clock' | 'mark'
}

/** Longer messages are no questions. */
const MOST_TOKENS = 60

const WORD = String.raw`\p{L}[\p{L}\p{N}]*(?:['’ʼ‘\u0060´-][\p{L}\p{N}]+)*`
const SHAPES: readonly (readonly [Token['kind'], string])[] = [
  ['date', String.raw`\d{4}-\d{1,2}(?:-\d{1,2})?(?![\d-])`],
  ['date', String.raw`\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)`],
  ['date', String.raw`\d{1,2}[./]\d{4}(?!\d)`],
  ['clock', String.raw`\d{1,2}:\d{2}(?!\d)`],
  // 21.11 is a date or a clock: whoever reads it decides.
  ['date', String.raw`\d{1,2}[.]\d{1,2}(?![\d])`],
  [
    'number',
    String.raw`\d+(?:-?(?:st|nd|rd|th|го|те|ого|е|му|й|я|ї|ої|ую|а|у|і|ий|ша|га|та|м|им|ім|ма|ти|ту))?(?![\p{L}\p{N}])`,
  ],
  ['number', String.raw`\d+`],
  ['word', WORD],
  ['mark', String.raw`\.\.+|…|[-–—,?!:;&%+/()]|\p{Extended_Pictographic}\uFE0F?`],
]
const TOKEN = new RegExp(
  SHAPES.map(
    ([, shape], at) =>
      `(?<k${at}>${shape.replaceAll('\\1', `\\k<sep${at}>`).replace('([./])', `(?<sep${at}>[./])`)})`,
  ).join('|'),
  'giu',
)

/** The tokens of a message, at most `MOST_TOKENS`. */
export function readTokens(message: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of spelledOut(message.normalize('NFC')).matchAll(TOKEN)) {
    const kind = SHAPES.find((_, at) => match.groups?.[`k${at}`] !== undefined)?.[0]
    if (kind !== undefined) tokens.push({ text: match[0], folded: foldWord(match[0]), kind })
    if (tokens.length >= MOST_TOKENS) break
  }
  return tokens
}

/** "2day" is no number of days, and «торік» is two words in most languages. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})([ap])\.\s?m\b\.?/giu, '$1m'],
  [/(\p{L}{3,})-free (?=(?:night|day)s?(?!\p{L}))/giu, '$1 quiet '],
  [/(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/gu, '$1-$2-$3'],
  [/(?<![\p{L}\p{N}])2(?=(?:day|nite|night|morrow|moro)(?![\p{L}\p{N}]))/giu, 'to'],
  // "dec '25"
  [/(?<=\s)['’‘](2[2-9])(?!\d)/gu, '20$1'],
  // The same a year before, whatever it is called.
  [
    /(?<!\p{L})(?:(?:the )?last year,? (?:in |at |over )?(?:the )?same (?:month|period|week|time|days?|quarter|season)|(?:the |this )?same (?:month|period|week|time|days?|quarter|season),? (?:of |in )?(?:the )?(?:last|previous|prior) year|this time last year)(?!\p{L})/giu,
    'the year before',
  ],
  [
    /(?<!\p{L})(?:(?:торік|минулого року),?(?: у| в| за)? (?:той|тому|те|том) сам\p{L}+ (?:місяц|період|тижден|тижн|ден|дн|час)\p{L}*|(?:той|тому|те|том|таким|так\p{L}+) (?:же )?сам\p{L}+ (?:місяц|період|тижден|тижн|ден|дн|час)\p{L}*,? (?:торік|минулого року))(?!\p{L})/giu,
    'роком раніше',
  ],
  [/(?<!\p{L})(?:торік|торішн\p{L}+|минулоріч\p{L}*)(?!\p{L})/giu, 'минулого року'],
  [/(?<!\p{L})цьогоріч\p{L}*(?!\p{L})/giu, 'цього року'],
  [/(?<!\p{L})позаторік(?!\p{L})/giu, 'позаминулого року'],
]

function spelledOut(message: string): string {
  return SPELLED_OUT.reduce((text, [pattern, words]) => text.replace(pattern, words), message)
}

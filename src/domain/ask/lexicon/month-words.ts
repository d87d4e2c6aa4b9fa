import { LANGUAGES } from '../../language.ts'
import { MONTH_WORDS as BY_LANGUAGE } from '../../language/month-words.ts'
import type { Lexicon } from './lexicon.ts'

/** Other cases of Ukrainian, and Russian. */
const OTHERS = [
  'січнем, січневий, январ*, янв',
  'лютим, феврал*',
  'березнем, март*',
  'квітнем, апрел*',
  'травнем, май, мая, мае',
  'червнем, июн*',
  'липнем, июл*',
  'серпнем, август*',
  'вереснем, сентябр*',
  'жовтнем, октябр*',
  'листопадом, ноябр*',
  'груднем, декабр*',
]

/** `month_1` to `month_12`. */
export const MONTH_WORDS: Lexicon = Object.fromEntries(
  OTHERS.map((others, at) => [
    `month_${at + 1}`,
    [...LANGUAGES.flatMap((language) => BY_LANGUAGE[language][at] ?? []), others].join(', '),
  ]),
)

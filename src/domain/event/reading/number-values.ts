import { LANGUAGES } from '../../language.ts'
import { expandPattern } from '../../language/expand-pattern.ts'
import { plainWord } from '../../language/words.ts'
import { NUMBER_WORDS } from '../../strikes/lexicon/number-words.ts'

/** Places in a row, in all their cases: stems of Ukrainian ones. */
const ORDINALS: readonly (readonly [number, string, string])[] = [
  [1, 'first', 'перш'],
  [2, 'second', 'друг'],
  [3, 'third', 'трет'],
  [4, 'fourth', 'четверт'],
  [5, 'fifth', 'пят'],
  [6, 'sixth', 'шост'],
  [7, 'seventh', 'сьом'],
  [8, 'eighth', 'восьм'],
  [9, 'ninth', 'девят'],
  [10, 'tenth', 'десят'],
]
const ORDINAL_ENDING = /^(?:ий|ій|а|я|е|є|ого|ього|ому|ьому|им|ім|ої|ьої|у|ю|ою|ьою)$/u

/** "Third", «третього»: its number; `null` for other words. */
export function ordinalValue(plain: string): number | null {
  const found = ORDINALS.find(
    ([, english, stem]) =>
      plain === english || (plain.startsWith(stem) && ORDINAL_ENDING.test(plain.slice(stem.length))),
  )
  return found?.[0] ?? null
}

/** Single words that are numbers, from two on: "one" and «один» are pronouns as often. */
export const NUMBER_VALUES: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    NUMBER_WORDS[language].flatMap(([value, patterns]) =>
      patterns.flatMap(expandPattern).flatMap((word) => {
        const isOneWord = !/[ -]/u.test(word)
        return isOneWord && value >= 2 && value < 1000 ? [[plainWord(word), value] as const] : []
      }),
    ),
  ),
)

import { LANGUAGES } from '../../language.ts'
import { expandPattern } from '../../language/expand-pattern.ts'
import { plainWord } from '../../language/words.ts'
import { NUMBER_WORDS } from '../../strikes/lexicon/number-words.ts'

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

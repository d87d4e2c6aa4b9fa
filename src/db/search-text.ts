import { foldName } from '../domain/language/fold-name.ts'
import { isLatinWord, parseWanted, type Phrase, type Spelling } from '../domain/language/wanted-words.ts'
import { listWords } from '../domain/language/words.ts'

/** A text without what changes when nothing new is said: case, spacing, the several apostrophes. */
export function searchText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * What is matched when events are searched: each word as it is written, and as `foldName` spells it; those of the
 * Cyrillic alphabet are marked. Folded here and not by the server: whether it knows Cyrillic letters depends on
 * the locale it was set up with.
 */
export function searchWords(text: string): string {
  return listWords(text.normalize('NFC'))
    .map(({ plain }) => `${plain}/${isLatinWord(plain) ? '' : CYRILLIC}${foldName(plain)}`)
    .join(' ')
}
const CYRILLIC = '~'

/** What a story must have, as the index knows it (`likes`, one of each list) and as it is meant (`regex`). */
export type SearchPattern = { readonly likes: readonly (readonly string[])[]; readonly regex: string }

/** The same words, phrases and exclusions as `hasWanted` knows; nothing wanted gives `null`. */
export function searchPatterns(
  words: string,
): { readonly all: readonly SearchPattern[]; readonly none: readonly SearchPattern[] } | null {
  const { all, none } = parseWanted(words.normalize('NFC'))
  return all.length === 0 ? null : { all: all.map(patternOf), none: none.map(patternOf) }
}

function patternOf(phrase: Phrase): SearchPattern {
  return {
    likes: phrase.map((spellings) =>
      withoutLonger(spellings.flatMap(beginningsOf)).map((beginning) => `%${beginning}%`),
    ),
    regex: `(^| )${phrase.map((spellings) => `(${spellings.map(regexOf).join('|')})[^ ]*`).join(' ')}`,
  }
}

/** Each once, and none that has another of them in it: whatever has it has that one too. */
function withoutLonger(beginnings: readonly string[]): readonly string[] {
  return [...new Set(beginnings)].filter(
    (each) => !beginnings.some((other) => other !== each && each.includes(other)),
  )
}

function beginningsOf({ beginnings, folded, whole }: Spelling): readonly string[] {
  return [...beginnings, ...folded, ...(whole === null ? [] : [whole])]
}

/** Letters and digits alone stand in words: nothing has to be quoted. */
function regexOf({ beginnings, folded, whole, isLatin }: Spelling): string {
  const [ownMark, otherMark] = isLatin ? ['', CYRILLIC] : [CYRILLIC, '']
  return [
    ...beginnings,
    ...(whole === null ? [] : [`[^ ]*/${ownMark}${whole}`]),
    ...folded.map((beginning) => `[^ ]*/${otherMark}${beginning}`),
  ].join('|')
}

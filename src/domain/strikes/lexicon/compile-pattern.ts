import { LETTERS } from './grammar.ts'

/** Letters that look alike in Latin and Cyrillic print and get typed for one another in names of weapons. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['x', 'х'],
  ['c', 'с'],
  ['m', 'м'],
  ['p', 'р'],
  ['a', 'а'],
  ['k', 'к'],
])

/** One lexicon pattern as a sticky expression (of a plain class of letters, which compiles a hundred times faster than `\p{L}`), whose spaces may be a line break and whose hyphens may have a space behind them; the caller sees to it that it starts where a word starts. */
export function compilePattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+?^${}[\]\\]/g, '\\$&')
    .replace(/\(/g, '(?:')
    .replace(/ /g, '(?: {1,3}| ?\\n ?)')
    .replace(/\//g, ' ?\\/ ?')
    .replace(/-/g, '(?:- ?|[– ])?')
    .replace(/\*/g, `[${LETTERS}']*`)
  return new RegExp(`${source}(?![${LETTERS}])`, 'y')
}

/** The same for a pattern whose letters may come from either alphabet. */
export function compileLookalike(pattern: string): RegExp {
  const source = compilePattern(pattern).source
  const either = source.replace(
    /(?<!\\)[xcmpak](?![^[]*\])/g,
    (letter) => `[${letter}${LOOKALIKES.get(letter) ?? ''}]`,
  )
  return new RegExp(either, 'y')
}

/** The letters that every match of a pattern starts with, at most so many: where it is filed. */
export function firstLetters(pattern: string, limit: number): string {
  const letters = /^[^*(/ -]*/.exec(pattern)?.[0] ?? ''
  if (letters === '') throw new Error(`A pattern starts with a letter: ${pattern}`)
  return letters.slice(0, limit)
}

/** A letter and the one of the other alphabet that looks like it. */
export function lookalikesOf(letter: string): readonly string[] {
  const twin = LOOKALIKES.get(letter)
  return twin === undefined ? [letter] : [letter, twin]
}

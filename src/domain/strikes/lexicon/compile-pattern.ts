/** Letters that look alike in Latin and Cyrillic print and get typed for one another in names of weapons. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['x', 'х'],
  ['c', 'с'],
  ['m', 'м'],
  ['p', 'р'],
  ['a', 'а'],
  ['k', 'к'],
])

/** Folded text knows no others in words the lexicons have; a plain class compiles a hundred times faster than `\p{L}`. */
const LETTERS = 'a-z0-9а-яіїєґё'

/** One lexicon pattern as a sticky expression; the caller sees to it that it starts where a word starts. */
export function compilePattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+?^${}[\]\\]/g, '\\$&')
    .replace(/ /g, ' {1,3}')
    .replace(/\//g, ' ?\\/ ?')
    .replace(/-/g, '[-– ]?')
    .replace(/\*/g, `[${LETTERS}']*`)
    .replace(/\(/g, '(?:')
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

/** The letters (two at most) that every match of a pattern starts with: where it is filed. */
export function firstLetters(pattern: string): string {
  return /^[^*(/ -]*/.exec(pattern)?.[0].slice(0, 2) ?? ''
}

export function lookalikeOf(letter: string): string {
  return LOOKALIKES.get(letter) ?? letter
}

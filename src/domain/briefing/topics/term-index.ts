/** A phrase that speaks for a label; see the lexicon for how phrases are written. */
export type Term<Label> = { readonly phrase: string; readonly label: Label; readonly weight: number }

type Entry<Label> = { readonly term: Term<Label>; readonly words: readonly string[] }

export type TermIndex<Label> = {
  /** Every term found, once for each place where it stands, of each label the longest there. Time is linear in the text. */
  readonly find: (text: string) => readonly Term<Label>[]
}

const WORD = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*/gu
/** Longer words are noise; their ends are not looked at. */
const MAX_WORD_CHARS = 40

export function createTermIndex<Label>(terms: readonly Term<Label>[]): TermIndex<Label> {
  const byFirstWord = new Map<string, Entry<Label>[]>()
  for (const term of terms) {
    const words = term.phrase.split(' ')
    const first = words[0] ?? ''
    const entries = byFirstWord.get(first)
    if (entries === undefined) byFirstWord.set(first, [{ term, words }])
    else entries.push({ term, words })
  }
  const find = (text: string) => {
    const words = wordsIn(text)
    return words.flatMap((word, at) => {
      const found = keysOf(word)
        .flatMap((key) => byFirstWord.get(key) ?? [])
        .filter((entry) => entry.words.every((pattern, i) => i === 0 || fits(pattern, words[at + i])))
      return longestOfEachLabel(found).map((entry) => entry.term)
    })
  }
  return { find }
}

/** Where "grain terminal" stands, "grain" says nothing more. */
function longestOfEachLabel<Label>(found: readonly Entry<Label>[]): readonly Entry<Label>[] {
  if (found.length < 2) return found
  const longest = new Map<Label, Entry<Label>>()
  for (const entry of found) {
    const other = longest.get(entry.term.label)
    if (other === undefined || entry.words.length > other.words.length) longest.set(entry.term.label, entry)
  }
  return [...longest.values()]
}

function wordsIn(text: string): readonly string[] {
  return Array.from(text.toLowerCase().matchAll(WORD), ([word]) =>
    word.slice(0, MAX_WORD_CHARS).replace(/[’ʼ]/g, "'"),
  )
}

/** The word itself and every stem of it, as lexicons write them. */
function keysOf(word: string): readonly string[] {
  return [word, ...Array.from({ length: word.length }, (_, i) => `${word.slice(0, i + 1)}*`)]
}

function fits(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false
  if (!pattern.includes('*')) return pattern === word
  return pattern.endsWith('*') && word.startsWith(pattern.slice(0, -1))
}

import { expandPattern } from '../../language/expand-pattern.ts'
import { rememberWords } from '../../language/remember-words.ts'
import type { Token } from '../reading/tokens.ts'

/** One line of a table: an idea, with the columns that stand behind its words. */
export type Idea = { readonly key: string; readonly columns: readonly string[] }

type Phrase = { readonly idea: Idea; readonly words: readonly WordPattern[]; readonly length: number }
type WordPattern = {
  readonly stem: string
  readonly open: boolean
  /** Other words may stand before it. */
  readonly afterGap: boolean
}

export type Found = { readonly idea: Idea; readonly at: number; readonly words: number }

/** Finds the ideas of a table in a text; of two that begin at one word the longer. */
export type WordTable = { readonly find: (tokens: readonly Token[]) => readonly Found[] }

/**
 * Compiles lines of `key | English | Ukrainian | …`: words parted by commas, `*` for any ending, `(a|b)` for
 * either. `~` for a few words between; what the key `-` has says nothing. Apostrophes do not matter. Throws for a line without words: a lexicon is checked where it is loaded.
 */
export function compileTable(table: string): WordTable {
  const byWord = new Map<string, Phrase[]>()
  const byBeginning = new Map<string, Phrase[]>()
  for (const line of table.split('\n').filter((each) => each.trim() !== '')) {
    const [key = '', english, ukrainian, ...columns] = line.split(/\s+\|(?:\s+|$)/u)
    if (english === undefined || ukrainian === undefined) throw new Error(`A line without words: ${line}`)
    const idea: Idea = { key: key.trim(), columns: columns.map((column) => column.trim()) }
    for (const phrase of phrasesOf(idea, `${english}, ${ukrainian}`)) {
      const [first] = phrase.words
      if (first === undefined) continue
      const index = first.open ? byBeginning : byWord
      const known = index.get(first.stem)
      if (known) known.push(phrase)
      else index.set(first.stem, [phrase])
    }
  }
  const phrasesAt = rememberWords((plain): readonly Phrase[] => [
    ...(byWord.get(plain) ?? []),
    ...Array.from(plain, (_, at) => byBeginning.get(plain.slice(0, at + 1)) ?? []).flat(),
  ])
  return { find: (tokens) => findAll(tokens, phrasesAt) }
}

function phrasesOf(idea: Idea, words: string): readonly Phrase[] {
  return words
    .split(',')
    .flatMap((pattern) => expandPattern(pattern.trim().replace(/'/g, '')))
    .filter((pattern) => pattern !== '')
    .map((pattern) => ({
      idea,
      length: pattern.length,
      words: wordsOf(pattern.split(' ')),
    }))
}

function wordsOf(words: readonly string[]): readonly WordPattern[] {
  return words.flatMap((word, at) => {
    if (word === GAP) return []
    return [{ stem: word.replace('*', ''), open: word.endsWith('*'), afterGap: words[at - 1] === GAP }]
  })
}
const NOTHING = '-'
const GAP = '~'
/** So many words may stand in a gap. */
const MOST_BETWEEN = 4

function findAll(
  tokens: readonly Token[],
  phrasesAt: (plain: string) => readonly Phrase[],
): readonly Found[] {
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    let best: Phrase | null = null
    for (const phrase of phrasesAt(tokens[at]?.plain ?? '')) {
      if (best !== null && !isLonger(phrase, best)) continue
      if (fits(phrase, tokens, at)) best = phrase
    }
    if (best === null) continue
    // What stands in a gap says something of its own.
    const words = best.words.some(({ afterGap }) => afterGap) ? 1 : best.words.length
    if (best.idea.key !== NOTHING) found.push({ idea: best.idea, at, words })
    at += words - 1
  }
  return found
}

function isLonger(phrase: Phrase, other: Phrase): boolean {
  if (phrase.words.length !== other.words.length) return phrase.words.length > other.words.length
  return phrase.length > other.length
}

/** Whether the words of a phrase follow one another from a place on, those behind a gap a little later. */
function fits({ words }: Phrase, tokens: readonly Token[], from: number): boolean {
  let at = from
  for (const word of words) {
    const last = word.afterGap ? at + MOST_BETWEEN : at
    while (at < last && !isForm(word, tokens[at])) at += 1
    if (!isForm(word, tokens[at])) return false
    if (word.afterGap && tokens[at]?.sentence !== tokens[from]?.sentence) return false
    at += 1
  }
  return true
}

function isForm({ stem, open }: WordPattern, token: Token | undefined): boolean {
  if (token === undefined) return false
  return open ? token.plain.startsWith(stem) : token.plain === stem
}

import { FILLER_WORDS } from '../lexicon/filler-words.ts'
import { INTENT_WORDS } from '../lexicon/intent-words.ts'
import { MONTH_WORDS } from '../lexicon/month-words.ts'
import { NUMBER_WORDS } from '../lexicon/number-words.ts'
import { TALLY_WORDS } from '../lexicon/tally-words.ts'
import { TIME_WORDS } from '../lexicon/time-words.ts'
import { TRAP_WORDS } from '../lexicon/trap-words.ts'
import { WEAPON_WORDS } from '../lexicon/weapon-words.ts'
import type { WISH_WORDS } from '../lexicon/wish-words.ts'
import { isTimeWord } from '../lexicon/clock-words.ts'
import { foldWord } from './fold-word.ts'
import { fromLatin } from './from-latin.ts'
import { isPlace } from './is-place.ts'
import { compileWords, matchAt, type Match, type WordTable } from './match-words.ts'
import { tellSpellingsApart } from './same-spelling.ts'
import { readTokens, type Token } from './tokens.ts'

/** What a word may stand for. */
export type Concept =
  | keyof typeof FILLER_WORDS
  | keyof typeof INTENT_WORDS
  | keyof typeof TALLY_WORDS
  | keyof typeof TIME_WORDS
  | keyof typeof TRAP_WORDS
  | keyof typeof WEAPON_WORDS
  | keyof typeof WISH_WORDS
  | 'topic-name'

/** One thing that a message says: a phrase with all that it may stand for, a number, a date, a mark. */
export type Item = {
  readonly text: string
  readonly kind: Token['kind']
  readonly concepts: ReadonlySet<string>
  /** A number in digits or words; else `null`. */
  readonly number: number | null
  readonly start: number
  /** How many letters of it are wrong, if it stands for something. */
  readonly edits: number
}

const TABLE = compileWords(
  [INTENT_WORDS, TRAP_WORDS, FILLER_WORDS, NUMBER_WORDS],
  [WEAPON_WORDS, TALLY_WORDS, TIME_WORDS, MONTH_WORDS],
)

/** A message as items in order, each with what its words stand for in a table. */
export function readItems(message: string, table = TABLE): readonly Item[] {
  const tokens = inCyrillic(readTokens(message), table).flatMap((token) => partsOf(token, table))
  const items: Item[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token === undefined) break
    const match = matchOf(table, tokens, at)
    const length = match?.length ?? 1
    const concepts = match?.concepts ?? new Set<string>()
    const whole = tokens.slice(at, at + length)
    items.push({
      text: whole.map(({ text }) => text).join(' '),
      kind: token.kind,
      concepts,
      number: token.kind === 'number' ? Number.parseInt(token.text, 10) : wordedNumber(concepts),
      start: at,
      edits: match?.edits ?? 0,
    })
    at += length
  }
  return tellSpellingsApart(joinNumbers(items))
}

/**
 * "Skilky raket bulo vchora": words that no English message has and that are known in Cyrillic, and more of them than of
 * English ones; names stay as they are written.
 */
function inCyrillic(tokens: readonly Token[], table: WordTable): readonly Token[] {
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.length === 0 || !words.every(({ text }) => LATIN.test(text))) return tokens
  const written = new Map(words.map((token) => [token, cyrillic(token)]))
  const isKnown = (token: Token | undefined): boolean =>
    token !== undefined && (matchAt(table, [token], 0)?.edits === 0 || isTimeWord(token.text))
  const spoken = words.filter((token) => isKnown(written.get(token)))
  const isEnglish = words.some(
    (token) =>
      token.text.length > 1 && isKnown(token) && !spoken.includes(token) && !OF_BOTH.test(token.text),
  )
  const own = spoken.filter((token) => !isKnown(token) && token.text.length > 2)
  const isPhrase = tokens.some((_, at) => (matchAt(table, tokens, at)?.length ?? 0) > 1)
  if (isEnglish || isPhrase || own.length === 0 || spoken.length * 2 < words.length) return tokens
  return tokens.map((token) => (spoken.includes(token) ? (written.get(token) ?? token) : token))
}

const LATIN = /^[a-z'’]+$/iu
/** Small words of both languages in Latin letters. */
const OF_BOTH = /^(?:do|na|po|za|pro|no|to|den|on|from|ta|ty|my|sum|chas|tam|raz|stop|bot|top)$/iu

function cyrillic(token: Token): Token {
  const text = fromLatin(token.text)
  return { ...token, text, folded: foldWord(text) }
}

/** A town's name is near some word or other: «Суми» is no misspelt «сума». */
function matchOf(table: WordTable, tokens: readonly Token[], at: number): Match | null {
  const match = matchAt(table, tokens, at)
  return (match?.edits ?? 0) > 0 && isPlace(tokens[at]?.text ?? '') ? null : match
}

/** "single-night" is two words unless it is listed as one. */
function partsOf(token: Token, table: WordTable): readonly Token[] {
  if (token.kind !== 'word' || !token.text.includes('-') || matchAt(table, [token], 0) !== null)
    return [token]
  const parts = token.text.split('-').flatMap((text) => readTokens(text))
  const matches = parts.map((_, at) => matchAt(table, parts, at))
  if (!matches.every((match) => match?.edits === 0)) return [token]
  // "October-November" is from one to the other.
  const isRange = matches.every((match) => [...(match?.concepts ?? [])].some((each) => IN_RANGES.test(each)))
  return isRange ? parts.flatMap((part, at) => (at === 0 ? [part] : [...readTokens('-'), part])) : parts
}

const IN_RANGES = /^(?:month_|weekday_|season_)/u

/** "twenty one", «двадцять одна», "three hundred and fifty", «2 тисячі». */
function joinNumbers(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = []
  for (let at = 0; at < items.length;) {
    let whole = items[at]
    if (whole === undefined) break
    at += 1
    for (let next = items[at]; next !== undefined; next = items[at]) {
      const isLinked: boolean = next.text === 'and' && (whole.number ?? 0) % 100 === 0
      const part: Item | undefined = isLinked ? items[at + 1] : next
      const number: number | null = sumOf(whole, part)
      if (number === null || part === undefined) break
      const between: string = isLinked ? `${next.text} ` : ''
      whole = { ...whole, text: `${whole.text} ${between}${part.text}`, number }
      at += isLinked ? 2 : 1
    }
    joined.push(whole)
  }
  return joined
}

/** What two numbers come to that are one, as they are said; `null` for two numbers. */
function sumOf(one: Item, other: Item | undefined): number | null {
  const value = one.number
  if (value === null || value === 0 || other?.kind !== 'word') return null
  const next = unitsOf(other)
  if (next === 100 && value < 100) return value * 100
  if (next === 1000 && value < 1000) return value * 1000
  if (one.kind !== 'word' || next === 0) return null
  const isRoom = [1000, 100].some((step) => value % step === 0 && next < step)
  const isTens = value % 10 === 0 && value % 100 >= 20 && next < 10
  return isRoom || isTens ? value + next : null
}

/** «Одну» alone is a word like "a". */
const unitsOf = (item: Item): number =>
  item.number ?? (/^од(?:ин|на|ну|ного|нієї|ній|нем|ной)$/iu.test(item.text) ? 1 : 0)

/** Whether an item stands for any of the concepts. */
export function is(item: Item | undefined, ...concepts: readonly Concept[]): boolean {
  return item !== undefined && concepts.some((concept) => item.concepts.has(concept))
}

/** The number behind `month_`, `weekday_` and the like; `null` where an item has none. */
export function indexOf(item: Item | undefined, prefix: 'month_' | 'weekday_'): number | null {
  const found = [...(item?.concepts ?? [])].find((concept) => concept.startsWith(prefix))
  return found === undefined ? null : Number(found.slice(prefix.length))
}

function wordedNumber(concepts: ReadonlySet<string>): number | null {
  // «П'ятниця» begins like the fifth.
  if ([...concepts].some((concept) => concept.startsWith('weekday_'))) return null
  // «П'ятнадцять» begins like the fifth, too.
  const named = [...concepts].filter((concept) => concept.startsWith('number_'))
  return named.length === 0 ? null : Math.max(...named.map((each) => Number(each.slice('number_'.length))))
}

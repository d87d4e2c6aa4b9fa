import type { Sentence } from '../reading/split-sentences.ts'
import { has, signals, type Token } from '../reading/token.ts'

/** The tokens `from` to `to`, exclusive, of the phrase that counts. */
type Counted = { readonly from: number; readonly to: number }

const BEHIND_REACH = 9
const ADJECTIVES = 3

/** "17 of 20 drones targeting the southern Odesa region": the figure says itself that it is of this place alone. */
export function isAimedAtPlace({ tokens }: Sentence, { to }: Counted): boolean {
  const near = tokens.slice(to, to + BEHIND_REACH)
  const end = near.findIndex(({ kind, weapon }) => kind === 'number' || weapon !== undefined)
  const behind = end < 0 ? near : near.slice(0, end)
  if (behind.some((token) => signals(token, 'this-region'))) return true
  const place = behind.findIndex(isOurPlace)
  return place > 0 && isReached(behind, place) && groupFrom(tokens, to + place).length === 1
}

/** All places of the sentence stand side by side, as "over the Sumy and Poltava regions" do; the figure is theirs. */
export function isOfPlacesAlone({ tokens }: Sentence): boolean {
  const places = tokens.flatMap((token, at) => (isOurPlace(token) ? [at] : []))
  const [first] = places
  if (first === undefined) return false
  const group = groupFrom(tokens, first)
  if (!isReached(tokens, first) && !isLabel(tokens, first, group)) return false
  const keys = new Set(places.map((at) => tokens[at]?.place?.key))
  return keys.size === 1 || (group.length === places.length && keys.size < MANY_PLACES)
}

/** As many regions in a list are those of the country in which something came down. */
const MANY_PLACES = 4

/** "Three bombs were dropped on Kupiansk": an attack on that place alone; "towards Odesa" is only where they flew. */
export function isStrikeOnPlacesAlone(sentence: Sentence): boolean {
  const { tokens } = sentence
  const first = tokens.findIndex(isOurPlace)
  const before = tokens.slice(Math.max(0, first - 1 - ADJECTIVES), Math.max(0, first))
  return before.some((token) => signals(token, 'struck-at')) && isOfPlacesAlone(sentence)
}

/** "Five drones attacked Sumy region": all of it, as the night's report tells of a small attack; a town is hit within more. */
export function isOnWholeRegion({ tokens }: Sentence): boolean {
  return tokens.some((token, at) => isOurPlace(token) && has(tokens[at + 1], 'region-word'))
}

/** "A dozen drones heading towards Kyiv": where they flew, and not where they were met. */
export function isFlightToPlacesAlone(sentence: Sentence): boolean {
  const { tokens } = sentence
  const first = tokens.findIndex(isOurPlace)
  const before = tokens.slice(Math.max(0, first - 1 - ADJECTIVES), Math.max(0, first))
  const isMet = tokens.slice(0, Math.max(0, first)).some((token) => has(token, 'intercept'))
  const isOver = isMet && before.some((token) => has(token, 'near') && !signals(token, 'struck-at'))
  return !isOver && isOfPlacesAlone(sentence)
}

function isReached(tokens: readonly Token[], place: number): boolean {
  return tokens.slice(Math.max(0, place - 1 - ADJECTIVES), place).some((token) => signals(token, 'toward'))
}

/** "Sumy and Poltava oblasts: …" */
function isLabel(tokens: readonly Token[], first: number, group: readonly number[]): boolean {
  const behind = (group.at(-1) ?? first) + 1
  const next = has(tokens[behind], 'region-word') ? tokens[behind + 1] : tokens[behind]
  return first <= 1 && next?.text === ':'
}

/** Positions of places that are joined to the first: "Odesa, Mykolaiv and Kherson oblasts". */
function groupFrom(tokens: readonly Token[], first: number): readonly number[] {
  const group = [first]
  for (let at = first + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (isOurPlace(token)) group.push(at)
    else if (token.text !== ',' && !has(token, 'and', 'region-word', 'near', 'the')) break
  }
  return group
}

export function isOurPlace({ place }: Token): boolean {
  return place?.side === 'ukraine'
}

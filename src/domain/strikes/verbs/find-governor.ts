import { isFinitePast } from '../lexicon/participles.ts'
import { has, isInflected, type Token } from '../reading/token.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import { isJoined } from './joints.ts'
import { isInRelative, startOfRelative } from './relative-clauses.ts'
import { isNegated, isPassive } from './verb-forms.ts'
import type { PhrasePlace, VerbKind } from './verb-rule.ts'

const LEFT_REACH = 45
const NEAR = 3

/** A passive has had its weapons before it: it yields to a verb after the phrase. */
export type Governor = { readonly kind: VerbKind; readonly passive: boolean }

/** The verb that stands before a phrase: "destroyed 18 …", «збито …». */
export function findGovernor({ sentence, phrases, index }: PhrasePlace): Governor | null {
  const { tokens } = sentence
  const start = phrases[index]?.from ?? 0
  let inner = index - 1
  let listed = start
  let joined = true
  for (let at = start - 1; at >= Math.max(0, start - LEFT_REACH); at--) {
    const before = phrases[inner]
    if (before !== undefined && at < before.to) {
      joined &&= isJoined(tokens, before.to, listed)
      if (before.launches && joined) return { kind: 'launched', passive: false }
      at = before.from
      listed = before.from
      inner--
      continue
    }
    if (opensClause(tokens, at)) return null
    at = startOfRelative(tokens, at) ?? at
    const kind = governingKind(tokens, at, listed)
    if (kind === null) continue
    if (kind === 'launched' && isAfterthought(tokens, phrases, at)) continue
    return { kind, passive: isPassive(tokens, at) }
  }
  return null
}

/** "… downed 29 drones and that 17 drones struck …", "…, while …": what stands before has its own verb. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (has(token, 'said-that')) return has(tokens[at - 1], 'and') || isNextReport(tokens, at)
  if (has(token, 'which')) return has(tokens[at - 1], 'inside')
  return has(token, 'while')
}

/** "… downed 112 drones, that seven missiles struck 16 places and that …" */
function isNextReport(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ',' && tokens[at + 1]?.kind === 'number'
}

/** `objectStart` is where the list of counted weapons starts that the verb may govern. */
function governingKind(tokens: readonly Token[], at: number, objectStart: number): VerbKind | null {
  const token = tokens[at]
  if (token === undefined || token.meanings.length === 0) return null
  if (has(token, 'lost')) return 'lost'
  if (has(token, 'intercept')) return isNegated(tokens, at) ? 'missed' : 'intercepted'
  if (has(token, 'hit')) return 'hit'
  if (has(token, 'including') && has(tokens[at - 1], 'they', 'them')) return null
  if (has(token, 'launch') && recordsHits(tokens, at)) return 'hit'
  if (has(token, 'launch')) return isNegated(tokens, at) ? 'other' : 'launched'
  const before = tokens[objectStart - 1]
  const isInstrument = has(before, 'with', 'of')
  if (has(token, 'attack-noun') && !has(token, 'attack'))
    return isInstrument || objectStart === at + 1 ? 'launched' : null
  if (has(token, 'attack')) return isInstrument || isInflected(token) ? 'launched' : null
  if (has(token, 'attack-subject') && isInflected(token)) return 'launched'
  if (has(token, 'came') && objectStart === at + 1) return 'launched'
  if (has(token, 'other-verb')) return 'other'
  return null
}

/** «Влучання зафіксовано на 13 локаціях – 23 дрони»: what was recorded are hits. */
export function recordsHits(tokens: readonly Token[], at: number): boolean {
  const before = has(tokens[at - 1], 'be') ? at - 2 : at - 1
  return has(tokens[at], 'launch') && has(tokens[before], 'impact')
}

/** "… that Russia launched", "… launched by Russia": tells of the weapons before it, governs nothing after it. */
function isAfterthought(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const follows = phrases.some(({ to }) => to <= at && at - to <= NEAR)
  // "20 of 23 drones during the night, launched from Kursk, and …"
  const isParticiple = tokens[at - 1]?.text === ',' && has(tokens[at + 1], 'from')
  if (isParticiple && phrases.some(({ to }) => to <= at)) return true
  const isFinite = isFinitePast(tokens[at]?.text ?? '') && !isInRelative(tokens, at)
  if (!follows || isFinite || (has(tokens[at - 1], 'be') && !isInRelative(tokens, at))) return false
  const next = tokens[at + 1]
  return (
    next === undefined || next.kind === 'mark' || has(next, 'and', 'with', 'from', 'of', 'near', 'ending')
  )
}

import { isActiveParticiple, isImpersonal } from '../lexicon/participles.ts'
import { has, isInflected, type Token } from '../reading/token.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import { readFigure } from '../recognizers/read-figure.ts'
import { isJoined, pointsBack } from './joints.ts'
import { countParts } from './whole-and-parts.ts'
import { endOfRelative, isRelative } from './relative-clauses.ts'
import { isNegated, isPassive } from './verb-forms.ts'
import type { PhrasePlace, VerbKind } from './verb-rule.ts'

const NEAR = 3
const FAR = 9
/** «одинадцять дронів зенітники й мобільні групи знищили» */
const SUBJECT_BETWEEN = 5
/** "six missiles fired by bombers from the airspace of the Saratov region were …" */
const FAR_BEHIND_LAUNCH = 14
const LONGEST_LIST = 15
const RELATIVE_REACH = 20

export type Predicate = { readonly kind: VerbKind; readonly distance: number }

/** The verb that stands behind a phrase: "… were shot down", "… attacked", «… – знищено»; of a list the one of its last item. */
export function findPredicate(
  { sentence, phrases, index }: PhrasePlace,
  depth = LONGEST_LIST,
): Predicate | null {
  const { tokens } = sentence
  const phrase = phrases[index]
  if (phrase === undefined) return null
  const parts = insertedParts(tokens, phrases, index)
  const next = phrases[index + parts + 1]
  const end = parts === 0 ? phrase.to : (phrases[index + parts]?.to ?? phrase.to) + 1
  if (depth > 0 && next !== undefined && isJoined(tokens, end, next.from) && !pointsBack(next, phrase)) {
    const further = findPredicate({ sentence, phrases, index: index + parts + 1 }, depth - 1)
    return further === null ? null : { ...further, distance: further.distance + NEAR + 1 }
  }
  const reach = has(tokens[end], 'launch') ? FAR_BEHIND_LAUNCH : FAR
  let limit = Math.min(tokens.length, end + reach, next?.from ?? tokens.length)
  let skipped = 0
  for (let at = end; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined || token.text === ':') return null
    // «збиття 30 БпЛА, є й втрачені»: others
    const following = tokens[at + 1]
    if (token.text === ',' && has(following, 'be') && isInflected(following)) return null
    // «40 дронів, вісім влучили»
    if (token.kind === 'number') return null
    const distance = at - end - skipped
    if (isRelative(tokens, at)) {
      const last = endOfRelative(tokens, at, Math.min(tokens.length, at + RELATIVE_REACH))
      skipped += last - at
      limit = Math.min(tokens.length, last + FAR, next?.from ?? tokens.length)
      at = last
      continue
    }
    if (has(token, 'them', 'vague', 'all', 'they') && !has(token, 'adverb') && !has(token, 'others'))
      return null
    const kind = predicateAt(tokens, at, distance, phrase)
    if (kind !== null && (skipped === 0 || isPassive(tokens, at) || isInflected(token))) {
      // "… drones targeting Kyiv" yields to a verb before it
      return { kind, distance: isActiveParticiple(token.text) ? distance + NEAR + 1 : distance }
    }
    if (has(token, 'launch', 'intercept', 'other-verb', 'hit') && !isParticipleOfLaunch(tokens, at))
      return null
  }
  return null
}

/** "Five missiles – two ballistic and three cruise – were launched": parts between a figure and its verb. */
function insertedParts(tokens: readonly Token[], phrases: readonly Phrase[], index: number): number {
  const parts = countParts(tokens, phrases, index)
  return tokens[phrases[index + parts]?.to ?? 0]?.text === '–' ? parts : 0
}

function predicateAt(
  tokens: readonly Token[],
  at: number,
  distance: number,
  phrase: Phrase,
): VerbKind | null {
  const token = tokens[at]
  // A single drone that attacked something is an incident, not the tally
  const isOne = phrase.quantity.kind === 'one'
  const passive = isPassive(tokens, at)
  const isLast = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark'
  if (has(token, 'lost-or-gone') && (passive || (distance === 0 && isLast))) return 'lost'
  // "downed 45 of 60 drones and lost track of 12"
  if (has(token, 'lost')) return tokens[at + 1]?.kind === 'number' ? null : 'lost'
  if (has(token, 'intercept') && isNegated(tokens, at)) return 'missed'
  if (has(token, 'intercept')) {
    if (passive) return 'intercepted'
    const after = tokens[at + 1]
    const takesObject =
      readFigure(tokens, isDash(after) && !opensParts(after, distance) ? at + 2 : at + 1) !== null ||
      has(after, 'all', 'both', 'an') ||
      (has(after, 'the') && !isInflected(after)) ||
      after?.weapon !== undefined
    // "30 of which it had destroyed"
    const isFronted = isInflected(token) || has(tokens[phrase.to - 1], 'which')
    return distance <= (isFronted ? SUBJECT_BETWEEN : 1) && !takesObject ? 'intercepted' : null
  }
  if (has(token, 'attack-subject') && distance <= 2 && !isOne) return 'launched'
  if (has(token, 'hit') && distance <= 2 && tokens[at - 1]?.text !== ',') return 'hit'
  if (has(token, 'hit-or-attack') && distance <= 2) return 'hit'
  // «вісім ракет із носіїв у морі»: a noun behind "from" is no verb
  const isBehindComma = tokens.slice(at - distance, at).some(({ text }) => text === ',')
  if (has(token, 'other-verb') && distance <= 2 && !isBehindComma && !has(tokens[at - 1], 'from', 'of'))
    return 'other'
  if (has(token, 'launch') && passive) return 'launched'
  if (has(token, 'launch') && distance <= 1 && isImpersonal(token?.text ?? '')) return 'launched'
  return null
}

/** «збитих – 80» */
function isDash(token: Token | undefined): boolean {
  return token?.text === '–' || token?.text === ':'
}

/** «Із них 117 нейтралізовано: 98 збито, 19 подавлено»: a colon behind a verb that has its figure opens the parts. */
function opensParts(mark: Token | undefined, distance: number): boolean {
  return mark?.text === ':' && distance === 0
}

function isParticipleOfLaunch(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], 'launch') && !has(tokens[at - 1], 'be')
}

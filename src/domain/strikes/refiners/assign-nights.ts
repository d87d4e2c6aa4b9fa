import { addDays, type IsoDate } from '../../calendar.ts'
import type { StrikeDocument } from '../document.ts'
import type { Mention } from '../mention.ts'
import { clauseOfDate } from '../nights/clause-of-date.ts'
import { isFar, nightOfSentence, type When } from '../nights/night-of-sentence.ts'
import { nightsInTurn } from '../nights/nights-in-turn.ts'
import { nightTold } from '../nights/night-told.ts'
import { saidOnOf } from '../nights/said-on.ts'
import { familyOf } from '../../weapons/families.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { beforeComparison } from './before-comparison.ts'
import { nightOfUndated, nightToldElsewhere, reportNight } from './night-reported.ts'
import type { Refiner } from './refiner.ts'

/** Gives every mention the night its sentence names, or the one named last; another night than the report's own is background. */
export const assignNights = {
  name: 'assign-nights',
  owns: ['night', 'nightOpen', 'nightAssumed', 'role'],
  refine: (mentions, document) => {
    const { sentences, publishedOn, roles } = document
    const whenOf = whenOfClause(mentions, document)
    const whens: (When | null)[] = []
    const saidOn = saidOnOf(sentences, publishedOn)
    let current: When | null = null
    for (const sentence of sentences) {
      const named = nightOfSentence(beforeComparison(sentence), publishedOn, saidOn[sentence.index])
      const own: When | null = nightTold(sentence, named, current)
      const inherits = sentence.insideOf !== null
      const isAside = own?.explicit === true && isHistoryTold(sentence, own.night, publishedOn)
      if (
        own !== null &&
        !inherits &&
        !isAside &&
        !isAsideOfWeekday(sentence, own, current, publishedOn) &&
        (roles[sentence.index] === 'nightly' || own.night === publishedOn)
      )
        current = own
      whens[sentence.index] = inherits ? (whens[sentence.insideOf ?? 0] ?? null) : (own ?? current)
    }
    const report =
      reportNight(mentions, whens, sentences, document) ?? nightToldElsewhere(sentences, whens, publishedOn)
    const undated = nightOfUndated(whens, document)
    const lede = nightOfLede(mentions, whens, publishedOn)
    const inTurn = nightsInTurn(mentions, whens, sentences)
    return mentions.map((mention): Mention => {
      if (mention.role === 'period') return mention
      const when = whenOf.get(mention) ?? whens[mention.sentence] ?? sameTold(mention, mentions, whens)
      if (mention.role === 'background') {
        return { ...mention, night: when?.explicit === true && when.night !== report ? when.night : null }
      }
      if (when?.open === true) {
        const nextMorning = when.evening === null ? null : addDays(when.evening, 1)
        const isPast = report !== null && nextMorning !== null && nextMorning < report
        if (isPast) return { ...mention, nightOpen: true, role: 'background' }
        const isThisNight = nextMorning !== null && nextMorning === (report ?? publishedOn)
        return isThisNight ? { ...mention, night: nextMorning } : { ...mention, nightOpen: true }
      }
      const night = when?.night ?? report
      const past =
        night !== null &&
        ((report !== null && night < report && night !== lede && !inTurn.has(night)) ||
          isHistory(night, publishedOn))
      if (night === null && undated !== null) return { ...mention, night: undated, nightAssumed: true }
      return { ...mention, night, role: past ? 'background' : mention.role }
    })
  },
} as const satisfies Refiner

/** What a text opens with is its news, whatever it tells of the night after it; null where that is long ago or not named. */
function nightOfLede(
  mentions: readonly Mention[],
  whens: readonly (When | null)[],
  publishedOn: IsoDate | null,
): IsoDate | null {
  const first = mentions.find(({ dropped, figure }) => dropped === null && figure !== null)
  const when = first?.role === 'nightly' ? whens[first.sentence] : null
  if (publishedOn === null || when?.explicit !== true || when.night === null) return null
  return when.night >= addDays(publishedOn, -LEDE_DAYS) ? when.night : null
}

const LEDE_DAYS = 1

/** A night of weeks before a text came out is a record or a reminder in it, and not what it reports. */
function isHistory(night: IsoDate, publishedOn: IsoDate | null): boolean {
  return publishedOn !== null && isFar(night, publishedOn)
}

/** "The invasion began on 24 February 2022": a day long gone of which nothing is counted does not date what follows. */
function isHistoryTold({ tokens }: Sentence, night: IsoDate | null, publishedOn: IsoDate | null): boolean {
  if (night === null || !isHistory(night, publishedOn)) return false
  return !tokens.some(({ weapon }) => weapon !== undefined) || !tokens.some(({ kind }) => kind === 'number')
}

/** "An adviser was killed on Saturday", told beside the count of this night: a day of which nothing is counted. */
function isAsideOfWeekday(
  { tokens }: Sentence,
  own: When,
  current: When | null,
  publishedOn: IsoDate | null,
): boolean {
  if (publishedOn === null || current?.night !== publishedOn || own.night === publishedOn) return false
  // "Monday. The port was attacked …" heads what follows
  if (tokens[0]?.weekday !== undefined) return false
  return tokens.every(({ date, weapon }) => date === undefined && weapon === undefined)
}

/** When each mention is of, where its sentence tells of several days. */
function whenOfClause(
  mentions: readonly Mention[],
  { sentences, publishedOn }: StrikeDocument,
): ReadonlyMap<Mention, When | null> {
  const counted = Map.groupBy(mentions, ({ sentence }) => sentence)
  const found = new Map<Mention, When | null>()
  for (const [index, group] of counted) {
    const sentence = sentences[index]
    if (sentence === undefined) continue
    const positions = group.flatMap(({ from, partial }) => (partial ? [] : [from]))
    for (const mention of group) {
      const clause = clauseOfDate(sentence, positions, mention.from)
      if (clause !== sentence) found.set(mention, nightOfSentence(clause, publishedOn))
    }
  }
  return found
}

/** A headline that names no night tells what a sentence with the same figure tells. */
function sameTold(
  mention: Mention,
  mentions: readonly Mention[],
  whens: readonly (When | null)[],
): When | null {
  const same = mentions.find(
    (other) =>
      whens[other.sentence] !== null &&
      other.kind === mention.kind &&
      other.figure?.value === mention.figure?.value &&
      familyOf(other.models) === familyOf(mention.models),
  )
  return same === undefined ? null : (whens[same.sentence] ?? null)
}

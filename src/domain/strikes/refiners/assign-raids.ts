import type { StrikeDocument } from '../document.ts'
import type { Mention } from '../mention.ts'
import { nightOfSentence } from '../nights/night-of-sentence.ts'
import { isAsOfAfternoon, raidMarksOf, type RaidMark } from '../nights/raid-of-sentence.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import type { Raid } from '../strike-row.ts'
import type { Refiner } from './refiner.ts'

/**
 * Night or day, as the words before a figure say, in its sentence or before it in the text; what stands before any such
 * word is of the raid that comes first. Owns `raid`; where the text says neither it is `null`. After the nights, because
 * an evening is of the day only where the night begins after it.
 */
export const assignRaids = {
  name: 'assign-raids',
  owns: ['raid'],
  refine: (mentions, document) => {
    const inherited = inheritedRaids(document, mentions)
    return mentions.map((mention): Mention => {
      if (mention.role === 'period' || mention.night === null) return mention
      const sentence = document.sentences[mention.sentence]
      const own = sentence === undefined ? [] : raidMarksOf(sentence)
      const raid = raidBefore(own, mention.from) ?? inherited[mention.sentence] ?? null
      if (isThisEvening(sentence, mention, document)) return { ...mention, raid: 'day' }
      return { ...mention, raid: raid === 'both' ? null : raid }
    })
  },
} as const satisfies Refiner

/** Of the marks of a sentence the last before a figure, else the first after it. */
function raidBefore(marks: readonly RaidMark[], from: number): Raid | 'both' | null {
  const before = marks.filter(({ at }) => at < from)
  const [last, ...others] = before.toReversed()
  if (last === undefined) return marks[0]?.raid ?? null
  const isBoth = others.some(({ raid, at }) => raid !== last.raid && last.at - at <= BOTH_REACH)
  return isBoth ? 'both' : last.raid
}

/** "Overnight and by day": one figure over both. */
const BOTH_REACH = 3

/** For each sentence what those before it say; before the first that says anything, what that one says. */
function inheritedRaids(
  { sentences }: StrikeDocument,
  mentions: readonly Mention[],
): readonly (Raid | null)[] {
  const counted = Map.groupBy(
    mentions.filter(({ dropped }) => dropped === null),
    ({ sentence }) => sentence,
  )
  const brackets = Map.groupBy(sentences, ({ insideOf }) => insideOf)
  const own = sentences.map(
    (sentence) =>
      raidLastCounted(sentence, counted.get(sentence.index)?.at(-1)) ??
      raidToldIn(sentence, brackets.get(sentence.index) ?? []),
  )
  const told = own.filter((raid, index) => raid !== null && speaksOfRaid(sentences[index]))
  const asOf = sentences.some((sentence) => speaksOfRaid(sentence) && isAsOfAfternoon(sentence))
    ? 'day'
    : null
  let current = told[0] ?? own.find((raid) => raid !== null) ?? asOf
  return own.map((raid, index) => {
    // "During the day rescuers cleared the rubble" does not end the night
    const isAside = raid === 'day' && told.length > 0 && !speaksOfRaid(sentences[index])
    return isAside ? current : (current = raid ?? current)
  })
}

/** "After the night's attack a daylight one followed with 211 drones": what comes next is of the drones counted last. */
function raidLastCounted(sentence: Sentence, last: Mention | undefined): Raid | null {
  const raid = last === undefined ? null : raidBefore(raidMarksOf(sentence), last.from)
  return raid === 'both' ? null : raid
}

function raidToldIn(sentence: Sentence, inside: readonly Sentence[]): Raid | null {
  const marks = [sentence, ...inside].flatMap(raidMarksOf)
  return marks.find((mark) => mark.raid === 'night')?.raid ?? marks.at(0)?.raid ?? null
}

function speaksOfRaid(sentence: Sentence | undefined): boolean {
  return (sentence?.tokens ?? []).some(
    (token) =>
      token.weapon !== undefined ||
      has(token, 'launch', 'attack', 'intercept', 'attack-noun', 'attack-subject'),
  )
}

/** An evening told on the same evening is of the day: the night begins after it. */
function isThisEvening(
  sentence: Sentence | undefined,
  { night }: Mention,
  { publishedOn }: StrikeDocument,
): boolean {
  if (sentence === undefined || night !== publishedOn || publishedOn === null) return false
  return nightOfSentence(sentence, publishedOn)?.evening === publishedOn
}

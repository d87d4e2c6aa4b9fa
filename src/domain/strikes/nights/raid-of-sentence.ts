import { beforeComparison } from '../refiners/before-comparison.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { signals } from '../reading/token.ts'
import type { Raid } from '../strike-row.ts'
import { asOfClocks, clocksOf } from './clock.ts'

/** A word of night or day, or a span of hours, and where it stands. */
export type RaidMark = { readonly at: number; readonly raid: Raid }

/** Every figure of a sentence asks for them. */
const known = new WeakMap<Sentence, readonly RaidMark[]>()

/** All that a sentence says of night or day, in the order of its words. */
export function raidMarksOf(sentence: Sentence): readonly RaidMark[] {
  const marks = known.get(sentence) ?? readMarks(sentence)
  known.set(sentence, marks)
  return marks
}

function readMarks(sentence: Sentence): readonly RaidMark[] {
  const { tokens } = beforeComparison(sentence)
  const words = tokens.flatMap((token, at): RaidMark[] => {
    if (signals(token, 'day-time')) return [{ at, raid: 'day' }]
    return signals(token, 'tonight') || signals(token, 'night-of') ? [{ at, raid: 'night' }] : []
  })
  return [...words, ...spansOf(sentence)].toSorted((one, other) => one.at - other.at)
}

/** "from 6.30 to 18.30" is by day, "from 19:00 to 7:00" by night. */
function spansOf({ tokens }: Sentence): readonly RaidMark[] {
  const clocks = clocksOf(tokens)
  return clocks.flatMap((from, index): RaidMark[] => {
    const to = clocks[index + 1]
    if (to === undefined || to.at - from.at > SPAN_REACH) return []
    const isByDay = from.minutes >= DAWN && from.minutes < to.minutes && to.minutes <= DUSK
    return [{ at: from.at, raid: isByDay ? 'day' : 'night' }]
  })
}

const SPAN_REACH = 6
const DAWN = 5 * 60
const DUSK = 21 * 60

/** "As of 16.30": what is still going on in the afternoon, where no word says night or day. */
export function isAsOfAfternoon({ tokens }: Sentence): boolean {
  return asOfClocks(tokens).some(({ minutes }) => minutes >= NOON)
}

const NOON = 12 * 60

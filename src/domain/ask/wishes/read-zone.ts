import { zonesOf } from '../intents/zone.ts'
import type { Message } from '../message.ts'
import type { Question } from '../question.ts'
import { is, type Concept, type Item } from '../reading/read-items.ts'
import { readWishItems } from './wish-items.ts'

const LIVING: readonly Concept[] = ['living', 'hour', 'zone-thing']
const AROUND: readonly Concept[] = [
  ...LIVING,
  ...([
    'filler',
    'polite',
    'choose',
    'mine',
    'bot',
    'person',
    'start',
    'want',
    'now',
    'again',
    'lately',
    'today',
  ] as const),
  ...([
    'anymore',
    'well',
    'thanks',
    'begins-at',
    'lasts',
    'able',
    'this-all',
    'this',
    'have',
    'suiting',
  ] as const),
]
const WE_ARE_IN = /(?:^|\s)we['’]re (?:in|at)\s/iu

/** "my clock is on Berlin time", "we're in Dublin these days": a city with a word of living or of the clock, and no more. */
export function readZoneWish({ text }: Message): Question | null {
  const items = readWishItems(text).flat()
  const isLiving = items.some((item) => is(item, ...LIVING)) || WE_ARE_IN.test(text)
  if (!isLiving || text.includes('?') || is(items[0], 'asking', 'when')) return null
  if (items.some((item) => is(item, 'when', 'not'))) return null
  const moved = items.some((item) => is(item, 'choose')) ? cityNamed(items) : []
  if (moved.length > 0) return { intent: 'zone', zones: moved }
  const names = items.filter((item) => !isAround(item))
  const zones = names.length === 0 ? [] : zonesOf(names.map((item) => item.text).join(' '))
  return zones.length > 0 ? { intent: 'zone', zones } : null
}

const isAround = (item: Item): boolean => item.kind === 'mark' || (item.edits === 0 && is(item, ...AROUND))

/** "I'm in Lisbon with the kids and it comes at four in the morning, change the time": the one city that is named with "in". */
function cityNamed(items: readonly Item[]): readonly string[] {
  const cities = items.flatMap((item, at) =>
    IN.test(items[at - 1]?.text ?? '') && item.concepts.size === 0 ? [zonesOf(item.text)] : [],
  )
  const [zones = [], ...others] = cities.filter((each) => each.length > 0)
  return others.length === 0 ? zones : []
}

const IN = /(?:^|\s)(?:in|у|в)$/iu

import type { Random } from './random.ts'
import { CANARY, ODD_TEXTS } from './words.ts'

type Place = { readonly parent: Record<string, unknown>; readonly key: string }

const HUGE = 200_000

/** Puts one to three things wrong in a value such as JSON has, in place: missing, of another type, too large, odd. */
export function mutate(value: Record<string, unknown>, random: Random): void {
  for (let wrong = 1 + random.below(3); wrong > 0; wrong -= 1) {
    const places = placesOf(value)
    if (places.length === 0) return
    const { parent, key } = random.pick(places)
    const other = random.pick(places)
    const way = random.below(10)
    if (way < 3) delete parent[key]
    else if (way === 3) parent[key] = structuredClone(other.parent[other.key])
    else parent[way === 4 ? 'field_of_tomorrow' : key] = oddValue(random)
  }
}

function oddValue(random: Random): unknown {
  return random.pick<() => unknown>([
    () => null,
    () => random.chance(0.5),
    () => random.pick([-1, 0, 0.5, -0.0, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, -1_001_900_000_001]),
    () => String(random.below(1e9)),
    () => `${CANARY}${random.pick(ODD_TEXTS)}`,
    () => random.pick(ODD_TEXTS),
    () => (random.chance(0.1) ? CANARY.repeat(HUGE / CANARY.length) : []),
    () => [null, { [CANARY]: [] }, [[[[]]]]],
    () => ({}),
    () => ({ [random.pick(['id', 'type', '__proto__', 'constructor', 'length'])]: `${CANARY}` }),
  ])()
}

function placesOf(value: Record<string, unknown>): readonly Place[] {
  const places: Place[] = []
  const walk = (parent: Record<string, unknown>) => {
    for (const [key, part] of Object.entries(parent)) {
      places.push({ parent, key })
      if (typeof part === 'object' && part !== null) walk(part as Record<string, unknown>)
    }
  }
  walk(value)
  return places
}

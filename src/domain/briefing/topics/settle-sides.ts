import type { Topic } from '../../topic.ts'
import type { Side, Sides } from './find-side.ts'

/** A topic, or what becomes one only by the place where it happened. */
export type Sign = Topic | 'target' | 'casualties'

/** A side that has so much of all places is where the story plays. */
const MAIN_SHARE = 0.6
/** So much speaks for an attack. */
const ATTACK_SCORE = 3
const FUEL_SCORE = 6

const TOPIC_OF: Readonly<Record<Side, Topic>> = { ukraine: 'strikes', occupied: 'occupied', russia: 'russia' }

/**
 * The weight of each topic once it is known where a story plays: an attack is told under the side it hit, a
 * place in Ukraine is never inside Russia, and whom an attack hurt is told under the attack.
 */
export function settleSides(signs: ReadonlyMap<Sign, number>, sides: Sides): ReadonlyMap<Topic, number> {
  const { target = 0, casualties = 0, ...known } = Object.fromEntries(signs) as Partial<Record<Sign, number>>
  const scores = new Map(Object.entries(known) as [Topic, number][])
  const add = (topic: Topic, by: number) => scores.set(topic, Math.max(0, scores.get(topic) ?? 0) + by)
  const attack = Math.max(0, scores.get('strikes') ?? 0)
  const side = mainSide(sides) ?? (target > 0 && (scores.get('russia') ?? 0) > attack ? 'russia' : null)

  if (side === 'russia' || side === 'occupied') {
    add(TOPIC_OF[side], attack + target + casualties + 1.5)
    scores.delete('strikes')
    if (side === 'occupied' && sides.russia === 0) scores.delete('russia')
  } else if (side === 'ukraine') {
    add('strikes', attack > 0 ? target : 0)
    add('energy', attack > 0 ? 0 : fuelOf(target))
    if (sides.russia === 0) scores.set('russia', Math.min(scores.get('russia') ?? 0, attack * 0.3))
    if (sides.occupied === 0) scores.set('occupied', Math.min(scores.get('occupied') ?? 0, attack * 0.3))
  } else if (attack > 0) add('strikes', target / 2)
  else if (target > 0)
    add(
      (scores.get('russia') ?? 0) > 0 ? 'russia' : 'energy',
      (scores.get('russia') ?? 0) > 0 ? target / 2 : fuelOf(target),
    )

  const isAttack =
    Math.max(scores.get('strikes') ?? 0, side === 'ukraine' || side === null ? 0 : attack + target) >=
    ATTACK_SCORE
  if (!isAttack) add('humanitarian', casualties)
  return scores
}

/** A depot or a refinery where no attack is told is a matter of fuel; a bridge or a fire is not. */
function fuelOf(target: number): number {
  return target >= FUEL_SCORE ? target / 2 : 0
}

function mainSide({ ukraine, occupied, russia }: Sides): Side | null {
  const all = ukraine + occupied + russia
  if (all === 0) return null
  const shares = { ukraine, occupied, russia }
  const main = (Object.keys(shares) as Side[]).find((side) => shares[side] >= MAIN_SHARE * all)
  if (main !== undefined) return main
  // Of an attack on both the land that Russia holds is the smaller part.
  return russia + occupied >= MAIN_SHARE * all && russia >= occupied ? 'russia' : null
}

import { drop, EVERY_ONE, type Mention } from '../mention.ts'
import { familyOf, isGeneric, weaponClassOf } from '../../weapons/families.ts'
import { joinModels } from '../../weapons/models.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'resolve-all'
const REACH_SENTENCES = 12
const PLACE_REACH = 4

/** "All Kalibrs were destroyed" is as many as were launched: one mention for each launch it speaks of. */
export const resolveAll = {
  name: NAME,
  owns: ['figure', 'models', 'basis', 'role', 'night', 'dropped'],
  refine: (mentions, { sentences }) => {
    const result: Mention[] = []
    for (const mention of mentions) {
      if (mention.figure !== null || mention.dropped !== null) result.push(mention)
      else if (mention.kind === 'launched')
        result.push(drop(mention, NAME, 'all of what was launched, without a number'))
      else if (isLocal(mention, sentences))
        result.push(drop(mention, NAME, 'all over one place, of more that were launched'))
      else result.push(...resolved(mention, mentions, sentences))
    }
    return result
  },
} as const satisfies Refiner

/** "all drones over Kyiv": of the drones launched at the country some flew elsewhere. */
function isLocal(mention: Mention, sentences: readonly Sentence[]): boolean {
  const tokens = sentences[mention.sentence]?.tokens ?? []
  const next = tokens.findIndex(({ kind }, at) => kind === 'number' && at >= mention.to)
  const after = tokens.slice(Math.max(0, mention.from - PLACE_REACH), next < 0 ? tokens.length : next)
  const places = new Set(after.flatMap(({ place }) => (place?.side === 'ukraine' ? [place.key] : [])))
  const [place] = places
  if (places.size !== 1 || place === undefined) return false
  const before = sentences.slice(0, mention.sentence + 1)
  const attack = before.some(({ tokens }) =>
    tokens.some(
      (token) => token.place?.key === place && tokens.some((verb) => has(verb, 'launch', 'attack')),
    ),
  )
  return !attack
}

function resolved(mention: Mention, mentions: readonly Mention[], sentences: readonly Sentence[]): Mention[] {
  const launches = mentions.filter(
    (other) =>
      other.kind === 'launched' && other.figure !== null && other.dropped === null && isMeant(mention, other),
  )
  const before = launches.filter(({ start }) => start < mention.start)
  const own = bracketed(before, mention, sentences)
  const meant = own ?? (before.length > 0 ? lastGroup(before, mention) : launches.slice(0, 1))
  if (meant.length === 0) return [drop(mention, NAME, 'no number that "all" could stand for')]
  if (mention.but === EVERY_ONE && mentions.some((other) => isDowned(other, mention)))
    return [drop(mention, NAME, 'none of the others, and nobody says which')]
  if (mention.kind === 'lost' && meant.length > 1 && mentions.some((other) => isDowned(other, mention)))
    return [drop(mention, NAME, 'some of several kinds, and nobody says which')]
  if (mention.but > 0 && mention.but < EVERY_ONE && meant.length > 1)
    return [drop(mention, NAME, 'all but some of several kinds')]
  return meant.flatMap((launch): Mention[] => {
    if (launch.figure === null) return []
    const figure =
      mention.but === EVERY_ONE
        ? { value: 0 }
        : { ...launch.figure, value: launch.figure.value - mention.but }
    if (figure.value < 0) return []
    return [
      {
        ...mention,
        figure,
        models: launch.models,
        basis: [{ start: launch.start, end: launch.end }],
        role: launch.role,
        night: launch.night,
      },
    ]
  })
}

/** «30 дронів, чотири «Калібри» (всі збито)»: all of those right before the bracket. */
function bracketed(
  before: readonly Mention[],
  { sentence, models }: Mention,
  sentences: readonly Sentence[],
): readonly Mention[] | null {
  const last = before.at(-1)
  const isInside = last !== undefined && sentences[sentence]?.insideOf === last.sentence
  return isInside && models.length === 0 ? [last] : null
}

/** "The missiles did not reach their targets" beside missiles that were shot down. */
function isDowned({ kind, figure, models, dropped }: Mention, lost: Mention): boolean {
  if (kind !== 'intercepted' || dropped !== null || (figure?.value ?? 0) === 0) return false
  return familyOf(models) === familyOf(lost.models)
}

/** Of the launches before "all": everything counted in the sentence nearest to it, or each model's own where it names one. */
function lastGroup(before: readonly Mention[], mention: Mention): readonly Mention[] {
  const last = before.at(-1)
  if (last === undefined || mention.sentence - last.sentence > REACH_SENTENCES) return []
  const perModel = new Map<string, Mention>()
  const group =
    mention.models.length === 0 ? before.filter(({ sentence }) => sentence === last.sentence) : before
  for (const launch of group) {
    const model = joinModels(launch.models)
    const known = perModel.get(model)
    if (known === undefined || known.figure?.bound !== undefined) perModel.set(model, launch)
  }
  return [...perModel.values()]
}

function isMeant(mention: Mention, launch: Mention): boolean {
  // "All targets in the region's sky were downed. Russia launched 213 drones": nobody says so of the country's
  if (launch.start > mention.start && mention.scope === 'regional' && launch.scope === 'national')
    return false
  if (launch.role !== mention.role && mention.role !== 'nightly') return false
  const said = joinModels(mention.models)
  const model = joinModels(launch.models)
  if (said === '' || said === 'combined' || said === model) return true
  if (familyOf(mention.models) !== familyOf(launch.models)) return false
  if (!isGeneric(said)) return false
  return (
    said === 'missile' || said === 'drone' || weaponClassOf(mention.models) === weaponClassOf(launch.models)
  )
}

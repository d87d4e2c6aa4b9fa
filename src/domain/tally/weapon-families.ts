/**
 * Words for a kind of weapon, and the models they may stand for when a source is not specific: "36 drones"
 * of one source are the "36 Shahed" of another. Borders are drawn wide, because reading too much
 * into a word hides a figure, and reading too little counts a weapon twice.
 */
const STRIKE_DRONES = ['shahed', 'lancet', 'molniya', 'drone']
const RECON_DRONES = [
  'recon-drone',
  'orlan-10',
  'supercam',
  'zala',
  'merlin-vr',
  'forpost',
  'orion',
  'mohajer-6',
]
const AIR_TO_SURFACE = ['kh-59-69', 'kh-22-32', 'kh-31']
const ANTI_SHIP = ['kh-35', 'oniks', 'zircon']
const CRUISE = ['kalibr', 'kh-101-555', 'iskander-k', 'banderol', 'cruise-missile']
const BALLISTIC = ['kinzhal', 'iskander-m', 'ballistic-missile']
const MISSILES = [...CRUISE, ...BALLISTIC, ...AIR_TO_SURFACE, ...ANTI_SHIP, 's-300-400', 'missile']

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  drone: [...STRIKE_DRONES, ...RECON_DRONES],
  'recon-drone': RECON_DRONES,
  'cruise-missile': [...CRUISE, ...AIR_TO_SURFACE, ...ANTI_SHIP],
  'ballistic-missile': [...BALLISTIC, 's-300-400', 'zircon'],
  missile: MISSILES,
  combined: [...STRIKE_DRONES, ...RECON_DRONES, ...MISSILES, 'combined'],
}

/** In the order in which a tally lists them: what comes most, and what is asked for most, first. */
const LISTING_ORDER = [...STRIKE_DRONES, ...MISSILES, 'combined', 'guided-bomb', ...RECON_DRONES]

/** The keys of a joint figure ("kalibr+kh-101-555"), or the key alone. */
export function modelParts(model: string): readonly string[] {
  return model.split('+')
}

/** Every key a model may stand for, itself among them. */
export function modelFamily(model: string): ReadonlySet<string> {
  return new Set(modelParts(model).flatMap((part) => FAMILIES[part] ?? [part]))
}

/** True when a figure of one model may count the same weapons as a figure of the other. */
export function mayOverlap(one: string, other: string): boolean {
  if (one === other) return true
  const family = modelFamily(one)
  return (
    modelParts(other).some((part) => family.has(part)) ||
    modelParts(one).some((part) => modelFamily(other).has(part))
  )
}

/**
 * True when a source that says `word` most likely counts these weapons: it belongs to the kind, and
 * for "drones" it is no reconnaissance drone, which reports tell apart.
 */
export function isUsuallyMeant(model: string, word: string): boolean {
  const meant = word === 'drone' ? new Set(STRIKE_DRONES) : modelFamily(word)
  return modelParts(model).every((part) => meant.has(part))
}

/** For sorting: strike drones, missiles, bombs, reconnaissance; unknown keys last, by name. */
export function compareModels(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || (one < other ? -1 : one > other ? 1 : 0)
}

function placeOf(model: string): number {
  const places = modelParts(model).map((part) => LISTING_ORDER.indexOf(part))
  const known = places.filter((place) => place >= 0)
  return known.length > 0 ? Math.min(...known) : LISTING_ORDER.length
}

import { getTimeZones } from '@vvo/tzdb'
import { editDistance } from '../language/edit-distance.ts'
import { COUNTRY_ALIASES, RENAMED_ZONES, ZONE_ALIASES } from './zone-aliases.ts'

/** "UTC+3", "+02:00", "GMT-5": hours only, as zones of a fixed offset go. */
const OFFSET = /^(?:utc|gmt)?\s*(?<sign>[+−-])\s*(?<hours>\d{1,2})(?::?00)?$/i

/**
 * The zones that a typed zone, city, country or offset may mean: IANA names, the likeliest first, none
 * when it is unknown. More than one comes back for a country with several zones.
 */
export function findZones(text: string): readonly string[] {
  const words = text.trim().replace(/\s+/g, ' ').toLowerCase()
  if (words.length < 2 || words.length > 60) return []
  const offset = offsetZone(words)
  if (offset !== null) return [offset]
  // As people write it: "Kyiv, Ukraine", «Нью Йорк».
  const [city = ''] = words.split(',')
  const named = [words, city, words.replaceAll(' ', '-'), COUNTRY_ALIASES.get(words) ?? ''].map((each) =>
    index().get(each.trim()),
  )
  const found = named.find((zones) => zones !== undefined)
  if (found !== undefined) return found
  const zone = words.includes('/') ? zoneNamed(words.replaceAll(' ', '_')) : null
  return zone === null ? [] : [zone]
}

/** Shorter names are near too many others. */
const MIN_MISSPELT = 5

/** The zones of the places that a misspelt name is nearest to: a letter wrong, or two of a long one; none when it is near none. */
export function findNearZones(text: string): readonly string[] {
  const words = text.trim().toLowerCase()
  if (words.length < MIN_MISSPELT) return []
  const allowed = words.length < 2 * MIN_MISSPELT - 2 ? 1 : 2
  const near = listZoneNames()
    .filter((name) => Math.abs(name.length - words.length) <= allowed)
    .map((name) => ({ name, edits: editDistance(name, words) }))
    .filter(({ edits }) => edits <= allowed)
  const fewest = Math.min(...near.map(({ edits }) => edits))
  const names = near.filter(({ edits }) => edits === fewest).map(({ name }) => name)
  return [...new Set(names.flatMap((name) => findZones(name)))]
}

/** A zone's present name in its own spelling, `Europe/Kyiv` for `europe/kiev`; `null` for no zone. */
export function zoneNamed(name: string): string | null {
  try {
    const id = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
    // A bare offset is a zone to Temporal, and none to most of what stores and shows zones.
    if (/^[+-]/.test(id)) return null
    return RENAMED_ZONES[id] ?? id
  } catch {
    return null
  }
}

function offsetZone(words: string): string | null {
  const groups = OFFSET.exec(words)?.groups
  if (!groups) return null
  const hours = Number(groups.hours)
  if (hours === 0) return 'UTC'
  // The sign in these names is the other way round: Etc/GMT-3 is three hours ahead.
  return zoneNamed(`Etc/GMT${groups.sign === '+' ? '-' : '+'}${hours}`)
}

/** Every name that a zone is found by, in lower case. */
export function listZoneNames(): readonly string[] {
  return [...index().keys(), ...COUNTRY_ALIASES.keys()]
}

let built: ReadonlyMap<string, readonly string[]> | null = null

/** Built on first use: three hundred zones, a millisecond or two. */
function index(): ReadonlyMap<string, readonly string[]> {
  built ??= buildIndex()
  return built
}

function buildIndex(): ReadonlyMap<string, readonly string[]> {
  const entries: [string, string][] = []
  for (const [zone, names] of Object.entries(ZONE_ALIASES)) {
    for (const name of names) entries.push([name, zone])
  }
  const zones = getTimeZones({ includeUtc: false })
  for (const { name, group } of zones) {
    for (const id of [name, ...group]) entries.push([cityOf(id), name])
  }
  for (const { name, mainCities } of zones) {
    for (const city of mainCities) entries.push([city.replace(/ City$/, ''), name], [city, name])
  }
  for (const { name, countryName } of zones) entries.push([countryName, name])
  return grouped(entries)
}

/** An own alias settles what a word means; a city or a country may stand for several zones. */
function grouped(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const settled = new Set(Object.values(ZONE_ALIASES).flat())
  const byWord = new Map<string, string[]>()
  for (const [word, zone] of entries) {
    const key = word.toLowerCase()
    const known = byWord.get(key)
    if (known === undefined) byWord.set(key, [zone])
    else if (!settled.has(key) && !known.includes(zone)) known.push(zone)
  }
  return byWord
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

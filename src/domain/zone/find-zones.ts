import { getTimeZones } from '@vvo/tzdb'
import { distance as editDistance } from 'fastest-levenshtein'
import { COUNTRY_ALIASES, RENAMED_ZONES, SHARED_NAMES, ZONE_ALIASES } from './zone-aliases.ts'
import { REGION_ZONES } from './zone-regions.ts'

/** "UTC+3", "+02:00", "GMT-5", "UTC+5:30". */
const OFFSET = /^(?:utc|gmt)?\s*(?<sign>[+−-])\s*(?<hours>\d{1,2})(?:[:.]?(?<minutes>00|30|45))?$/i

/** No zones of a fixed offset go by halves of an hour: those of the countries that keep it do. */
const BROKEN_OFFSETS: Readonly<Record<string, readonly string[]>> = {
  '+3:30': ['Asia/Tehran'],
  '+4:30': ['Asia/Kabul'],
  '+5:30': ['Asia/Kolkata'],
  '+5:45': ['Asia/Kathmandu'],
  '+6:30': ['Asia/Yangon'],
  '+8:45': ['Australia/Eucla'],
  '+9:30': ['Australia/Darwin', 'Australia/Adelaide'],
  '+10:30': ['Australia/Lord_Howe', 'Australia/Adelaide'],
  '+12:45': ['Pacific/Chatham'],
  '-2:30': ['America/St_Johns'],
  '-3:30': ['America/St_Johns'],
  '-9:30': ['Pacific/Marquesas'],
}

/**
 * The zones that a typed zone, city, country or offset may mean: IANA names, the likeliest first, none
 * when it is unknown. More than one comes back for a country with several zones.
 */
export function findZones(text: string): readonly string[] {
  const words = text.trim().replace(/\s+/g, ' ').toLowerCase()
  if (words.length < 2 || words.length > 60) return []
  const offset = offsetZones(words)
  if (offset !== null) return offset
  const found = placeZones(words)
  if (found.length > 0) return found
  const [city = '', ...behind] = words.split(',')
  if (behind.length > 0) return zonesWithin(city.trim(), behind.join(' ').trim())
  const zone = words.includes('/') ? zoneNamed(words.replaceAll(' ', '_')) : null
  return zone === null ? zonesOfTwoWords(words) : [zone]
}

/** A city, a country, a region, a zone's own name: «Нью Йорк», "Florida". */
function placeZones(words: string): readonly string[] {
  const names = [words, words.replaceAll(' ', '-'), COUNTRY_ALIASES.get(words) ?? '']
  const found = names.map((each) => index().get(each)).find((zones) => zones !== undefined)
  const region = words.length > MOST_ABBREVIATION ? REGION_ZONES.get(words) : undefined
  if (region === undefined || (found !== undefined && isSettled(words))) return found ?? []
  // "Georgia" is a country and a state.
  return [...new Set([...(found ?? []), region])]
}

const MOST_ABBREVIATION = 3

/** What stands behind the comma decides: "London, Ontario" is not in Britain. Of a city in a place nobody knows nothing is said. */
function zonesWithin(city: string, place: string): readonly string[] {
  if (place === '') return placeZones(city)
  const region = REGION_ZONES.get(place)
  const within = [...new Set([...(region === undefined ? [] : [region]), ...placeZones(place)])]
  const there = placeZones(city).filter((zone) => within.includes(zone))
  return there.length > 0 ? there : within
}

/** "Austin Texas" */
function zonesOfTwoWords(words: string): readonly string[] {
  const place = words.slice(words.indexOf(' ') + 1)
  const isRegion = place !== words && place.length > MOST_ABBREVIATION && REGION_ZONES.has(place)
  return isRegion ? zonesWithin(words.slice(0, words.indexOf(' ')), place) : []
}

/** Shorter names are near too many others. */
const MIN_MISSPELT = 5

/** The zones of the places that a misspelt name is nearest to: a letter wrong, or two of a long one; none when it is near none. */
export function findNearZones(text: string): readonly string[] {
  const [words = '', ...behind] = text
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
  const exact = behind.length === 0 ? [] : placeZones(words)
  if (exact.length > 0 || words.length < MIN_MISSPELT) return exact
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

function offsetZones(words: string): readonly string[] | null {
  const groups = OFFSET.exec(words)?.groups
  if (!groups) return null
  const hours = Number(groups.hours)
  const minutes = groups.minutes ?? '00'
  if (minutes !== '00') return BROKEN_OFFSETS[`${groups.sign === '+' ? '+' : '-'}${hours}:${minutes}`] ?? []
  if (hours === 0) return ['UTC']
  // The sign in these names is the other way round: Etc/GMT-3 is three hours ahead.
  const zone = zoneNamed(`Etc/GMT${groups.sign === '+' ? '-' : '+'}${hours}`)
  return zone === null ? null : [zone]
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

const isSettled = (word: string): boolean => Object.values(ZONE_ALIASES).some((names) => names.includes(word))

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
  for (const [name, zones] of SHARED_NAMES) byWord.set(name, [...zones])
  return byWord
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

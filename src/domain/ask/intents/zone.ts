import { foldWord } from '../reading/fold-word.ts'
import { findNearZones, findZones, listZoneNames } from '../../zone/find-zones.ts'
import { outsidePeriods, says, type Message } from '../message.ts'
import { UNCLEAR, type Question } from '../question.ts'
import { stemsOf } from '../../language/word-stems.ts'
import { is, type Item } from '../reading/read-items.ts'

const OFFSET = /(?:utc|gmt)\s*[+−-]\s*\d{1,2}(?:[:.]?\d{2})?|[+−-]\d{1,2}(?::?\d{2})?$/iu
/** «за Києвом», «час за києвом»: by the time of a city. */
const BY_TIME_OF =
  /^(?:час\p{L}*\s+|годин\p{L}+\s+)?(?:за|по)\s+(\p{L}{3,}(?:-\p{L}+)?)(?:\s+час\p{L}+)?(?:,?\s+(?:будь ласка|пожалуйста|прошу))?[.!]*$/iu

/** Where the person lives; several zones where a country has several, none where the place is not known. */
export function readZone(message: Message): Question | null {
  const { items, text, previous } = message
  const isAsked = previous?.intent === 'zone'
  const offset = OFFSET.exec(text)?.[0]
  if (offset !== undefined && (says(message, 'zone') || isAsked || /utc|gmt/iu.test(offset))) {
    return { intent: 'zone', zones: findZones(offset) }
  }
  const lead = items.findIndex((item) => is(item, 'zone'))
  const byTime = BY_TIME_OF.exec(text.trim())?.[1]
  if (lead < 0 && !isAsked && byTime === undefined) return null
  if (lead < 0 && !isAsked) {
    const zones = zonesOf(byTime ?? '')
    return zones.length > 0 ? { intent: 'zone', zones } : null
  }
  const said =
    byTime ?? placeOf(outsidePeriods(message).filter((item) => item.start > (items[lead]?.start ?? -1)))
  if (said === '') return lead >= 0 && isOnlyZone(items) ? { intent: 'zone', zones: [] } : null
  const exact = zonesOf(said)
  // A misspelt one is offered, and set by nobody but the person.
  const zones = exact.length > 0 || isAsked || said.includes(',') ? exact : findNearZones(said)
  if (zones.length === 0 && says(message, 'asks-number')) return null
  return zones.length > 0 || isAsked ? { intent: 'zone', zones } : UNCLEAR
}

function placeOf(items: readonly Item[]): string {
  return items
    .filter(
      (item) =>
        item.text === ',' ||
        (item.kind !== 'mark' && !is(item, 'polite', 'zone', 'filler', 'today', 'now', 'time')),
    )
    .map(({ text }) => text)
    .join(' ')
    .replace(/(?: ?,)+ ?/g, ', ')
    .replace(/^, |, $/g, '')
}

const isOnlyZone = (items: readonly Item[]): boolean =>
  items.every((item) => is(item, 'zone', 'filler', 'polite', 'this') || item.kind === 'mark')

const MIN_STEM = 4

/** As written; else as one of the cases of Ukrainian and Russian: «в Берліні», «до Праги», «в Варшаве». */
export function zonesOf(said: string): readonly string[] {
  const exact = findZones(said)
  if (exact.length > 0) return exact
  if (said.length < MIN_STEM || !/\p{Script=Cyrillic}/u.test(said)) return []
  const stems = [stem(said), stem(cityOf(said)), ...stemsOf(said.toLowerCase()).map(foldWord)].filter(
    ({ length }) => length >= MIN_STEM - 1,
  )
  // «Відня» is of «Відень»
  stems.push(...stems.map((each) => each.replace(/([^аеиоуюя])([^аеиоуюя])$/u, '$1е$2')))
  const names = listZoneNames().filter((name) => {
    const folded = foldWord(name)
    return stems.some((each) => folded.startsWith(each) && folded.length - each.length <= MOST_ENDING)
  })
  return [...new Set(names.flatMap((name) => findZones(name)))]
}

const MOST_ENDING = 2

/** «Варшавським» is of a city, too. */
const cityOf = (word: string): string => word.replace(/[сцз]ьк(?:им|ий|ого|ому|ою)$|ск(?:им|ому|ого)$/iu, '')

function stem(name: string): string {
  return foldWord(name)
    .replace(/(?:ами|ями|ом|ем|ою|ею|ой|ей|ах|ях|и|е|у|ю|а|я|о)$/u, '')
    .replace(/[цз]$/u, (last) => (last === 'з' ? 'г' : 'к'))
}

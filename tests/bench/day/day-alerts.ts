import type { Alert } from '../../../src/domain/alert/alert.ts'
import { HOUR_MS, MINUTE_MS } from '../../../src/domain/calendar.ts'
import { nextDueAt } from '../../../src/domain/schedule.ts'
import type { Subscriber } from '../../../src/domain/subscriber.ts'
import { allOf, type Owed, type OwedGroup } from '../../support/compare-owed.ts'
import { stretchesOf, wallAt } from '../../support/independent-zones.ts'
import { aReader } from '../../support/readers.ts'
import { BALLISTIC, TELLINGS } from './day-news.ts'
import { isQuietAt, LIVED_UNTIL, NIGHT_HOURS, owedMoments, START, ZONES } from './day-readers.ts'

export type AlertReader = { readonly reader: Subscriber; readonly alerts: readonly Alert[] }

/** What an alert says, so that it can be told from others: of a raid whether it had grown when it made its sound. */
export const raidLabel = (launched: number) => (launched < LARGE.least ? 'raid' : 'larger raid')

const LAUNCHED: Alert = { kind: 'launched', value: '', least: 100 }
const LARGE: Alert = { kind: 'launched', value: '', least: 300 }
const ANY_BALLISTIC: Alert = { kind: 'class', value: 'ballistic-missile', least: 1 }
const word = (value: string): Alert => ({ kind: 'word', value, least: 1 })
const DAM = word('dam')

const WISHES: readonly (readonly Alert[])[] = [
  [LAUNCHED],
  [LARGE],
  [ANY_BALLISTIC],
  [DAM],
  [LAUNCHED, DAM],
  [LAUNCHED, ANY_BALLISTIC],
  // What is history alone.
  [{ ...LAUNCHED, least: 800 }, word('bridge')],
]
const MOST_A_DAY = 3
/** A change of what was told settles first. */
const SETTLING_MS = 2 * MINUTE_MS
/** What would go in the last minutes may still be under way. */
const COUNTED_UNTIL = LIVED_UNTIL - 10 * MINUTE_MS

/** A reader who wants to be told at once, in a zone of five; half have quiet hours, by night or by day. */
export function alertReader(index: number, chatId: number): AlertReader {
  const alerts = WISHES[index % WISHES.length] ?? []
  // Of several sounds that wait for one moment any may take the places of the day: then nothing else hangs on which.
  const isMixed = alerts.includes(LAUNCHED) && alerts.includes(DAM)
  const quiet = [null, NIGHT_HOURS, null, { from: '09:00', until: '12:30' }][index % 4] ?? null
  const schedule = {
    ...{ timezone: ZONES[index % ZONES.length] ?? '', moreTimes: [], weekendTime: null },
    ...{
      deliveryTime: `${String(6 + (index % 13)).padStart(2, '0')}:37`,
      days: [1, 2, 3, 4, 5, 6, 7] as const,
    },
  }
  const reader = aReader({
    ...{ chatId, ...schedule, quiet: isMixed ? null : quiet, nextDueAt: nextDueAt(schedule, START) },
    topics: index % 3 === 0 ? ['strikes'] : ['sea'],
  })
  return { reader, alerts }
}

/** What must come to them with a sound, worked out from what is told and when alone. */
export function owedAlerts({ reader, alerts }: AlertReader): Owed {
  const sounds = [...raidSounds(reader, alerts), ...(alerts.includes(DAM) ? newsSounds(reader) : [])]
  const inTime = sounds.filter(({ at }) => at < COUNTED_UNTIL).toSorted((a, b) => a.at - b.at)
  const stretches = stretchesOf(reader.timezone, START.getTime() - 48 * HOUR_MS, LIVED_UNTIL + 48 * HOUR_MS)
  const days = Map.groupBy(inTime, ({ at }) => new Date(wallAt(stretches, at)).toISOString().slice(0, 10))
  return { chatId: reader.chatId, groups: [...days.values()].map(ofDay) }
}

type Sound = { readonly label: string; readonly at: number }

/** Three of a day: the first ones, or any where several waited for the same moment. */
function ofDay(sounds: readonly Sound[]): OwedGroup {
  const last = sounds[MOST_A_DAY - 1]
  const isSure = last === undefined || sounds[MOST_A_DAY]?.at !== last.at
  const labels = sounds.map(({ label }) => label)
  return isSure ? allOf(labels.slice(0, MOST_A_DAY)) : { labels, count: MOST_A_DAY }
}

function newsSounds(reader: Subscriber): readonly Sound[] {
  return TELLINGS.flatMap((telling) =>
    telling.kind === 'news' ? [{ label: telling.headline, at: quietEnds(reader, telling.at) }] : [],
  )
}

/** Once when it is met, and once more when it has doubled; a wait for the end of quiet hours tells what there is by then. */
function raidSounds(reader: Subscriber, alerts: readonly Alert[]): readonly Sound[] {
  const ofRaids = alerts.filter(({ kind }) => kind !== 'word')
  const raids = TELLINGS.flatMap((telling) => (telling.kind === 'raid' ? [telling] : []))
  const met = raids.find(({ drones }) => ofRaids.some((alert) => countFor(alert, drones) >= alert.least))
  if (met === undefined) return []
  const firstAt = quietEnds(reader, met.at)
  const known = launchedBy(raids, firstAt)
  // The briefing was there first.
  const isTold =
    reader.topics.includes('strikes') &&
    owedMoments(reader, firstAt).some(({ at }) => at >= met.at && at < firstAt)
  if (isTold) return []
  const first = { label: raidLabel(known), at: firstAt }
  const doubled = raids.find(
    ({ at, drones }) =>
      at > firstAt && ofRaids.some((alert) => countFor(alert, drones) >= 2 * countFor(alert, known)),
  )
  if (doubled === undefined) return [first]
  return [first, { label: raidLabel(doubled.drones), at: quietEnds(reader, doubled.at + SETTLING_MS) }]
}

const launchedBy = (raids: readonly { readonly at: number; readonly drones: number }[], at: number): number =>
  raids.findLast((raid) => raid.at <= at)?.drones ?? 0

const countFor = ({ kind }: Alert, drones: number): number =>
  kind === 'launched' ? drones + BALLISTIC : BALLISTIC

function quietEnds(reader: Subscriber, at: number): number {
  let moment = at
  while (isQuietAt(reader, moment)) moment += MINUTE_MS
  return moment
}

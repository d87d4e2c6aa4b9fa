/**
 * `npm run prove:day`: a day of operation at 1,000 readers, 100 channels and 300 readers with alerts in fake time, and the
 * waits that end after them, on the embedded database. Readers live in many zones and choose many minutes, several hours
 * or another one at weekends, every fifth waits for the night's report up to three hours, every tenth is back from a pause, some have quiet
 * hours; channels have the same rhythms, and every other owner is shown posts and publishes, skips or waits. The report
 * is late, grows and doubles, news comes, an archive is read, admins announce something in the night, one send in a hundred fails. Prints
 * how late the digests were, what became of those that waited, how fast the figures were edited into those that went without
 * them, and the memory hour by hour. Fails when a slot, a preview or an alert was lost, came twice or is owed to nobody, a
 * pause was not made up for once, a post came before its time, or anybody was disturbed in quiet hours.
 */
import { allOf, compareOwed } from '../support/compare-owed.ts'
import { createTestPglite } from '../support/pglite.ts'
import { createVirtualTime } from '../support/virtual-time.ts'
import { alertReader, owedAlerts } from './day/day-alerts.ts'
import { dayChannel, owedPosts, SHOWN_BEFORE_MS, type DayChannel } from './day/day-channels.ts'
import { TELLINGS } from './day/day-news.ts'
import { DAY_ENDS, dayReader, LIVED_UNTIL, owedMoments, PAUSED_SINCE, START } from './day/day-readers.ts'
import { fillDay } from './day/day-stores.ts'
import { findFaults } from './day/find-faults.ts'
import { liveThroughTheDay } from './day/live-day.ts'

const READERS = 1000
const ALERTED = 300
const CHANNELS = 100
const MINUTE_MS = 60_000

const readers = Array.from({ length: READERS }, (_, index) => dayReader(index))
const alerted = Array.from({ length: ALERTED }, (_, index) => alertReader(index, READERS + 1 + index))
const channels = Array.from({ length: CHANNELS }, (_, index) => dayChannel(index))
const ofChannel = new Map(channels.map((each) => [each.channel.chatId, each]))
const time = createVirtualTime()
const database = await createTestPglite()
await fillDay(database.db, START, { readers, alerted, channels })
const { arrivals, shown, withoutLine, memory } = await time.runUntil(
  liveThroughTheDay(database.db, time, channels),
)
await database.close()

const sounds = arrivals.flatMap(({ chatId, alert }) => (alert === null ? [] : [{ chatId, label: alert }]))
const previews = shown.map(({ chatId, slot }) => ({ chatId, label: slot }))
const faults = {
  readers: findFaults(readers, arrivals),
  channels: {
    ...findFaults(
      [...ofChannel.values()].map(({ channel }) => channel),
      arrivals,
      (channel, end) => {
        const found = ofChannel.get(channel.chatId)
        return found ? owedPosts(found, end) : []
      },
    ),
    withoutLine,
  },
  previews: faultsOf(compareOwed(channels.map(owedPreviews), previews)),
  readersWithAlerts: findFaults(
    alerted.map(({ reader }) => reader),
    arrivals,
  ),
  alerts: faultsOf(compareOwed(alerted.map(owedAlerts), sounds)),
}
tellDigests()
tellOthers()
for (const [whose, found] of Object.entries(faults)) {
  process.stdout.write(`faults of ${whose}: ${JSON.stringify(found)}\n`)
  if (Object.values(found).some((count) => count > 0)) process.exitCode = 1
}

/** Each post of a channel whose owner wants to see it, whatever they then decide. */
function owedPreviews({ channel, previews }: DayChannel) {
  const slots = owedMoments(channel, LIVED_UNTIL + SHOWN_BEFORE_MS).map(({ slot }) => slot)
  return { chatId: channel.chatId, groups: previews ? [allOf(slots)] : [] }
}

function tellDigests(): void {
  const isReader = (chatId: number) => chatId > 0 && chatId <= READERS
  const digests = arrivals.filter(({ kind, chatId }) => kind === 'digest' && isReader(chatId))
  const lateness = digests.map(({ at, until }) => at - until).toSorted((a, b) => a - b)
  const at = (share: number) => ((lateness[Math.floor((lateness.length - 1) * share)] ?? 0) / 1000).toFixed(2)
  const reportAt = TELLINGS.find(({ kind }) => kind === 'raid')?.at ?? 0
  const waiting = digests.filter(({ chatId }) => readers[chatId - 1]?.waitUntil != null)
  const byReport = waiting.filter(({ until }) => Math.abs(until - reportAt) < MINUTE_MS).length
  const edits = arrivals
    .filter(({ kind, chatId }) => kind === 'edit' && isReader(chatId))
    .map(({ at }) => at - toldBefore(at))
  const caughtUp = digests.filter(({ from }) => from === PAUSED_SINCE.getTime()).length
  const hours = Math.round((LIVED_UNTIL - START.getTime()) / 3_600_000)
  process.stdout.write(
    `${lateness.length} digests to ${READERS} readers in ${hours} h: late by p50 ${at(0.5)} s, p99 ${at(0.99)} s, at most ${at(1)} s\n` +
      `${waiting.length} digests of readers who wait: ${byReport} came with the late report\n` +
      `${edits.length} edits of digests as the figures came and grew, the last ${(Math.max(0, ...edits) / 1000).toFixed(0)} s after them\n` +
      `${caughtUp} digests after a pause; heap in MB, hour by hour: ${memory.map((megabytes) => megabytes.toFixed(1)).join(' ')}\n`,
  )
}

function tellOthers(): void {
  const count = (kind: string) => arrivals.filter((each) => each.kind === kind).length
  const posts = arrivals.filter(({ kind, chatId }) => kind === 'digest' && chatId < 0)
  const early = posts.filter(({ chatId, slot, at }) => {
    const channel = ofChannel.get(chatId)
    return (
      channel && owedMoments(channel.channel, DAY_ENDS).some((each) => each.slot === slot && at < each.at)
    )
  })
  process.stdout.write(
    `${count('announcement')} announcements and ${count('note')} notes\n` +
      `${posts.length} posts of ${CHANNELS} channels, ${early.length} published before their hour; ${shown.length} previews\n` +
      `${sounds.length} alerts to ${ALERTED} readers, ${count('alert') - sounds.length} changed in their place\n`,
  )
}

/** When the figures came that an edit of a moment tells. */
function toldBefore(at: number): number {
  return TELLINGS.findLast((telling) => telling.kind === 'raid' && telling.at <= at)?.at ?? 0
}

function faultsOf({ lost, twice, extra }: ReturnType<typeof compareOwed>) {
  return { lost, twice, extra }
}

import { SECOND_MS } from '../../domain/calendar.ts'
import type { Config } from '../../config.ts'
import type { Host } from '../../db/lock.ts'
import type { Program } from '../../program.ts'
import type { Finding } from './finding.ts'

const MIB = 1024 * 1024
/** What a bot needs beside what it has taken already. */
const LEAST_MEMORY_BYTES = 96 * MIB
/** Digests go out at a minute. */
const MOST_AHEAD_MS = 30 * SECOND_MS
/** Some country moves its clocks every year. */
const ZONES_KEPT_YEARS = 2
const PATIENCE_MS = 10 * SECOND_MS

/** Clock, zone data, disk and memory of this machine. */
export async function checkMachine(
  { telegramApiRoot }: Config,
  { database, readFreeBytes }: Program,
  host: Host,
): Promise<readonly Finding[]> {
  return [
    checkClock(await readOtherClocks(telegramApiRoot, database.readClock)),
    checkZones(host.versions?.['tz']),
    checkDisk(await readFreeBytes()),
    checkMemory(host.availableMemory?.() ?? null),
  ]
}

type OtherClock = { readonly whose: string; readonly aheadMs: number }

async function readOtherClocks(
  apiRoot: string,
  readServerClock: (() => Promise<Date>) | null,
): Promise<readonly OtherClock[]> {
  const now = () => Temporal.Now.instant().epochMilliseconds
  const server = await readServerClock?.()
  // Any answer of a web server has its hour, a refusal as well.
  const telegram = await fetch(apiRoot, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) })
    .then(({ headers }) => Date.parse(headers.get('date') ?? ''))
    .catch(() => Number.NaN)
  return [
    ...(server === undefined ? [] : [{ whose: 'the database', aheadMs: now() - server.getTime() }]),
    ...(Number.isNaN(telegram) ? [] : [{ whose: 'Telegram', aheadMs: now() - telegram }]),
  ]
}

export function checkClock(clocks: readonly OtherClock[]): Finding {
  const subject = 'clock'
  const wrong = clocks.find(({ aheadMs }) => Math.abs(aheadMs) > MOST_AHEAD_MS)
  if (wrong !== undefined) {
    const { whose, aheadMs } = wrong
    const seconds = Math.round(Math.abs(aheadMs) / SECOND_MS)
    return {
      subject,
      ok: false,
      says: `this machine's is ${seconds} s ${aheadMs > 0 ? 'ahead of' : 'behind'} that of ${whose}. Let NTP keep it (timedatectl set-ntp true).`,
    }
  }
  if (clocks.length === 0) return { subject, ok: true, says: 'there is no other to compare it with' }
  return { subject, ok: true, says: `agrees with ${clocks.map(({ whose }) => whose).join(' and ')}` }
}

/** `2026a` is the first release of the year. */
export function checkZones(release: string | undefined, year = Temporal.Now.plainDateISO().year): Finding {
  const subject = 'zone data'
  const age = year - Number.parseInt(release ?? '', 10)
  if (Number.isNaN(age)) return { subject, ok: true, says: 'its release is not known' }
  return age > ZONES_KEPT_YEARS
    ? {
        subject,
        ok: false,
        says: `is the release ${release}, and countries have moved their clocks since. Update Node.`,
      }
    : { subject, ok: true, says: `is the release ${release}` }
}

function checkDisk(freeBytes: number | null): Finding {
  const subject = 'disk'
  if (freeBytes === null) return { subject, ok: true, says: 'is the database server’s own affair' }
  return { subject, ok: true, says: `DATA_DIR has ${Math.floor(freeBytes / MIB)} MiB left` }
}

export function checkMemory(availableBytes: number | null): Finding {
  const subject = 'memory'
  if (availableBytes === null) return { subject, ok: true, says: 'cannot be told here' }
  const says = `${Math.floor(availableBytes / MIB)} MiB can be had`
  return availableBytes < LEAST_MEMORY_BYTES
    ? {
        subject,
        ok: false,
        says: `${says}, and the bot needs ${LEAST_MEMORY_BYTES / MIB}. Stop something, or give it more.`,
      }
    : { subject, ok: true, says }
}

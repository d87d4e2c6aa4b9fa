import { MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import { isTroubled } from '../domain/source-health.ts'
import type { Status } from './read-status.ts'

/** What keeps an operator awake, told alike by readyz, doctor and the metrics. */
export const TROUBLE_KINDS = [
  'held',
  'late',
  'cannot write',
  'disk full',
  'source silent',
  'source paused',
] as const
export type TroubleKind = (typeof TROUBLE_KINDS)[number]

/** The bot does its work all the same. */
export const HARMLESS: readonly TroubleKind[] = ['source silent', 'source paused']
/** As somebody wished. It is told because it is easily forgotten. */
export const WISHED: readonly TroubleKind[] = ['source paused']

/** A trouble, and in a sentence what it is and what to do. */
export type Trouble = { readonly kind: TroubleKind; readonly says: string }

export type TroubleDeps = {
  /** How long nobody is sent anything, in ms; 0 while the way is free. */
  readonly heldMs: () => number
  readonly readStatus: () => Promise<Pick<Status, 'lateMs' | 'stalledSince' | 'sources'>>
  readonly checkWritable: () => Promise<'writable' | 'cannot-write' | 'disk-full'>
  /** Room on the disk of the embedded database, in bytes; `null` where a server keeps the data. */
  readonly readFreeBytes: () => Promise<number | null>
  /** Less is too little to go on with. */
  readonly leastFreeBytes?: number
}

const LATE_MS = 10 * MINUTE_MS
const MIB = 1024 * 1024
/** A day of briefings takes a few megabytes, the database's own journal some dozens. */
const LEAST_FREE_BYTES = 128 * MIB

/** Everything that is wrong now; none where all is well. Throws when the database does not answer. */
export async function findTroubles(deps: TroubleDeps): Promise<readonly Trouble[]> {
  const [status, writability, freeBytes] = await Promise.all([
    deps.readStatus(),
    deps.checkWritable(),
    deps.readFreeBytes(),
  ])
  return [
    ...findHeld(deps.heldMs()),
    ...findLate(status),
    ...findUnwritable(writability, freeBytes, deps.leastFreeBytes ?? LEAST_FREE_BYTES),
    ...findSilent(status),
    ...findPaused(status),
  ]
}

function findHeld(ms: number): readonly Trouble[] {
  if (ms <= 0) return []
  const says = `nobody is sent anything for another ${Math.ceil(ms / SECOND_MS)} s: Telegram asked for silence or gives no answer. What is due waits, and goes by itself`
  return [{ kind: 'held', says }]
}

function findLate({ lateMs, stalledSince }: Pick<Status, 'lateMs' | 'stalledSince'>): readonly Trouble[] {
  if (lateMs < LATE_MS) return []
  const stalled = stalledSince === null ? '' : `, and nothing has gone since ${stalledSince.toISOString()}`
  const says = `the digest that waits longest is ${Math.floor(lateMs / MINUTE_MS)} min over its hour${stalled}. "status" says when the last will arrive`
  return [{ kind: 'late', says }]
}

function findUnwritable(
  writability: 'writable' | 'cannot-write' | 'disk-full',
  freeBytes: number | null,
  leastFreeBytes: number,
): readonly Trouble[] {
  if (writability === 'disk-full')
    return [
      { kind: 'disk full', says: 'the disk of the database is full. Make room, or give it a larger one' },
    ]
  if (writability === 'cannot-write')
    return [
      {
        kind: 'cannot write',
        says: 'the database takes no changes. Is it a standby, closed to writers, or has the user no right to write?',
      },
    ]
  if (freeBytes === null || freeBytes >= leastFreeBytes) return []
  const says = `the disk of DATA_DIR has ${Math.floor(freeBytes / MIB)} MiB left. Make room before the database has to stop`
  return [{ kind: 'disk full', says }]
}

function findSilent({ sources }: Pick<Status, 'sources'>): readonly Trouble[] {
  const silent = sources
    .filter(({ health }) => isTroubled(health))
    .map(({ slug, health }) => `${slug} (${health})`)
  if (silent.length === 0) return []
  return [{ kind: 'source silent', says: `${silent.join(', ')}. "status" says what went wrong last` }]
}

function findPaused({ sources }: Pick<Status, 'sources'>): readonly Trouble[] {
  const paused = sources.flatMap(({ slug, pausedAt }) =>
    pausedAt === null ? [] : [`${slug} (since ${pausedAt.toISOString().slice(0, 10)})`],
  )
  if (paused.length === 0) return []
  const says = `${paused.join(', ')}: not read until an admin resumes it with /feeds`
  return [{ kind: 'source paused', says }]
}

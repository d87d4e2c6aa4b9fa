import { MINUTE_MS } from '../../domain/calendar.ts'
import { readStatus, type SourceStatus, type Status } from '../../use-cases/read-status.ts'
import { hasFlag, jsonLine, type Command } from '../command.ts'

/** `status`: how the bot, its deliveries and its sources are doing. */
export const status: Command = {
  name: 'status',
  usage: '',
  summary: 'subscribers and deliveries by state, what is late, freshness of each source',
  options: {},
  positionals: [0, 0],
  needs: 'stores',
  async run(input, { io, program }) {
    const { clock, sending, stores } = program
    const now = clock.now()
    const found = await readStatus(stores, sending, now)
    await io.out(hasFlag(input, 'json') ? jsonLine({ at: now, ...found }) : formatStatus(found, now))
    return 0
  },
}

function formatStatus(
  {
    subscribers,
    deliveries,
    lateMs,
    stalledSince,
    lastArrivalAt,
    capReachedAt,
    sources,
    tasks,
    deadLetters,
  }: Status,
  now: Date,
): string {
  const { open, sent, skipped, gone, repeated, ambiguous } = deliveries
  const late = lateMs >= MINUTE_MS ? `, the oldest ${Math.floor(lateMs / MINUTE_MS)} min late` : ''
  const stalled = stalledSince ? `, nothing has gone since ${formatInstant(stalledSince)}` : ''
  const last = lastArrivalAt ? `, the last arrives at ${formatInstant(lastArrivalAt)}` : ''
  const cap = capReachedAt ? `, the Stars of the day last until ${formatInstant(capReachedAt)}` : ''
  return [
    `It is ${formatInstant(now)}.`,
    '',
    `Subscribers  ${listCounts(subscribers)}`,
    `Waiting      ${listCounts(open)}${late}${stalled}${last}${cap}`,
    ...formatTasks(tasks),
    `Last 24 h    ${listCounts({ sent, skipped, gone, repeated, ambiguous })}`,
    '',
    sources.length === 0 ? 'No sources are listed.' : 'Sources',
    ...sources.flatMap((source) => formatSource(source)),
    ...formatDeadLetters(deadLetters),
    '',
  ].join('\n')
}

/** What is neither done nor given up. */
function formatTasks(tasks: Status['tasks']): string[] {
  const open = Object.entries(tasks).flatMap(([kind, { waiting, running, failing }]) =>
    waiting + running + failing > 0 ? [`${kind} ${listCounts({ waiting, running, failing })}`] : [],
  )
  return open.map((line) => `Tasks        ${line}`)
}

function formatDeadLetters(letters: Status['deadLetters']): string[] {
  if (letters.length === 0) return []
  return [
    '',
    'Given up in the last 24 h',
    ...letters.map(
      ({ kind, key, attempts, reason, at }) =>
        `  ${kind} ${key}: tried ${attempts} times until ${formatInstant(at)}: ${reason || 'no reason'}`,
    ),
  ]
}

function formatSource({
  slug,
  health,
  pausedAt,
  lastBriefingAt,
  lastFetchedAt,
  lastError,
}: SourceStatus): string[] {
  const state = pausedAt === null ? health : `paused since ${formatInstant(pausedAt)}`
  const read = lastFetchedAt ? `read ${formatInstant(lastFetchedAt)}` : 'not read yet'
  const news = lastBriefingAt ? `last news ${formatInstant(lastBriefingAt)}` : 'no news yet'
  return [`  ${slug}: ${state}, ${read}, ${news}`, ...(lastError ? [`    ${lastError}`] : [])]
}

const listCounts = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')

/** To the minute, in UTC: an operator's log is kept in it too. */
const formatInstant = (instant: Date): string => `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`

import { z } from 'zod'
import { ALERT_KINDS, MOST_ALERTS, type Alert } from '../domain/alert/alert.ts'
import { LANGUAGES } from '../domain/language.ts'
import { isApart, MOST_MORE_TIMES, weeksOf } from '../domain/schedule.ts'
import { FORMATS, STYLES, type Schedule, type Subscriber } from '../domain/subscriber.ts'
import { TOPICS } from '../domain/topic.ts'
import type { AlertStore, SubscriberRecord, SubscriberStore, SubscriberToImport } from '../ports.ts'

/**
 * All subscribers as JSON Lines in the order of their chat ids, a page at a time; every line ends in a
 * newline. What is the default for a newcomer (thread, format, corrections) is left out.
 */
export async function* exportSubscribers(deps: {
  readonly subscribers: Pick<SubscriberStore, 'stream'>
  readonly alerts: Pick<AlertStore, 'listOf'>
}): AsyncGenerator<string, void> {
  for await (const page of deps.subscribers.stream()) {
    const alerts = await deps.alerts.listOf(page.map(({ chatId }) => chatId))
    const records = page.map((subscriber) => recordOf(subscriber, alerts.get(subscriber.chatId) ?? []))
    yield records.map((record) => `${JSON.stringify(record)}\n`).join('')
  }
}

export type ImportDeps = {
  readonly subscribers: SubscriberStore
  /** The first due instant after `now`; throws for an unknown zone. */
  nextDueAt(schedule: Schedule, now: Date): Date | null
}

/** A line that was left out: its number, from 1, and why. */
export type RefusedLine = { readonly line: number; readonly reason: string }

export type ImportResult = {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

const BATCH_SIZE = 1000
const MAX_LINE_CHARS = 64 * 1024

/**
 * Reads JSON Lines as `exportSubscribers` writes them and stores what is new or changed; importing the
 * same again changes nothing. A line that cannot be read is told to `onRefused` and keeps nobody else
 * out. Blank lines are skipped. Memory does not grow with the number of lines.
 */
export async function importSubscribers(
  lines: AsyncIterable<string>,
  deps: ImportDeps,
  now: Date,
  onRefused: (refused: RefusedLine) => void,
): Promise<ImportResult> {
  const parse = createLineParser(deps, now)
  const result = { added: 0, changed: 0, unchanged: 0, refused: 0 }
  let batch: SubscriberToImport[] = []
  const store = async () => {
    const counts = await deps.subscribers.importMany(batch, now)
    result.added += counts.added
    result.changed += counts.changed
    result.unchanged += counts.unchanged
    batch = []
  }
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    const parsed = parse(line)
    if (parsed.kind === 'refused') {
      result.refused += 1
      onRefused({ line: number, reason: parsed.reason })
      continue
    }
    batch.push(parsed.record)
    if (batch.length >= BATCH_SIZE) await store()
  }
  if (batch.length > 0) await store()
  return result
}

type ParsedLine =
  | { readonly kind: 'record'; readonly record: SubscriberToImport }
  | { readonly kind: 'refused'; readonly reason: string }

const refuse = (reason: string): ParsedLine => ({ kind: 'refused', reason })

/** Most readers share a few schedules: each is reckoned once. */
function createLineParser(deps: ImportDeps, now: Date): (line: string) => ParsedLine {
  const known = new Map<string, Date | null>()
  const nextDueAt = (schedule: Schedule): Date | null => {
    const { timezone, deliveryTime, moreTimes, days, weekendTime } = schedule
    const key = [timezone, deliveryTime, moreTimes.join(), days.join(''), weekendTime].join(' ')
    const reckoned = known.get(key)
    if (reckoned !== undefined) return reckoned
    const dueAt = deps.nextDueAt(schedule, now)
    if (known.size < MAX_SCHEDULES) known.set(key, dueAt)
    return dueAt
  }
  return (line) => {
    if (line.length > MAX_LINE_CHARS) return refuse(`longer than ${MAX_LINE_CHARS} characters`)
    const parsed = recordSchema.safeParse(parseJson(line.trim()))
    if (!parsed.success) return refuse(parsed.error.issues.map(describeIssue).join('; '))
    const record = parsed.data
    try {
      // Asked for everybody, due or not: it is what knows whether the zone exists.
      const dueAt = nextDueAt(record)
      const reason = record.status === 'inactive' ? {} : { inactiveReason: null }
      const pause = record.status === 'paused' ? {} : { pausedUntil: null }
      const nextDue = record.status === 'active' ? dueAt : dueAfterPause(deps, record)
      // For a line that leaves out whether it is wanted, too: what is stored decides.
      const weekAt = deps.nextDueAt(weeksOf(record), now)
      const fault = faultOfHours(record)
      if (fault !== null) return refuse(fault)
      return {
        kind: 'record',
        record: { ...record, ...reason, ...pause, nextDueAt: nextDue, nextWeekAt: weekAt },
      }
    } catch {
      return refuse(`timezone: ${JSON.stringify(record.timezone)} is not a time zone`)
    }
  }
}

/** What is wrong with the hours of a line; `null` for nothing. */
function faultOfHours({ deliveryTime, moreTimes, waitUntil = null }: ParsedRecord): string | null {
  if (waitUntil !== null && waitUntil <= deliveryTime) return 'waitUntil: must be later than deliveryTime'
  const times = [waitUntil ?? deliveryTime, ...moreTimes]
  return times.every((time, at) => at === 0 || isApart(times[at - 1] ?? time, time))
    ? null
    : 'moreTimes: must each be an hour at least after the hour before, and after waitUntil'
}

function dueAfterPause(deps: ImportDeps, record: ParsedRecord): Date | null {
  const { status, pausedUntil = null } = record
  return status === 'paused' && pausedUntil !== null ? deps.nextDueAt(record, pausedUntil) : null
}

/** A bound for memory only; beyond it schedules are reckoned each time. */
const MAX_SCHEDULES = 10_000

const weekday = z.literal([1, 2, 3, 4, 5, 6, 7])

/** Text as PostgreSQL takes it: whole characters, none of them a control. */
const shortText = (maxLength: number) =>
  z
    .string()
    .min(1, 'must not be empty')
    .max(maxLength, `must have at most ${maxLength} characters`)
    .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'must be plain text')

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:00')

const instant = z.iso.datetime().transform((text) => new Date(text))

const alert = z
  .object({
    kind: z.enum(ALERT_KINDS),
    value: z.literal('').or(shortText(100)),
    least: z.int().positive(),
  })
  .refine(({ kind, value }) => (kind === 'launched') === (value === ''), 'must name what it is about')

const recordSchema = z.object({
  chatId: z.int('must be a whole number').refine((id) => id !== 0, 'must not be 0'),
  kind: z.enum(['private', 'group', 'supergroup', 'channel']),
  language: z.enum(LANGUAGES),
  timezone: shortText(64),
  deliveryTime: localTime,
  moreTimes: z.array(localTime).max(MOST_MORE_TIMES).default([]),
  weekendTime: localTime.nullable().default(null),
  days: z
    .array(weekday, 'must be a list of days, 1 for Monday to 7')
    .transform((days) => unique(days).toSorted()),
  topics: z.array(z.enum(TOPICS)).transform(unique),
  follows: z.array(shortText(100)).max(100).transform(unique),
  status: z.enum(['active', 'paused', 'stopped', 'inactive']),
  threadId: z.int().positive().nullable().optional(),
  format: z.enum(FORMATS).optional(),
  corrections: z.boolean().optional(),
  mutedSources: z.array(shortText(100)).max(500).transform(unique).optional(),
  waitUntil: localTime.nullable().optional(),
  figuresNote: z.boolean().optional(),
  weekly: z.boolean().optional(),
  quiet: z.object({ from: localTime, until: localTime }).nullable().optional(),
  silent: z.boolean().optional(),
  style: z.enum(STYLES).optional(),
  light: z.boolean().optional(),
  inactiveReason: shortText(200).nullable().optional(),
  pausedUntil: instant.nullable().optional(),
  catchUpFrom: instant.nullable().optional(),
  alerts: z.array(alert).max(MOST_ALERTS, `must be ${MOST_ALERTS} at most`).optional(),
}) satisfies z.ZodType<SubscriberRecord>

type ParsedRecord = z.infer<typeof recordSchema>

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.path.length === 0) return 'not a JSON object'
  return `${issue.path.join('.')}: ${issue.message}`
}

function recordOf(subscriber: Subscriber, alerts: readonly Alert[]): SubscriberRecord {
  const { chatId, kind, language, timezone, deliveryTime, days, topics, follows, status } = subscriber
  const { threadId, format, corrections, mutedSources, inactiveReason, pausedUntil } = subscriber
  const { waitUntil, figuresNote, weekly, moreTimes, weekendTime } = subscriber
  const { quiet, silent, style, light, catchUpFrom } = subscriber
  return {
    chatId,
    kind,
    language,
    timezone,
    deliveryTime,
    days,
    topics,
    follows,
    status,
    ...(threadId !== null && { threadId }),
    ...(format !== 'classic' && { format }),
    ...(!corrections && { corrections }),
    ...(mutedSources.length > 0 && { mutedSources }),
    ...(waitUntil !== null && { waitUntil }),
    ...(figuresNote && { figuresNote }),
    ...(weekly && { weekly }),
    ...(moreTimes.length > 0 && { moreTimes }),
    ...(weekendTime !== null && { weekendTime }),
    ...(quiet !== null && { quiet }),
    ...(silent && { silent }),
    ...(style !== 'full' && { style }),
    ...(light && { light }),
    ...(inactiveReason !== null && { inactiveReason }),
    ...(pausedUntil !== null && { pausedUntil }),
    ...(catchUpFrom !== null && { catchUpFrom }),
    ...(alerts.length > 0 && { alerts }),
  }
}

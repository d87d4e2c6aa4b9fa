import { sql } from 'drizzle-orm'
import type { Db } from '../../../src/db/database.ts'
import type { Alert } from '../../../src/domain/alert/alert.ts'
import { allOf, type Owed, type OwedGroup } from '../../support/compare-owed.ts'
import { DUE } from '../fill-readers.ts'

/** Chats beside the readers: their ids follow those of the readers, or are those of channels. */
export type MoreChats = {
  /** One post is due with the readers' digests; a third waits for the report. */
  readonly channels: number
  /** Whether half of the channels show it to their owners before: that takes a machine which starts processes in time. */
  readonly arePostsShown: boolean
  /** Readers who want to be told at once; one of seven is in quiet hours. */
  readonly alerted: number
}

export const NO_CHATS: MoreChats = { channels: 0, arePostsShown: false, alerted: 0 }

export const NIGHT = '2023-07-18'
/** News of one word that comes while they are sent to. */
export const NEWS = [1, 2, 3, 4, 5].map((number) => `A dam was hit, number ${number}`)
/** What each message says, so that it can be told from others. */
export const LABELS = {
  digest: (slot: string) => `digest ${slot}`,
  preview: (slot: string) => `preview ${slot}`,
  alert: (subject: string) => `alert ${subject}`,
}
const SLOT = `${NIGHT}T08:00`
const MOST_A_DAY = 3

const LAUNCHED: Alert = { kind: 'launched', value: '', least: 100 }
const HUGE: Alert = { kind: 'launched', value: '', least: 400 }
const BALLISTIC: Alert = { kind: 'class', value: 'ballistic-missile', least: 1 }
const wordAlert = (value: string): Alert => ({ kind: 'word', value, least: 1 })

/** What readers want, in turn: the largest raid and the bridge are those of history alone. */
const WISHES: readonly (readonly Alert[])[] = [
  [LAUNCHED],
  [HUGE],
  [BALLISTIC, LAUNCHED],
  [wordAlert('dam')],
  [LAUNCHED, wordAlert('dam')],
  [HUGE, wordAlert('bridge')],
]

const channelIdOf = (index: number) => -1_001_000_000_000 - index
const hostIdOf = (index: number) => 10_000_000 + index
const isShown = (index: number) => index % 2 === 0
const isQuiet = (index: number) => index % 7 === 0
const wishesOf = (index: number) => WISHES[index % WISHES.length] ?? []

export async function fillChats(
  db: Db,
  readers: number,
  { channels, arePostsShown, alerted }: MoreChats,
): Promise<void> {
  const due = DUE.toISOString()
  const common = sql`'en', 'Europe/Kyiv', '08:00', '{1,2,3,4,5,6,7}', 'classic', true, 'active', ${due}::timestamptz, ${due}::timestamptz - interval '1 day', ${due}::timestamptz`
  const columns = sql`language, timezone, delivery_time, days, format, corrections, status, next_due_at, told_until, created_at`
  await db.execute(sql`
    insert into subscribers (chat_id, kind, wait_until, ${columns})
    select ${channelIdOf(0)}::bigint - n, 'channel', case when n % 3 = 0 then '10:00' end, ${common}
    from generate_series(0, ${channels}::int - 1) n`)
  await db.execute(sql`
    insert into chat_hosts (chat_id, user_id, previews)
    select ${channelIdOf(0)}::bigint - n, ${hostIdOf(0)}::bigint + n, ${arePostsShown} and n % 2 = 0 from generate_series(0, ${channels}::int - 1) n`)
  await db.execute(sql`
    insert into subscribers (chat_id, kind, quiet_from, quiet_until, ${columns})
    select ${readers}::bigint + 1 + n, 'private', case when n % 7 = 0 then '07:00' end, case when n % 7 = 0 then '09:00' end, ${common}
    from generate_series(0, ${alerted}::int - 1) n`)
  await db.execute(
    sql`insert into topic_choices (chat_id, topic, position) select chat_id, 'strikes', 0 from subscribers on conflict do nothing`,
  )
  const alerts = Array.from({ length: alerted }, (_, index) =>
    wishesOf(index).map((alert) => ({ chat: readers + 1 + index, ...alert })),
  ).flat()
  await db.execute(sql`
    insert into alerts (chat_id, kind, value, least)
    select "chat", "kind", "value", "least" from jsonb_to_recordset(${JSON.stringify(alerts)}::text::jsonb) as a(
      "chat" bigint, "kind" text, "value" text, "least" int)`)
}

/** What channels, their owners and readers with alerts must get, said without asking the program. */
export function owedToChats(
  readers: number,
  { channels, arePostsShown, alerted }: MoreChats,
): Readonly<Record<'posts' | 'previews' | 'alerts', readonly Owed[]>> {
  const numbers = Array.from({ length: channels }, (_, index) => index)
  return {
    posts: numbers.map((index) => ({
      chatId: channelIdOf(index),
      groups: [allOf([LABELS.digest(SLOT)])],
    })),
    previews: numbers.map((index) => ({
      chatId: hostIdOf(index),
      groups: arePostsShown && isShown(index) ? [allOf([LABELS.preview(SLOT)])] : [],
    })),
    alerts: Array.from({ length: alerted }, (_, index) => ({
      chatId: readers + 1 + index,
      groups: isQuiet(index) ? [] : [alertsOf(wishesOf(index))],
    })),
  }
}

/** One of each raid and event, and three on a day. */
function alertsOf(wishes: readonly Alert[]): OwedGroup {
  const raid = wishes.some((alert) => alert === LAUNCHED || alert === BALLISTIC) ? [NIGHT] : []
  const events = wishes.some(({ value }) => value === 'dam') ? NEWS : []
  const labels = [...raid, ...events].map(LABELS.alert)
  return { labels, count: Math.min(MOST_A_DAY, labels.length) }
}

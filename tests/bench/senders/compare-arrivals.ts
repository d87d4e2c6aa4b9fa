import { sql } from 'drizzle-orm'
import { queryRows, type Db } from '../../../src/db/database.ts'
import { allOf, compareOwed, type Faults } from '../../support/compare-owed.ts'
import type { Arrival } from '../bot-api-process.ts'
import { LABELS, NIGHT, owedToChats, type MoreChats } from './more-chats.ts'

/** What chats got, as the server saw it, beside what the database knows of it. */
export type Comparison = Faults & {
  readonly of: Readonly<Record<'digests' | 'posts' | 'alerts' | 'previews', Faults>>
  /** Chats with something twice whom the database lists neither as repeated nor as ambiguous. */
  readonly unlisted: number
  /** Rows that a sender held when it died, and sends without an answer, as the database lists them. */
  readonly repeated: number
  readonly ambiguous: number
}

/** Compares message by message what arrived with what is owed to readers 1 to `readers` and to the chats beside them. */
export async function compareArrivals(
  db: Db,
  readers: number,
  chats: MoreChats,
  arrivals: readonly Arrival[],
): Promise<Comparison> {
  const rows = await queryRows<{
    chat_id: number | string
    times: string[]
    repeated: number
    ambiguous: number
  }>(
    db,
    sql`
      select s.chat_id, array_prepend(s.delivery_time, s.more_times) as times,
        coalesce(sum(d.repeated), 0)::int as repeated, coalesce(sum(d.ambiguous), 0)::int as ambiguous
      from subscribers s left join deliveries d on d.chat_id = s.chat_id group by s.chat_id`,
  )
  const expected = readers + chats.channels + chats.alerted
  if (rows.length !== expected) throw new Error(`There are ${rows.length} chats, not ${expected}`)
  const { posts, previews, alerts } = owedToChats(readers, chats)
  const digests = rows
    .map(({ chat_id, times }) => ({
      chatId: Number(chat_id),
      groups: [allOf(times.map((time) => LABELS.digest(`${NIGHT}T${time}`)))],
    }))
    .filter(({ chatId }) => chatId > 0)
  const came = Map.groupBy(
    arrivals.map(({ chatId, beginning }) => ({ chatId, label: beginning })),
    ({ chatId, label }) => (chatId < 0 ? 'posts' : (label.split(' ')[0] ?? '')),
  )
  const compared = {
    digests: compareOwed(digests, came.get('digest') ?? []),
    posts: compareOwed(posts, came.get('posts') ?? []),
    alerts: compareOwed(alerts, came.get('alert') ?? []),
    previews: compareOwed(previews, came.get('preview') ?? []),
  }
  const all = Object.values(compared)
  const total = (fault: keyof Faults) => all.reduce((sum, each) => sum + each[fault], 0)
  const listed = rows.filter(({ repeated, ambiguous }) => repeated > 0 || ambiguous > 0)
  const isListed = new Set(listed.map(({ chat_id }) => Number(chat_id)))
  const twice = [compared.digests, compared.posts, compared.alerts].flatMap((each) => [
    ...each.chatsWithTwice,
  ])
  return {
    ...{ lost: total('lost'), twice: total('twice'), extra: total('extra') },
    of: {
      digests: faultsOf(compared.digests),
      posts: faultsOf(compared.posts),
      alerts: faultsOf(compared.alerts),
      previews: faultsOf(compared.previews),
    },
    unlisted: twice.filter((chatId) => !isListed.has(chatId)).length,
    repeated: rows.reduce((sum, { repeated }) => sum + repeated, 0),
    ambiguous: rows.reduce((sum, { ambiguous }) => sum + ambiguous, 0),
  }
}

const faultsOf = ({ lost, twice, extra }: Faults): Faults => ({ lost, twice, extra })

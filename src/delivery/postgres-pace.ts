import type postgres from 'postgres'
import { MAY_LAG_MS, type PaceSource } from './pace.ts'

/**
 * The pace that all processes share: one row says when the next message of the bot may go. Waits
 * are told as lengths of time on the server's clock, so that hosts need not agree on the hour.
 */
export async function createPostgresPace(sql: postgres.Sql): Promise<PaceSource> {
  await sql`
    insert into send_gate (id, next_at, held_until) values (1, clock_timestamp(), clock_timestamp())
    on conflict do nothing`
  return {
    async reserve(count, intervalMs) {
      const taken = `${count * intervalMs} ms`
      const [row] = await sql<{ wait_ms: number; held_ms: number }[]>`
        with clock as materialized (select clock_timestamp() as at)
        update send_gate set
          next_at = ${taken}::interval +
            case when next_at < clock.at - ${`${MAY_LAG_MS} ms`}::interval then clock.at else next_at end
        from clock where id = 1
        returning
          extract(epoch from next_at - ${taken}::interval - clock.at)::float8 * 1000 as wait_ms,
          greatest(0, extract(epoch from held_until - clock.at)::float8 * 1000) as held_ms`
      if (row === undefined) throw new Error('The row of the send gate is gone')
      return { waitMs: row.wait_ms, heldMs: row.held_ms }
    },
    async hold(ms) {
      await sql`
        update send_gate set held_until = greatest(held_until, clock_timestamp() + ${`${ms} ms`}::interval)
        where id = 1`
    },
  }
}

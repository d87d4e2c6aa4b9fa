import type postgres from 'postgres'
import { BULK_GRACE_MS, MAY_LAG_MS, type PaceSource } from './pace.ts'

/**
 * The pace that all processes share: one row, in which `takeMoments` is one statement, so that a process that
 * stands still holds no lock. Waits are told as lengths of time on the server's clock: hosts need not agree on
 * the hour.
 */
export async function createPostgresPace(
  sql: postgres.Sql,
  clock = sql`clock_timestamp()`,
): Promise<PaceSource> {
  await sql`
    insert into send_gate (id, next_at, answer_at, bulk_until, held_until)
    values (1, ${clock}, ${clock}, ${clock}, ${clock})
    on conflict do nothing`
  return {
    async reserve({ count, intervalMs, spacing }) {
      const isBulk = spacing === null
      const taking = `${count * intervalMs} ms`
      const alone = `${spacing?.aloneMs ?? 0} ms`
      const besideBulk = `${spacing?.besideBulkMs ?? 0} ms`
      const lag = `${MAY_LAG_MS} ms`
      const [row] = await sql<{ taken: boolean; wait_ms: number; held_ms: number }[]>`
        with gate as materialized (
          select next_at, answer_at, bulk_until, ${clock} as now from send_gate where id = 1 for update
        ), moment as (
          select *, case when next_at < now - ${lag}::interval then now else next_at end as first from gate
        ), plan as materialized (
          select *, ${isBulk} or answer_at <= greatest(first, now) as taken from moment
        )
        update send_gate set
          next_at = case when taken then first + ${taking}::interval else send_gate.next_at end,
          bulk_until = case when ${isBulk}
            then first + ${taking}::interval + ${`${BULK_GRACE_MS} ms`}::interval
            else send_gate.bulk_until end,
          answer_at = case when taken and not ${isBulk}
            then case when plan.answer_at < first - ${lag}::interval then first else plan.answer_at end
              + case when plan.bulk_until > now then ${besideBulk}::interval else ${alone}::interval end
            else send_gate.answer_at end
        from plan where id = 1
        returning taken,
          extract(epoch from case when taken then first else plan.answer_at end - now)::float8 * 1000 as wait_ms,
          greatest(0, extract(epoch from held_until - now)::float8 * 1000) as held_ms`
      if (row === undefined) throw new Error('The row of the send gate is gone')
      return { taken: row.taken, waitMs: row.wait_ms, heldMs: row.held_ms }
    },
    async hold(ms) {
      await sql`
        update send_gate set held_until = greatest(held_until, ${clock} + ${`${ms} ms`}::interval)
        where id = 1`
    },
  }
}

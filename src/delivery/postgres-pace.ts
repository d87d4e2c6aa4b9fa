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
      const alone = `${count * (spacing?.aloneMs ?? 0)} ms`
      const besideBulk = `${count * (spacing?.besideBulkMs ?? 0)} ms`
      const grace = `${BULK_GRACE_MS} ms`
      const lag = `${MAY_LAG_MS} ms`
      const [row] = await sql<{ wait_ms: number; held_ms: number }[]>`
        with gate as materialized (
          select next_at, answer_at, bulk_until > ${clock} as has_bulk, ${clock} as now
          from send_gate where id = 1 for update
        ), moment as (
          select has_bulk, now,
            case when next_at < now - ${lag}::interval then now else next_at end as first,
            greatest(answer_at, now) as own
          from gate
        ), plan as materialized (
          select *, case when ${isBulk} then first when has_bulk then own else greatest(first, own) end as at
          from moment
        )
        update send_gate set
          next_at = case when ${isBulk} or has_bulk then first else at end + ${taking}::interval,
          answer_at = case when ${isBulk} then send_gate.answer_at
            when has_bulk then at + ${besideBulk}::interval else at + ${alone}::interval end,
          bulk_until = case when ${isBulk} then first + ${taking}::interval + ${grace}::interval
            else send_gate.bulk_until end
        from plan where id = 1
        returning
          extract(epoch from at - now)::float8 * 1000 as wait_ms,
          greatest(0, extract(epoch from held_until - now)::float8 * 1000) as held_ms`
      if (row === undefined) throw new Error('The row of the send gate is gone')
      return { waitMs: row.wait_ms, heldMs: row.held_ms }
    },
    async hold(ms) {
      await sql`
        update send_gate set held_until = greatest(held_until, ${clock} + ${`${ms} ms`}::interval)
        where id = 1`
    },
  }
}

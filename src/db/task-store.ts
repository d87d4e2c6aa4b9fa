import { sql } from 'drizzle-orm'
import type { DeadLetter, TaskCounts, TaskStore } from '../ports.ts'
import { queryRows, type Db } from './database.ts'

/** Where the queue of tasks keeps what it carries. Read only: it is the queue's own. */
const JOBS = sql`pgboss.job`

/** Looks into the queue, which may never have been started on this database. */
export function createTaskStore(db: Db): TaskStore {
  return {
    async count(deadSince) {
      if (!(await hasQueue(db))) return {}
      const rows = await queryRows<TaskCounts & { kind: string }>(
        db,
        sql`
        select coalesce(source_name, name) as kind,
          count(*) filter (where source_name is null and state = 'created')::int as waiting,
          count(*) filter (where source_name is null and state = 'active')::int as running,
          count(*) filter (where source_name is null and state = 'retry')::int as failing,
          count(*) filter (where created_on >= ${deadSince.toISOString()}::timestamptz and source_name is not null)::int as dead
        from ${JOBS} where name not like '\\_\\_%' group by 1 order by 1`,
      )
      return Object.fromEntries(rows.map(({ kind, ...counts }) => [kind, counts]))
    },

    async listDead(since, limit) {
      if (!(await hasQueue(db))) return []
      const rows = await queryRows<Omit<DeadLetter, 'at'> & { at: string }>(
        db,
        sql`
        select source_name as kind, coalesce(singleton_key, '') as key, source_retry_count + 1 as attempts,
          coalesce(source_output ->> 'message', source_output -> 'value' ->> 'message', '') as reason,
          to_char(created_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
        from ${JOBS} where source_name is not null and created_on >= ${since.toISOString()}::timestamptz
        order by created_on desc limit ${limit}`,
      )
      return rows.map((row) => ({ ...row, at: new Date(row.at) }))
    },
  }
}

async function hasQueue(db: Db): Promise<boolean> {
  const [row] = await queryRows<{ found: boolean }>(
    db,
    sql`select to_regclass('pgboss.job') is not null as found`,
  )
  return row?.found === true
}

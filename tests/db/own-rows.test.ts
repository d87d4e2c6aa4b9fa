import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { createOwnRows } from '../../src/db/own-rows.ts'
import { TABLES } from '../../src/db/tables.ts'
import { createTestPglite } from '../support/pglite.ts'

const [ME, CHANNEL, OTHER, ADMIN] = [101, -1_000_000_000_102, 103, 104]

/** What PRIVACY.md says is kept of people: each table with its columns. */
const OF_PEOPLE = new Map(
  [
    ...(readFileSync('PRIVACY.md', 'utf8').split('\n## ')[1] ?? '').matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm),
  ].map(([, table = '', columns = '']) => [
    table,
    [...columns.matchAll(/`(\w+)`/g)].map(([, column = '']) => column),
  ]),
)
/** Numbers and hashes of updates, whosever they are. */
const OF_NOBODY = ['taken_updates']

let database: Database
beforeAll(async () => {
  database = await createTestPglite()
  for (const chatId of [ME, CHANNEL, OTHER]) await fill(chatId)
})
afterAll(() => database.close())

/** A row in every table that can have one of a chat, each column filled. */
async function fill(chatId: number): Promise<void> {
  const people: Record<string, number> = {
    ...{ chat_id: chatId, user_id: chatId === CHANNEL ? ME : chatId, admin_id: ADMIN },
    ...{ line_asked_of: chatId === CHANNEL ? OTHER : chatId, created_by: chatId, planned_up_to: OTHER },
    message_id: Math.abs(chatId) % 1000,
  }
  for (const table of TABLES) {
    const { name, columns } = getTableConfig(table)
    if (!OF_PEOPLE.has(name) || OF_NOBODY.includes(name)) continue
    const filled = columns.filter(({ generatedIdentity }) => generatedIdentity === undefined)
    const names = filled.map((column) => sql.identifier(column.name))
    const values = filled.map((column) => sql`${people[column.name] ?? anyOf(column)}`)
    await database.db.execute(
      sql`insert into ${sql.identifier(name)} (${sql.join(names, sql`, `)}) values (${sql.join(values, sql`, `)})`,
    )
  }
}

function anyOf(column: PgColumn) {
  const type = column.getSQLType()
  if (type.endsWith('[]')) return sql.raw(`'{}'::${type}`)
  if (type === 'jsonb') return sql.raw(`'{}'::jsonb`)
  if (type === 'boolean') return sql.raw('false')
  if (type.startsWith('timestamp')) return sql.raw(`'2023-08-01T05:00:00Z'::timestamptz`)
  if (type === 'date') return sql.raw(`'2023-08-01'::date`)
  return type === 'text' ? sql.raw(`'words'`) : sql.raw('1')
}

test('everything that PRIVACY.md says is kept of people is told, column by column', async () => {
  const told = await createOwnRows(database.db)({ chatIds: [ME], personId: ME })
  const columns = Object.entries(told).map(([table, [row]]) => [table, Object.keys(row ?? {}).toSorted()])
  expect(new Map(columns as [string, string[]][])).toEqual(
    new Map(
      [...OF_PEOPLE]
        .filter(([table]) => !OF_NOBODY.includes(table))
        .map(([table, names]) => [table, names.toSorted()]),
    ),
  )
})

test('no other chat is told of, and nobody’s id but that of whoever asks', async () => {
  const told = await createOwnRows(database.db)({ chatIds: [ME], personId: ME })
  const json = JSON.stringify(told)
  expect(json).not.toContain(String(ADMIN))
  expect(json).not.toContain(String(OTHER))
  expect(told['feedback']).toMatchObject([{ chat_id: ME, admin_id: null }])
  expect(told['subscribers']).toMatchObject([{ chat_id: ME }])
  // Which chats they set up.
  expect(told['chat_hosts']?.map((row) => row['chat_id'])).toEqual([ME, CHANNEL])
})

test('channels come with whoever looks after them; a group is told of nobody in it', async () => {
  const own = createOwnRows(database.db)
  const withChannel = await own({ chatIds: [ME, CHANNEL], personId: ME })
  expect(withChannel['channel_editions']).toMatchObject([
    { chat_id: ME, line: 'words', line_asked_of: ME },
    { chat_id: CHANNEL, line: 'words', line_asked_of: null },
  ])
  const ofChat = await own({ chatIds: [CHANNEL], personId: null })
  expect(ofChat['chat_hosts']).toMatchObject([{ chat_id: CHANNEL, user_id: null }])
  expect(ofChat['announcements']).toEqual([])
})

import { mkdtempSync, readdirSync, rmSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import { queryRows, type Database } from '../../src/db/database.ts'
import { forgetTexts } from '../../src/db/forget-texts.ts'
import { exportRows } from '../../src/db/export-rows.ts'
import { importRows } from '../../src/db/import-rows.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { aBriefing, aSource, aStory, NOW } from '../support/builders.ts'
import { contentOf } from '../support/content-of.ts'
import { createTestPglite, openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres } from '../support/postgres.ts'
import { aReader } from '../support/readers.ts'

const READERS = 120
const SMALL = { rowsPerFile: 25 }

async function fill(database: Database): Promise<void> {
  const { db } = database
  await createSourceStore(db).sync([aSource()], NOW)
  const briefings = createBriefingStore(db)
  await briefings.save(aBriefing({ stories: [aStory(), aStory({ headline: 'Лінію відновлено — "знову"' })] }))
  await briefings.save(aBriefing({ text: 'A revision, with a \\ and a \u2028.' }))
  await createSubscriberStore(db).importMany(
    Array.from({ length: READERS }, (_, index) => ({
      ...aReader({ chatId: 9_007_199_254_740_000 - index }),
      follows: ['Куп’янськ'],
    })),
    NOW,
  )
  await db.execute(sql`
    insert into deliveries (chat_id, kind, slot, state, due_at, not_before, message_ids, shown, settled_at)
    select chat_id, 'digest', '2023-08-01T08:00', 'sent', '2023-08-01 05:00:00.123456Z', '2023-08-01 05:00Z', '{11,12}',
      '{"nights": [{"a": null}]}', '2023-08-01 05:00:01Z' from subscribers`)
  await db.execute(
    sql`insert into announcements (texts, state, created_by, created_at) values ('{"en":"Hi"}', 'confirmed', 7, now())`,
  )
  await db.execute(sql`insert into once_marks values ('x', 'y')`)
  await db.execute(sql`insert into paid_days values ('2023-08-01', 5)`)
  await db.execute(sql`insert into taken_updates values (5, 'f', 'p', now(), null)`)
  await db.execute(sql`insert into chat_hosts select chat_id, 7 from subscribers limit 3`)
}

describe('a whole installation', { timeout: 120_000 }, () => {
  let folder: string
  let source: Database
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sitrep-move-'))
    source = await createTestPglite()
    await fill(source)
  })
  afterEach(async () => {
    await source.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.skipIf(!hasPostgres())(
    'moves from the embedded database to PostgreSQL and back, and is equal',
    async () => {
      const place = await createTestDatabase()
      const server = await openTestDatabase(place.url)
      await createSourceStore(server.db).sync([aSource({ slug: 'built-in' })], NOW)
      const there = join(folder, 'there')
      await exportRows(source, there, NOW, SMALL)
      expect(await importRows(server, there)).toMatchObject({ kind: 'done' })
      const before = await contentOf(source)
      expect(before['subscribers']).toHaveLength(READERS)
      expect(before['briefing_revisions']).toHaveLength(1)
      expect(await contentOf(server)).toEqual(before)

      const back = join(folder, 'back')
      await exportRows(server, back, NOW)
      const other = await createTestPglite()
      expect(await importRows(other, back)).toMatchObject({ kind: 'done' })
      expect(await contentOf(other)).toEqual(before)
      // New rows go on behind the old ones.
      await createBriefingStore(other.db).save(
        aBriefing({ origin: { externalKey: 'https://news.example/2' } }),
      )
      await Promise.all([other.close(), server.close()])
      await place.drop()
    },
  )

  test('an export that was stopped goes on, and gives the same files', async () => {
    const whole = join(folder, 'whole')
    const stopped = join(folder, 'stopped')
    await exportRows(source, whole, NOW, SMALL)
    const stop = new AbortController()
    const first = await exportRows(source, stopped, NOW, {
      ...SMALL,
      signal: stop.signal,
      onProgress: ({ done }) => void (done > 80 && stop.abort()),
    })
    expect(first).toBeNull()
    expect(readdirSync(stopped)).not.toContain('manifest.json')
    expect(readdirSync(stopped).length).toBeGreaterThan(2)
    expect(await importRows(source, stopped)).toMatchObject({ kind: 'refused', says: /no whole export/ })
    await exportRows(source, stopped, NOW, SMALL)
    expect(readdirSync(stopped)).toEqual(readdirSync(whole))
  })

  test('an import that was stopped or lost its last answer goes on, and is equal', async () => {
    await exportRows(source, folder, NOW, SMALL)
    const target = await createTestPglite()
    const stop = new AbortController()
    const first = await importRows(target, folder, {
      signal: stop.signal,
      onProgress: ({ done }) => void (done > 100 && stop.abort()),
    })
    expect(first.kind).toBe('stopped')
    expect(await importRows(target, folder)).toMatchObject({ kind: 'done' })
    expect(await contentOf(target)).toEqual(await contentOf(source))
    await target.close()
  })

  test('forgets whole texts after their days, and keeps figures, quotes and stories', async () => {
    const count = async (query: ReturnType<typeof sql>) =>
      Number((await queryRows<{ n: number }>(source.db, query))[0]?.n)
    const day = 24 * 3_600_000
    await forgetTexts(source.db, new Date(NOW.getTime() - day))
    expect(await count(sql`select count(*) as n from briefings where text <> ''`)).toBe(1)
    await forgetTexts(source.db, new Date(Date.now() + day))
    expect(await count(sql`select count(*) as n from briefings where text <> ''`)).toBe(0)
    expect(await count(sql`select count(*) as n from briefing_revisions`)).toBe(0)
    expect(await count(sql`select count(*) as n from strike_rows where evidence <> '[]'`)).toBeGreaterThan(0)
    expect(await count(sql`select count(*) as n from stories where text <> ''`)).toBeGreaterThan(0)
  })

  test('is written over nothing that is there, and not from half a folder or another release', async () => {
    await exportRows(source, folder, NOW)
    expect(await importRows(source, folder)).toMatchObject({
      kind: 'refused',
      says: expect.stringContaining('an empty one') as unknown,
    })
    unlinkSync(join(folder, 'manifest.json'))
    expect(await importRows(source, folder)).toMatchObject({ kind: 'refused' })
  })
})

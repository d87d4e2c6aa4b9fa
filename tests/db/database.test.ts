import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { queryRows } from '../../src/db/database.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { aSource, NOW } from '../support/builders.ts'
import { startChild } from '../support/child.ts'
import { createTestPglite, fillDataFolder, openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres } from '../support/postgres.ts'

const OPEN_DATABASE = 'tests/db/children/open-database.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-db-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const failure = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'it opened',
    (error: unknown) => String(error),
  )

const listen = (
  onConnection: Parameters<typeof createServer>[1],
): Promise<{ server: Server; port: number }> =>
  new Promise((resolve) => {
    const server = createServer(onConnection)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ server, port: address !== null && typeof address === 'object' ? address.port : 0 })
    })
  })

// Real processes on a busy machine take their time.
const PATIENCE = { timeout: 90_000 }

describe('the embedded database', PATIENCE, () => {
  test('keeps what was stored when it is opened again, and migrates twice without harm', async () => {
    await fillDataFolder(folder)
    const first = await openTestDatabase({ dataDir: folder })
    await first.migrate()
    await createSourceStore(first.db).sync([aSource()], NOW)
    await first.close()
    await first.close()
    expect(readdirSync(folder)).toEqual(['pglite'])

    const second = await openTestDatabase({ dataDir: folder })
    await second.migrate()
    expect(await createSourceStore(second.db).list()).toHaveLength(1)
    await second.close()
  })

  test('refuses a second process, and keeps what one that is killed has stored', async () => {
    await fillDataFolder(folder)
    const holder = startChild(OPEN_DATABASE, [folder])
    expect(await holder.line()).toBe('open')
    expect(await failure(openTestDatabase({ dataDir: folder }))).toMatch(
      new RegExp(`^DatabaseInUse: .* process ${holder.process.pid} `),
    )
    holder.process.kill('SIGKILL')
    await holder.ended
    const database = await openTestDatabase({ dataDir: folder })
    expect(await createSourceStore(database.db).list()).toHaveLength(1)
    await database.close()
  })

  test('begins anew after a first start that was killed half-way', async () => {
    const data = join(folder, 'pglite')
    const half = startChild(OPEN_DATABASE, [folder])
    while (!existsSync(join(data, 'base'))) await new Promise((resolve) => setTimeout(resolve, 5))
    half.process.kill('SIGKILL')
    await half.ended
    expect(readdirSync(folder)).toContain('pglite.unfinished')
    const database = await openTestDatabase({ dataDir: folder })
    await database.migrate()
    await database.close()
    expect(readdirSync(folder)).toEqual(['pglite'])
  })

  test('says what to do about a damaged folder, leaves it untouched and gives the lock back', async () => {
    await fillDataFolder(folder)
    truncateSync(join(folder, 'pglite/global/pg_control'), 100)
    expect(await failure(openTestDatabase({ dataDir: folder }))).toMatch(
      /^DatabaseUnavailable: Unable to open the embedded database in .*pglite: .+ move the folder away/,
    )
    expect(statSync(join(folder, 'pglite/global/pg_control')).size).toBe(100)
    expect(readdirSync(folder)).toEqual(['pglite'])
  })

  test('says what to do about a data folder that cannot be', async () => {
    writeFileSync(join(folder, 'file'), '')
    expect(await failure(openTestDatabase({ dataDir: join(folder, 'file') }))).toMatch(
      /^DatabaseUnavailable: Unable to make the data folder .* Set DATA_DIR/,
    )
  })

  test('does not open a folder of another version', async () => {
    await fillDataFolder(folder)
    writeFileSync(join(folder, 'pglite/PG_VERSION'), '12\n')
    expect(await failure(openTestDatabase({ dataDir: folder }))).toMatch(/^DatabaseUnavailable: /)
  })

  test('lives in memory when there is no folder', async () => {
    const database = await createTestPglite()
    await database.ping()
    expect(database.kind).toBe('pglite')
    await database.close()
    await expect(database.ping()).rejects.toThrow()
  })
})

describe('an address where no PostgreSQL answers', () => {
  test('says so without the password and without a stack', async () => {
    const { server, port } = await listen(() => undefined)
    await new Promise((resolve) => server.close(resolve))
    const message = await failure(openTestDatabase(`postgres://me:s3cret@127.0.0.1:${port}/news`))
    expect(message).toBe(
      `DatabaseUnavailable: Unable to reach PostgreSQL at 127.0.0.1:${port}/news: nothing listens there. ` +
        'Is the server running, and is the port right?',
    )
  })

  test('says so when the address cannot be read', async () => {
    expect(await failure(openTestDatabase('nonsense'))).toMatch(/^DatabaseUnavailable: /)
  })

  test('says so when something else answers', async () => {
    const { server, port } = await listen((socket) =>
      socket.end('HTTP/1.1 400 Bad Request\r\n\r\n', () => socket.destroy()),
    )
    expect(await failure(openTestDatabase(`postgres://me@127.0.0.1:${port}/news?connect_timeout=1`))).toMatch(
      /^DatabaseUnavailable: /,
    )
    await new Promise((resolve) => server.close(resolve))
  })
})

describe.skipIf(!hasPostgres())('PostgreSQL', PATIENCE, () => {
  test('says that there is no such database', async () => {
    const { url, drop } = await createTestDatabase()
    await drop()
    expect(await failure(openTestDatabase(url))).toMatch(/there is no such database/)
  })

  test('is migrated once by three processes that start together', async () => {
    const { url, drop } = await createTestDatabase({ empty: true })
    const children = Array.from({ length: 3 }, () => startChild(OPEN_DATABASE, [url, 'url']))
    expect(await Promise.all(children.map((child) => child.line()))).toEqual(['open', 'open', 'open'])
    for (const child of children) child.process.stdin.end()
    expect(await Promise.all(children.map((child) => child.ended))).toEqual([0, 0, 0])
    const database = await openTestDatabase(url)
    const [row] = await queryRows<{ applied: number; distinct: number }>(
      database.db,
      sql`select count(*)::int as applied, count(distinct hash)::int as distinct from drizzle.__drizzle_migrations`,
    )
    expect(row?.applied).toBeGreaterThan(0)
    expect(row?.distinct).toBe(row?.applied)
    await database.close()
    await drop()
  })
})

/**
 * One real PostgreSQL server for the whole test run, from the machine's own binaries. The global setup
 * starts it; a test file asks for a database of its own, migrated already:
 *
 *     describe.skipIf(!hasPostgres())('on PostgreSQL', () => {
 *       let database: TestDatabase
 *       beforeAll(async () => { database = await createTestDatabase() })
 *       afterAll(() => database.drop())
 *       … openTestDatabase(database.url), or a child process with DATABASE_URL=database.url
 *
 * Without binaries TEST_DATABASE_URL is used (a user who may create databases). Without either the
 * suite says so on stderr, and fails where CI is set.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { openDatabase } from '../../src/db/open-database.ts'
import { testHost } from './host.ts'
import { silentLogger } from './silent-logger.ts'

export type TestDatabase = { readonly url: string; drop(): Promise<void> }

/** Where the global setup leaves the server's address for the test files. */
export const SERVER_VARIABLE = 'SITREP_TEST_POSTGRES'
const TEMPLATE = 'sitrep_template'

const run = promisify(execFile)

/** Whether real PostgreSQL can be had in this run. */
export const hasPostgres = (): boolean => Boolean(process.env[SERVER_VARIABLE])

/** A database of its own, with all migrations applied; `empty` leaves them out. */
export async function createTestDatabase(options: { readonly empty?: boolean } = {}): Promise<TestDatabase> {
  const server = process.env[SERVER_VARIABLE]
  if (!server) throw new Error('There is no PostgreSQL in this run: guard the suite with hasPostgres()')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = options.empty ? 'template0' : TEMPLATE
  await administer(server, `create database ${name} template ${template}`)
  return {
    url: withDatabase(server, name),
    drop: () => administer(server, `drop database if exists ${name} with (force)`),
  }
}

/** Prepares the template that test databases are copied from; copying takes far less than migrating. */
export async function prepareTemplate(server: string): Promise<void> {
  await administer(server, `drop database if exists ${TEMPLATE} with (force)`)
  await administer(server, `create database ${TEMPLATE} template template0`)
  const database = await openDatabase({
    databaseUrl: withDatabase(server, TEMPLATE),
    dataDir: null,
    host: testHost,
    clock: { now: () => new Date() },
    logger: silentLogger,
  })
  await database.migrate()
  await database.close()
}

async function administer(server: string, statement: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => undefined })
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

export type PostgresServer = {
  readonly url: string
  /** Ends at once, as the server's own death would: every connection breaks. */
  crash(): Promise<void>
  /** Starts again after a crash, on the same port and with the same data. */
  restart(): Promise<void>
  /** Answers nothing any more, and breaks no connection, as behind a network that is gone. */
  freeze(): Promise<void>
  /** Goes on where it was frozen. */
  thaw(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a throw-away server; `null` where the machine has no binaries. A `durable` one is slower, and
 * after a crash has everything that was committed.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer | null> {
  const bin = findBinaries()
  if (bin === null) return null
  const identity = await findUser()
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-pg-'))
  const data = join(folder, 'data')
  if (identity !== null) chownSync(folder, identity.uid, identity.gid)
  // The server refuses to run as root, and the caller's folder may be closed to the other user.
  const options = { ...(identity ?? {}), cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions'],
    options,
  )
  const port = await freePort()
  const settings = [
    'fsync=off',
    `synchronous_commit=${durable ? 'on' : 'off'}`,
    'full_page_writes=off',
    'max_connections=200',
  ].flatMap((setting) => ['-c', setting])
  const program = join(bin, 'postgres')
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, ...settings]
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  let server = await launch()
  return {
    url,
    crash: () => end('SIGQUIT'),
    restart: async () => {
      server = await launch()
    },
    freeze: () => signalAll('SIGSTOP'),
    thaw: () => signalAll('SIGCONT'),
    stop: async () => {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }

  async function launch(): Promise<ChildProcess> {
    const launched = spawn(program, args, { ...options, stdio: 'ignore' })
    await waitForServer(url)
    return launched
  }

  /** The server of each connection is a process of its own. */
  async function signalAll(signal: NodeJS.Signals): Promise<void> {
    server.kill(signal)
    await run('pkill', [`-${signal}`, '-P', String(server.pid)])
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
  }
}

/** The newest installed server. */
function findBinaries(): string | null {
  const installed = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) =>
    b.localeCompare(a, 'en', { numeric: true }),
  )
  const folders = [...installed, ...(process.env['PATH'] ?? '').split(delimiter)]
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  )
}

async function findUser(): Promise<{ readonly uid: number; readonly gid: number } | null> {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    } catch {
      continue
    }
  }
  return null
}

async function waitForServer(url: string): Promise<void> {
  const deadline = Date.now() + 30_000
  for (;;) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined })
    try {
      await sql`select 1`
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}

import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { createTaskQueue } from '../../src/queue/create-task-queue.ts'
import { createTestPglite, IMAGE_VARIABLE, STARTED_IMAGE_VARIABLE } from './pglite.ts'
import { prepareTemplate, SERVER_VARIABLE, startPostgres } from './postgres.ts'
import { silentLogger } from './silent-logger.ts'

const CACHE = 'node_modules/.cache/sitrep'
const QUICK_IMPORTS = new URL('../../src/quick-imports.js', import.meta.url).href

/** One server and two embedded images for the whole run; the test files find them by variables. */
export default async function setup(): Promise<() => Promise<void>> {
  // What children and threads of the tests have compiled, those of the next tests need not compile again.
  process.env['NODE_COMPILE_CACHE'] ??= join(process.cwd(), CACHE, 'compiled')
  // So do workers and children find their files, as the program does that starts at `src/bin.js`.
  process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --import=${QUICK_IMPORTS}`
  const [server, images] = await Promise.all([providePostgres(), provideImages()])
  process.env[IMAGE_VARIABLE] = images.migrated
  process.env[STARTED_IMAGE_VARIABLE] = images.started
  if (server !== null) process.env[SERVER_VARIABLE] = server.url
  return async () => server?.stop()
}

async function providePostgres(): Promise<{ readonly url: string; stop(): Promise<void> } | null> {
  const given = process.env['TEST_DATABASE_URL']
  const server = (await startPostgres()) ?? (given ? { url: given, stop: () => Promise.resolve() } : null)
  if (server === null) {
    const message =
      'The tests on real PostgreSQL are left out: no server binaries found, and TEST_DATABASE_URL is unset.'
    if (process.env['CI']) throw new Error(`${message} CI needs one of them.`)
    process.stderr.write(`\n  !!! ${message}\n  !!! Races between processes are not proven by this run.\n\n`)
    return null
  }
  await prepareTemplate(server.url)
  return server
}

/** Kept between runs, under names that change with the migrations, PGlite and pg-boss. */
async function provideImages(): Promise<{ readonly migrated: string; readonly started: string }> {
  const hash = createHash('sha256')
  const inputs = [
    'node_modules/@electric-sql/pglite/package.json',
    'node_modules/pg-boss/package.json',
    ...globSync('drizzle/**/*.{sql,json}').toSorted(),
  ]
  for (const path of inputs) hash.update(readFileSync(path))
  const name = join(process.cwd(), CACHE, `pglite-${hash.digest('hex').slice(0, 16)}`)
  const images = { migrated: `${name}.tar`, started: `${name}-started.tar` }
  if (Object.values(images).every((image) => existsSync(image))) return images
  mkdirSync(CACHE, { recursive: true })
  // Images of earlier migrations are of no more use, and large.
  for (const old of globSync(join(CACHE, 'pglite-*'))) rmSync(old, { force: true })
  const database = await createTestPglite()
  if (database.kind !== 'pglite') throw new Error('The images must be made by the embedded database')
  await dump(database.raw, images.migrated)
  const queue = createTaskQueue({ place: { kind: 'pglite', raw: database.raw }, logger: silentLogger })
  await queue.start()
  await queue.stop()
  await dump(database.raw, images.started)
  await database.close()
  return images
}

async function dump(raw: PGlite, path: string): Promise<void> {
  const image = await raw.dumpDataDir('none')
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, new Uint8Array(await image.arrayBuffer()))
  renameSync(draft, path)
}

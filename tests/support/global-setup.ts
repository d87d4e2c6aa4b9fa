import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTestPglite, IMAGE_VARIABLE } from './pglite.ts'
import { prepareTemplate, SERVER_VARIABLE, startPostgres } from './postgres.ts'

const CACHE = 'node_modules/.cache/sitrep'

/** One server and one embedded image for the whole run; the test files find them by variables. */
export default async function setup(): Promise<() => Promise<void>> {
  // What children and threads of the tests have compiled, those of the next tests need not compile again.
  process.env['NODE_COMPILE_CACHE'] ??= join(process.cwd(), CACHE, 'compiled')
  const [server, image] = await Promise.all([providePostgres(), provideImage()])
  process.env[IMAGE_VARIABLE] = image
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

/** Kept between runs, under a name that changes with the migrations and with PGlite. */
async function provideImage(): Promise<string> {
  const hash = createHash('sha256')
  const inputs = [
    'node_modules/@electric-sql/pglite/package.json',
    ...globSync('drizzle/**/*.{sql,json}').toSorted(),
  ]
  for (const path of inputs) hash.update(readFileSync(path))
  const image = join(process.cwd(), CACHE, `pglite-${hash.digest('hex').slice(0, 16)}.tar`)
  if (existsSync(image)) return image
  mkdirSync(CACHE, { recursive: true })
  // Images of earlier migrations are of no more use, and large.
  for (const old of globSync(join(CACHE, 'pglite-*'))) rmSync(old, { force: true })
  const database = await createTestPglite()
  if (database.kind !== 'pglite') throw new Error('The image must be made by the embedded database')
  const dump = await database.raw.dumpDataDir('none')
  await database.close()
  const draft = `${image}.${process.pid}`
  writeFileSync(draft, new Uint8Array(await dump.arrayBuffer()))
  renameSync(draft, image)
  return image
}

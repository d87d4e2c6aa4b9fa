import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { NOW } from '../support/builders.ts'
import { contentOf } from '../support/content-of.ts'
import { fillDataFolder, openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres, type TestDatabase } from '../support/postgres.ts'
import { aReader } from '../support/readers.ts'
import { runSitrep } from './run-sitrep.ts'

const PATIENCE_MS = 240_000
/** These need the network or root. */
const LEFT_OUT = /^(?:npm ci|git pull|systemctl .*)$/
const NEEDS_SERVER = /NEW_DATABASE/

type Block = { readonly heading: string; readonly lines: readonly string[] }

function blocksOf(text: string): readonly Block[] {
  return text.split(/^## /m).flatMap((section) => {
    const [heading = ''] = section.split('\n', 1)
    return [...section.matchAll(/^```sh\n([^]*?)^```/gm)].map(([, body = '']) => ({
      heading,
      lines: body.trim().split('\n'),
    }))
  })
}

describe('the handbook of an operator', { timeout: PATIENCE_MS }, () => {
  let folder: string
  let server: TestDatabase | null = null

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-operator-'))
    // What was compiled of these files elsewhere need not be compiled again.
    for (const part of ['src', 'drizzle', 'package.json', '.env.example', 'tsconfig.json', 'node_modules'])
      symlinkSync(resolve(part), join(folder, part))
    await writeFile(join(folder, 'sources.json'), '[]')
    await fillDataFolder(join(folder, 'data'))
    const database = await openTestDatabase({ dataDir: join(folder, 'data') })
    await createSubscriberStore(database.db).importMany(
      Array.from({ length: 30 }, (_, index) => aReader({ chatId: index + 1 })),
      NOW,
    )
    await database.close()
    if (hasPostgres()) server = await createTestDatabase({ empty: true })
  }, PATIENCE_MS)
  afterAll(async () => {
    await server?.drop()
    await rm(folder, { recursive: true, force: true })
  })

  test('every block of it works as it is written, one after another', async () => {
    const blocks = blocksOf(readFileSync('docs/operator.md', 'utf8'))
    expect(blocks.length).toBeGreaterThan(4)
    for (const { heading, lines } of blocks) {
      if (server === null && NEEDS_SERVER.test(lines.join('\n'))) continue
      const script = lines.filter((line) => !LEFT_OUT.test(line)).join('\n')
      const env = { PATH: process.env['PATH'], HOME: folder, PORT: '0', NEW_DATABASE: server?.url }
      const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
        cwd: folder,
        env,
      }).catch((error: unknown) => {
        throw new Error(`${heading}: ${JSON.stringify(error)}`)
      })
      if (/import/.test(script)) expect(stdout, heading).toMatch(/Imported \d+ rows/)
      if (/restored|NEW_DATABASE.*status/.test(script)) expect(stdout, heading).toMatch(/active 30/)
    }
    expect(readdirSync(join(folder, 'backup-monday'))).toContain('manifest.json')
    expect(existsSync(join(folder, 'embedded', 'pglite')) || server === null).toBe(true)
  })

  test('names only commands, variables and files that there are', () => {
    const text = readFileSync('docs/operator.md', 'utf8')
    const example = readFileSync('.env.example', 'utf8')
    const variables = [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)\b/g)].map(([, name = '']) => name)
    expect(variables.filter((name) => name !== 'NEW_DATABASE' && !example.includes(`${name}=`))).toEqual([])
    const files = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => join('docs', path))
    expect(files.filter((path) => !existsSync(path))).toEqual([])
  })

  test('an export and an import that are killed go on, and nothing is missing', async () => {
    const [from, to, out] = ['from', 'to', 'out'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    await fillDataFolder(from)
    await fillDataFolder(to)
    const database = await openTestDatabase({ dataDir: from })
    await database.db.execute(sql`
      insert into taken_updates (update_id, fingerprint, taken_by, taken_at)
      select n, md5(n::text), 'p', '2023-08-01 05:00Z' from generate_series(1, 30000) n`)
    await database.close()
    const env = { SOURCES_FILE: join(folder, 'sources.json') }

    const first = runSitrep(['export', out], { ...env, DATA_DIR: from })
    await expect
      .poll(() => existsSync(out) && readdirSync(out).length > 2, { timeout: PATIENCE_MS })
      .toBe(true)
    await first.end('SIGKILL')
    const second = runSitrep(['export', out], { ...env, DATA_DIR: from })
    expect(await second.ended, second.errors()).toBe(0)
    expect(second.output()).toMatch(/Exported 3\d{4} rows/)

    const third = runSitrep(['import', out], { ...env, DATA_DIR: to })
    // A third of it, and a line about that, are there by then.
    await expect.poll(third.errors, { timeout: PATIENCE_MS, interval: 10 }).toMatch(/rows 1\d{4}\n/)
    expect(await third.end('SIGKILL')).toBe('SIGKILL')
    const fourth = runSitrep(['import', out], { ...env, DATA_DIR: to })
    expect(await fourth.ended, fourth.errors()).toBe(0)
    const [left, arrived] = [
      await openTestDatabase({ dataDir: from }),
      await openTestDatabase({ dataDir: to }),
    ]
    expect(await contentOf(arrived)).toEqual(await contentOf(left))
    await Promise.all([left.close(), arrived.close()])
  })
})

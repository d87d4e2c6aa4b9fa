import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import { postsUntil, startArchive } from '../e2e/archive-server.ts'
import type { LocalServer } from '../sources/hostile-server.ts'
import { createAnyDatabase, type AnyDatabase } from '../support/any-database.ts'
import { testHost } from '../support/host.ts'

/** The operator's handbook is followed as a whole, by a test of its own. */
const HANDBOOK = 'docs/operator.md'
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'ops/alerts.yml', ...globSync('docs/*.md')].filter(
  (path) => path !== HANDBOOK,
)
const TEXT = DOCUMENTS.map((path) => readFileSync(path, 'utf8')).join('\n')
/** What a person puts in place of the words in capitals. */
const MEANT: Readonly<Record<string, string>> = {
  ...{ '<command>': '--help', SLUG: 'observer', FILE: 'briefing.txt', 'FILE…': 'briefing.txt' },
}
const BRIEFING = [
  'Day 510: Air defence works through the night',
  'Air defence destroys 15 of 18 Shahed drones overnight',
  'Russia launched 18 Shahed drones overnight on July 18, 2023, the Air Force said. Fifteen of them were shot down.',
].join('\n\n')
/** Two pages of an archive: a third would be waited for. */
const POSTS = 30

const commands = [
  ...new Set(
    [...TEXT.matchAll(/(?:npm run -s sitrep --|`sitrep) ([^`\n#]+)/g)].map(([, words = '']) => words.trim()),
  ),
]

describe('every command that a document names', () => {
  let folder: string
  let archive: LocalServer
  let database: AnyDatabase
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-documented-'))
    archive = await startArchive(postsUntil(new Date()).slice(0, POSTS))
    const common = { name: 'Harbour', language: 'en' }
    await writeFile(
      join(folder, 'sources.json'),
      JSON.stringify([
        { ...common, slug: 'observer', kind: 'wordpress', url: `${archive.origin}/site` },
        { ...common, slug: 'air-force', kind: 'telegram', url: `${archive.origin}/s/harbour` },
      ]),
    )
    await writeFile(join(folder, 'briefing.txt'), BRIEFING)
    database = await createAnyDatabase(folder)
  })
  afterAll(async () => {
    await archive.close()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  })

  test('is one of a dozen at least, and no command is left without a word', () => {
    const documents = [TEXT, readFileSync(HANDBOOK, 'utf8')].join('\n')
    const unnamed = COMMANDS.filter(
      ({ name }) => !new RegExp(`(?:sitrep (?:-- )?|npm |\`)${name}\\b`).test(documents),
    )
    expect(unnamed.map(({ name }) => name)).toEqual([])
    expect(commands.length).toBeGreaterThan(12)
  })

  // In their order: what one stores the next may tell.
  test.each(commands)('works: %s', async (command) => {
    let [out, err] = ['', '']
    const code = await runCommandLine({
      argv: wordsOf(command).map((word) => MEANT[word] ?? word),
      env: {
        ...{ LOG_LEVEL: 'silent', ALLOW_PRIVATE_SOURCES: 'true' },
        ...{ SOURCES_FILE: join(folder, 'sources.json'), ...database.env },
      },
      ...{ host: testHost, interrupted: new Promise(() => undefined), logsToTerminal: false },
      io: {
        stdin: Readable.from([Buffer.from(BRIEFING)]),
        out: (text) => Promise.resolve(void (out += Buffer.from(text).toString())),
        err: (text) => Promise.resolve(void (err += Buffer.from(text).toString())),
        ...{ cwd: folder, isTerminal: false },
      },
    })
    expect(code, err).toBe(0)
    expect(out + err).not.toBe('')
  })

  test('is a script that there is, of files that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const named = [...TEXT.matchAll(/(?:npm run (?:-s )?|`)((?:bench|prove|db|format):\w+)/g)].map(
      ([, name = '']) => name,
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    const files = [...Object.values(scripts), ...TEXT.matchAll(/npx vitest run ([^`]+)/g)]
      .flatMap((words) => String(words).split(/[\s,]/))
      .filter((word) => /^(?:src|tests)\//.test(word))
    expect(files.filter((path) => !existsSync(path))).toEqual([])
  })
})

/** Words as a shell reads them, as far as these commands go. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')
}

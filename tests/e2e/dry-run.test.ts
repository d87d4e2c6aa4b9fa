import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send, startServer, type LocalServer } from '../sources/hostile-server.ts'
import { DRY_RUN_CASES, PAGE } from './dry-run-cases.ts'
import { runSitrep } from './run-sitrep.ts'

type Report = {
  readonly slug: string
  readonly items: readonly {
    readonly fetched: { readonly url: string | null; readonly publishedAt: string | null }
    readonly reading: { readonly stories: readonly { readonly headline: string }[] }
  }[]
}

/** Every way in which text and dates are written, as a site sends them and as the command shows them. */
describe('fetch --dry-run', () => {
  let server: LocalServer
  let folder: string
  let reports: ReadonlyMap<string, Report>

  beforeAll(async () => {
    const slugs = DRY_RUN_CASES.map((_, at) => `case-${at}`)
    server = await startServer({
      '/a/7': send(PAGE, { 'content-type': 'text/html; charset=utf-8' }),
      ...Object.fromEntries(
        DRY_RUN_CASES.map(({ kind, type, body }, at) => [
          kind === 'telegram' ? `/s/evening_${at}` : `/feed/${at}`,
          send(body, {
            'content-type': type ?? (kind === 'telegram' ? 'text/html; charset=utf-8' : 'application/xml'),
          }),
        ]),
      ),
    })
    folder = await mkdtemp(join(tmpdir(), 'sitrep-dry-'))
    const sources = DRY_RUN_CASES.map(({ kind }, at) => ({
      slug: slugs[at],
      name: `Case ${at}`,
      kind,
      url: `${server.origin}${kind === 'telegram' ? `/s/evening_${at}` : `/feed/${at}`}`,
      language: null,
    }))
    await writeFile(join(folder, 'sources.json'), JSON.stringify(sources))
    const program = runSitrep(['fetch', '--dry-run', '--json'], {
      DATA_DIR: folder,
      SOURCES_FILE: join(folder, 'sources.json'),
      ALLOW_PRIVATE_SOURCES: 'true',
    })
    await program.ended
    const answered = JSON.parse(program.output()) as readonly Report[]
    reports = new Map(answered.map((report) => [report.slug, report]))
  }, 300_000)
  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })

  it.each(DRY_RUN_CASES.map((each, at) => ({ ...each, slug: `case-${at}` })))(
    'reads $name',
    ({ slug, stories, path, at }) => {
      const { items = [] } = reports.get(slug) ?? {}
      expect(items.map(({ reading }) => reading.stories.map(({ headline }) => headline))).toEqual(stories)
      const [item] = items
      expect(item?.fetched.url?.replace(server.origin, '')).toBe(path)
      expect(item?.fetched.publishedAt).toBe(at)
    },
  )
})

import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { noonOf, type IsoDate } from '../../domain/calendar.ts'
import type { FetchedBriefing, SourceFailure } from '../../ports.ts'
import type { Program } from '../../program.ts'
import { briefingFromBytes, MAX_FILE_BYTES, readBriefingFile } from '../../sources/read-briefing-file.ts'
import { FILES_SOURCE, siteOf } from '../../sources/unlisted-sources.ts'
import { ingest as ingestBriefing } from '../../use-cases/ingest.ts'
import {
  CommandFailure,
  dateOption,
  hasFlag,
  jsonLine,
  textOption,
  WrongUsage,
  type Command,
  type CommandIo,
} from '../command.ts'
import { readAll } from '../read-lines.ts'

/** `ingest`: stores briefings from files, standard input or an address. */
export const ingest: Command = {
  name: 'ingest',
  usage: 'FILE…|-|--url URL [--published DATE] [--source SLUG]',
  summary: 'store briefings from files or an address',
  options: { url: { type: 'string' }, published: { type: 'string' }, source: { type: 'string' } },
  positionals: [0, 10_000],
  needs: 'stores',
  async run(input, { io, program }) {
    const publishedOn = dateOption(input, 'published', program.clock.now())
    const url = textOption(input, 'url')
    if ((url === null) === (input.positionals.length === 0))
      throw new WrongUsage('ingest needs either files or --url.')
    const source = await findSource(program, textOption(input, 'source'), url)
    const results: IngestResult[] = []
    for (const name of url === null ? input.positionals : [url]) {
      const read = url === null ? await readFile(name, io) : await program.readPage(url)
      const result = await store(program, source, name, read, publishedOn)
      results.push(result)
      if (!hasFlag(input, 'json'))
        await (result.outcome === 'failed' ? io.err : io.out)(`${describe(result)}\n`)
    }
    if (hasFlag(input, 'json')) await io.out(jsonLine(results))
    return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0
  },
}

type IngestResult =
  | {
      readonly name: string
      readonly outcome: 'new' | 'revised' | 'unchanged'
      readonly briefingId: number
      readonly title: string | null
      readonly stories: number
      readonly strikes: number
    }
  | { readonly name: string; readonly outcome: 'failed'; readonly error: string }

type Read = { readonly kind: 'read' | 'complete'; readonly briefing: FetchedBriefing } | SourceFailure

async function readFile(path: string, io: CommandIo): Promise<Read> {
  if (path !== '-') return readBriefingFile(resolve(io.cwd, path))
  const bytes = await readAll(io.stdin, MAX_FILE_BYTES)
  const read = briefingFromBytes('standard input', bytes)
  if (read.kind === 'failed') return read
  // Nothing names a piped text but itself.
  return {
    ...read,
    briefing: { ...read.briefing, externalKey: createHash('sha256').update(bytes).digest('hex') },
  }
}

async function store(
  program: Program,
  source: string,
  name: string,
  read: Read,
  publishedOn: IsoDate | null,
): Promise<IngestResult> {
  if (read.kind === 'failed') return { name, outcome: 'failed', error: read.message }
  const publishedAt = publishedOn === null ? read.briefing.publishedAt : noonOf(publishedOn)
  const now = program.clock.now()
  const { kind, briefingId, reading } = await ingestBriefing(
    program.ingesting,
    source,
    { ...read.briefing, publishedAt },
    now,
  )
  const counts = { stories: reading.stories.length, strikes: reading.strikes.length }
  return { name, outcome: kind, briefingId, title: reading.title, ...counts }
}

/** The source named, which must be known; else files, or the site that the address is on. */
async function findSource(program: Program, slug: string | null, url: string | null): Promise<string> {
  const { sources } = program.stores
  if (slug !== null) {
    const known = (await sources.list()).map((source) => source.slug)
    if (!known.includes(slug))
      throw new CommandFailure(`There is no source "${slug}". Known are: ${known.join(', ') || 'none'}.`)
    return slug
  }
  const source = url === null ? FILES_SOURCE : siteOf(url)
  await sources.ensure(source, program.clock.now())
  return source.slug
}

function describe(result: IngestResult): string {
  if (result.outcome === 'failed') return `Unable to ingest ${result.name}: ${result.error}.`
  const { name, outcome, stories, strikes } = result
  const done = { new: 'Stored', revised: 'Stored a revision of', unchanged: 'Already stored:' }[outcome]
  return `${done} ${name} (stories: ${stories}, strike rows: ${strikes})`
}

import { previewSource, type SourcePreview } from '../../use-cases/preview-source.ts'
import { backfill as walkArchive, type BackfillOutcome } from '../../use-cases/backfill.ts'
import { fetchSource, type FetchReport } from '../../use-cases/fetch-sources.ts'
import type { SourceInfo } from '../../domain/source.ts'
import type { SourceState } from '../../ports.ts'
import type { Program } from '../../program.ts'
import { createProgress } from '../progress.ts'
import { CommandFailure, dateOption, hasFlag, jsonLine, WrongUsage, type Command } from '../command.ts'

type Source = SourceInfo & SourceState
type Preview = Extract<SourcePreview, { kind: 'preview' }> & { readonly slug: string }

/** `fetch`: polls sources now, due or not. */
export const fetch: Command = {
  name: 'fetch',
  usage: '[SLUG…] [--dry-run]',
  summary: 'poll sources now; --dry-run shows what would be stored',
  options: { 'dry-run': { type: 'boolean' } },
  positionals: [0, 1000],
  needs: 'stores',
  async run(input, { io, program }) {
    const sources = await findSources(program, input.positionals)
    if (sources.length === 0) {
      await io.out(hasFlag(input, 'json') ? jsonLine([]) : 'No sources are listed.\n')
      return 0
    }
    const isDry = hasFlag(input, 'dry-run')
    const reports = []
    for (const source of sources) {
      const now = program.clock.now()
      const report = isDry
        ? {
            slug: source.slug,
            ...(await previewSource({ ...program.fetching, ...program.stores }, source.slug, now)),
          }
        : await fetchSource(program.fetching, source, now)
      reports.push(report)
      if (!hasFlag(input, 'json'))
        await io.out('items' in report ? describePreview(report) : describeReport(report))
    }
    if (hasFlag(input, 'json')) await io.out(jsonLine(reports))
    return reports.some(({ kind }) => kind === 'failed') ? 1 : 0
  },
}

/** `backfill`: walks a source's archive back to a date; called again, it goes on where it was stopped. */
export const backfill: Command = {
  name: 'backfill',
  usage: 'SLUG --since DATE',
  summary: "walk a source's archive, resumable",
  options: { since: { type: 'string' } },
  positionals: [1, 1],
  needs: 'stores',
  async run(input, { io, interrupted, program }) {
    const sinceDate = dateOption(input, 'since')
    if (sinceDate === null) throw new WrongUsage('backfill needs --since DATE.')
    const [source] = await findSources(program, input.positionals)
    if (!source) throw new WrongUsage('backfill needs a SLUG.')
    const stop = new AbortController()
    void interrupted.then(() => stop.abort())
    const now = program.clock.now()
    const since = new Date(`${sinceDate}T00:00:00Z`)
    const progress = createProgress(io, { from: now, to: since, clock: program.clock })
    const outcome = await walkArchive(
      { ...program.fetching, sources: program.stores.sources },
      source,
      since,
      now,
      {
        onProgress: ({ pages, added, reachedAt }) => progress.show({ pages, added, reachedAt }),
        signal: stop.signal,
      },
    )
    await progress.end()
    await io.out(hasFlag(input, 'json') ? jsonLine(outcome) : describeBackfill(source.slug, outcome))
    return outcome.kind === 'failed' ? 1 : 0
  },
}

async function findSources(program: Program, slugs: readonly string[]): Promise<readonly Source[]> {
  const listed = await program.stores.sources.list()
  if (slugs.length === 0) return listed
  return slugs.map((slug) => {
    const source = listed.find((candidate) => candidate.slug === slug)
    if (source) return source
    const known = listed.map((candidate) => candidate.slug).join(', ')
    throw new CommandFailure(`There is no source "${slug}". Known are: ${known || 'none'}.`)
  })
}

function describeReport(report: FetchReport): string {
  switch (report.kind) {
    case 'fetched': {
      const { slug, added, revised, unchanged, problems } = report
      const lines = [
        `${slug}: new ${added}, revised ${revised}, unchanged ${unchanged}`,
        ...problems.map(indent),
      ]
      return `${lines.join('\n')}\n`
    }
    case 'not-modified':
      return `${report.slug}: nothing new\n`
    case 'failed':
      return `${report.slug}: ${report.message}\n`
  }
}

function describePreview({ slug, items, problems, more }: Preview): string {
  const lines = items.flatMap(({ fetched, reading, known }) => [
    `  ${known ? 'known' : 'new  '}  ${fetched.title ?? fetched.externalKey}`,
    `         ${fetched.publishedAt?.toISOString() ?? 'no date'}  ${fetched.url ?? ''}`,
    ...reading.stories.map(({ headline, topics }) => `         story: ${headline} (${topics.join(', ')})`),
    ...reading.strikes.map(
      ({ night, model, launched, intercepted, role }) =>
        `         strike row: ${night ?? 'no night'} ${model}, launched ${launched?.value ?? 'unknown'}, ` +
        `intercepted ${intercepted?.value ?? 'unknown'}, ${role}`,
    ),
  ])
  const rest = more > 0 ? [`  and ${more} more`] : []
  return [`${slug}: nothing is stored`, ...lines, ...problems.map(indent), ...rest, ''].join('\n')
}

function describeBackfill(slug: string, outcome: BackfillOutcome): string {
  const { kind, pages, added, revised, unchanged } = outcome
  const counts = `pages ${pages}, new ${added}, revised ${revised}, unchanged ${unchanged}`
  const end =
    kind === 'done'
      ? 'done'
      : kind === 'stopped'
        ? 'stopped; the same command goes on from here'
        : `stopped by a failure (${outcome.message}); the same command goes on from here`
  return `${slug}: ${counts}; ${end}\n`
}

const indent = (line: string): string => `  ${line}`

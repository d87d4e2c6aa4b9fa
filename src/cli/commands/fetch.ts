import { previewSource, type SourcePreview } from '../../use-cases/preview-source.ts'
import type { FetchReport } from '../../use-cases/fetch-sources.ts'
import { hasFlag, jsonLine, type Command } from '../command.ts'
import { findSource } from '../find-source.ts'

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
    const listed = await program.stores.sources.list()
    const sources =
      input.positionals.length === 0
        ? listed.filter(({ pausedAt }) => pausedAt === null)
        : input.positionals.map((slug) => findSource(listed, slug))
    if (sources.length === 0) {
      await io.out(hasFlag(input, 'json') ? jsonLine([]) : 'No sources are listed, or all are paused.\n')
      return 0
    }
    const isDry = hasFlag(input, 'dry-run')
    const reports = []
    for (const source of sources) {
      const now = program.clock.now()
      const report = isDry
        ? {
            slug: source.slug,
            ...(await previewSource({ ...program.ingesting, ...program.stores }, source.slug, now)),
          }
        : await program.fetching.fetchNow(source, now)
      reports.push(report)
      if (!hasFlag(input, 'json'))
        await io.out('items' in report ? describePreview(report) : describeReport(report))
    }
    if (hasFlag(input, 'json')) await io.out(jsonLine(reports))
    return reports.some(({ kind }) => kind === 'failed') ? 1 : 0
  },
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
    `         text: ${reading.text.length} characters, ending “${endOf(reading.text)}”`,
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

/** A text that was cut short shows at its end. */
const endOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(-60).trimStart()

const indent = (line: string): string => `  ${line}`

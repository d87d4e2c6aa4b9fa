import { readFileSync } from 'node:fs'
import { KYIV } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'

export type SampleStory = { readonly headline: string; readonly paragraphs: readonly string[] }

export type SampleBriefing = {
  /** The date, the hour and the language make the address. */
  readonly slug: string
  readonly publishedAt: Date
  /** When this version took the place of the one before; `null` for the first. */
  readonly correctedAt: Date | null
  readonly title: string
  readonly stories: readonly SampleStory[]
}

const HEADING = /^# (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) (?:corrected (\d{2}:\d{2}) )?(.+)$/

/** The written briefings of a language in all their versions, oldest first. They appear at the time their heading names, in Kyiv. */
export function readSampleArchive(language: Language): readonly SampleBriefing[] {
  const text = readFileSync(new URL(`briefings.${language}.md`, import.meta.url), 'utf8')
  return text
    .split(/^(?=# )/m)
    .flatMap((section) => parseBriefing(section, language))
    .sort((a, b) => appearedAt(a).getTime() - appearedAt(b).getTime())
}

/** When this version could first be read. */
export function appearedAt({ publishedAt, correctedAt }: SampleBriefing): Date {
  return correctedAt ?? publishedAt
}

/** What stands at a moment: of each briefing that is out by then its newest version, oldest first. */
export function standingAt(archive: readonly SampleBriefing[], now: Date): readonly SampleBriefing[] {
  const bySlug = new Map(
    archive.filter((each) => appearedAt(each) <= now).map((each) => [each.slug, each] as const),
  )
  return [...bySlug.values()].sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())
}

function parseBriefing(section: string, language: Language): readonly SampleBriefing[] {
  const [heading = '', ...stories] = section.split(/^## /m)
  const [, date, time, correctedTime, title] = HEADING.exec(heading.split('\n', 1)[0] ?? '') ?? []
  if (date === undefined || time === undefined || title === undefined) return []
  const instantOf = (clock: string) =>
    new Date(Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(KYIV).epochMilliseconds)
  return [
    {
      slug: `${date}-${time.replace(':', '')}-${language}`,
      publishedAt: instantOf(time),
      correctedAt: correctedTime === undefined ? null : instantOf(correctedTime),
      title,
      stories: stories.map(parseStory),
    },
  ]
}

function parseStory(text: string): SampleStory {
  const [headline = '', ...paragraphs] = text
    .split(/\n{2,}/)
    .map((part) => part.replaceAll('\n', ' ').trim())
    .filter((part) => part !== '')
  return { headline, paragraphs }
}

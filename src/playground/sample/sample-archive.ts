import { readFileSync } from 'node:fs'
import { KYIV } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'

export type SampleStory = { readonly headline: string; readonly paragraphs: readonly string[] }

export type SampleBriefing = {
  /** The date, the hour and the language make the address. */
  readonly slug: string
  readonly publishedAt: Date
  readonly title: string
  readonly stories: readonly SampleStory[]
}

const HEADING = /^# (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) (.+)$/

/** The written briefings of a language, oldest first. They are published at the time their heading names, in Kyiv. */
export function readSampleArchive(language: Language): readonly SampleBriefing[] {
  const text = readFileSync(new URL(`briefings.${language}.md`, import.meta.url), 'utf8')
  return text
    .split(/^(?=# )/m)
    .flatMap((section) => parseBriefing(section, language))
    .sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())
}

function parseBriefing(section: string, language: Language): readonly SampleBriefing[] {
  const [heading = '', ...stories] = section.split(/^## /m)
  const [, date, time, title] = HEADING.exec(heading.split('\n', 1)[0] ?? '') ?? []
  if (date === undefined || time === undefined || title === undefined) return []
  const published = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(KYIV)
  return [
    {
      slug: `${date}-${time.replace(':', '')}-${language}`,
      publishedAt: new Date(published.epochMilliseconds),
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

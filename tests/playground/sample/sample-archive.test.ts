import { describe, expect, it } from 'vitest'
import { readBriefing } from '../../../src/domain/briefing/read-briefing.ts'
import { addDays, dateAt, dayNumberOf, KYIV } from '../../../src/domain/calendar.ts'
import { LANGUAGES } from '../../../src/domain/language.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { SampleBriefing } from '../../../src/playground/sample/sample-archive.ts'
import { readSampleArchive, standingAt } from '../../../src/playground/sample/sample-archive.ts'
import { SAMPLE_NIGHTS } from './sample-nights.ts'
import { briefingHtml, escapeXml } from '../../../src/playground/sample/sample-html.ts'
import { readShared } from '../../domain/briefing/shared-files.ts'

const reference = readShared('eval/strikes-reference.csv')
const FIRST = '2023-07-18'
const DATES = Array.from({ length: 30 }, (_, index) => addDays(FIRST, index))
const asLine = (row: {
  night: string | null
  model: string
  launched: number | null
  intercepted: number | null
}) => `${row.night} ${row.model} ${row.launched ?? '-'}/${row.intercepted ?? '-'}`

/** Bulletins about attacks by day come besides the briefings of the morning. */
const UPDATE = { en: ', update:', uk: ', доповнення:' } as const

function readSample(briefing: SampleBriefing, language: Language) {
  return readBriefing(`<h1>${escapeXml(briefing.title)}</h1>\n${briefingHtml(briefing)}`, {
    publishedOn: dateAt(briefing.publishedAt, KYIV),
    language,
  })
}

describe.each(LANGUAGES)('the sample archive (%s)', (language) => {
  const versions = readSampleArchive(language)
  const archive = standingAt(versions, new Date('2023-08-17T00:00:00Z'))

  it('has a briefing for each of thirty mornings', () => {
    const mornings = archive.filter(({ title }) => !title.includes(UPDATE[language]))
    expect(mornings.map(({ publishedAt }) => dateAt(publishedAt, KYIV))).toEqual(DATES)
    for (const { publishedAt } of mornings) {
      const { hour } = publishedAt.toTemporalInstant().toZonedDateTimeISO(KYIV)
      expect(hour).toBeGreaterThanOrEqual(7)
      expect(hour).toBeLessThan(10)
    }
  })

  it.each(versions)('$slug is read as written: title, day, stories with topics', (briefing) => {
    const date = dateAt(briefing.publishedAt, KYIV)
    const read = readSample(briefing, language)
    expect(read.title).toBe(briefing.title)
    expect(read.dayNumber).toBe(dayNumberOf(date))
    expect(read.stories.map(({ headline }) => headline)).toEqual(
      briefing.stories.map(({ headline }) => headline),
    )
    expect(read.stories.filter(({ topics }) => topics.length === 0)).toEqual([])
  })

  it.each(DATES)('gives exactly the figures of %s, from all that was published that day', (date) => {
    const rows = archive
      .filter(({ publishedAt }) => dateAt(publishedAt, KYIV) === date)
      .flatMap((briefing) => readSample(briefing, language).strikes)
      .filter(({ role, scope }) => role === 'nightly' && scope === 'national')
      .map(({ night, model, launched, intercepted }) =>
        asLine({ night, model, launched: launched?.value ?? null, intercepted: intercepted?.value ?? null }),
      )
    const expected = SAMPLE_NIGHTS.filter(({ night }) => night === date).map(asLine)
    expect(rows.toSorted()).toEqual(expected.toSorted())
  })
})

describe('a briefing that is corrected', () => {
  const archive = readSampleArchive('en')
  const figuresAt = (instant: string) => {
    const standing = standingAt(archive, new Date(instant)).findLast(({ slug }) =>
      slug.startsWith('2023-08-03'),
    )
    return standing === undefined
      ? []
      : readSample(standing, 'en').strikes.map(({ launched }) => launched?.value)
  }

  it('has the figures that it then takes back, until its hour', () => {
    expect(figuresAt('2023-08-03T04:44:00Z')).toEqual([])
    expect(figuresAt('2023-08-03T08:19:00Z')).toEqual([17])
    expect(figuresAt('2023-08-03T08:20:00Z')).toEqual([15])
  })
})

describe('the figures of the sample nights', () => {
  it.runIf(reference !== null)('are those of the table they are credited to', () => {
    const lines = (reference ?? '').split('\n').map((line) => line.replace(/"[^"]*"/g, '').split(','))
    const rows = lines
      .filter((cells) => cells.at(-1)?.trim() === 'kpszsu' && DATES.includes(cells[0] ?? ''))
      // Where only kills were reported the table repeats them as launched, and for missiles 0 means nothing was said.
      .map(([night = '', , , model = '', launched, destroyed]) =>
        asLine({
          night,
          model,
          launched: model === 'recon-drone' ? null : Number(launched),
          intercepted: Number(destroyed) === 0 ? null : Number(destroyed),
        }),
      )
    expect(SAMPLE_NIGHTS.map(asLine).toSorted()).toEqual(rows.toSorted())
  })
})

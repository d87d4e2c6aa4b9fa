import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language.ts'
import { WEAPONS } from '../../../src/domain/weapons/weapon-lexicon.ts'
import { tallyPeriod } from '../../support/tally-period.ts'
import { alignGrid, GRID_CHARS } from '../../../src/telegram/rendering/align-grid.ts'
import { readRich } from '../../../src/telegram/rendering/read-rich.ts'
import { renderOverview } from '../../../src/telegram/rendering/render-overview.ts'
import { writeClassic } from '../../../src/telegram/rendering/write-classic.ts'
import { parseRichHtml } from '../../../src/playground/bot-api/parse-rich-html.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { claim } from '../../domain/tally/claims.ts'

describe('a grid', () => {
  test('has its figures under one another, and titles on lines of their own', () => {
    const lines = alignGrid({
      kind: 'grid',
      head: ['', 'night', '7 days'],
      groups: [
        {
          title: 'Shahed drones',
          rows: [
            ['launched', '948', '5,167'],
            ['stopped', '—', '≥12'],
          ],
        },
      ],
    })
    expect(lines).toEqual([
      '          night 7 days',
      'Shahed drones',
      ' launched   948  5,167',
      ' stopped      —    ≥12',
    ])
  })

  test('breaks a long title at a word', () => {
    const title = 'Drones and missiles of more kinds than fit into one line'
    const lines = alignGrid({ kind: 'grid', head: ['', 'a'], groups: [{ title, rows: [] }] }).slice(1)
    expect(lines.join(' ')).toBe(title)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(GRID_CHARS)
  })
})

test('thousands stand without the sign between them where a row would wrap', () => {
  const rows = [['знешкоджено', '≥1 234', '≥12 345', '≥54,321']]
  const [, , row] = alignGrid({ kind: 'grid', head: ['', 'a', 'b', 'c'], groups: [{ title: 'x', rows }] })
  expect(row).toBe(' знешкоджено ≥1234 ≥12345 ≥54321')
})

describe.each(LANGUAGES)('the table of /strikes in %s', (language) => {
  const texts = loadTexts()(language)

  /** More of every weapon than any night or month has seen, some of no certain number. */
  const overview = (to: string) => {
    const tally = (launched: number) => {
      const claims = WEAPONS.map(({ key }, at) =>
        claim(key, at % 2 === 0 ? `>${launched}` : launched, `~${launched - 9}`, {
          ...{ night: to, lost: launched - 5, sourceSlug: `s${at}` },
        }),
      )
      return tallyPeriod({ from: to, to, claims })
    }
    return { until: to, night: tally(1234), week: tally(12_345), month: tally(54_321) }
  }

  test.each(['2023-07-18', '2025-03-01', '2026-03-24'])('wraps nowhere on a narrow phone (%s)', (to) => {
    const { classic } = renderOverview(overview(to), texts, language)
    const [, grid = ''] = /<pre>(.*?)<\/pre>/su.exec(classic.join('\n')) ?? []
    const longest = Math.max(
      ...grid.split('\n').map((line) => [...line.replaceAll(/&[a-z]+;/gu, '&')].length),
    )
    expect(longest).toBeLessThanOrEqual(GRID_CHARS)
  })

  test('says the same whether a client shows tables or not', () => {
    const { rich, classic } = renderOverview(overview('2025-03-01'), texts, language)
    const { blocks } = parseRichHtml(rich ?? '')
    const again = writeClassic(readRich({ blocks } as Parameters<typeof readRich>[0]))
    const figures = (parts: readonly string[]) => parts.join('\n').match(/\d+/gu)
    expect(figures(again)).toEqual(figures(classic))
  })
})

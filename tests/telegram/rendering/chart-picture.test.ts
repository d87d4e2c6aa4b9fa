import { describe, expect, it, test } from 'vitest'
import { composeChart } from '../../../src/domain/chart/compose-chart.ts'
import type { StrikeClaim } from '../../../src/domain/strikes/claim.ts'
import { tallyPeriod } from '../../support/tally-period.ts'
import { chartCaption } from '../../../src/telegram/rendering/chart-caption.ts'
import { chartPicture } from '../../../src/telegram/rendering/chart-picture.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { claim, official } from '../../domain/tally/claims.ts'

const textsFor = loadTexts()

function told(claims: readonly StrikeClaim[], language: 'en' | 'uk', from = '2023-07-12', to = '2023-07-18') {
  const { byNight } = tallyPeriod({ from: '2022-02-24', to, claims })
  const chart = composeChart({
    from,
    to,
    model: null,
    nights: byNight.filter(({ night }) => night >= from),
    before: byNight.filter(({ night }) => night < from),
  })
  const texts = textsFor(language)
  return {
    picture: chartPicture(chart, texts, { language, theme: 'light' }),
    caption: chartCaption(chart, texts, language),
  }
}

const claims = [
  claim('shahed', 60, 60, { ...official, night: '2023-06-20' }),
  claim('shahed', 12, 9, { ...official, night: '2023-07-13' }),
  claim('shahed', 36, 31, official),
  claim('shahed', 4, 4, { ...official, raid: 'day' }),
  claim('kalibr', 6, null, official),
]

describe('a chart in words', () => {
  it('says what it shows, in both languages', () => {
    expect(told(claims, 'en').picture.headline).toBe(
      'Most drones reported since 20 June: 36 on the night of 18 July',
    )
    expect(told(claims, 'uk').picture.headline).toBe('Найбільше БпЛА із 20 червня: 36 у ніч на 18 липня')
  })

  it('has a caption that tells the same to those who do not see it', () => {
    expect(told(claims, 'en').caption).toBe(
      [
        '<b>Most drones reported since 20 June: 36 on the night of 18 July</b>',
        '12–18 July 2023',
        'Drones: 52 launched, 44 stopped, 8 not stopped.',
        'Missiles: 6 launched, outcome not stated.',
        'By day: 18 Jul',
        'Reported for 2 of 7 nights.',
        'Source: AIRFORCE · Figures as of 18 July 2023, 09:00',
        '“Stopped” is what was shot down.',
      ].join('\n'),
    )
    expect(told(claims, 'uk').caption).toBe(
      [
        '<b>Найбільше БпЛА із 20 червня: 36 у ніч на 18 липня</b>',
        '12–18 липня 2023',
        'БпЛА: запущено 52, знешкоджено 44, не знешкоджено 8.',
        'Ракети: запущено 6, що з ними сталося, не повідомили.',
        'Удень: 18 лип.',
        'Звіти є за 2 із 7 ночей.',
        'Джерело: AIRFORCE · Дані станом на 18 липня 2023, 09:00',
        '«Знешкоджено» — це збиті.',
      ].join('\n'),
    )
  })

  it('explains only what is on it', () => {
    const kinds = told(claims, 'en').picture.legend.map(({ kind }) => kind)
    expect(kinds).toEqual(['stopped', 'through', 'unknown', 'day', 'not-mentioned', 'no-report'])
  })

  it('shows no panel of weapons that nobody mentions', () => {
    const { picture, caption } = told(claims.slice(0, 3), 'en')
    expect(picture.panels.map(({ title }) => title)).toEqual(['Drones: 48 launched, 40 stopped'])
    expect(caption).not.toContain('Missiles')
  })

  it('says so where there is nothing', () => {
    expect(told([], 'en').picture.headline).toBe('No figures for drones in this period')
    expect(told([], 'uk').caption).toContain('немає')
  })

  it('marks a change of what is counted, and explains the mark', () => {
    const night = { ...official, night: '2025-07-25' }
    const { picture } = told([claim('shahed', 90, 80, night)], 'en', '2025-07-20', '2025-07-26')
    expect(picture.panels[0]).toMatchObject({ kind: 'bars', marks: [{ before: 4, text: '1' }] })
    expect(picture.notes[0]).toMatch(/^1 · “Stopped” is shot down or lost on radar; since 24 July 2025/)
  })
})

test('a caption fits below a picture, however much there is to say', () => {
  const many = Array.from({ length: 900 }, (_, at) => {
    const night = new Date(Date.UTC(2023, 5, 1 + at)).toISOString().slice(0, 10)
    return claim('shahed', 90, 80, {
      night,
      sourceSlug: `source-${at % 7}`,
      sourceName: 'A long name of a source'.repeat(3),
    })
  })
  for (const language of ['en', 'uk'] as const) {
    const { caption } = told(many, language, '2023-06-01', '2025-11-01')
    expect(caption.length).toBeLessThanOrEqual(1024)
  }
})

import { describe, expect, it } from 'vitest'
import type { StrikeClaim } from '../../../src/domain/strikes/claim.ts'
import { tallyPeriod } from '../../support/tally-period.ts'
import { parseHtml } from '../../../src/playground/bot-api/parse-html.ts'
import { parseRichHtml } from '../../../src/playground/bot-api/parse-rich-html.ts'
import { renderTally, renderTallyText } from '../../../src/telegram/rendering/render-tally.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { claim } from '../../domain/tally/claims.ts'
import { hits } from '../../domain/tally/hits.ts'

const textsFor = loadTexts()
const TODAY = '2023-08-02'

function text(
  from: string,
  to: string,
  claims: readonly StrikeClaim[],
  { language = 'en', model = null }: { language?: 'en' | 'uk'; model?: string | null } = {},
): string {
  return renderTallyText(tallyPeriod({ from, to, claims, model }), textsFor(language), {
    language,
    today: TODAY,
  })
}

const july = [
  claim('shahed', 36, 31, { places: ['Odesa'], launchSites: ['Chauda, Crimea'] }),
  claim('recon-drone', null, 1),
  claim('shahed', 32, 23, { night: '2023-07-19' }),
  claim('kalibr', 16, null, { night: '2023-07-19' }),
  claim('orlan-10', 2, 2, {
    night: '2023-07-19',
    sourceName: 'South',
    authority: 'regional',
    sourceSlug: 'south',
  }),
]

describe('a night', () => {
  it('is told with where from, where and who says so', () => {
    expect(text('2023-07-18', '2023-07-18', july)).toBe(
      `Night of 18 July 2023

- 36 Shahed drones, 31 shot down
- 1 reconnaissance drone shot down, launched: —

“—”: no source states it

Launched from Chauda (Crimea)
Shot down over Odesa

Source: UCMC (https://ucmc.example/1)`,
    )
  })

  it('shows what is not stated as such in the table', () => {
    const { rich } = renderTally(
      tallyPeriod({ from: '2023-07-18', to: '2023-07-18', claims: july }),
      textsFor('en'),
      {
        language: 'en',
        today: TODAY,
      },
    )
    expect(rich).toContain('<td>Reconnaissance drones</td><td>—</td><td>1</td>')
  })

  it('can be read in the words of its sources, each once', () => {
    const quote = '31 of 36 Shahed drones'
    const told = text('2023-07-18', '2023-07-18', [
      claim('shahed', 36, 31, { quote }),
      claim('kalibr', 6, 6, { quote }),
      claim('recon-drone', 1, 1, {
        quote: '2023-07-18,recon-drone,1,1',
        sourceSlug: 'table',
        briefingId: null,
      }),
    ])
    expect(told).toContain(
      `In the sources’ own words\n- UCMC (https://ucmc.example/1): “${quote}”\n\nSources: UCMC`,
    )
  })

  it('shows regional counts apart', () => {
    expect(text('2023-07-19', '2023-07-19', july)).toContain(
      'Counted by regional commands, not added:\n- South: 2 Orlan-10 drones, both shot down',
    )
  })

  it('without a report is said to have none, never to be zero', () => {
    expect(text('2023-07-20', '2023-07-20', july)).toBe(
      'Night of 20 July 2023\n\nNo source reported figures for the night of 20 July 2023.',
    )
    expect(text(TODAY, TODAY, july)).toContain('No report for the night of 2 August 2023 so far.')
    expect(text(TODAY, TODAY, july, { language: 'uk' })).toContain(
      'Звіту за ніч на 2 серпня 2023 поки немає.',
    )
  })

  it('with a report that does not mention the weapon says that', () => {
    expect(text('2023-07-18', '2023-07-18', july, { model: 'kalibr' })).toContain(
      'The reports for this night do not mention Kalibr missiles.',
    )
    expect(text('2023-07-18', '2023-07-18', july, { model: 'kalibr', language: 'uk' })).toContain(
      'У звітах за цю ніч про ракети «Калібр» не йдеться.',
    )
  })

  it('that is awaited is followed by the latest that was reported', () => {
    const latest = tallyPeriod({ from: '2023-07-18', to: '2023-07-18', claims: july })
    const told = renderTallyText(tallyPeriod({ from: TODAY, to: TODAY, claims: [] }), textsFor('en'), {
      language: 'en',
      today: TODAY,
      latest,
    })
    expect(told).toContain('The latest night with a report:\n\nNIGHT OF 18 JULY 2023\n\n- 36 Shahed drones')
  })
})

describe('a period', () => {
  it('has sums, how many nights are known, and its nights, the latest first', () => {
    expect(text('2023-07-17', '2023-07-19', july)).toBe(
      `17–19 July 2023

- 68 Shahed drones, 54 shot down
- 16 Kalibr missiles, shot down: —
- 1 reconnaissance drone shot down, launched: —

“—”: no source states it

Reported for 2 of 3 nights. No report: 17 July.

Night by night
- 19 July (https://ucmc.example/1): 32 Shahed drones, 23 shot down. 16 Kalibr missiles, shot down: —
- 18 July (https://ucmc.example/1): 36 Shahed drones, 31 shot down. 1 reconnaissance drone shot down, launched: —

Source: UCMC`,
    )
  })

  it('without any report says so once', () => {
    expect(text('2023-07-01', '2023-07-07', july)).toBe(
      '1–7 July 2023\n\nNo source reported figures for these nights.',
    )
  })

  it.for([
    ['en', 'My archive starts on 18 July 2023.'],
    ['uk', 'Мій архів починається 18 липня 2023.'],
  ] as const)('before the archive says where that begins: %s', ([language, sentence]) => {
    const told = (to: string) =>
      renderTallyText(tallyPeriod({ from: '2023-06-01', to, claims: [] }), textsFor(language), {
        language,
        today: TODAY,
        archiveFrom: '2023-07-18',
      })
    expect(told('2023-06-30')).toContain(sentence)
    expect(told('2023-06-01')).toContain(sentence)
    expect(told('2023-07-20')).not.toContain(sentence)
  })

  it('explains the dash once where only a night needs it', () => {
    const claims = [claim('kalibr', 6, 6), claim('kalibr', 4, null, { night: '2023-07-19' })]
    const told = text('2023-07-18', '2023-07-19', claims)
    expect(told).toContain('4 Kalibr missiles, shot down: —')
    expect(told.split('no source states it')).toHaveLength(2)
  })

  it('explains "at least" where it is said', () => {
    const partly = [...july, claim('kalibr', 6, 6)]
    expect(text('2023-07-17', '2023-07-19', partly)).toContain('- 22 Kalibr missiles, at least 6 shot down')
    expect(text('2023-07-17', '2023-07-19', partly)).toContain(
      '“At least” where a part of the figures is not known.',
    )
  })

  it('узгоджує слова з числами', () => {
    const told = text('2023-07-01', '2023-07-31', july, { language: 'uk' })
    expect(told).toContain('Липень 2023')
    expect(told).toContain('Збито 54 із 68 «шахедів»')
    expect(told).toContain('Звіти є за 2 із 31 ночі.')
  })

  it('of years keeps within Telegram’s limits', () => {
    const nights = Array.from({ length: 1400 }, (_, day) =>
      Temporal.PlainDate.from('2022-09-28').add({ days: day }).toString(),
    )
    const claims = nights.flatMap((night) =>
      ['shahed', 'kalibr', 'kh-101-555', 'kinzhal'].map((model) => claim(model, 100, 90, { night })),
    )
    const tally = tallyPeriod({ from: '2022-09-28', to: '2026-07-28', claims })
    const { rich, classic } = renderTally(tally, textsFor('uk'), { language: 'uk', today: '2026-07-28' })
    expect(() => parseRichHtml(rich ?? '')).not.toThrow()
    for (const part of classic) expect(parseHtml(part).text.length).toBeLessThanOrEqual(4096)
  })
})

describe('what hit', () => {
  const DATE = '2026-10-14'
  const quote = { start: 0, end: 9, quote: '20 drones hit' }
  const claims = [
    hits(20, 14, { authority: 'official', sourceSlug: 'af', sourceName: 'Air Force', evidence: [quote] }),
    hits(22, 14, { sourceSlug: 'b', sourceName: 'Daily' }),
    hits(900, null, { sourceSlug: 'c', sourceName: 'Herald', doubts: ['more-hit-than-left'] }),
    hits(7, 5, { sourceSlug: 'd', sourceName: 'Post', raid: null }),
  ]
  const tally = tallyPeriod({ from: DATE, to: DATE, claims: [], impacts: claims })
  const told = (language: 'en' | 'uk') =>
    renderTallyText(tally, textsFor(language), { language, today: '2026-10-20' })

  it('is told with who differs, and what is doubted beside it with the reason', () => {
    const text = told('en')
    expect(text).toContain('20 drones hit 14 places')
    expect(text).toContain('Sources differ on drones that hit: Air Force 20; Daily 22')
    expect(text).toContain('Herald: 900 drones hit (more than were launched and not shot down)')
    expect(text).toContain('Post: 7 drones hit 5 places (by night or by day: not stated)')
    expect(text).toContain('Air Force: “20 drones hit”')
    expect(text).toMatch(/Sources?: Air Force/)
  })

  it('is told so in Ukrainian', () => {
    const text = told('uk')
    expect(text).toContain('Джерела розходяться (дрони, що влучили): Air Force — 20; Daily — 22')
    expect(text).toContain('більше, ніж запустили й не збили')
  })
})

describe('a period in which the figures change what they count', () => {
  const drones = ['2025-07-20', '2025-07-30'].map((night) => claim('shahed', 100, 80, { night }))

  it('says so', () => {
    const told = text('2025-07-20', '2025-07-30', drones)
    expect(told).toContain('200 Shahed drones, 160 stopped')
    expect(told).toContain(': 100 Shahed drones, 80 stopped')
    expect(told).toContain(': 100 Shahed drones, 80 shot down')
    expect(told).toContain('Since 24 July 2025 one figure covers drones shot down and suppressed')
    expect(text('2025-07-20', '2025-07-30', drones, { language: 'uk' })).toContain('З 24 липня 2025 року')
  })

  it('says nothing where it does not, or nothing of drones is told', () => {
    expect(text('2025-07-20', '2025-07-23', drones)).not.toContain('one figure')
    const missiles = [claim('kalibr', 4, 2, { night: '2025-07-20' })]
    expect(text('2025-07-20', '2025-07-30', missiles)).not.toContain('one figure')
  })
})

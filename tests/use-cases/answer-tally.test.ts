import { describe, expect, it } from 'vitest'
import { PLAIN_TALLY, type TallyQuestion } from '../../src/domain/ask/question.ts'
import { addDays } from '../../src/domain/calendar.ts'
import type { StrikeClaim } from '../../src/domain/strikes/claim.ts'
import { renderAnswerText } from '../../src/telegram/rendering/render-answer.ts'
import { renderRegionText } from '../../src/telegram/rendering/render-region.ts'
import { loadTexts } from '../../src/telegram/texts.ts'
import { answerTally } from '../../src/use-cases/answer-tally.ts'
import { claim, official, table, type ClaimOptions } from '../domain/tally/claims.ts'

const texts = loadTexts()
/** Drones and missiles of the nights of a fortnight; `null` is a night without a report, a lone number tells of drones alone. */
const FIRST = '2025-07-17'
const NIGHTS = [
  [344, 35],
  57,
  [426, 24],
  42,
  null,
  [71, 1],
  103,
  61,
  [208, 27],
  83,
  [324, 7],
  37,
  [78, 2],
  [309, 8],
] as const

function claims(): readonly StrikeClaim[] {
  return NIGHTS.flatMap((told, at): StrikeClaim[] => {
    if (told === null) return []
    const [drones, missiles = null] = typeof told === 'number' ? [told] : told
    const night = addDays(FIRST, at)
    const options: ClaimOptions = {
      ...table,
      night,
      launchSites: at % 2 === 0 ? ['Kursk', 'Oryol'] : ['Kursk'],
    }
    const half = Math.floor(drones / 2)
    const lost = night < '2025-07-24' ? { lost: Math.floor(drones / 4) } : {}
    return [
      claim('shahed', drones, half, { ...options, ...lost }),
      ...(missiles === null ? [] : [claim('kalibr', missiles, missiles - 1, { ...table, night })]),
    ]
  })
}

const regional = claim('shahed', 9, 8, {
  night: '2025-07-20',
  scope: 'regional',
  places: ['Odesa'],
  sourceSlug: 'south',
})
const inOdesa = claim('shahed', 426, 213, { ...official, night: '2025-07-19', places: ['Odesa', 'Kyiv'] })

const deps = (all = claims()) => ({
  strikes: {
    listClaims: (from: string, to: string) =>
      Promise.resolve(all.filter(({ night }) => night !== null && night >= from && night <= to)),
    listImpacts: () => Promise.resolve([]),
    firstNight: () => Promise.resolve(all.length === 0 ? null : FIRST),
  },
})

const asked = (question: Partial<TallyQuestion>): TallyQuestion => ({
  intent: 'tally',
  from: FIRST,
  to: '2025-07-30',
  models: [],
  measure: 'total',
  ...PLAIN_TALLY,
  ...question,
})

async function said(question: Partial<TallyQuestion>, language: 'en' | 'uk' = 'en', all = claims()) {
  const answered = await answerTally(deps(all), asked(question))
  if (answered.kind === 'statistics') return renderAnswerText(answered.answer, texts(language), language)
  if (answered.kind === 'region') return renderRegionText(answered.answer, texts(language), language)
  return answered.kind
}

describe('each answer names its nights, and those without a report', () => {
  it.each([
    [
      'record',
      {},
      ['19 July 2025: 450 (426 drones, 24 missiles)', 'Reported for 13 of 14 nights', '21 July'],
    ],
    ['record', { models: ['missiles'] }, ['17 July 2025: 35', '25 July 2025: 27']],
    ['least', { models: ['drones'] }, ['29 July', '28 July 2025: 37', '20 July 2025: 42']],
    ['average', { models: ['drones'] }, ['Drones: 165 a night (mean of 13 reported nights)', '30 July: 309']],
    ['average', {}, ['Missiles: 8 a night']],
    [
      'quiet-nights',
      { models: ['missiles'] },
      ['6 nights on which the reports do not mention them', '18 July'],
    ],
    ['over', { models: ['shahed'], threshold: 300 }, ['4 nights of 13 reported', '27 July 2025: 324']],
    ['over', { models: ['shahed'], threshold: 900 }, ['None of the nights']],
    ['massive', { models: ['drones'] }, ['Massive: 5 nights', 'Others: 8 nights', '2 times the usual night']],
    ['by-month', {}, ['17–30 July 2025: 2,143 drones, 104 missiles (one night without a report)']],
    ['sites', { models: ['drones'] }, ['Kursk: 13 nights', 'Oryol: 6 nights', 'They count weapons']],
    ['places', {}, ['No report of these nights names any']],
    ['sources', {}, ['TABLE: 13 nights']],
    [
      'total',
      { weekday: 4 },
      ['Nights that ended on a Thursday', 'Drones: 203 on average (2 reported nights)'],
    ],
  ] as const)('%s %j', async (measure, question, words) => {
    const text = await said({ ...question, measure } as Partial<TallyQuestion>)
    if (measure !== 'least') for (const word of words) expect(text).toContain(word)
    else expect(text).toContain(words[1])
    expect(text).not.toMatch(/statistics-|\{|undefined|NaN/)
  })

  it('in Ukrainian, too', async () => {
    expect(await said({ measure: 'record' }, 'uk')).toContain('19 липня 2025: 450 (426 БпЛА, 24 ракети)')
    expect(await said({ measure: 'average', models: ['missiles'] }, 'uk')).toContain(
      'Ракети: 8 за ніч (середнє за 13 ночей зі звітом)',
    )
    expect(await said({ measure: 'total', weekday: 4 }, 'uk')).toContain('Ночі на четвер')
  })
})

describe('a change of what is counted', () => {
  it('parts a share in two, each with its definition, and no third of both', async () => {
    const text = await said({ measure: 'share', models: ['drones'] })
    expect(text).toContain('17–23 July 2025: 50 % shot down')
    expect(text).toContain('lost on radar')
    expect(text).toContain('24–30 July 2025: 50 % shot down or suppressed')
    expect(text).toContain('Since 24 July 2025 one figure covers drones shot down and suppressed')
    expect(text.match(/\d+ % shot down/g)).toHaveLength(2)
  })

  it('does not concern missiles', async () => {
    const text = await said({ measure: 'share', models: ['missiles'] })
    expect(text).toContain('93 % shot down (97 of 104)')
    expect(text).not.toContain('Since 24 July')
  })

  it('makes no share where most figures are missing', async () => {
    const all = claims().map((each) => (each.model === 'kalibr' ? { ...each, intercepted: null } : each))
    expect(await said({ measure: 'share', models: ['missiles'] }, 'en', all)).toContain(
      'no report states both what was launched and what was brought down',
    )
  })
})

describe('a comparison', () => {
  const week = { from: '2025-07-24', to: '2025-07-30', against: { from: FIRST, to: '2025-07-23' } }

  it('sets both periods side by side, per night too, each with its coverage', async () => {
    const text = await said({ ...week, models: ['drones'] })
    expect(text).toContain('24–30 July 2025: 1,100; 157 a night (7 reported nights)')
    expect(text).toContain('17–23 July 2025: 1,043; 174 a night (6 reported nights)')
    expect(text).toContain('10 % fewer a night')
    expect(text).toContain('17–23 July 2025: reported for 6 of 7 nights. No report: 21 July.')
  })

  it('of shares tells them apart', async () => {
    const text = await said({ ...week, measure: 'share', models: ['drones'] })
    expect(text).toContain('cannot be compared')
    expect(text).not.toMatch(/more|fewer/)
  })
})

describe('the archive', () => {
  it('says where it begins when more was asked for, and calls no night before it missing', async () => {
    const text = await said({ from: '2025-01-01', measure: 'average', models: ['drones'] })
    expect(text).toContain('My archive starts on 17 July 2025.')
    expect(text).toContain('Reported for 13 of 14 nights')
    expect(await said({ from: null, measure: 'record' }, 'uk')).not.toContain('Мій архів')
  })

  it('that is empty answers with nothing', async () => {
    expect(await said({ measure: 'record' }, 'en', [])).toContain('No source reported figures')
  })
})

describe('a place', () => {
  it('has what is stated of the region alone, and how often reports name it', async () => {
    const text = await said({ place: 'Одеса', models: ['drones'] }, 'en', [...claims(), regional, inOdesa])
    expect(text).toContain('Odesa: Drones, 17–30 July 2025')
    expect(text).toContain('20 July 2025: 9 Shahed drones, 8 shot down')
    expect(text).toContain('no part of the country’s figures')
    expect(text).toContain('National reports name it on one night')
  })

  it('nobody counted anything for has no figures; one abroad is no region', async () => {
    expect(await said({ place: 'Sumy' })).toContain('No source stated figures')
    expect(await said({ place: 'Варшава' })).toBe('elsewhere')
  })
})

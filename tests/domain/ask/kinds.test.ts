import { describe, expect, it } from 'vitest'
import { PLAIN_TALLY, type Question } from '../../../src/domain/ask/question.ts'
import { understand } from '../../../src/domain/ask/understand.ts'

const TODAY = '2026-11-28'
const ask = (text: string, previous: Question | null = null) =>
  understand(text, { today: TODAY, language: 'en', previous })

/** Kinds of wordings, each with what must be understood of it. */
describe('what is worked out', () => {
  it.for([
    ['fewest shaheds in one night this autumn', { measure: 'least', from: '2026-09-01', models: ['shahed'] }],
    ['найменше ракет за ніч цього року', { measure: 'least', from: '2026-01-01', models: ['missiles'] }],
    ['record of cruise missiles in one night', { measure: 'record', from: null, models: ['cruise'] }],
    ['рекорд балістики за ніч', { measure: 'record', from: null, models: ['ballistic'] }],
    ['nights with over 300 drones since june', { measure: 'over', threshold: 300, from: '2026-06-01' }],
    ['скільки ночей було понад 400 шахедів у 2025', { measure: 'over', threshold: 400, to: '2025-12-31' }],
    ['how many drones over the last 30 days', { measure: 'total', threshold: null }],
    ['drones month by month in 2026', { measure: 'by-month', from: '2026-01-01' }],
    ['ракети по місяцях у 2025', { measure: 'by-month', to: '2025-12-31', models: ['missiles'] }],
    ['which oblasts were attacked in october', { measure: 'places', from: '2026-10-01' }],
    ['куди летіли шахеди цього тижня', { measure: 'places', models: ['shahed'] }],
    ['massive attacks against routine ones this year', { measure: 'massive', from: '2026-01-01' }],
    ['масовані атаки цього року', { measure: 'massive', from: '2026-01-01' }],
    ['how many drones do they send on saturdays', { weekday: 6, models: ['drones'] }],
    ['скільки дронів запускають по п’ятницях', { weekday: 5, models: ['drones'] }],
    ['top 5 nights for drones in 2025', { measure: 'record', from: '2025-01-01', to: '2025-12-31' }],
    ['ракет за добу в середньому у 2025', { measure: 'average', from: '2025-01-01', against: null }],
    ['is tonight quiet', { measure: 'quiet-nights', from: TODAY }],
    ['з яких полігонів пускали шахеди у жовтні', { measure: 'sites', from: '2026-10-01' }],
  ] as const)('%s', ([text, understood]) => {
    expect(ask(text)).toMatchObject({ intent: 'tally', ...understood })
  })
})

describe('how people name periods', () => {
  it.for([
    ['kalibrs in the month of March', '2026-03-01', '2026-03-31'],
    ['калібри за 24 рік', '2024-01-01', '2024-12-31'],
    ['від третього до восьмого жовтня дрони', '2026-10-03', '2026-10-08'],
    ['з 11 на 12 листопада шахеди', '2026-11-12', '2026-11-12'],
    ['missiles last year in may', '2025-05-01', '2025-05-31'],
    ['ракети за пів року', '2026-05-29', TODAY],
    ['джерела по вчорашній атаці', '2026-11-27', '2026-11-27'],
  ] as const)('%s', ([text, from, to]) => {
    expect(ask(text)).toMatchObject({ intent: 'tally', from, to })
  })

  it.for([
    ['were there more drones this march than last march', '2025-03-01'],
    ['compare this spring with last spring', '2025-03-01'],
    ['у травні більше ракет, ніж минулого року в травні?', '2025-05-01'],
  ] as const)('%s: against a year before', ([text, from]) => {
    expect(ask(text)).toMatchObject({ against: { from } })
  })
})

describe('how people write', () => {
  it.for([
    [
      'my grandma is in Poltava and worries, how many drones flew there yesterday',
      { place: 'Полтава', from: '2026-11-27' },
    ],
    [
      'we read the papers over breakfast so how many missiles last week thanks',
      { models: ['missiles'], from: '2026-11-22' },
    ],
    [
      'ми тут сперечаємося з сусідом скільки було ракет у вересні',
      { from: '2026-09-01', models: ['missiles'] },
    ],
    [
      'Dear team, could you give me the number of Kinzhals in 2025. Best regards, Ann',
      { from: '2025-01-01', models: ['kinzhal'] },
    ],
    ['hwo many dornes yesterady', { from: '2026-11-27', models: ['drones'] }],
    ['шо там скільки шахедів за тиждень', { from: '2026-11-22' }],
  ] as const)('%s', ([text, understood]) => {
    expect(ask(text)).toMatchObject({ intent: 'tally', ...understood })
  })

  it.for([
    ['In July my brother moved, how many drones hit it'],
    ['ukraine hit a refinery with how many drones'],
    ['скільки людей загинуло від шахедів'],
    ['how many drones did Ukraine launch yesterday'],
  ] as const)('%s: no figures on a guess', ([text]) => {
    expect(ask(text).intent).not.toBe('tally')
  })
})

describe('settings', () => {
  it.for([
    ['send it only on fridays', { intent: 'time', times: null, days: [5] }],
    ['надсилай лише в будні', { intent: 'time', times: null, days: [1, 2, 3, 4, 5] }],
    ['ten in the morning on weekdays only', { intent: 'time', times: ['10:00'], days: [1, 2, 3, 4, 5] }],
    ['зараз я в Берліні, зміни час', { intent: 'zone', zones: ['Europe/Berlin'] }],
    ['could i get it at 6:30', { intent: 'time', times: ['06:30'] }],
  ] as const)('%s', ([text, understood]) => {
    expect(ask(text)).toMatchObject(understood)
  })
})

describe('a question that goes on', () => {
  const drones: Question = {
    intent: 'tally',
    from: '2026-10-01',
    to: '2026-10-31',
    models: ['drones'],
    measure: 'average',
    ...PLAIN_TALLY,
  }
  it.for([
    ['oops, i meant september', { from: '2026-09-01', measure: 'average' }],
    ['ні, я мала на увазі серпень', { from: '2026-08-01', measure: 'average' }],
    ['а по Сумах?', { place: 'Суми' }],
    ['and kharkiv?', { place: 'Харків' }],
  ] as const)('%s', ([text, understood]) => {
    expect(ask(text, drones)).toMatchObject({ intent: 'tally', ...understood })
  })
})

it('takes no name for a misspelt holiday', () => {
  expect(ask('новини про Покровськ')).toMatchObject({ intent: 'news', words: ['Покровськ'] })
})

describe('words of figures that count nothing', () => {
  it.for([
    'quiet please',
    'тихо',
    'over 9000',
    'more',
    'what month is it',
    'cities of ukraine',
    'яка область найбільша',
    'monthly',
  ] as const)('%s', (text) => expect(ask(text).intent).not.toBe('tally'))
})

import { describe, expect, it } from 'vitest'
import { PLAIN_TALLY, type Question } from '../../../src/domain/ask/question.ts'
import { isOutOfReach, isWorthFinding } from '../../../src/domain/ask/out-of-reach.ts'
import { understand } from '../../../src/domain/ask/understand.ts'

const TODAY = '2026-11-28'
const ask = (text: string, previous: Question | null = null) =>
  understand(text, { today: TODAY, language: 'en', previous })

describe('three months and more', () => {
  it.for([
    ['drones in april, may and june 2025', { from: '2025-04-01', to: '2025-06-30', against: null }],
    ['шахеди за липень, серпень і вересень', { from: '2026-07-01', to: '2026-09-30', against: null }],
    ['compare april, may, june and july', { from: '2026-04-01', to: '2026-07-31', measure: 'by-month' }],
    ['порівняй липень, серпень та вересень', { from: '2026-07-01', measure: 'by-month', against: null }],
  ] as const)('are one time: %s', ([text, understood]) => {
    expect(ask(text)).toMatchObject({ intent: 'tally', ...understood })
  })

  it.for(['drones in march, may and september', 'ракети у березні, червні та жовтні'] as const)(
    'that lie apart are asked about: %s',
    (text) => expect(ask(text).intent).toBe('unclear'),
  )
})

describe('words that are spelt like a time', () => {
  it.for([
    ['лютий наліт був уночі', TODAY, TODAY],
    ['який лютий удар сьогодні', TODAY, TODAY],
    ['нальоти за лютий', '2026-02-01', '2026-02-28'],
    ['шахеди, лютий', '2026-02-01', '2026-02-28'],
    ['how many drones fell this fall', '2026-09-01', TODAY],
  ] as const)('%s', ([text, from, to]) => {
    expect(ask(text)).toMatchObject({ intent: 'tally', from, to })
  })

  it.for(['погода', 'яка погода', 'ніч місячна', 'moth', 'weak'] as const)('%s: no time', (text) =>
    expect(ask(text).intent).not.toBe('tally'),
  )

  it('takes no town for a misspelt word', () => {
    expect(ask('дрони суми позавчора')).toMatchObject({ intent: 'tally', place: 'Суми', from: '2026-11-26' })
  })
})

describe('as it is typed', () => {
  it.for([
    ['drones 2day', { from: TODAY, models: ['drones'] }],
    ['скіко ракет було позавчора', { from: '2026-11-26', models: ['missiles'] }],
    ['biggest single-night missile attack so far', { measure: 'record', from: null }],
    ['how many kalibrs so far this year', { from: '2026-01-01', models: ['kalibr'] }],
    ['where do the kalibrs fly from', { measure: 'sites', models: ['kalibr'] }],
    ['when was the last night without missiles', { measure: 'quiet-nights' }],
    ['Good day! I am preparing a lecture: how many kinzhals in 2025?', { models: ['kinzhal'] }],
    ['Вітаю. Готую допис. Скільки було калібрів у жовтні?', { models: ['kalibr'], from: '2026-10-01' }],
  ] as const)('%s', ([text, understood]) => {
    expect(ask(text)).toMatchObject({ intent: 'tally', ...understood })
  })

  it.for(['For Poland: how many drones last night?', 'скільки рашистів вчора задвохсотили'] as const)(
    '%s: no national figure',
    (text) => {
      const question = ask(text)
      expect(question.intent === 'tally' && question.place === null).toBe(false)
    },
  )
})

describe('one side of a comparison', () => {
  it.for([
    ['чи стало менше ракет порівняно з літом', { from: '2026-09-01', against: { from: '2026-06-01' } }],
    ['are there more shaheds than last month', { from: '2026-11-01', against: { from: '2026-10-01' } }],
  ] as const)('%s', ([text, understood]) => {
    expect(ask(text)).toMatchObject({ intent: 'tally', ...understood })
  })

  it.for(['are there fewer drones than in may', 'чи більше шахедів ніж у березні'] as const)(
    '%s: than what is asked',
    (text) => expect(ask(text).intent).toBe('unclear'),
  )

  it('counts each night of a longer time by the mean', () => {
    const mean = { measure: 'average', from: '2026-10-01', to: '2026-10-31' }
    expect(ask('по скільки дронів за ніч було в жовтні')).toMatchObject(mean)
    expect(ask('did they shoot down most of them last night')).toMatchObject({
      measure: 'share',
      from: TODAY,
    })
  })
})

describe('whoever wants less', () => {
  it.for([
    ['stop messaging us', 'stop'],
    ['досить уже присилати це сміття', 'stop'],
    ['не треба мені більше писати', 'stop'],
    ['хватит мне слать', 'stop'],
    ['no more politics', 'topics'],
    ['without economy please', 'topics'],
    ['не хочу політику', 'topics'],
    ['тільки фронт і енергетика', 'topics'],
    ['stop the war', 'unclear'],
  ] as const)('%s', ([text, intent]) => {
    expect(ask(text).intent).toBe(intent)
  })

  it.for([
    ['away till 3 january', '2027-01-03'],
    ['на місяць паузу', '2026-12-28'],
    ['пауза на місяць', '2026-12-28'],
    ['pause until Monday', '2026-11-30'],
  ] as const)('%s', ([text, until]) => {
    expect(ask(text)).toEqual({ intent: 'pause', until })
  })
})

describe('what is not kept here', () => {
  it.for([
    'is there an alert in Lviv',
    'мапа бойових дій',
    'what will the weather be',
    'де укриття',
  ] as const)('%s', (text) => expect([ask(text).intent, isOutOfReach(text)]).toEqual(['unclear', true]))
  it.for(['fuck off', 'ти дурний', 'and the'] as const)('%s is looked for nowhere', (text) => {
    expect([ask(text).intent, isWorthFinding(text)]).toEqual(['unclear', false])
  })
})

describe('hours and places of the reader', () => {
  it.for([
    ['0745 every day', { intent: 'time', times: ['07:45'] }],
    ['i am in Springfield, Illinois', { intent: 'zone', zones: ['America/Chicago'] }],
    ['я в Лондоні, Онтаріо', { intent: 'zone', zones: ['America/Toronto'] }],
    ['i live in London, Atlantis', { intent: 'unclear' }],
    ['my time zone is UTC+5:30', { intent: 'zone', zones: ['Asia/Kolkata'] }],
    ['час за варшавою', { intent: 'zone', zones: ['Europe/Warsaw'] }],
    ['I live in Bratislva', { intent: 'zone', zones: ['Europe/Bratislava'] }],
    ['i am in trouble', { intent: 'unclear' }],
  ] as const)('%s', ([text, understood]) => {
    expect(ask(text)).toMatchObject(understood)
  })
})

describe('a question that goes on', () => {
  const drones: Question = {
    ...{ intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['drones'], measure: 'total' },
    ...PLAIN_TALLY,
  }
  it.for([
    ['thanks, and in may?', { from: '2026-05-01', models: ['drones'] }],
    ['same for july', { from: '2026-07-01', models: ['drones'] }],
    ['and how many were shot down', { from: '2026-10-01', to: '2026-10-31' }],
    ['а скільки з них збили', { from: '2026-10-01', to: '2026-10-31' }],
    ['wat abt odesa', { place: 'Одеса' }],
    ['а торік?', { from: '2025-01-01', to: '2025-12-31' }],
  ] as const)('%s', ([text, understood]) => {
    expect(ask(text, drones)).toMatchObject({ intent: 'tally', ...understood })
  })

  it('asks for a record of one period, where two were compared', () => {
    const compared = { ...drones, against: { from: '2026-09-01', to: '2026-09-30' } }
    expect(ask('and the record?', compared)).toMatchObject({ measure: 'record', against: null })
    expect(ask('on average', compared)).toMatchObject({ measure: 'average', against: compared.against })
  })

  it('asks for a day, and not for more of the same', () => {
    expect(ask('what happened on 5 november', { ...drones, place: 'Одеса' })).toEqual({
      ...{ intent: 'briefing', date: '2026-11-05' },
    })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLAIN_TALLY, type Question } from '../../../src/domain/ask/question.ts'
import { understand } from '../../../src/domain/ask/understand.ts'
import { QUESTIONS } from './questions.ts'

const TODAY = '2026-11-28'
const ask = (text: string, previous: Question | null = null) =>
  understand(text, { today: TODAY, language: 'en', previous })

describe('understands', () => {
  it.for(QUESTIONS)('%s: %s', ([language, text, understood]) => {
    expect(understand(text, { today: TODAY, language })).toMatchObject(understood)
  })
})

describe('a command', () => {
  it.for([
    ['/strikes 7', { intent: 'tally', from: '2026-11-22', to: TODAY }],
    ['/strikes 510', { intent: 'tally', from: '2023-07-18', to: '2023-07-18' }],
    ['/удари тиждень шахеди', { intent: 'tally', from: '2026-11-22', models: ['shahed'] }],
    ['/strikes', { intent: 'tally', from: TODAY, to: TODAY, models: [] }],
    ['/news@sitrep_bot Kupiansk', { intent: 'news', words: ['Kupiansk'] }],
    ['/TZ Bucharest', { intent: 'zone', zones: ['Europe/Bucharest'] }],
    ['/stop', { intent: 'stop' }],
    ['/dance', { intent: 'unclear' }],
  ] as const)('with words behind it: %s', ([text, understood]) => {
    expect(ask(text)).toMatchObject(understood)
  })
})

describe('goes on with what was asked last', () => {
  const drones: Question = {
    intent: 'tally',
    from: '2026-10-01',
    to: '2026-10-31',
    models: ['drones'],
    measure: 'total',
    ...PLAIN_TALLY,
  }
  it.for([
    ['and missiles?', { from: '2026-10-01', to: '2026-10-31', models: ['missiles'] }],
    ['а у вересні?', { from: '2026-09-01', to: '2026-09-30', models: ['drones'] }],
    ['and the month before?', { from: '2026-09-01', to: '2026-09-30' }],
    ['по ночах', { from: '2026-10-01', measure: 'by-night' }],
    ['compared with july', { from: '2026-10-01', against: { from: '2026-07-01', to: '2026-07-31' } }],
  ] as const)('a tally: %s', ([text, understood]) => {
    expect(ask(text, drones)).toMatchObject({ intent: 'tally', ...understood })
  })

  it('and takes an answer to its own question', () => {
    expect(ask('7', { intent: 'time', times: null, days: null })).toMatchObject({ times: ['07:00'] })
    expect(ask('Bucharest', { intent: 'zone', zones: [] })).toMatchObject({ zones: ['Europe/Bucharest'] })
    expect(ask('7')).toEqual({ intent: 'unclear' })
  })
})

describe('the year behind the last of several months is that of all', () => {
  const july = { from: '2025-07-01', to: '2025-07-31' }
  const august = { from: '2025-08-01', to: '2025-08-31' }
  it.for([
    ['drones july and august 2025', { ...july, against: august }],
    ['july vs august 2025', { ...july, against: august }],
    ['порівняй липень із серпнем 2025', { ...july, against: august }],
    ['липень і серпень 2025', { ...july, against: august }],
    ['compare december and january 2025', { from: '2024-12-01', to: '2024-12-31' }],
    ['july and august', { from: '2026-07-01', against: { from: '2026-08-01', to: '2026-08-31' } }],
    ['july 2024 vs july 2025', { from: '2024-07-01', against: july }],
  ] as const)('%s', ([text, understood]) => {
    expect(ask(text)).toMatchObject(understood)
  })
})

describe('begins anew where a question names all it needs', () => {
  const week = { from: '2026-11-22', to: TODAY }
  const before = { from: '2026-11-15', to: '2026-11-21' }
  const night = { from: '2026-11-27', to: '2026-11-27' }
  const missiles: Question = {
    ...PLAIN_TALLY,
    ...night,
    intent: 'tally',
    models: ['missiles'],
    measure: 'total',
  }
  it.for([
    ['this week against last week', { ...week, models: [], against: before }],
    ['last week against this week', { ...week, models: [], against: before }],
    ['порівняй цей тиждень із минулим', { ...week, models: [], against: before }],
    ['the largest attack of this month', { from: '2026-11-01', models: [], measure: 'record' }],
    ['найбільший обстріл цього місяця', { from: '2026-11-01', models: [], measure: 'record' }],
  ] as const)('%s', ([text, understood]) => {
    expect(ask(text, missiles)).toMatchObject(understood)
  })

  it.for([
    ['the largest?', { ...night, models: ['missiles'], measure: 'record' }],
    ['and the largest of this month?', { from: '2026-11-01', models: ['missiles'], measure: 'record' }],
    ['а найбільша цього місяця?', { from: '2026-11-01', models: ['missiles'], measure: 'record' }],
  ] as const)('and goes on where it does not: %s', ([text, understood]) => {
    expect(ask(text, missiles)).toMatchObject(understood)
  })
})

it('takes no lone number for a time unasked', () => {
  const isTime = (text: string) => ask(text).intent === 'time'
  const plain = ['7:45', 'at 9', '7 pm', '7 ранку', 'о 9', 'о восьмій']
  expect(plain.filter(isTime)).toEqual(plain)
  expect(['7', ' 12 ', '25:00', 'о 25', 'Kupyansk', 'о пів'].filter(isTime)).toEqual([])
})

describe('asks rather than guesses', () => {
  it.for([
    'stop the war',
    '31 november drones',
    'missiles on 5 december 2026',
    'how much does a shahed weigh',
    'скільки ракет виробляє росія',
    'наші дрони вдарили по нпз, скільки їх було',
    'скільки буде ракет завтра',
    '100',
    '🤷',
    '',
  ])('%j', (text) => {
    expect(ask(text).intent).not.toBe('tally')
    expect(['stop', 'pause', 'time', 'zone']).not.toContain(ask(text).intent)
  })
})

it('never throws, and never tells of nights ahead or backwards', () => {
  const words = fc.constantFrom(...QUESTIONS.flatMap(([, text]) => text.split(' ')))
  const message = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.array(words, { maxLength: 12 }).map((some) => some.join(' ')),
  )
  fc.assert(
    fc.property(message, (text) => {
      const question = ask(text)
      if (question.intent !== 'tally') return
      expect(question.to <= TODAY).toBe(true)
      expect(question.from === null || question.from <= question.to).toBe(true)
    }),
  )
})

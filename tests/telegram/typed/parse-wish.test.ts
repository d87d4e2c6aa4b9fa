import { describe, expect, test } from 'vitest'
import { understand } from '../../../src/domain/ask/understand.ts'
import { parseWish } from '../../../src/telegram/typed/parse-wish.ts'

const wishOf = (text: string) => {
  const { intent } = understand(text, { today: '2023-08-02', language: 'en' })
  return { wish: parseWish(text, intent)?.kind ?? null, intent }
}
const hoursOf = (text: string) =>
  parseWish(text, understand(text, { today: '2023-08-02', language: 'en' }).intent)

describe('less to read, and more', () => {
  test.each([
    ...[
      'make it shorter',
      'can you keep the briefings shorter?',
      'shorter please',
      'I prefer short messages',
    ],
    ...['too long', 'it is way too long', 'the digest is too long', 'just the headlines please'],
    ...[
      'зроби коротше',
      'можна коротше?',
      'пиши коротко',
      'скороти дайджест, будь ласка',
      'занадто довгий дайджест',
    ],
    ...['лише заголовки', 'забагато тексту', 'сделай покороче'],
  ])('brief: %s', (text) => {
    expect(wishOf(text).wish).toBe('brief')
  })

  test.each([
    'make it longer',
    'too short',
    'not just headlines',
    'пиши докладніше',
    'надто коротко',
    'зроби довше',
  ])('full: %s', (text) => {
    expect(wishOf(text).wish).toBe('full')
  })

  test.each([
    'how long does a raid last',
    'shorter range missiles',
    'what about short range ballistic missiles',
    'a short summary of last week',
    'коротко про фронт',
    'скорочення військ',
    'how many drones, in short',
  ])('neither: %s', (text) => {
    expect(wishOf(text).wish).toBeNull()
  })
})

describe('news that somebody wants no more', () => {
  test.each([
    ...[
      'stop showing me the news',
      'stop the war news',
      'hide these stories',
      "don't tell me about energy news",
    ],
    ...['не показуй мені новини', 'перестань показувати новини про енергетику', 'не пиши мені про ракети'],
    ...['без новин', 'прибери новини з моря', 'не показывай мне новости'],
  ])('is a choice of topics: %s', (text) => {
    const { wish, intent } = wishOf(text)
    expect([wish, intent]).toContain('topics')
  })

  test.each(['stop sending me messages', 'досить новин', 'хватит присылать новости'])(
    'is a farewell: %s',
    (text) => {
      expect(wishOf(text)).toEqual({ wish: null, intent: 'stop' })
    },
  )
})

describe('quiet hours in a sentence', () => {
  const TEN_TO_SEVEN = { kind: 'quiet-hours', hours: { from: '22:00', until: '07:00' } }
  test.each([
    ...['quiet from 22 to 7', 'set quiet hours 22:00-7:00', "please don't disturb me from 10 pm to 7 am"],
    ...[
      'no messages between 22 and 7',
      'from 22:00 till 7:00 no sound please',
      'be silent from ten pm to seven am',
    ],
    ...['тиша з 22 до 7', 'не турбуй мене з 22 до 7', 'з 22:00 до 7:00 не пиши', 'години тиші 22:00–7:00'],
    ...['без звуку з десятої вечора до сьомої ранку', 'хочу тиху годину з 22 до 7', 'не беспокой с 22 до 7'],
  ])('%s', (text) => {
    expect(hoursOf(text)).toEqual(TEN_TO_SEVEN)
  })

  test.each([
    'turn off quiet hours',
    'no more quiet hours',
    'вимкни години тиші',
    'скасуй тихі години',
    'без режиму тиші',
  ])('no more: %s', (text) => {
    expect(hoursOf(text)).toEqual({ kind: 'quiet-hours', hours: null })
  })

  test.each([
    'drones from 22 to 27 July',
    'пауза до 7 серпня',
    'quiet',
    'тихо на фронті?',
    'no messages before 9',
    'скільки дронів з 22 до 27 липня',
    'no missiles from 1 to 7 July?',
  ])('neither: %s', (text) => {
    expect(wishOf(text).wish).not.toBe('quiet-hours')
  })

  test.each(['be quiet at night', 'тиша вночі', "don't wake me at night", 'вночі не турбуй'])(
    'without hours they are offered: %s',
    (text) => {
      expect(wishOf(text).wish).toBe('quiet')
    },
  )
})

test.each([
  ...[
    'what sources do you use',
    'which sources do you trust?',
    'what US sources do you read',
    'who are your sources?',
  ],
  ...[
    'які джерела ти використовуєш',
    'якими джерелами ви користуєтеся?',
    'ваші джерела?',
    'какие источники ты читаешь',
  ],
])('the bot is asked whom it reads: %s', (text) => {
  expect(wishOf(text).wish).toBe('sources')
})

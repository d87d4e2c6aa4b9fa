import { describe, expect, it } from 'vitest'
import { newsWishData, parseNewsWish } from '../../../src/telegram/screens/news-wish-data.ts'
import { fitsCallbackData } from '../../../src/telegram/screens/callback-data.ts'

const NOTHING = { topic: null, words: null, time: null, skip: 0 }

describe('a wish for news in a button', () => {
  it.for([
    { ...NOTHING, topic: 'sea', skip: 5 },
    { ...NOTHING, words: 'Kupyansk' },
    { ...NOTHING, words: '"air defence" -football: ~w', skip: 95 },
    { ...NOTHING, words: 'tank', time: { from: '2026-07-01', to: '2026-07-31' } },
    { ...NOTHING, topic: 'energy', time: { from: null, to: '2022-02-24' } },
    { ...NOTHING, time: { from: '2026-11-20', to: '2026-11-26' }, skip: 10 },
  ] as const)('is read as it was written: %o', (wish) => {
    expect(parseNewsWish(newsWishData(wish))).toEqual(wish)
  })

  it.for(['', '0~~', '0~~tnothing', '-1~~wx', '0~g1b~wx', '9999~~wx', 'x'])('%j is none', (value) => {
    expect(parseNewsWish(value)).toBeNull()
  })

  it('has room for two words of Ukrainian beside a time', () => {
    const time = { from: '2026-07-01', to: '2026-07-31' }
    expect(
      fitsCallbackData(
        'news',
        'page',
        newsWishData({ ...NOTHING, words: 'обмін полоненими', time, skip: 95 }),
      ),
    ).toBe(true)
  })
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPieces, joinTexts } from '../../../src/telegram/receiving/join-pieces.ts'

describe('pieces of a long text', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const gather = () => {
    const wholes: (readonly string[])[] = []
    const errors: unknown[] = []
    const pieces = createPieces<string>({
      waitMs: 2000,
      onWhole: (all) => {
        if (all.includes('broken')) return Promise.reject(new Error('broken'))
        wholes.push(all)
        return Promise.resolve()
      },
      onError: (error) => void errors.push(error),
    })
    return { pieces, wholes, errors }
  }

  test('are whole with the first that is short, each chat by itself', async () => {
    const { pieces, wholes } = gather()
    await pieces.add(1, 'a', true)
    await pieces.add(2, 'x', true)
    await pieces.add(1, 'b', true)
    await pieces.add(1, 'c', false)
    expect(wholes).toEqual([['a', 'b', 'c']])
    expect([pieces.isCollecting(1), pieces.isCollecting(2)]).toEqual([false, true])
  })

  test('are whole when nothing follows in time, counted from the last', async () => {
    const { pieces, wholes } = gather()
    await pieces.add(1, 'a', true)
    await vi.advanceTimersByTimeAsync(1500)
    await pieces.add(1, 'b', true)
    await vi.advanceTimersByTimeAsync(1500)
    expect(wholes).toEqual([])
    await vi.advanceTimersByTimeAsync(500)
    expect(wholes).toEqual([['a', 'b']])
  })

  test('do not go on for ever', async () => {
    const { pieces, wholes } = gather()
    for (let at = 0; at < 11; at++) await pieces.add(1, String(at), true)
    expect(wholes.map((all) => all.length)).toEqual([10])
  })

  test('an error that nobody waits for is told', async () => {
    const { pieces, errors } = gather()
    await pieces.add(1, 'broken', true)
    await vi.advanceTimersByTimeAsync(2000)
    expect(errors).toEqual([new Error('broken')])
  })
})

describe('the text of pieces', () => {
  test.each([
    [['One.', 'Two.'], 'One.\n\nTwo.'],
    [['of the', 'line'], 'of the line'],
    [['alone'], 'alone'],
    [['x'.repeat(4096), 'yz'], `${'x'.repeat(4096)}yz`],
  ])('%# is put together again', (texts, whole) => {
    expect(joinTexts(texts)).toBe(whole)
  })
})

import { describe, expect, it } from 'vitest'
import { isEverybodys, NO_SUSPICION, suspect } from '../../src/delivery/suspicion.ts'
import type { TurnResult } from '../../src/ports.ts'

const HOUR_MS = 3_600_000
const flooded = (retryAfterMs: number) => ({ kind: 'flooded', retryAfterMs }) as const
const FAILED = { kind: 'failed' } as const

function after(chatIds: readonly number[], result: Exclude<TurnResult, { kind: 'answered' }>) {
  return chatIds.reduce((before, chatId) => suspect(before, chatId, result, 1000), NO_SUSPICION)
}

describe('what went wrong is everybody’s trouble', () => {
  it.each([
    ['three private chats are refused', [1, 2, 3], flooded(5000)],
    ['ten groups are', [-1, -2, -3, -4, -5, -6, -7, -8, -9, -10], flooded(5000)],
    ['two private chats and two groups are', [-1, 1, -2, 2], flooded(5000)],
    ['two chats get no answer at all', [1, -2], FAILED],
  ] as const)('when %s', (_name, chatIds, result) => {
    expect(isEverybodys(after(chatIds, result))).toBe(true)
  })

  it.each([
    ['two groups are in slow mode', [-1, -2], flooded(HOUR_MS)],
    ['two private chats are refused', [1, 2], flooded(5000)],
    ['one chat is refused again and again', [1, 1, 1, 1, 1, 1], flooded(5000)],
    ['one chat gets no answer', [1, 1, 1], FAILED],
  ] as const)('but not when %s', (_name, chatIds, result) => {
    expect(isEverybodys(after(chatIds, result))).toBe(false)
  })
})

describe('how long everybody waits', () => {
  it('is what a private chat was told, since it has no slow mode', () => {
    expect(after([1], flooded(HOUR_MS)).silentUntil).toBe(1000 + HOUR_MS)
  })
  it('is a minute at most on the word of groups', () => {
    expect(after([-1, -2], flooded(HOUR_MS)).silentUntil).toBe(61_000)
  })
})

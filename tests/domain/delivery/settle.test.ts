import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoffMs, requeue, settle, type AttemptOutcome } from '../../../src/domain/delivery/settle.ts'

const NOW = new Date('2023-07-18T05:00:00Z')
const first = { kind: 'digest', dueAt: NOW, attempts: 1, messageIds: [], barredSince: null } as const
const failure = {
  kind: 'retry',
  reason: 'network',
  retryAfterMs: null,
  ambiguous: false,
  messageIds: [],
} as const

describe('settle', () => {
  it('keeps the ids of all parts, also of those that arrived in an earlier attempt', () => {
    const outcome: AttemptOutcome = { kind: 'sent', messageIds: [8, 9] }
    expect(settle({ ...first, messageIds: [7] }, outcome, NOW)).toEqual({
      kind: 'sent',
      messageIds: [7, 8, 9],
    })
  })

  it('replaces the ids of an edit', () => {
    const edit = { ...first, kind: 'edit', messageIds: [7] } as const
    expect(settle(edit, { kind: 'sent', messageIds: [7, 8] }, NOW)).toEqual({
      kind: 'sent',
      messageIds: [7, 8],
    })
    expect(settle(edit, { ...failure, messageIds: [7] }, NOW)).toMatchObject({ messageIds: [7] })
  })

  it('waits as long as Telegram asks for', () => {
    const settlement = settle(first, { ...failure, retryAfterMs: 60_000 }, NOW)
    expect(settlement).toMatchObject({ kind: 'queued', notBefore: new Date(NOW.getTime() + 60_000) })
  })

  it('backs off from 5 seconds to a minute', () => {
    expect([1, 2, 3, 4, 5].map(backoffMs)).toEqual([5000, 10_000, 20_000, 40_000, 60_000])
    expect(backoffMs(1000)).toBe(60_000)
  })

  it('sends again at once where the group moved, and later where it keeps moving', () => {
    const moved: AttemptOutcome = { kind: 'moved', chatId: -1001 }
    expect(settle(first, moved, NOW)).toMatchObject({ kind: 'queued', reason: 'moved', notBefore: NOW })
    const again = settle({ ...first, attempts: 2 }, moved, NOW)
    expect(again).toMatchObject({ kind: 'queued', notBefore: new Date(NOW.getTime() + 10_000) })
  })

  it('never punishes the reader for our text', () => {
    expect(settle(first, { kind: 'refused', reason: "can't parse entities" }, NOW)).toEqual({
      kind: 'skipped',
      reason: 'refused',
    })
  })

  it('says that the reader is gone only when Telegram says so', () => {
    const outcomes: fc.Arbitrary<AttemptOutcome> = fc.oneof(
      fc.record({ kind: fc.constant('sent' as const), messageIds: fc.array(fc.nat()) }),
      fc.record({
        kind: fc.constant('retry' as const),
        reason: fc.string(),
        retryAfterMs: fc.option(fc.nat()),
        ambiguous: fc.boolean(),
        messageIds: fc.array(fc.nat()),
      }),
      fc.record({ kind: fc.constant('gone' as const), reason: fc.string() }),
      fc.record({ kind: fc.constant('barred' as const), reason: fc.string() }),
      fc.record({ kind: fc.constant('moved' as const), chatId: fc.integer() }),
      fc.record({ kind: fc.constant('refused' as const), reason: fc.string() }),
    )
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 1, max: 100 }), (outcome, attempts) => {
        const settlement = settle({ ...first, attempts }, outcome, NOW)
        expect(settlement.kind === 'gone').toBe(outcome.kind === 'gone')
        expect(settlement.kind === 'sent').toBe(outcome.kind === 'sent')
        if (settlement.kind === 'queued') expect(settlement.notBefore >= NOW).toBe(true)
      }),
    )
  })

  it('gives up an announcement or an edit that fails for a day, and never a digest: that goes stale', () => {
    const dayLater = new Date(NOW.getTime() + 86_400_000)
    for (const kind of ['announcement', 'edit'] as const) {
      const attempt = { ...first, kind, attempts: 1000 }
      expect(settle(attempt, failure, dayLater).kind).toBe('queued')
      const tooLate = new Date(dayLater.getTime() + 1)
      expect(settle(attempt, failure, tooLate)).toEqual({ kind: 'skipped', reason: 'network' })
      expect(settle({ ...attempt, kind: 'digest' }, failure, tooLate).kind).toBe('queued')
    }
  })
})

describe('a chat that refuses for a reason that may pass', () => {
  const barred = { kind: 'barred', reason: 'no right to write' } as const
  const later = (ms: number) => new Date(NOW.getTime() + ms)
  const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

  it('is asked again after a minute, two, four, and then every hour, until the digest is stale', () => {
    const waits: number[] = []
    let [now, attempts] = [NOW, 1]
    for (;;) {
      const settlement = settle({ ...first, attempts, barredSince: NOW }, barred, now)
      expect(settlement).toMatchObject({ isBarred: true, reason: 'no right to write' })
      if (settlement.kind !== 'queued') break
      waits.push((settlement.notBefore.getTime() - now.getTime()) / minute)
      now = settlement.notBefore
      attempts += 1
    }
    expect(waits.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
    expect(now.getTime() - NOW.getTime()).toBeLessThanOrEqual(12 * hour)
    expect(now.getTime() - NOW.getTime()).toBeGreaterThan(10 * hour)
  })

  it('is asked once a slot from the second day on, and given up after two weeks', () => {
    for (const days of [2, 7, 13]) {
      const attempt = { ...first, dueAt: later(days * day), barredSince: NOW }
      expect(settle(attempt, barred, later(days * day))).toMatchObject({ kind: 'skipped', isBarred: true })
    }
    const last = { ...first, dueAt: later(14 * day + hour), barredSince: NOW }
    expect(settle(last, barred, last.dueAt)).toEqual({ kind: 'gone', reason: 'no right to write' })
  })

  it('is not judged by what cannot be edited', () => {
    const edit = { ...first, kind: 'edit', barredSince: NOW } as const
    expect(settle({ ...edit, dueAt: later(20 * day) }, barred, later(20 * day))).toEqual({
      kind: 'skipped',
      reason: 'no right to write',
      isBarred: false,
    })
  })
})

describe('requeue', () => {
  it('does not count as an attempt, and keeps the parts that arrived', () => {
    expect(requeue({ ...first, messageIds: [7] }, 'stopped', NOW)).toEqual({
      kind: 'queued',
      reason: 'stopped',
      notBefore: NOW,
      ambiguous: false,
      messageIds: [7],
      tried: false,
    })
  })
})

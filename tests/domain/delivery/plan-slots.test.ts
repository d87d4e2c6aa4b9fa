import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planSlots, type DueGroup } from '../../../src/domain/delivery/plan-slots.ts'

const at = (iso: string) => new Date(iso)
/** Due at 08:00 in Kyiv. */
const group: DueGroup = {
  timezone: 'Europe/Kyiv',
  deliveryTime: '08:00',
  days: [1, 2, 3, 4, 5, 6, 7],
  dueAt: at('2023-07-18T05:00:00Z'),
}

describe('planSlots', () => {
  it('queues the slot that is due and moves on to the next', () => {
    expect(planSlots(group, at('2023-07-18T05:00:20Z'))).toMatchObject({
      slots: [{ slot: '2023-07-18T08:00', at: at('2023-07-18T05:00:00Z'), stale: false }],
      nextDueAt: at('2023-07-19T05:00:00Z'),
    })
  })

  it('still tells a digest that is 12 hours late, and no later one', () => {
    expect(planSlots(group, at('2023-07-18T17:00:00Z')).slots).toMatchObject([{ stale: false }])
    expect(planSlots(group, at('2023-07-18T17:00:01Z')).slots).toMatchObject([{ stale: true }])
  })

  it('tells only the last of several slots that were missed', () => {
    const { slots } = planSlots(group, at('2023-07-20T06:00:00Z'))
    expect(slots.map(({ slot, stale }) => [slot, stale])).toEqual([
      ['2023-07-18T08:00', true],
      ['2023-07-19T08:00', true],
      ['2023-07-20T08:00', false],
    ])
  })

  it('records a week of missed slots at most', () => {
    expect(planSlots(group, at('2024-07-20T06:00:00Z')).slots).toHaveLength(8)
  })

  it('plans no more than one digest, and always moves past now', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 86_400_000 }), (lateMs) => {
        const now = new Date(group.dueAt.getTime() + lateMs)
        const { slots, nextDueAt } = planSlots(group, now)
        expect(slots.filter(({ stale }) => !stale).length).toBeLessThanOrEqual(1)
        expect(slots.every((slot) => slot.at <= now)).toBe(true)
        expect(nextDueAt && nextDueAt > now).toBe(true)
      }),
    )
  })
})

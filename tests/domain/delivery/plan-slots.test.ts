import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planSlots, type DueGroup } from '../../../src/domain/delivery/plan-slots.ts'
import { instantOn } from '../../../src/domain/schedule.ts'

const at = (iso: string) => new Date(iso)
/** Due at 08:00 in Kyiv. */
const group: DueGroup = {
  timezone: 'Europe/Kyiv',
  deliveryTime: '08:00',
  days: [1, 2, 3, 4, 5, 6, 7],
  moreTimes: [],
  weekendTime: null,
  waitUntil: null,
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

  it('tells only the last hour of a day that was missed', () => {
    const twice = { ...group, moreTimes: ['12:00'] }
    expect(planSlots(twice, at('2023-07-18T09:30:00Z'))).toMatchObject({
      slots: [
        { slot: '2023-07-18T08:00', stale: true },
        { slot: '2023-07-18T12:00', stale: false },
      ],
      nextDueAt: at('2023-07-19T05:00:00Z'),
    })
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

describe('a slot that waits for the report of the night', () => {
  const waiting: DueGroup = { ...group, waitUntil: '10:00' }
  const TEN = at('2023-07-18T07:00:00Z')

  it('is planned at its hour, to be sent at the latest when the wait is over', () => {
    expect(planSlots(waiting, waiting.dueAt).slots).toEqual([
      { slot: '2023-07-18T08:00', at: waiting.dueAt, until: TEN, waitsFor: '2023-07-18', stale: false },
    ])
  })

  it('waits no more when it is planned late, and is stale 12 hours after the wait', () => {
    expect(planSlots(waiting, TEN).slots).toMatchObject([{ waitsFor: null, stale: false }])
    expect(planSlots(waiting, at('2023-07-18T19:00:00Z')).slots).toMatchObject([{ stale: false }])
    expect(planSlots(waiting, at('2023-07-18T19:00:01Z')).slots).toMatchObject([{ stale: true }])
  })

  it('has nothing to wait for past noon in Kyiv, where a morning is far west', () => {
    const west = { ...waiting, timezone: 'America/New_York', dueAt: at('2023-07-18T12:00:00Z') }
    expect(planSlots(west, west.dueAt).slots).toMatchObject([{ waitsFor: null }])
  })

  it('is the first of its day alone', () => {
    const twice = { ...waiting, moreTimes: ['20:00'], dueAt: at('2023-07-18T17:00:00Z') }
    expect(planSlots(twice, twice.dueAt).slots).toMatchObject([
      { slot: '2023-07-18T20:00', until: twice.dueAt, waitsFor: null },
    ])
    const weekend = { ...twice, weekendTime: '09:00', dueAt: at('2023-07-22T06:00:00Z') }
    expect(planSlots(weekend, weekend.dueAt).slots).toMatchObject([
      { slot: '2023-07-22T09:00', until: at('2023-07-22T07:00:00Z'), waitsFor: '2023-07-22' },
    ])
  })

  it.each([
    ['skip the hour it ends at', '2024-03-31', '03:30', '02:50', '2024-03-31T01:00:00Z'],
    ['skip both hours', '2024-03-31', '03:40', '03:10', '2024-03-31T01:00:00Z'],
    ['show the hour it ends at twice', '2024-10-27', '03:30', '02:30', '2024-10-27T00:30:00Z'],
  ])('ends where the clocks %s', (_, date, waitUntil, deliveryTime, until) => {
    const start = instantOn(date, deliveryTime, group.timezone) ?? new Date(0)
    const { slots } = planSlots({ ...waiting, deliveryTime, waitUntil, dueAt: start }, start)
    expect(slots).toMatchObject([{ slot: `${date}T${deliveryTime}`, until: at(until) }])
  })
})

describe('a week', () => {
  it('has one slot, whatever the hour', () => {
    const sunday = { ...group, days: [7] as const, dueAt: at('2023-07-23T05:00:00Z') }
    expect(planSlots(sunday, at('2023-07-23T05:00:20Z'), 'week')).toMatchObject({
      slots: [{ slot: '2023-07-23', stale: false }],
      nextDueAt: at('2023-07-30T05:00:00Z'),
    })
  })
})

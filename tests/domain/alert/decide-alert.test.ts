import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Alert } from '../../../src/domain/alert/alert.ts'
import { alertSlot, parseAlertSlot, tellingSlot } from '../../../src/domain/alert/alert-slot.ts'
import { decideEventAlert, decideRaidAlert, type ShownAlert } from '../../../src/domain/alert/decide-alert.ts'
import { isFresh, isFreshRaid } from '../../../src/domain/alert/is-fresh.ts'
import { countFor, isMet, type RaidCount } from '../../../src/domain/alert/raid-counts.ts'

const launched = (least: number): Alert => ({ kind: 'launched', value: '', least })
const of = (value: string, least = 1): Alert => ({ kind: 'class', value, least })
const raid = (counts: Readonly<Record<string, number>>) => {
  const list = Object.entries(counts).map(([model, count]): RaidCount => ({ model, count }))
  return { counts: list, shows: JSON.stringify(counts) }
}
const told = (counts: Readonly<Record<string, number>>): ShownAlert => {
  const { counts: sounded, shows } = raid(counts)
  return { sounded, shows }
}

describe('a raid', () => {
  test.each<[string, readonly Alert[], Record<string, number>, Record<string, number> | null, string]>([
    ['enough', [launched(100)], { shahed: 100 }, null, 'sound'],
    ['too few', [launched(100)], { shahed: 99 }, null, 'nothing'],
    ['drones and missiles together', [launched(100)], { shahed: 80, 'kh-101-555': 20 }, null, 'sound'],
    ['bombs are no part of it', [launched(100)], { shahed: 80, 'guided-bomb': 90 }, null, 'nothing'],
    ['nor are reconnaissance drones', [launched(100)], { shahed: 99, 'orlan-10': 9 }, null, 'nothing'],
    ['a weapon', [of('kinzhal')], { kinzhal: 1 }, null, 'sound'],
    ['a kind of weapons', [of('ballistic-missile')], { 'iskander-m': 2 }, null, 'sound'],
    ['another kind', [of('ballistic-missile')], { kalibr: 20 }, null, 'nothing'],
    ['so many of a kind', [of('missile', 30)], { kalibr: 20, 'iskander-m': 10 }, null, 'sound'],
    ['a joint figure of the kind', [of('missile', 30)], { 'kalibr+kh-101-555': 30 }, null, 'sound'],
    ['a joint figure of two kinds', [of('ballistic-missile')], { 'iskander-m+kalibr': 9 }, null, 'nothing'],
    ['a word is in no raid', [{ kind: 'word', value: 'shahed', least: 1 }], { shahed: 500 }, null, 'nothing'],
    ['the same again', [launched(100)], { shahed: 150 }, { shahed: 150 }, 'nothing'],
    ['a little more', [launched(100)], { shahed: 199 }, { shahed: 100 }, 'edit'],
    ['twice as many', [launched(100)], { shahed: 200 }, { shahed: 100 }, 'sound'],
    ['another threshold', [launched(100), launched(110)], { shahed: 110 }, { shahed: 100 }, 'sound'],
    [
      'a weapon that is new',
      [launched(100), of('kinzhal')],
      { shahed: 100, kinzhal: 1 },
      { shahed: 100 },
      'sound',
    ],
    ['fewer', [launched(100)], { shahed: 90 }, { shahed: 100 }, 'edit'],
    [
      'fewer, with a weapon that is new',
      [launched(50), of('kinzhal')],
      { shahed: 60, kinzhal: 1 },
      { shahed: 100 },
      'edit',
    ],
    [
      'an alert that was added since',
      [launched(100), launched(50)],
      { shahed: 120 },
      { shahed: 120 },
      'nothing',
    ],
  ])('%s', (_name, alerts, counts, before, act) => {
    expect(decideRaidAlert(alerts, raid(counts), before && told(before))).toBe(act)
  })

  const anAlert = fc.oneof(
    fc.constantFrom(20, 50, 100, 300).map(launched),
    fc.constantFrom('drone', 'missile', 'ballistic-missile', 'kinzhal').map((kind) => of(kind)),
    fc.constantFrom(10, 60).map((least) => of('missile', least)),
  )
  const aRaid = fc.record({
    shahed: fc.nat({ max: 700 }),
    kalibr: fc.nat({ max: 40 }),
    'iskander-m': fc.nat({ max: 20 }),
  })

  test('never makes a sound for less than it did before, nor twice for the same', () => {
    fc.assert(
      fc.property(
        fc.array(anAlert, { maxLength: 4 }),
        fc.array(aRaid, { maxLength: 12 }),
        (alerts, raids) => {
          raids.map(raid).reduce<ShownAlert | null>((shown, now) => {
            const act = decideRaidAlert(alerts, now, shown)
            if (act === 'sound' && shown !== null) {
              const { sounded } = shown
              expect(sum(now.counts)).toBeGreaterThanOrEqual(sum(sounded))
              const met = alerts.filter((alert) => isMet(alert, now.counts))
              const grown = met.filter((alert) => countFor(alert, now.counts) > countFor(alert, sounded))
              expect(grown.length).toBeGreaterThan(0)
              expect(met.every((each) => countFor(each, now.counts) >= countFor(each, sounded))).toBe(true)
            }
            if (act === 'nothing' && shown !== null) expect(now.shows).toBe(shown.shows)
            const sounded = act === 'sound' ? now.counts : (shown?.sounded ?? [])
            const next = act === 'nothing' ? shown : { sounded, shows: now.shows }
            expect(decideRaidAlert(alerts, now, next)).toBe('nothing')
            return next
          }, null)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

const sum = (counts: readonly RaidCount[]) => counts.reduce((total, { count }) => total + count, 0)

test('news makes one sound, and who else tells it none', () => {
  expect(decideEventAlert('sample', null)).toBe('sound')
  expect(decideEventAlert('sample', { sounded: [], shows: 'sample' })).toBe('nothing')
  expect(decideEventAlert('other,sample', { sounded: [], shows: 'sample' })).toBe('edit')
})

describe('slots', () => {
  test.each([
    [{ kind: 'raid', night: '2026-07-10', raid: 'night' }, 1, 'raid:2026-07-10:night'],
    [{ kind: 'raid', night: '2026-07-10', raid: 'day' }, 3, 'raid:2026-07-10:day:3'],
    [{ kind: 'event', eventId: 17 }, 1, 'event:17'],
    [{ kind: 'event', eventId: 17 }, 2, 'event:17:2'],
  ] as const)('%j, telling %i, is %s', (subject, telling, slot) => {
    expect(tellingSlot(alertSlot(subject), telling)).toBe(slot)
    expect(parseAlertSlot(slot)).toEqual({ subject, telling })
  })

  test.each(['', 'raid', 'raid:2026-13-01:night', 'raid:2026-07-10:noon', 'event:x', '2026-07-10T08:00'])(
    '%j is none',
    (slot) => {
      expect(parseAlertSlot(slot)).toBeNull()
    },
  )
})

describe('what is told at once', () => {
  const at = (iso: string) => new Date(iso)
  test.each([
    ['2023-07-11', 'night', '2023-07-11T04:00:00Z', true],
    ['2023-07-11', 'night', '2023-07-12T06:59:00Z', true],
    ['2023-07-11', 'night', '2023-07-12T07:01:00Z', false],
    ['2023-07-11', 'day', '2023-07-12T12:00:00Z', true],
    ['2022-07-11', 'night', '2023-07-11T04:00:00Z', false],
    // The evening before: the raid is under way.
    ['2023-07-11', 'night', '2023-07-10T19:00:00Z', true],
    ['2023-07-14', 'night', '2023-07-11T04:00:00Z', false],
  ] as const)('the raid of %s by %s at %s: %s', (night, raid, now, expected) => {
    expect(isFreshRaid(night, raid, at(now))).toBe(expected)
  })

  test('is a day old at most', () => {
    expect(isFresh(at('2023-07-10T04:00:00Z'), at('2023-07-11T04:00:00Z'))).toBe(true)
    expect(isFresh(at('2023-07-10T03:59:59Z'), at('2023-07-11T04:00:00Z'))).toBe(false)
  })
})

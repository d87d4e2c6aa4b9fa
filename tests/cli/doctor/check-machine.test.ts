import { describe, expect, test } from 'vitest'
import { checkClock, checkMemory, checkZones } from '../../../src/cli/doctor/check-machine.ts'

describe('the doctor, of the machine', () => {
  test.each([
    [[], true, 'no other'],
    [[{ whose: 'Telegram', aheadMs: -900 }], true, 'agrees with Telegram'],
    [[{ whose: 'the database', aheadMs: 61_000 }], false, '61 s ahead of that of the database'],
    [[{ whose: 'Telegram', aheadMs: -3_600_000 }], false, '3600 s behind that of Telegram'],
  ])('compares its clock with others: %j', (clocks, ok, says) => {
    expect(checkClock(clocks)).toMatchObject({ ok, says: expect.stringContaining(says) as unknown })
  })

  test.each([
    ['2026a', true],
    ['2024b', true],
    ['2023c', false],
    [undefined, true],
  ])('knows how old the zone data are: %s', (release, ok) => {
    expect(checkZones(release, 2026).ok).toBe(ok)
  })

  test('says when there is too little memory', () => {
    expect(checkMemory(50 * 2 ** 20)).toMatchObject({
      ok: false,
      says: expect.stringContaining('50 MiB') as unknown,
    })
    expect(checkMemory(2 ** 30).ok).toBe(true)
    expect(checkMemory(null).ok).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quietUntil, waitsForQuiet } from '../../../src/domain/delivery/quiet.ts'
import { localTime } from '../../../src/telegram/screens/describe-time.ts'

const at = (iso: string) => new Date(iso)
const kyiv = (from: string, until: string) => ({ timezone: 'Europe/Kyiv', quiet: { from, until } })

describe('quiet hours', () => {
  it.each([
    ['in the evening, until the next morning', '2023-07-18T20:30:00Z', '2023-07-19T04:00:00Z'],
    ['past midnight, until this morning', '2023-07-18T23:30:00Z', '2023-07-19T04:00:00Z'],
    ['at their first instant', '2023-07-18T19:00:00Z', '2023-07-19T04:00:00Z'],
    ['at their last instant no more', '2023-07-19T04:00:00Z', null],
    ['by day', '2023-07-18T09:00:00Z', null],
  ])('over midnight: %s', (_, now, until) => {
    expect(quietUntil(kyiv('22:00', '07:00'), at(now))).toEqual(until === null ? null : at(until))
  })

  it('may lie within a day', () => {
    expect(quietUntil(kyiv('13:00', '15:00'), at('2023-07-18T11:00:00Z'))).toEqual(at('2023-07-18T12:00:00Z'))
    expect(quietUntil(kyiv('13:00', '15:00'), at('2023-07-18T12:00:00Z'))).toBeNull()
  })

  it('that begin as they end are none', () => {
    expect(quietUntil(kyiv('08:00', '08:00'), at('2023-07-18T05:00:00Z'))).toBeNull()
    expect(quietUntil({ timezone: 'Europe/Kyiv', quiet: null }, at('2023-07-18T23:00:00Z'))).toBeNull()
  })

  it.each([
    ['skip their end', '02:00', '03:30', '2024-03-31T00:30:00Z', '2024-03-31T01:00:00Z'],
    ['show their end twice', '22:00', '03:30', '2024-10-26T23:00:00Z', '2024-10-27T00:30:00Z'],
  ])('end where the clocks %s', (_, from, until, now, end) => {
    expect(quietUntil(kyiv(from, until), at(now))).toEqual(at(end))
  })

  it('end later than now, within a day, and by the clock of the reader', () => {
    const times = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
    const zones = fc.constantFrom('Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham')
    const instants = fc.date({ min: at('2026-05-01'), max: at('2026-08-01'), noInvalidDate: true })
    fc.assert(
      fc.property(zones, times, times, instants, (timezone, from, until, now) => {
        const end = quietUntil({ timezone, quiet: { from, until } }, now)
        const time = localTime(now, timezone)
        const isQuiet = from <= until ? from <= time && time < until : time >= from || time < until
        expect(end !== null).toBe(isQuiet && from !== until)
        if (end === null) return
        expect(end > now && end.getTime() - now.getTime() <= 86_400_000).toBe(true)
        expect(localTime(end, timezone)).toBe(until)
      }),
    )
  })
})

it('a due briefing, the week in review and an edit wait for none; all else does', () => {
  expect((['digest', 'week', 'edit'] as const).filter(waitsForQuiet)).toEqual([])
  expect((['note', 'announcement'] as const).filter(waitsForQuiet)).toEqual(['note', 'announcement'])
})

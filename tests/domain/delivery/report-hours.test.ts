import { describe, expect, it } from 'vitest'
import { reportHours } from '../../../src/domain/delivery/report-hours.ts'

const SUMMER = new Date('2023-07-18T05:00:00Z')

describe('the hours at which the report comes', () => {
  it.each([
    ['Europe/Kyiv', '07:00', '10:00'],
    ['Europe/Warsaw', '06:00', '09:00'],
    ['Europe/London', '06:00', '08:00'],
    ['Asia/Tokyo', '13:00', '16:00'],
    ['America/New_York', '07:00', '10:00'],
    ['Pacific/Auckland', '16:00', '19:00'],
    ['America/Los_Angeles', '07:00', '10:00'],
  ])('are in %s from %s to %s', (zone, deliveryTime, waitUntil) => {
    expect(reportHours(zone, SUMMER)).toEqual({ deliveryTime, waitUntil })
  })

  it('are in every zone an hour of the day and a later one', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const { deliveryTime, waitUntil } = reportHours(zone, SUMMER)
      expect(deliveryTime >= '06:00' && deliveryTime < waitUntil, zone).toBe(true)
    }
  })
})

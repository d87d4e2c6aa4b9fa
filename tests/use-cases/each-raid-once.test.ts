import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, DAY_MS, HOUR_MS, MINUTE_MS, type IsoDate } from '../../src/domain/calendar.ts'
import { toldRaids, type ToldDigest } from '../../src/domain/digest/told-raids.ts'
import type { Event } from '../../src/domain/event.ts'
import type { StrikeClaim } from '../../src/domain/strikes/claim.ts'
import type { Raid } from '../../src/domain/strikes/strike-row.ts'
import { buildDigest } from '../../src/use-cases/build-digest.ts'
import { event } from '../domain/digest/events.ts'
import { claim } from '../domain/tally/claims.ts'

const FIRST: IsoDate = '2023-07-10'
const MIDNIGHT = Date.parse('2023-07-09T21:00:00Z')
const DATES = Array.from({ length: 14 }, (_, day) => addDays(FIRST, day))

type Report = { readonly claim: StrikeClaim; readonly receivedAt: Date }

const reportOf = (day: number, raid: Raid, publishedMs: number, lagMs: number): Report => {
  const reportedAt = new Date(MIDNIGHT + day * DAY_MS + publishedMs)
  const night = DATES[day] ?? FIRST
  return {
    claim: claim('shahed', 10 + day, 8, {
      night,
      raid,
      reportedAt,
      briefingId: day * 2 + (raid === 'day' ? 1 : 0),
    }),
    receivedAt: new Date(reportedAt.getTime() + lagMs),
  }
}

/** A night is reported in its morning, late, the next day, or never; a raid by day in the evening or the next morning. */
const anyReports = fc
  .array(
    fc.record({
      night: fc.option(fc.integer({ min: 6 * 60, max: 34 * 60 }), { freq: 6 }),
      day: fc.option(fc.integer({ min: 18 * 60, max: 33 * 60 }), { freq: 1 }),
      lag: fc.integer({ min: 0, max: 20 }),
    }),
    { minLength: DATES.length, maxLength: DATES.length },
  )
  .map((days) =>
    days.flatMap(({ night, day, lag }, at) => [
      ...(night === null ? [] : [reportOf(at, 'night', night * MINUTE_MS, lag * MINUTE_MS)]),
      ...(day === null ? [] : [reportOf(at, 'day', day * MINUTE_MS, lag * MINUTE_MS)]),
    ]),
  )

describe('a raid that is reported', () => {
  it.each([
    ['every day', [1, 2, 3, 4, 5, 6, 7]],
    ['on working days', [1, 2, 3, 4, 5]],
  ])('reaches a reader as new exactly once, whenever the report comes (%s)', async (_, days) => {
    await fc.assert(
      fc.asyncProperty(anyReports, fc.integer({ min: 0, max: 23 }), async (reports, hour) => {
        const { told, until } = await readAlong(reports, hour, days)
        expect(told.filter((raid, at) => told.indexOf(raid) !== at)).toEqual([])
        const due = reports.filter(({ receivedAt }) => receivedAt <= until)
        const untold = due
          .map(({ claim }) => `${claim.night} ${claim.raid}`)
          .filter((raid) => !told.includes(raid))
        expect(untold).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('before the first digest of a new reader, and not in it, is history', async () => {
    const early = reportOf(0, 'night', 7 * HOUR_MS, 0)
    const first = new Date(MIDNIGHT + DAY_MS + 8 * HOUR_MS)
    const shown = { night: DATES[1] ?? '', rows: [], earlier: [] }
    const until = new Date(first.getTime() + DAY_MS)
    const digest = await buildDigest(depsAt([early], until, [event(1)]), {
      ...{ language: 'en', topics: ['strikes', 'frontline'], follows: [], mutedSources: [] },
      ...{
        date: DATES[2] ?? '',
        window: { from: first, until },
        told: toldRaids([{ dueAt: first, shown }], { from: first, until }),
      },
    })
    expect(digest?.earlier).toEqual([])
  })

  it('is edited into its own digest as well, and no other is', async () => {
    const late = reportOf(1, 'night', 9 * HOUR_MS, 0)
    const until = new Date(MIDNIGHT + DAY_MS + 8 * HOUR_MS)
    const window = { from: new Date(until.getTime() - DAY_MS), until }
    const at = (date: IsoDate, to: Date) =>
      buildDigest(depsAt([late], new Date(MIDNIGHT + 5 * DAY_MS)), {
        ...{ language: 'en', topics: ['strikes'], follows: [], mutedSources: [] },
        ...{
          date,
          window: { from: window.from, until: to },
          told: { raids: [], completeSince: new Date(0) },
        },
      })
    expect((await at(DATES[1] ?? '', until))?.tally?.kind).toBe('reported')
    expect(await at(DATES[2] ?? '', until)).toBeNull()
  })
})

/** What a reader's digests tell as new, one after another. */
async function readAlong(reports: readonly Report[], hour: number, days: readonly number[]) {
  const told: string[] = []
  const sent: ToldDigest[] = []
  for (const [day, date] of DATES.entries()) {
    if (!days.includes(Temporal.PlainDate.from(date).dayOfWeek)) continue
    const until = new Date(MIDNIGHT + day * DAY_MS + hour * HOUR_MS)
    const last = sent[0]?.dueAt.getTime() ?? MIDNIGHT - DAY_MS
    const window = { from: new Date(Math.max(last, until.getTime() - 2 * DAY_MS)), until }
    const digest = await buildDigest(depsAt(reports, until, [event(1)]), {
      ...{ language: 'en', topics: ['strikes', 'frontline'], follows: [], mutedSources: [] },
      ...{ date, window, told: toldRaids(sent.slice(0, 6), window) },
    })
    if (digest === null) continue
    const nights = [...digest.earlier, ...(digest.tally?.kind === 'reported' ? [digest.tally.tally] : [])]
    told.push(...nights.flatMap(({ night, rows }) => rows.map(({ raid }) => `${night} ${raid}`)))
    sent.unshift({ dueAt: until, shown: digest.shown })
  }
  return { told, until: sent[0]?.dueAt ?? new Date(0) }
}

function depsAt(reports: readonly Report[], now: Date, events: readonly Event[] = []) {
  const claims = reports.filter(({ receivedAt }) => receivedAt <= now).map((report) => report.claim)
  return {
    briefings: { listEvents: () => Promise.resolve(events) },
    strikes: {
      listImpacts: () => Promise.resolve([]),
      listClaims: (from: IsoDate, to: IsoDate) =>
        Promise.resolve(claims.filter(({ night }) => night !== null && night >= from && night <= to)),
    },
  }
}

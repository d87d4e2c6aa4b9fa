import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, DAY_MS, HOUR_MS, MINUTE_MS, type IsoDate } from '../../src/domain/calendar.ts'
import { isCatchUp, type Window } from '../../src/domain/delivery/delivery.ts'
import { talliesOf, type Digest } from '../../src/domain/digest/digest.ts'
import { toldRaids, type ToldDigest } from '../../src/domain/digest/told-raids.ts'
import type { EventStory } from '../../src/domain/event.ts'
import type { StrikeClaim } from '../../src/domain/strikes/claim.ts'
import type { Raid } from '../../src/domain/strikes/strike-row.ts'
import { reconcileNight } from '../../src/domain/tally/reconcile-night.ts'
import { renderDigest } from '../../src/telegram/rendering/render-digest.ts'
import { loadTexts } from '../../src/telegram/texts.ts'
import { buildDelivered } from '../../src/use-cases/delivered-digest.ts'
import { event } from '../domain/digest/events.ts'
import { claim, official } from '../domain/tally/claims.ts'

const FIRST: IsoDate = '2023-07-03'
const MIDNIGHT = Date.parse('2023-07-02T21:00:00Z')
const DAYS = 35
const DATES = Array.from({ length: DAYS }, (_, day) => addDays(FIRST, day))
const READER = { language: 'en', topics: ['strikes', 'frontline'], follows: [], mutedSources: [] } as const
const textsFor = loadTexts()

type Report = { readonly claim: StrikeClaim; readonly receivedAt: Date }
type World = { readonly reports: readonly Report[]; readonly stories: readonly (readonly EventStory[])[] }

/** A report, and sometimes an official one later that says otherwise. */
function reportsOf(day: number, raid: Raid, minutes: number, corrected: number | null): readonly Report[] {
  const reportedAt = new Date(MIDNIGHT + day * DAY_MS + minutes * MINUTE_MS)
  const about = { night: DATES[day] ?? FIRST, raid }
  const first = claim('shahed', 10 + day, 8, { ...about, reportedAt, briefingId: day })
  if (corrected === null) return [{ claim: first, receivedAt: reportedAt }]
  const later = new Date(reportedAt.getTime() + corrected * MINUTE_MS)
  const second = claim('shahed', 40 + day, 30, { ...about, ...official, reportedAt: later })
  return [
    { claim: first, receivedAt: reportedAt },
    { claim: second, receivedAt: later },
  ]
}

/** What becomes of an event over some hours, as one source after another tells it. */
function tellingsOf(id: number, minute: number, hours: readonly number[]): readonly EventStory[] {
  const begun = new Date(MIDNIGHT + minute * MINUTE_MS)
  const at = [0, ...hours].map((hour) => new Date(begun.getTime() + hour * HOUR_MS))
  return event(
    id,
    ...at.map((receivedAt, state) => ({
      ...{ headline: `Event ${id}, state ${state}`, receivedAt, publishedAt: receivedAt },
      ...{ sourceSlug: `s${state}`, sourceName: `S${state}` },
    })),
  ).stories
}

const anyWorld: fc.Arbitrary<World> = fc
  .record({
    days: fc.array(
      fc.record({
        night: fc.option(fc.integer({ min: 6 * 60, max: 34 * 60 }), { freq: 6 }),
        day: fc.option(fc.integer({ min: 18 * 60, max: 33 * 60 }), { freq: 1 }),
        corrected: fc.option(fc.integer({ min: 10, max: 20 * 60 })),
      }),
      { minLength: DAYS, maxLength: DAYS },
    ),
    events: fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: DAYS * 1440 }),
        fc
          .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 })
          .map((hours) => hours.toSorted((a, b) => a - b)),
      ),
      { minLength: 10, maxLength: 80 },
    ),
  })
  .map(({ days, events }) => ({
    reports: days.flatMap(({ night, day, corrected }, at) => [
      ...(night === null ? [] : reportsOf(at, 'night', night, corrected)),
      ...(day === null ? [] : reportsOf(at, 'day', day, null)),
    ]),
    stories: events.map(([minute, hours], id) => tellingsOf(id + 1, minute, hours)),
  }))

/** A reader of one hour, or two, who pauses on a day and is back on another. */
const anyPause = fc.record({
  from: fc.integer({ min: 4, max: 9 }),
  days: fc.integer({ min: 1, max: 24 }),
  hours: fc.constantFrom([8], [20], [8, 20]),
})

describe('the briefing after a pause', () => {
  it('tells what all those in between would have: each event once as it stands, each raid once with its final figures', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, anyPause, async (world, { from, days, hours }) => {
        const before = await read(world, slotsOf(0, from, hours))
        const pause = slotsOf(from + 1, from + days, hours)
        const daily = await read(world, pause, before.sent)
        const until = pause.at(-1) ?? new Date(0)
        const told = before.sent[0]?.dueAt ?? new Date(0)
        const window = { from: told, until }
        const catchUp = await digestOf(world, window, before.sent)

        expect(eventsOf(catchUp)).toEqual([...new Set(daily.digests.flatMap(eventsOf))].toSorted())
        expect(raidsOf(catchUp)).toEqual(daily.digests.flatMap(raidsOf).toSorted())
        if (catchUp === null) return
        const known = claimsAt(world, until)
        for (const tally of talliesOf(catchUp)) {
          const final = reconcileNight(
            tally.night,
            known.filter(({ night }) => night === tally.night),
          )
          for (const row of tally.rows)
            expect(final.rows.find(({ raid }) => raid === row.raid)?.launched).toEqual(row.launched)
        }
        if (!isCatchUp(window)) return
        expect(catchUp.since).not.toBeNull()
        for (const { eventId, headline } of storiesOf(catchUp)) {
          const states = world.stories[eventId - 1]?.filter(({ receivedAt }) => receivedAt <= until) ?? []
          expect(headline).toBe(states.at(-1)?.headline)
        }
        expect(renderDigest(catchUp, textsFor('en')).classic).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })

  it('is one message in both languages, with what is open, what is folded and how to read the rest', async () => {
    const world: World = {
      reports: DATES.flatMap((_, day) => [
        ...reportsOf(day, 'night', 8 * 60, null),
        ...reportsOf(day, 'day', 19 * 60, null),
      ]),
      stories: Array.from({ length: 400 }, (_, id) => tellingsOf(id + 1, 4 * 1440 + id * 90, [2])),
    }
    const until = new Date(MIDNIGHT + 34 * DAY_MS + 8.5 * HOUR_MS)
    const window = { from: new Date(until.getTime() - 31 * DAY_MS), until }
    const digest = await digestOf(world, window, [])
    if (digest === null) throw new Error('There is nothing to tell')
    for (const language of ['en', 'uk'] as const) {
      const [message = '', ...others] = renderDigest({ ...digest, language }, textsFor(language)).classic
      expect(others).toEqual([])
      expect(message).toMatch(/While you were away: all since 6 July|Поки вас не було: усе від 6 липня/)
      expect(message).toMatch(/more: \/news|Ще .*\/news/)
      expect(message).toMatch(/Raids of these days|Атаки за ці дні/)
    }
  })
})

function slotsOf(firstDay: number, lastDay: number, hours: readonly number[]): readonly Date[] {
  const days = Array.from({ length: Math.max(0, lastDay - firstDay + 1) }, (_, day) => firstDay + day)
  return days.flatMap((day) => hours.map((hour) => new Date(MIDNIGHT + day * DAY_MS + hour * HOUR_MS)))
}

/** The digests of some slots, one after another. */
async function read(world: World, slots: readonly Date[], before: readonly ToldDigest[] = []) {
  const digests: Digest[] = []
  const sent = [...before]
  let last = before[0]?.dueAt.getTime() ?? MIDNIGHT - DAY_MS
  for (const until of slots) {
    const window = { from: new Date(Math.max(last, until.getTime() - 2 * DAY_MS)), until }
    const digest = await digestOf(world, window, sent)
    if (digest === null) continue
    digests.push(digest)
    sent.unshift({ dueAt: until, shown: digest.shown })
    last = until.getTime()
  }
  return { digests, sent }
}

function digestOf(world: World, window: Window, sent: readonly ToldDigest[]): Promise<Digest | null> {
  const told = { previous: null, told: toldRaids(sent.slice(0, 12), window), isFirst: sent.length === 0 }
  const claims = claimsAt(world, window.until)
  return buildDelivered(
    {
      briefings: {
        listEvents: (after, until) =>
          Promise.resolve(
            world.stories.flatMap((all, index) => {
              const firstSeenAt = all[0]?.receivedAt ?? new Date(0)
              const stories = all.filter(({ receivedAt }) => receivedAt <= until)
              return firstSeenAt > after && firstSeenAt <= until
                ? [{ id: index + 1, firstSeenAt, stories }]
                : []
            }),
          ),
      },
      strikes: {
        listImpacts: () => Promise.resolve([]),
        listClaims: (from, to) =>
          Promise.resolve(claims.filter(({ night }) => night !== null && night >= from && night <= to)),
      },
    },
    READER,
    window,
    told,
    window.until,
  )
}

const claimsAt = ({ reports }: World, now: Date) =>
  reports.filter(({ receivedAt }) => receivedAt <= now).map((report) => report.claim)

const storiesOf = (digest: Digest | null) =>
  (digest?.sections ?? []).flatMap(({ stories, more }) => [...stories, ...more])

const eventsOf = (digest: Digest | null) =>
  storiesOf(digest)
    .map(({ eventId }) => eventId)
    .toSorted()

const raidsOf = (digest: Digest | null) =>
  digest === null
    ? []
    : talliesOf(digest)
        .flatMap(({ night, rows }) => rows.map(({ raid }) => `${night} ${raid}`))
        .toSorted()

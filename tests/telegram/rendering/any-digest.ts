import fc from 'fast-check'
import { addDays } from '../../../src/domain/calendar.ts'
import type { Style } from '../../../src/domain/subscriber.ts'
import { composeDigest } from '../../../src/domain/digest/compose-digest.ts'
import type { Digest } from '../../../src/domain/digest/digest.ts'
import { contextsOf } from '../../../src/domain/digest/raid-context.ts'
import { reconcileNight } from '../../../src/domain/tally/reconcile-night.ts'
import { tallyPeriod } from '../../support/tally-period.ts'
import { TOPICS } from '../../../src/domain/topic.ts'
import { event } from '../../domain/digest/events.ts'
import { hits } from '../../domain/tally/hits.ts'
import { claim, official, type ClaimOptions } from '../../domain/tally/claims.ts'

const WORDS = [
  ...['Crews', 'repaired', 'the', 'line', 'near', 'Одеса', 'атаки', 'відбито', '12', '3 <b>', '&', '“quiet”'],
  ...['ferry', '4,500', 'tonnes', 'grain', 'council', 'мости', 'school', '№7', 'north', 'winter'],
  ...['killed', 'поранено'],
]

const anyWords = (from: number, to: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: from, maxLength: to }).map((words) => words.join(' '))

const anyStory = fc.record({
  headline: anyWords(3, 14),
  text: fc.tuple(anyWords(6, 30), anyWords(4, 30)).map(([one, two]) => `${one}. ${two}.`),
  language: fc.constantFrom('en', 'en', 'en', 'uk'),
  source: fc.constantFrom('ucmc', 'other', 'third'),
  quoting: fc.constantFrom('summary', 'summary', 'headline'),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 3 }),
  hasLink: fc.boolean(),
})

const anyCount = fc.option(fc.nat(60), { freq: 5 })
const anyRow = fc.record({
  model: fc.constantFrom('shahed', 'kalibr', 'kh-101', 's-300', 'iskander-m'),
  launched: anyCount,
  stopped: anyCount,
  lost: fc.option(fc.nat(20), { freq: 1 }),
  byDay: fc.boolean(),
})
type AnyRow = typeof anyRow extends fc.Arbitrary<infer T> ? T : never

/** Nights before, so that means, records and first nights can be told. */
const anyHistory = fc.array(
  fc.record({
    ago: fc.integer({ min: 1, max: 59 }),
    model: fc.constantFrom('shahed', 'kalibr'),
    launched: fc.nat(60),
  }),
  { maxLength: 80 },
)

const anyImpact = fc.record({
  raid: fc.constantFrom('night' as const, 'day' as const),
  drones: fc.nat(60),
  locations: fc.option(fc.nat(30)),
})

/** Digests of 0 to `mostEvents` events in any topics, with the figures of raids, late ones among them, or without. */
export function anyDigest(
  mostEvents: number,
  {
    styles = ['full'],
    lights = [false],
  }: { readonly styles?: readonly Style[]; readonly lights?: readonly boolean[] } = {},
): fc.Arbitrary<Digest> {
  return fc
    .record({
      stories: fc.array(anyStory, { maxLength: mostEvents, size: 'max' }),
      rows: fc.uniqueArray(anyRow, { maxLength: 5, selector: ({ model }) => model }),
      late: fc.uniqueArray(anyRow, { maxLength: 2, selector: ({ model }) => model }),
      history: anyHistory,
      hit: fc.uniqueArray(anyImpact, { maxLength: 2, selector: ({ raid }) => raid }),
      night: fc.constantFrom('2023-07-18', '2025-01-18', '2025-09-18'),
      topics: fc.shuffledSubarray([...TOPICS], { minLength: 1 }),
      language: fc.constantFrom('en' as const, 'uk' as const),
      style: fc.constantFrom(...styles),
      light: fc.constantFrom(...lights),
    })
    .map(({ stories, rows, late, history, hit, night, topics, language, style, light }) => {
      const claimOf = ({ model, launched, stopped, lost }: AnyRow, options: ClaimOptions) =>
        claim(model, launched, stopped, { night, ...official, ...(lost !== null && { lost }), ...options })
      const claims = [
        ...rows.map((row) => claimOf(row, { raid: row.byDay ? 'day' : 'night' })),
        ...late.map((row) => claimOf(row, { night: addDays(night, -1), raid: 'day' })),
        ...history.map(({ ago, model, launched }) =>
          claim(model, launched, Math.floor(launched / 2), { night: addDays(night, -ago), ...official }),
        ),
      ]
      const impacts = hit.map(({ drones, locations, raid }) => hits(drones, locations, { night, raid }))
      const tally = reconcileNight(night, claims, impacts)
      const before = reconcileNight(addDays(night, -1), claims)
      const earlier = before.rows.length > 0 ? [before] : []
      const period = tallyPeriod({ from: addDays(night, -60), to: night, claims, impacts })
      return composeDigest(
        { language, topics, follows: [], mutedSources: [], style, light },
        {
          date: night,
          earlier,
          contexts: [...earlier, tally].flatMap((each) => contextsOf(each, period)),
          events: stories.map(({ source, hasLink, ...story }, id) =>
            event(id, {
              ...story,
              sourceSlug: source,
              sourceName: source.toUpperCase(),
              url: hasLink ? `https://${source}.example/${id}?a=1&b=2` : null,
            }),
          ),
          tally: tally.rows.length > 0 ? { kind: 'reported', tally } : { kind: 'not-reported', night },
        },
      )
    })
    .filter((digest) => digest !== null)
}

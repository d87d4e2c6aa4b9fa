import fc from 'fast-check'
import { composeDigest } from '../../../src/domain/digest/compose-digest.ts'
import type { Digest } from '../../../src/domain/digest/digest.ts'
import { reconcileNight } from '../../../src/domain/tally/reconcile-night.ts'
import { TOPICS } from '../../../src/domain/topic.ts'
import { event } from '../../domain/digest/events.ts'
import { claim } from '../../domain/tally/claims.ts'

const NIGHT = '2023-07-18'
const WORDS = [
  ...['Crews', 'repaired', 'the', 'line', 'near', 'Одеса', 'атаки', 'відбито', '12', '3 <b>', '&', '“quiet”'],
  ...['ferry', '4,500', 'tonnes', 'grain', 'council', 'мости', 'school', '№7', 'north', 'winter'],
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
})

/** Digests of 0 to `mostEvents` events in any topics, with a night's figures or without. */
export function anyDigest(mostEvents: number): fc.Arbitrary<Digest> {
  return fc
    .record({
      stories: fc.array(anyStory, { maxLength: mostEvents, size: 'max' }),
      rows: fc.uniqueArray(anyRow, { maxLength: 5, selector: ({ model }) => model }),
      topics: fc.shuffledSubarray([...TOPICS], { minLength: 1 }),
      language: fc.constantFrom('en' as const, 'uk' as const),
    })
    .map(({ stories, rows, topics, language }) => {
      const claims = rows.map(({ model, launched, stopped }) => claim(model, launched, stopped))
      const tally = reconcileNight(NIGHT, claims)
      return composeDigest(
        { language, topics, follows: [], mutedSources: [] },
        {
          date: NIGHT,
          events: stories.map(({ source, hasLink, ...story }, id) =>
            event(id, {
              ...story,
              sourceSlug: source,
              sourceName: source.toUpperCase(),
              url: hasLink ? `https://${source}.example/${id}?a=1&b=2` : null,
            }),
          ),
          tally: tally.rows.length > 0 ? { kind: 'reported', tally } : { kind: 'not-reported', night: NIGHT },
        },
      )
    })
    .filter((digest) => digest !== null)
}

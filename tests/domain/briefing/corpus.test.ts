import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isSameHeadline } from '../../../src/domain/briefing/structure/same-headline.ts'
import { isSortingLabel } from '../../../src/domain/briefing/structure/label-words.ts'
import { readBriefing } from '../../../src/domain/briefing/read-briefing.ts'
import { readShared } from './shared-files.ts'

const labelled = z.object({
  id: z.string(),
  lang: z.string(),
  published: z.string().nullish(),
  text: z.string(),
  expected: z.object({
    stories: z.array(z.string()).optional(),
    storiesOptional: z.array(z.string()).optional(),
    storiesOpen: z.boolean().optional(),
    topics: z.array(z.string()).optional(),
  }),
})
type Labelled = z.infer<typeof labelled>

const corpus = readShared('eval/corpus.jsonl')
const documents = (corpus ?? '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => labelled.parse(JSON.parse(line)))

describe.runIf(corpus !== null)('on the labelled corpus', () => {
  const readings = documents.map((document) => ({ document, briefing: read(document) }))

  it('heads no story by what is no heading, and loses no heading but labels that only sort', () => {
    const counts = readings.map(({ document, briefing }) => countHeadlines(document, briefing))
    expect(sum(counts, 'wrong')).toBeLessThanOrEqual(1)
    expect(sum(counts, 'lost')).toBe(0)
  })

  it('finds the topics with F1 of at least 0.90', () => {
    const counts = readings.map(({ document, briefing }) => countTopics(document, briefing))
    expect(f1(sum(counts, 'hit'), sum(counts, 'found'), sum(counts, 'wanted'))).toBeGreaterThanOrEqual(0.9)
  })

  it('knows English, Ukrainian and everything else apart', () => {
    const wrong = documents.filter((document) => {
      const known = document.lang === 'en' || document.lang === 'uk' ? document.lang : null
      return readBriefing(document.text).language !== known
    })
    expect(wrong.map((document) => document.id)).toEqual([])
  })
})

function read(document: Labelled) {
  const language = document.lang === 'en' || document.lang === 'uk' ? document.lang : null
  return readBriefing(document.text, { publishedOn: document.published ?? null, language })
}

function countHeadlines({ expected }: Labelled, briefing: ReturnType<typeof read>) {
  if (expected.stories === undefined) return { wrong: 0, lost: 0 }
  const told = briefing.stories.map(({ headline, text }) => `${headline}\n${text}`).join('\n')
  const allowed = [...expected.stories, ...(expected.storiesOptional ?? [])]
  const isAllowed = (found: string) => allowed.some((other) => isSameHeadline(found, other))
  const wrong = expected.storiesOpen
    ? []
    : briefing.stories.filter(({ headline }) => headline !== briefing.title && !isAllowed(headline))
  const lost = expected.stories.filter(
    (heading) => !told.includes(heading.replace(/:$/, '')) && !isSortingLabel(heading),
  )
  return { wrong: wrong.length, lost: lost.length }
}

/** `a|b` is satisfied by either topic, `?a` is allowed and not required. */
function countTopics({ expected }: Labelled, briefing: ReturnType<typeof read>) {
  if (expected.topics === undefined) return { hit: 0, found: 0, wanted: 0 }
  const found = new Set<string>(briefing.stories.flatMap((story) => story.topics))
  const required = expected.topics.filter((topic) => !topic.startsWith('?')).map((topic) => topic.split('|'))
  const allowed = new Set(expected.topics.flatMap((topic) => topic.replace('?', '').split('|')))
  const hit = required.filter((either) => either.some((topic) => found.has(topic))).length
  const wrong = [...found].filter((topic) => !allowed.has(topic)).length
  return { hit, found: hit + wrong, wanted: required.length }
}

function sum<Key extends string>(counts: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return counts.reduce((total, count) => total + count[key], 0)
}

function f1(hit: number, found: number, wanted: number): number {
  return (2 * hit) / (found + wanted)
}

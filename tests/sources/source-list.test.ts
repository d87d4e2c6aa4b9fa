import { describe, expect, it } from 'vitest'
import { BUILT_IN_SOURCES } from '../../src/sources/built-in-sources.ts'
import { createParseWorker } from '../../src/sources/parsing/parse-worker.ts'
import { parseSourceList } from '../../src/sources/source-list.ts'
import { createSourceReader } from '../../src/sources/source-reader.ts'
import { NOW } from '../support/builders.ts'

const FEED = {
  slug: 'observer',
  name: 'Observer',
  kind: 'feed',
  url: 'https://observer.example/feed/',
  language: 'en',
}

const problemsOf = (list: unknown) => {
  const result = parseSourceList(typeof list === 'string' ? list : JSON.stringify(list))
  return result.ok ? [] : result.problems
}

describe('a source list', () => {
  it('needs but a few words per source', () => {
    expect(parseSourceList(JSON.stringify([FEED]))).toEqual({
      ok: true,
      sources: [
        {
          ...FEED,
          authority: 'press',
          unconfirmed: false,
          quoting: 'summary',
          intervalMinutes: 30,
          rhythmHours: 48,
          selectors: {},
          readPages: true,
        },
      ],
    })
  })

  it('may be empty', () => {
    expect(parseSourceList('[]')).toEqual({ ok: true, sources: [] })
  })

  it('tells every problem at once, each with the path to its field', () => {
    const list = [
      { ...FEED, url: 'ftp://observer.example/' },
      { ...FEED, slug: 'Not A Slug', language: 'de', intervalMinutes: 0 },
      { ...FEED, slug: 'c', colour: 'blue' },
      { ...FEED, slug: 'd', kind: 'carrier-pigeon' },
      { ...FEED, slug: 'e', kind: 'telegram', url: 'https://t.me/name' },
      { ...FEED, slug: 'f', keep: '(' },
    ]
    const problems = problemsOf(list)
    const paths = [
      '[0].url',
      '[1].slug',
      '[1].language',
      '[1].intervalMinutes',
      '[2]',
      '[3].kind',
      '[4].url',
      '[5].keep',
    ]
    for (const path of paths)
      expect(problems.filter((problem) => problem.startsWith(`${path}: `))).toHaveLength(1)
    expect(problems.find((problem) => problem.startsWith('[2]'))).toContain('colour')
    expect(problems).toHaveLength(paths.length)
  })

  it('says what is wrong in words that need no programmer', () => {
    const nameless = { ...FEED, name: undefined }
    const list = [
      nameless,
      { ...FEED, slug: 'b', name: ' ', language: 'fr', intervalMinutes: '10', rhythmHours: 0 },
      { ...FEED, slug: 'c', selectors: { dorp: ['aside'] }, intervalMinutes: 5000 },
      { ...FEED, slug: 'd', kind: 'feet' },
      'e',
    ]
    expect(problemsOf(list).toSorted()).toEqual([
      '[0].name: is missing',
      '[1].intervalMinutes: must be a number',
      '[1].language: must be one of en, uk',
      '[1].name: must not be empty',
      '[1].rhythmHours: must be above 0',
      '[2].intervalMinutes: must be at most 1440',
      '[2].selectors: has no field "dorp"',
      '[3].kind: must be one of feed, wordpress, page, telegram, file',
      '[4]: must be an object in { }',
    ])
  })

  it('refuses two sources of one name', () => {
    expect(problemsOf([FEED, { ...FEED, name: 'Other' }])).toEqual(['[1].slug: "observer" is taken by [0]'])
  })

  it.for(['', ' \n', '[{"slug": "a"},\n]', '{', 'null', '{}', '"text"'])(
    'refuses %j with a sentence',
    (text) => {
      expect(problemsOf(text)).toEqual([
        expect.stringMatching(/^(?:is no JSON: |the list: |is empty: .* write \[\]).*$/),
      ])
    },
  )
})

describe('the built-in list', () => {
  it('holds what a source list file may hold', () => {
    expect(parseSourceList(JSON.stringify(BUILT_IN_SOURCES))).toEqual({ ok: true, sources: BUILT_IN_SOURCES })
  })

  it('has Ukrainian newsrooms beside the English ones', () => {
    const count = (language: string) =>
      BUILT_IN_SOURCES.filter((source) => source.language === language).length
    expect(count('uk')).toBeGreaterThanOrEqual(count('en'))
  })

  it('says of a guessed address that fails where to look', async () => {
    const [guessed] = BUILT_IN_SOURCES.filter(({ unconfirmed }) => unconfirmed)
    if (!guessed) throw new Error('every address is confirmed: drop the word')
    const gone = { kind: 'failed', reason: 'status', message: 'It answered 404', retryAt: null } as const
    const reader = createSourceReader([guessed], {
      fetch: { get: () => Promise.resolve(gone), close: () => Promise.resolve() },
      parser: createParseWorker(),
    })
    const last = { etag: null, lastModified: null, lastSuccessAt: null }
    expect(await reader.list(guessed.slug, last, NOW)).toMatchObject({
      message: expect.stringMatching(/^It answered 404; .* SOURCES_FILE$/),
    })
  })

  it('has one official voice', () => {
    const official = BUILT_IN_SOURCES.filter(({ authority }) => authority === 'official')
    expect(official.map(({ slug, language }) => [slug, language])).toEqual([['air-force', 'uk']])
  })
})

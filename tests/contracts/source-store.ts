import { describe, expect, test } from 'vitest'
import type { SourceStore } from '../../src/ports.ts'
import { aSource, at, NOW } from '../support/builders.ts'

/** What every `SourceStore` keeps to. `createStore` gives an empty one. */
export function describeSourceStore(name: string, createStore: () => Promise<SourceStore>): void {
  describe(`source store: ${name}`, () => {
    test('lists what was synced, with nothing remembered yet, in the order of slugs', async () => {
      const store = await createStore()
      await store.sync(
        [aSource({ slug: 'b' }), aSource({ slug: 'a', language: null, rhythmHours: null })],
        NOW,
      )
      const [first, second, ...rest] = await store.list()
      expect(first).toEqual({
        ...aSource({ slug: 'a', language: null, rhythmHours: null }),
        etag: null,
        lastModified: null,
        nextFetchAt: NOW,
        lastFetchedAt: null,
        lastSuccessAt: null,
        lastBriefingAt: null,
        failures: 0,
        lastError: null,
        alertedAt: null,
        pausedAt: null,
        backfillCursor: null,
      })
      expect([second?.slug, rest]).toEqual(['b', []])
    })

    test('keeps what it remembers when the definition changes', async () => {
      const store = await createStore()
      await store.sync([aSource()], NOW)
      await store.update('sample', { etag: '"1"', failures: 2, nextFetchAt: at('2023-08-03T00:00:00Z') })
      await store.sync([aSource({ name: 'Renamed', intervalMinutes: 5 })], at('2023-08-02T05:00:00Z'))
      expect(await store.list()).toMatchObject([
        {
          name: 'Renamed',
          intervalMinutes: 5,
          etag: '"1"',
          failures: 2,
          nextFetchAt: at('2023-08-03T00:00:00Z'),
        },
      ])
    })

    test('forgets the validators, and asks at once, when the address changes', async () => {
      const store = await createStore()
      await store.sync([aSource()], NOW)
      await store.update('sample', {
        etag: '"1"',
        lastModified: 'x',
        nextFetchAt: at('2023-08-03T00:00:00Z'),
      })
      const later = at('2023-08-02T05:00:00Z')
      await store.sync([aSource({ url: 'https://elsewhere.example/feed' })], later)
      expect(await store.list()).toMatchObject([{ etag: null, lastModified: null, nextFetchAt: later }])
    })

    test('neither lists nor reads a source that is no longer listed, and brings it back', async () => {
      const store = await createStore()
      await store.sync([aSource({ slug: 'a' }), aSource({ slug: 'b' })], NOW)
      await store.sync([aSource({ slug: 'b' })], NOW)
      expect((await store.list()).map((source) => source.slug)).toEqual(['b'])
      expect((await store.listDue(NOW)).map((source) => source.slug)).toEqual(['b'])
      await store.sync([aSource({ slug: 'a' })], NOW)
      expect((await store.listDue(NOW)).map((source) => source.slug)).toEqual(['a'])
    })

    test('an empty list leaves nothing to ask', async () => {
      const store = await createStore()
      await store.sync([aSource()], NOW)
      await store.sync([], NOW)
      expect(await store.list()).toEqual([])
      expect(await store.listDue(NOW)).toEqual([])
    })

    test('a source made sure of is never polled, and a listed one stays listed', async () => {
      const store = await createStore()
      await store.sync([aSource()], NOW)
      await store.ensure(aSource({ name: 'Other' }), NOW)
      await store.ensure(aSource({ slug: 'table', kind: 'table', url: null }), NOW)
      expect((await store.list()).map((source) => source.name)).toEqual(['Sample'])
      expect((await store.listDue(NOW)).map((source) => source.slug)).toEqual(['sample'])
    })

    test('does not give out what is not due yet', async () => {
      const store = await createStore()
      await store.sync([aSource()], NOW)
      expect(await store.listDue(at('2023-08-02T04:29:59Z'))).toEqual([])
    })

    test('does not give out what is paused, whatever the list says of it, until it is resumed', async () => {
      const store = await createStore()
      await store.sync([aSource()], NOW)
      await store.update('sample', { pausedAt: NOW })
      await store.sync([aSource({ url: 'https://elsewhere.example/feed' })], NOW)
      expect(await store.listDue(NOW)).toEqual([])
      expect(await store.list()).toMatchObject([{ pausedAt: NOW }])
      await store.update('sample', { pausedAt: null })
      expect(await store.listDue(NOW)).toHaveLength(1)
    })

    test('changes only what it is told to, and nothing for a slug it does not know', async () => {
      const store = await createStore()
      await store.sync([aSource()], NOW)
      await store.update('sample', { lastError: 'timeout', alertedAt: NOW, backfillCursor: 'page:3' })
      await store.update('sample', {})
      await store.update('unknown', { failures: 9 })
      expect(await store.list()).toMatchObject([
        { lastError: 'timeout', alertedAt: NOW, backfillCursor: 'page:3', failures: 0 },
      ])
    })

    test('two that sync at once agree', async () => {
      const store = await createStore()
      const list = ['c', 'a', 'b'].map((slug) => aSource({ slug }))
      await Promise.all([store.sync(list, NOW), store.sync(list.toReversed(), NOW), store.sync(list, NOW)])
      expect((await store.list()).map((source) => source.slug)).toEqual(['a', 'b', 'c'])
    })
  })
}

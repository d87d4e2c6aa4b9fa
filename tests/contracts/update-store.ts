import { describe, expect, test } from 'vitest'
import type { UpdateStore } from '../../src/ports.ts'
import { at, NOW } from '../support/builders.ts'

const key = { updateId: 812_345_678, fingerprint: 'a-message' }

/** What every `UpdateStore` keeps to. `createStore` gives an empty one. */
export function describeUpdateStore(name: string, createStore: () => Promise<UpdateStore>): void {
  describe(`update store: ${name}`, () => {
    test('gives an update to the first who asks, and tells the others who has it', async () => {
      const store = await createStore()
      expect(await store.take(key, 'one', NOW)).toEqual({ kind: 'taken' })
      expect(await store.take(key, 'two', NOW)).toEqual({ kind: 'held', by: 'one' })
      expect(await store.take(key, 'one', NOW)).toEqual({ kind: 'held', by: 'one' })
    })

    test('gives an update to one of several who ask at once', async () => {
      const store = await createStore()
      const takers = Array.from({ length: 8 }, (_, index) => `process ${index}`)
      const takings = await Promise.all(takers.map((taker) => store.take(key, taker, NOW)))
      const winner = takers[takings.findIndex(({ kind }) => kind === 'taken')]
      expect(takings.filter(({ kind }) => kind === 'taken')).toHaveLength(1)
      for (const taking of takings.filter(({ kind }) => kind !== 'taken'))
        expect(taking).toEqual({ kind: 'held', by: winner })
    })

    test('remembers that an update was handled', async () => {
      const store = await createStore()
      await store.take(key, 'one', NOW)
      await store.finish(key, NOW)
      expect(await store.take(key, 'two', NOW)).toEqual({ kind: 'handled' })
      expect(await store.takeOver(key, 'one', 'two', NOW)).toBe(false)
    })

    test('hands what a dead process held to one of those who want it', async () => {
      const store = await createStore()
      await store.take(key, 'dead', NOW)
      const heirs = ['two', 'three', 'four']
      const won = await Promise.all(heirs.map((heir) => store.takeOver(key, 'dead', heir, NOW)))
      const heir = heirs[won.indexOf(true)]
      expect(won.filter(Boolean)).toHaveLength(1)
      expect(await store.take(key, 'five', NOW)).toEqual({ kind: 'held', by: heir })
    })

    test('knows a new update under an old number, and a number beyond 32 bits', async () => {
      const store = await createStore()
      await store.take(key, 'one', NOW)
      await store.finish(key, NOW)
      expect(await store.take({ ...key, fingerprint: 'another' }, 'one', NOW)).toEqual({ kind: 'taken' })
      expect(await store.take({ ...key, updateId: 2 ** 40 }, 'one', NOW)).toEqual({ kind: 'taken' })
    })

    test('forgets what was taken before an instant, and nothing later', async () => {
      const store = await createStore()
      const later = { ...key, updateId: key.updateId + 1 }
      await store.take(key, 'one', NOW)
      await store.take(later, 'one', at('2023-08-03T04:30:00Z'))
      await store.forget(at('2023-08-03T04:30:00Z'))
      expect(await store.take(later, 'two', NOW)).toMatchObject({ kind: 'held' })
      expect(await store.take(key, 'two', NOW)).toEqual({ kind: 'taken' })
    })
  })
}

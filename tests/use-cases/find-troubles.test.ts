import { describe, expect, test } from 'vitest'
import { findTroubles, type TroubleDeps } from '../../src/use-cases/find-troubles.ts'
import type { SourceStatus } from '../../src/use-cases/read-status.ts'
import { NOW } from '../support/builders.ts'

const MINUTE_MS = 60_000
const source = (slug: string, health: SourceStatus['health']): SourceStatus => ({
  ...{ slug, name: slug, health, failures: 0, lastError: null },
  ...{ pausedAt: health === 'paused' ? NOW : null, nextFetchAt: NOW },
  ...{ lastFetchedAt: NOW, lastSuccessAt: NOW, lastBriefingAt: NOW },
})
const status =
  (changes: Partial<Awaited<ReturnType<TroubleDeps['readStatus']>>> = {}) =>
  () =>
    Promise.resolve({ lateMs: 0, stalledSince: null, sources: [source('isw', 'ok')], ...changes })

const WELL: TroubleDeps = {
  heldMs: () => 0,
  readStatus: status(),
  checkWritable: () => Promise.resolve('writable'),
  readFreeBytes: () => Promise.resolve(null),
}

const find = (changes: Partial<TroubleDeps>) => findTroubles({ ...WELL, ...changes })

describe('troubles', () => {
  test('are none where all is well, and none for what passes by itself', async () => {
    expect(await find({})).toEqual([])
    expect(await find({ readStatus: status({ lateMs: 9 * MINUTE_MS }) })).toEqual([])
    expect(await find({ readFreeBytes: () => Promise.resolve(2 ** 30) })).toEqual([])
  })

  test.each<[string, Partial<TroubleDeps>, RegExp]>([
    ['held', { heldMs: () => 29_400 }, /another 30 s/],
    [
      'late',
      { readStatus: status({ lateMs: 61 * MINUTE_MS, stalledSince: NOW }) },
      /61 min.*2023-08-02T04:30/,
    ],
    ['cannot write', { checkWritable: () => Promise.resolve('cannot-write') }, /standby/],
    ['disk full', { checkWritable: () => Promise.resolve('disk-full') }, /Make room/],
    ['disk full', { readFreeBytes: () => Promise.resolve(5 * 2 ** 20) }, /5 MiB/],
    [
      'source silent',
      {
        readStatus: status({
          sources: [source('isw', 'failing'), source('gs', 'overdue'), source('x', 'ok')],
        }),
      },
      /^isw \(failing\), gs \(overdue\)\./,
    ],
    [
      'source paused',
      { readStatus: status({ sources: [source('isw', 'paused'), source('x', 'ok')] }) },
      /^isw \(since 2023-08-02\): .*\/feeds/,
    ],
  ])('%s is told with what to do', async (kind, changes, says) => {
    expect(await find(changes)).toEqual([{ kind, says: expect.stringMatching(says) as unknown }])
  })
})

import { describe, expect, it } from 'vitest'
import type { ClaimedDelivery, SendGate, SendOutcome, Shard } from '../../src/ports.ts'
import { deliverShard, type DeliverDeps } from '../../src/use-cases/deliver.ts'
import { createFakeMessenger } from '../support/fake-messenger.ts'
import { createMemoryQueue } from '../support/memory-queue.ts'
import { openGate } from '../support/open-gate.ts'
import { silentLogger } from '../support/silent-logger.ts'

const DUE = new Date('2023-07-18T05:00:00Z')
const SHARD: Shard = { shardId: 0, kind: 'digest' }

function prepare(chatIds: readonly number[], changes: Partial<DeliverDeps> = {}) {
  const queue = createMemoryQueue(chatIds, 500, DUE)
  const messenger = createFakeMessenger()
  const deps: DeliverDeps = {
    ...queue,
    subscribers: { rekey: () => Promise.resolve() },
    messenger,
    paidMessenger: messenger,
    gate: openGate,
    contentFor: () =>
      Promise.resolve({ kind: 'send', composed: { message: { rich: 'x', classic: [] }, shown: 'figures' } }),
    clock: { now: () => DUE },
    logger: silentLogger,
    sender: '1',
    ...changes,
  }
  return { deps, queue, messenger }
}

async function deliver(deps: DeliverDeps, signal = new AbortController().signal): Promise<void> {
  await (
    await deliverShard(deps, SHARD, signal)
  ).settled
}

/** Claims as ever the first time, and then finds no database. */
function once(claim: DeliverDeps['deliveries']['claim']): DeliverDeps['deliveries']['claim'] {
  let claims = 0
  return (...args) => {
    claims += 1
    return claims > 1 ? Promise.reject(new Error('connection refused')) : claim(...args)
  }
}

describe('deliverShard', () => {
  it('settles each row with what it showed', async () => {
    const { deps, queue } = prepare([1, 2, 3])
    await deliver(deps)
    expect(queue.rows.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
    expect(queue.rows[0]?.settlement?.shown).toBe('figures')
  })

  it('skips who has nothing new, without a send', async () => {
    const nothing = { kind: 'nothing', reason: 'nothing-new' } as const
    const { deps, queue, messenger } = prepare([1], { contentFor: () => Promise.resolve(nothing) })
    await deliver(deps)
    expect(queue.rows[0]?.settlement?.settlement).toEqual({ kind: 'skipped', reason: 'nothing-new' })
    expect(messenger.calls).toEqual([])
  })

  it('comes back to a chat that must be left alone no sooner than it may, and not at once', async () => {
    const { deps, queue } = prepare([1], { gate: { ...openGate, chatWaitMs: () => 0.4 } })
    await deliver(deps)
    expect(queue.rows[0]?.settlement?.settlement).toMatchObject({
      ...{ kind: 'queued', reason: 'chat limit', tried: false },
      notBefore: new Date(DUE.getTime() + 1),
    })
  })

  describe('in quiet hours', () => {
    const NIGHT = new Date('2023-07-18T01:00:00Z')
    const quietAs = (kind: ClaimedDelivery['kind']) => {
      const prepared = prepare([1], { clock: { now: () => NIGHT } })
      const { claim, ...rest } = prepared.deps.deliveries
      const deliveries: DeliverDeps['deliveries'] = {
        ...rest,
        claim: async (shard, sender, limit) => {
          const rows = await claim(shard, sender, limit, DUE)
          return rows.map((row) => ({
            ...row,
            kind,
            preferences: { ...row.preferences, quiet: { from: '22:00', until: '07:00' } },
          }))
        },
      }
      return { ...prepared, deps: { ...prepared.deps, deliveries } }
    }

    it.each(['note', 'announcement'] as const)(
      'a %s waits until they end, and no try is counted',
      async (kind) => {
        const { deps, queue, messenger } = quietAs(kind)
        await deliver({ ...deps, deliveries: { ...deps.deliveries, claim: once(deps.deliveries.claim) } })
        expect(messenger.calls).toEqual([])
        expect(queue.rows[0]?.settlement?.settlement).toMatchObject({
          ...{
            kind: 'queued',
            reason: 'quiet hours',
            tried: false,
            notBefore: new Date('2023-07-18T07:00:00Z'),
          },
        })
      },
    )

    it('a digest that is due is sent', async () => {
      const { deps, queue } = quietAs('digest')
      await deliver(deps)
      expect(queue.rows[0]?.state).toBe('sent')
    })
  })

  it('sends without a sound to whom it suits', async () => {
    const messenger = createFakeMessenger()
    const said: (boolean | undefined)[] = []
    const { deps } = prepare([1, 2], {
      messenger: {
        ...messenger,
        send: (address, message, options) => {
          said.push(message.silent)
          return messenger.send(address, message, options)
        },
      },
    })
    const claim: DeliverDeps['deliveries']['claim'] = async (...args) =>
      (await deps.deliveries.claim(...args)).map((row) => ({
        ...row,
        preferences: { ...row.preferences, silent: row.address.chatId === 2 },
      }))
    await deliver({ ...deps, deliveries: { ...deps.deliveries, claim } })
    expect(said).toEqual([false, true])
  })

  it('skips a digest that is over 12 hours late', async () => {
    const late = new Date(DUE.getTime() + 12 * 3_600_000 + 1)
    const { deps, queue, messenger } = prepare([1], { clock: { now: () => late } })
    await deliver(deps)
    expect(queue.rows[0]?.settlement?.settlement).toEqual({ kind: 'skipped', reason: 'stale' })
    expect(messenger.calls).toEqual([])
  })

  it('keeps a reader whose digest cannot be composed for later, and sends to the others', async () => {
    const { deps, queue } = prepare([1, 2], {
      contentFor: ({ address }) =>
        address.chatId === 1
          ? Promise.reject(new Error('a fault of ours'))
          : Promise.resolve({ kind: 'send', composed: { message: { rich: 'x', classic: [] }, shown: null } }),
    })
    await deliver(deps)
    expect(queue.rows.map(({ state }) => state)).toEqual(['queued', 'sent'])
  })

  it('goes on where a send throws', async () => {
    const broken = createFakeMessenger(({ chatId }) => {
      if (chatId === 1) throw new Error('a fault of ours')
      return null
    })
    const { deps, queue } = prepare([1, 2], { messenger: broken })
    await deliver(deps)
    expect(queue.rows.map(({ state }) => state)).toEqual(['queued', 'sent'])
  })

  it('follows a group that moved', async () => {
    const moves: (readonly number[])[] = []
    const moved: SendOutcome = { kind: 'moved', chatId: -1001 }
    const { deps, queue } = prepare([-1], {
      messenger: createFakeMessenger((_address, nth) => (nth === 1 ? moved : null)),
      subscribers: {
        rekey: (from, to) => {
          moves.push([from, to])
          return Promise.resolve()
        },
      },
    })
    await deliver(deps)
    await deliver(deps)
    expect(moves).toEqual([[-1, -1001]])
    expect(queue.rows[0]?.state).toBe('sent')
  })

  it('leaves everything queued when it is stopped', async () => {
    const { deps, queue, messenger } = prepare([1, 2, 3])
    await deliver(deps, AbortSignal.abort())
    expect(queue.rows.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued'])
    expect(messenger.calls).toEqual([])
  })

  it('leaves everything queued when the gate cannot give a turn', async () => {
    const gate: SendGate = { ...openGate, enter: () => Promise.reject(new Error('connection refused')) }
    const { deps, queue, messenger } = prepare([1, 2], { gate })
    const claim = once(deps.deliveries.claim)
    await deliver({ ...deps, deliveries: { ...deps.deliveries, claim } })
    expect(queue.rows.map(({ state }) => state)).toEqual(['queued', 'queued'])
    expect(messenger.calls).toEqual([])
  })

  it('gives way to something more urgent', async () => {
    const { deps, queue } = prepare([1])
    await deliver({ ...deps, deliveries: { ...deps.deliveries, hasMoreUrgent: () => Promise.resolve(true) } })
    expect(queue.rows[0]?.state).toBe('queued')
  })

  it('settles what is under way when the database goes away', async () => {
    const { deps, queue } = prepare([1, 2, 3])
    const claim = once(deps.deliveries.claim)
    await deliver({ ...deps, deliveries: { ...deps.deliveries, claim } })
    expect(queue.rows.map(({ state }) => state)).toEqual(['sent', 'sent', 'queued'])
  })
})

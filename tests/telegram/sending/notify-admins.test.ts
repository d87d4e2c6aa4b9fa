import { describe, expect, it } from 'vitest'
import { createAdminNotifier } from '../../../src/telegram/sending/notify-admins.ts'
import type { SendOutcome } from '../../../src/ports.ts'
import { createFakeMessenger } from '../../support/fake-messenger.ts'

const AWAY: SendOutcome = {
  kind: 'retry',
  reason: 'network',
  retryAfterMs: null,
  ambiguous: false,
  messageIds: [],
}
const BLOCKED: SendOutcome = { kind: 'gone', reason: 'blocked' }

/** Tells admins 1 and 2 of an overload; who heard of it. */
async function tell(outcomes: Readonly<Record<number, SendOutcome>>): Promise<readonly number[]> {
  const messenger = createFakeMessenger(({ chatId }) => outcomes[chatId] ?? null)
  const notifier = createAdminNotifier({
    messenger,
    subscribers: { find: () => Promise.resolve(null) },
    texts: () => (key) => key,
    adminIds: [1, 2],
    timezone: 'Europe/Kyiv',
  })
  const lastArrivalAt = new Date('2023-07-18T05:00:00Z')
  await notifier.ofOverload({ waiting: 9000, lastArrivalAt, capReachedAt: null, stars: 0 })
  return messenger.arrived.map(({ chatId }) => chatId)
}

describe('what admins are told', () => {
  it('reaches each of them, whoever else cannot be reached', async () => {
    expect(await tell({})).toEqual([1, 2])
    expect(await tell({ 1: AWAY })).toEqual([2])
    expect(await tell({ 1: BLOCKED })).toEqual([2])
  })

  it('is known to have reached nobody while Telegram is away', async () => {
    await expect(tell({ 1: AWAY, 2: AWAY })).rejects.toThrow('Unable to reach any admin')
    await expect(tell({ 1: BLOCKED, 2: AWAY })).rejects.toThrow('Unable to reach any admin')
  })

  it('is given up where every admin has blocked the bot', async () => {
    expect(await tell({ 1: BLOCKED, 2: BLOCKED })).toEqual([])
  })
})

import { setTimeout as wait } from 'node:timers/promises'
import type { Address, Message, Messenger, SendOutcome } from '../../src/ports.ts'

export type FakeSend = { readonly chatId: number; readonly message: Message; readonly at: number }

export type FakeMessenger = Messenger & {
  /** What arrived, in the order in which it did. */
  readonly arrived: FakeSend[]
  /** Every call, whatever came of it. */
  readonly calls: FakeSend[]
}

type Script = (address: Address, nth: number) => SendOutcome | Promise<SendOutcome> | null

/** A messenger that answers as the script says for a chat's nth call, and `sent` where it says nothing. */
export function createFakeMessenger(
  script: Script = () => null,
  options: {
    readonly now?: () => number
    readonly latencyMs?: (address: Address) => number
    readonly sleep?: (ms: number) => Promise<unknown>
  } = {},
): FakeMessenger {
  const { now = () => 0, latencyMs = () => 0, sleep = wait } = options
  const arrived: FakeSend[] = []
  const calls: FakeSend[] = []
  const counts = new Map<number, number>()
  let lastId = 0

  return { arrived, calls, send: deliver, edit: (address, _ids, message) => deliver(address, message) }

  async function deliver(address: Address, message: Message): Promise<SendOutcome> {
    const send = { chatId: address.chatId, message, at: now() }
    calls.push(send)
    const nth = (counts.get(address.chatId) ?? 0) + 1
    counts.set(address.chatId, nth)
    if (latencyMs(address) > 0) await sleep(latencyMs(address))
    const outcome = (await script(address, nth)) ?? sent()
    if (outcome.kind === 'sent') arrived.push(send)
    return outcome
  }

  function sent(): SendOutcome {
    lastId += 1
    return { kind: 'sent', messageIds: [lastId], rich: true }
  }
}

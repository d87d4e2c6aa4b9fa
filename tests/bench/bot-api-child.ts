import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ApiOptions, ApiReport, ApiWish, Arrival, Behaviour } from './bot-api-process.ts'

export type BotApiChild = {
  readonly root: string
  readonly token: string
  /** From now on it answers like this, or not at all. */
  become(behaviour: Behaviour): Promise<void>
  /** A person writes to the bot. */
  say(chatId: number, text: string): Promise<void>
  /** What it counted since it began. */
  report(): Promise<ApiReport>
  /** The messages that it carried out; none where no history is kept. */
  listArrivals(): Promise<readonly Arrival[]>
  stop(): Promise<void>
}

/** Starts the look-alike of the Bot API in a process of its own. */
export async function startBotApiChild(options: ApiOptions): Promise<BotApiChild> {
  const file = fileURLToPath(new URL('bot-api-process.ts', import.meta.url))
  const child = fork(file, [JSON.stringify(options)])
  const [address]: { root: string; token: string }[] = await once(child, 'message')
  if (address === undefined) throw new Error('The Bot API look-alike did not start')
  let asked: Promise<unknown> = Promise.resolve()
  return {
    ...address,
    become: async (behaviour) => void (await ask(behaviour)),
    say: async (chatId, text) => void (await ask({ kind: 'say', chatId, text })),
    report: () => ask<ApiReport>({ kind: 'report' }),
    listArrivals: () => ask<readonly Arrival[]>({ kind: 'arrivals' }),
    async stop() {
      child.disconnect()
      await once(child, 'exit')
    },
  }

  /** One wish at a time: answers come in the order of the wishes, with nothing to tell them apart. */
  function ask<T>(wish: ApiWish): Promise<T> {
    const answer = asked.then(async () => {
      child.send(wish)
      const [told]: T[] = await once(child, 'message')
      if (told === undefined) throw new Error('The Bot API look-alike did not answer')
      return told
    })
    asked = answer
    return answer
  }
}

import type { Comparison } from '../senders/compare-arrivals.ts'
import { waitUntil } from '../senders/wait-until.ts'
import { withSenders } from '../senders/with-senders.ts'

export type CrashOptions = {
  readonly readers: number
  readonly senders: number
  readonly kills: number
  readonly perSecond: number
  /** One answer of so many is lost after its message was carried out. */
  readonly dropOneOf: number
  readonly deadlineMs: number
  /** One reader of so many has a second slot a minute later; none where it is left out. */
  readonly twiceOneOf?: number
}

export type CrashReport = Comparison & {
  readonly dropped: number
  /** The longest time without a message. */
  readonly longestPauseMs: number
  readonly seconds: number
}

/** They are released while processes die. */
const WAIT_ONE_OF = 10
/** The point is what happens after a death, not the wait for a tick or an answer. */
const SENDING = { tickMs: 1000, timeoutSeconds: 2, api: { latencyMs: 20 } }

/** Sends to everyone with several processes, of which a random one is killed again and again and started anew. */
export function crashSenders(url: string, options: CrashOptions): Promise<CrashReport> {
  const { readers, kills, deadlineMs, twiceOneOf = 0 } = options
  const messages = readers + (twiceOneOf > 0 ? Math.floor(readers / twiceOneOf) : 0)
  return withSenders(
    url,
    { ...options, ...SENDING, waitOneOf: WAIT_ONE_OF },
    async ({ api, senders, untilSent, compare }) => {
      await api.become({ kind: 'losing', oneOf: options.dropOneOf })
      const begun = performance.now()
      for (let kill = 1; kill <= kills; kill++) {
        // Spread over the run: each death comes when its share of the messages was carried out.
        const share = (messages * kill) / (kills + 1)
        await waitUntil(`${share} calls`, async () => (await api.report()).calls >= share, deadlineMs)
        senders.replace(Math.floor(Math.random() * options.senders))
      }
      await untilSent(messages)
      const seconds = (performance.now() - begun) / 1000
      const arrivals = await api.listArrivals()
      const times = arrivals.map(({ at }) => at).toSorted((a, b) => a - b)
      return {
        ...(await compare()),
        dropped: arrivals.filter(({ answered }) => !answered).length,
        longestPauseMs: Math.max(...times.map((time, index) => time - (times[index - 1] ?? time))),
        seconds,
      }
    },
  )
}

import type { Arrival } from '../bot-api-process.ts'
import { DUE } from '../fill-readers.ts'
import type { Comparison } from '../senders/compare-arrivals.ts'
import { NO_CHATS, owedToChats, type MoreChats } from '../senders/more-chats.ts'
import { TELLINGS } from '../senders/tell-news.ts'
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
  /** Channels and readers with alerts beside them; none where they are left out. */
  readonly chats?: MoreChats
  /** How long before their hour it begins, and how many die before it, while owners are shown posts. */
  readonly leadMs?: number
  readonly killsBefore?: number
}

export type CrashReport = Comparison & {
  /** Previews that were shown again though nobody died, and every answer came. */
  readonly unexplained: number
  readonly dropped: number
  /** The longest time without a message from the readers' hour on. */
  readonly longestPauseMs: number
  readonly seconds: number
}

/** They are released while processes die. */
const WAIT_ONE_OF = 10
/** The point is what happens after a death, not the wait for a tick or an answer. */
const SENDING = { tickMs: 1000, timeoutSeconds: 2, api: { latencyMs: 20 } }

/**
 * Sends to everyone with several processes, of which a random one is killed again and again and started anew. Meanwhile the
 * night's report comes, and news that readers want at once.
 */
export function crashSenders(url: string, options: CrashOptions): Promise<CrashReport> {
  const {
    readers,
    kills,
    deadlineMs,
    twiceOneOf = 0,
    chats = NO_CHATS,
    leadMs = 0,
    killsBefore = 0,
  } = options
  const owed = owedToChats(readers, chats)
  const digests = readers + (twiceOneOf > 0 ? Math.floor(readers / twiceOneOf) : 0) + chats.alerted
  const rows = digests + countOf(owed.posts) + countOf(owed.alerts)
  return withSenders(
    url,
    { ...options, ...SENDING, waitOneOf: WAIT_ONE_OF },
    async ({ api, senders, now, tell, untilSent, compare }) => {
      await api.become({ kind: 'losing', oneOf: options.dropOneOf })
      await killOver(countOf(owed.previews), killsBefore, 0)
      const dueAtMs = Date.now() + DUE.getTime() - now().getTime()
      await waitUntil('the readers’ hour', () => Promise.resolve(now() >= DUE), leadMs + deadlineMs)
      const begun = performance.now()
      const earlier = (await api.report()).calls
      await Promise.all([tellOver(digests, earlier), killOver(rows, kills, earlier)])
      await untilSent(rows)
      const seconds = (performance.now() - begun) / 1000
      const arrivals = await api.listArrivals()
      const times = arrivals.map(({ at }) => at).filter((at) => at >= dueAtMs)
      const sorted = times.toSorted((a, b) => a - b)
      const compared = await compare()
      return {
        ...compared,
        unexplained: Math.max(
          0,
          compared.of.previews.twice - killsBefore - kills - countUnanswered(arrivals),
        ),
        dropped: arrivals.filter(({ answered }) => !answered).length,
        longestPauseMs: Math.max(...sorted.map((time, index) => time - (sorted[index - 1] ?? time))),
        seconds,
      }

      /** Spread over the run: each death comes when its share of the messages was carried out. */
      async function killOver(messages: number, deaths: number, earlier: number): Promise<void> {
        for (let kill = 1; kill <= deaths; kill++) {
          await untilCalls(earlier + (messages * kill) / (deaths + 1))
          senders.replace(Math.floor(Math.random() * options.senders))
        }
      }

      /** What comes while digests are sent waits behind them. */
      async function tellOver(messages: number, earlier: number): Promise<void> {
        for (let nth = 0; nth < TELLINGS; nth++) {
          await untilCalls(earlier + (messages * (nth + 1)) / (TELLINGS + 2))
          await tell(nth)
        }
      }

      function untilCalls(calls: number): Promise<void> {
        return waitUntil(`${calls} calls`, async () => (await api.report()).calls >= calls, deadlineMs)
      }
    },
  )
}

const countOf = (owed: ReturnType<typeof owedToChats>['posts']): number =>
  owed.flatMap(({ groups }) => groups).reduce((sum, { count }) => sum + count, 0)

const countUnanswered = (arrivals: readonly Arrival[]): number =>
  arrivals.filter(({ answered, beginning }) => !answered && beginning.startsWith('preview')).length

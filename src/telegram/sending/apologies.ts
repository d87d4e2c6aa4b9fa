import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Address, CountAnswer, Logger, Messenger, SendGate, TextsFor, Timer } from '../../ports.ts'
import { describeError } from './describe-error.ts'

/** Chats that were not answered: each is told so once, as soon as Telegram takes messages again. */
export type Apologies = {
  owe(address: Address, language: Language): void
  /** An answer came through after all. */
  settle(chatId: number): void
}

export type ApologiesDeps = {
  readonly messenger: Pick<Messenger, 'send'>
  readonly gate: Pick<SendGate, 'chatWaitMs'>
  readonly texts: TextsFor
  readonly timer: Timer
  readonly count: CountAnswer
  readonly log: Pick<Logger, 'error'>
  readonly stopping?: AbortSignal | undefined
}

const MOST_CHATS = 10_000
const FIRST_PAUSE_MS = 2 * SECOND_MS
const LONGEST_PAUSE_MS = MINUTE_MS
/** By then nobody remembers the question. */
const FORGOTTEN_AFTER_MS = DAY_MS

type Debt = { readonly address: Address; readonly language: Language; readonly since: number }

/** Kept in memory only: a process that stops while Telegram is away owes nothing to anybody. */
export function createApologies(deps: ApologiesDeps): Apologies {
  const { timer, count, stopping } = deps
  const debts = new Map<number, Debt>()
  let paying = false

  return {
    owe(address, language) {
      count('unsent')
      if (debts.has(address.chatId)) return
      debts.set(address.chatId, { address, language, since: timer.now() })
      const [oldest] = debts.keys()
      if (debts.size > MOST_CHATS && oldest !== undefined) forget(oldest)
      if (!paying) void payAll()
    },
    settle: (chatId) => void debts.delete(chatId),
  }

  async function payAll(): Promise<void> {
    paying = true
    for (let pauseMs = FIRST_PAUSE_MS; debts.size > 0 && stopping?.aborted !== true;) {
      await timer.sleep(pauseMs, stopping)
      const isAnyTold = await paySome().catch((error: unknown) => {
        deps.log.error(describeError(error), 'Unable to apologize')
        return false
      })
      pauseMs = isAnyTold ? FIRST_PAUSE_MS : Math.min(2 * pauseMs, LONGEST_PAUSE_MS)
    }
    paying = false
  }

  /** Whether anybody was told. Ends at the first who shows that Telegram is still away. */
  async function paySome(): Promise<boolean> {
    let isAnyTold = false
    for (const [chatId, { address, language, since }] of debts) {
      if (stopping?.aborted === true) break
      if (since < timer.now() - FORGOTTEN_AFTER_MS) forget(chatId)
      if (!debts.has(chatId) || deps.gate.chatWaitMs(chatId, 'reply') > 0) continue
      const text = deps.texts(language)('apology')
      const outcome = await deps.messenger.send(address, { rich: null, classic: [text] })
      if (outcome.kind === 'retry' && outcome.retryAfterMs === null) break
      if (outcome.kind === 'retry') continue
      debts.delete(chatId)
      count(outcome.kind === 'sent' ? 'apologized' : 'refused')
      isAnyTold = true
    }
    return isAnyTold
  }

  function forget(chatId: number): void {
    debts.delete(chatId)
    count('forgotten')
  }
}

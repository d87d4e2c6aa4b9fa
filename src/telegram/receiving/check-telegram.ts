import { setTimeout as pause } from 'node:timers/promises'
import { GrammyError, HttpError, type Api } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { SECOND_MS } from '../../domain/calendar.ts'
import type { Log } from '../../ports.ts'
import { describeError } from '../sending/describe-error.ts'

/** Telegram refuses the token or cannot be reached. The message says what to do, and holds no token. */
export class TelegramUnavailable extends Error {
  override readonly name = 'TelegramUnavailable'
  /** True where waiting does not help: the token is wrong. */
  readonly isLasting: boolean

  constructor(message: string, isLasting: boolean) {
    super(message)
    this.isLasting = isLasting
  }
}

/** Asks Telegram who we are. Throws TelegramUnavailable. */
export async function checkTelegram(api: Api, apiRoot: string, signal?: AbortSignal): Promise<UserFromGetMe> {
  try {
    return await api.getMe(signal && asTheirs(signal))
  } catch (error) {
    if (!(error instanceof GrammyError))
      throw new TelegramUnavailable(
        `Unable to reach Telegram at ${shownRoot(apiRoot)}. Check the network and TELEGRAM_API_ROOT.`,
        false,
      )
    const isLasting = error.error_code === 401 || error.error_code === 404
    throw new TelegramUnavailable(describeRefusal(error, apiRoot, isLasting), isLasting)
  }
}

/** grammY's types name the signal of a polyfill; what it asks of one the platform's own has as well. */
function asTheirs(signal: AbortSignal): NonNullable<Parameters<Api['getMe']>[0]> {
  return signal as unknown as NonNullable<Parameters<Api['getMe']>[0]>
}

/** Short: people wait for an answer as soon as Telegram is back. */
const ASK_AGAIN_MS = 3 * SECOND_MS

/**
 * Asks again for as long as Telegram is away, and tells of it when that begins. Rejects where waiting does not
 * help, and at the signal.
 */
export async function outlast<T>(
  ask: () => Promise<T>,
  { warn, signal }: { readonly warn: Log; readonly signal: AbortSignal },
): Promise<T> {
  for (let isTold = false; ; isTold = true) {
    try {
      return await ask()
    } catch (error) {
      if (signal.aborted || !isPassing(error)) throw error
      if (!isTold) warn(describeError(error), 'Telegram is away: waiting until it answers')
      await pause(ASK_AGAIN_MS, undefined, { signal })
    }
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof TelegramUnavailable) return !error.isLasting
  return (
    error instanceof HttpError ||
    (error instanceof GrammyError && /^(?:429|5\d\d)$/.test(String(error.error_code)))
  )
}

function describeRefusal(
  { error_code, description }: GrammyError,
  apiRoot: string,
  isLasting: boolean,
): string {
  if (!isLasting) return `${shownRoot(apiRoot)} answered ${error_code} (${description}).`
  const path = URL.parse(apiRoot)?.pathname ?? '/'
  return error_code === 404 && path !== '/'
    ? `There is no bot at ${shownRoot(apiRoot)} (404). TELEGRAM_API_ROOT is the address of the server alone, and "${path}" may be one too many; or BOT_TOKEN is wrong.`
    : `Telegram does not know this token (${error_code}). Check BOT_TOKEN, or get a new one from @BotFather.`
}

/** An address of a server of one's own may hold a password. */
function shownRoot(apiRoot: string): string {
  const url = URL.parse(apiRoot)
  return url === null ? apiRoot : `${url.origin}${url.pathname}`.replace(/\/$/, '')
}

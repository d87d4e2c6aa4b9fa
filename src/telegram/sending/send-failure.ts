import { GrammyError, HttpError } from 'grammy'
import { SECOND_MS } from '../../domain/calendar.ts'
import { TOPIC_CLOSED, TOPIC_DELETED } from '../../domain/delivery/topic-trouble.ts'

/** Why a call failed, by who is at fault. `text` is our fault, `method` a server that lacks the method. */
export type SendFailure =
  | {
      readonly kind: 'retry'
      readonly reason: string
      readonly retryAfterMs: number | null
      readonly ambiguous: boolean
    }
  | { readonly kind: 'gone'; readonly reason: string }
  /** Refused for a reason that may pass: a right that comes back, a topic that opens, a fault of Telegram. */
  | { readonly kind: 'barred'; readonly reason: string }
  | { readonly kind: 'moved'; readonly chatId: number }
  | { readonly kind: 'method'; readonly reason: string }
  | { readonly kind: 'text'; readonly reason: string }

/** Codes of a connection that failed before a byte of the request could be written. */
const NEVER_WRITTEN = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETDOWN',
])

type Reasons = readonly (readonly [RegExp, string])[]

/** What is certain at once: somebody has decided it. */
const GONE_REASONS: Reasons = [
  [/bot was blocked/i, 'blocked'],
  [/user is deactivated/i, 'deactivated'],
  [/bot was kicked/i, 'kicked'],
]

/** Telegram says 400, not 403, where there is no chat, or no right to write in it. */
const BARRED_REASONS: Reasons = [
  [/bot is not a member|need to be invited/i, 'not a member'],
  [/chat not found|peer_id_invalid|channel_private/i, 'chat not found'],
  [/group chat was deleted|chat was deleted/i, 'chat deleted'],
  [
    /can't initiate conversation|can't send messages to (?:bots|the user)|bot can't send/i,
    'not allowed to write',
  ],
  [
    /not enough rights|have no rights to send|need administrator rights|chat_(?:write|send_\w+)_forbidden|chat_(?:restricted|admin_required)/i,
    'no right to write',
  ],
  [/topic_closed|topic (?:is|was) closed/i, TOPIC_CLOSED],
  [/message thread not found|topic_deleted|topic_id_invalid|topic (?:is|was) deleted/i, TOPIC_DELETED],
]

/** Sorts an error of a Bot API call. Rethrows what is neither Telegram's answer nor the network's: our own fault. */
export function readFailure(error: unknown): SendFailure {
  if (error instanceof GrammyError) return readRefusal(error)
  if (error instanceof HttpError) {
    return {
      kind: 'retry',
      reason: 'network',
      retryAfterMs: null,
      ambiguous: mayHaveBeenWritten(error.error),
    }
  }
  throw error
}

function readRefusal(error: GrammyError): SendFailure {
  const { error_code: code, description, parameters } = error
  if (parameters.migrate_to_chat_id !== undefined)
    return { kind: 'moved', chatId: parameters.migrate_to_chat_id }
  if (code === 429) {
    const seconds = parameters.retry_after
    return {
      kind: 'retry',
      reason: 'too many requests',
      retryAfterMs: seconds === undefined ? null : seconds * SECOND_MS,
      ambiguous: false,
    }
  }
  // A proxy that answers 502 or 504 may have passed the request on before it gave up.
  if (code >= 500)
    return { kind: 'retry', reason: `server ${code}`, retryAfterMs: null, ambiguous: code !== 500 }
  const gone = findReason(GONE_REASONS, description)
  if (gone !== null) return { kind: 'gone', reason: gone }
  const barred = findReason(BARRED_REASONS, description) ?? (code === 403 ? 'forbidden' : null)
  if (barred !== null) return { kind: 'barred', reason: barred }
  if (code === 404) return { kind: 'method', reason: description }
  // A wrong token is nobody's text: an operator mends it, and then everything is sent.
  if (code === 401) return { kind: 'retry', reason: 'unauthorized', retryAfterMs: null, ambiguous: false }
  return { kind: 'text', reason: description }
}

function findReason(reasons: Reasons, description: string): string | null {
  return reasons.find(([pattern]) => pattern.test(description))?.[1] ?? null
}

function mayHaveBeenWritten(cause: unknown): boolean {
  for (
    let error = cause;
    typeof error === 'object' && error !== null;
    error = 'cause' in error ? error.cause : null
  ) {
    if ('code' in error && typeof error.code === 'string' && NEVER_WRITTEN.has(error.code)) return false
  }
  return true
}

import { createHash } from 'node:crypto'
import type { MiddlewareFn } from 'grammy'
import type { Update } from 'grammy/types'
import { SECOND_MS } from '../../domain/calendar.ts'
import type { Clock, Logger, UpdateKey, UpdateStore } from '../../ports.ts'
import { within } from '../../use-cases/within.ts'
import type { BotContext } from '../bot-context.ts'
import { describeError } from '../sending/describe-error.ts'

export type HandleOnceDeps = {
  readonly updates: UpdateStore
  readonly presence: {
    /** Names this process. */
    readonly id: string
    /** Whether the process of that name is dead. */
    isGone(id: string): Promise<boolean>
  }
  readonly clock: Clock
  readonly log: Logger
  /** How long the database may take: people wait for an answer meanwhile. */
  readonly patienceMs?: number
}

/** 72 bits of a hash. */
const FINGERPRINT_CHARS = 12

/**
 * Lets an update pass once, whichever processes it comes to and however often: Postgres says whose it is. One
 * whose process died before it was handled passes again when Telegram brings it again. One that failed has
 * been answered with an apology, and does not. Without the database everything passes: better twice than never.
 */
export function handleOnce(deps: HandleOnceDeps): MiddlewareFn<BotContext> {
  const { updates, presence, clock, log, patienceMs = SECOND_MS } = deps

  return async (ctx, next) => {
    const key = keyOf(ctx.update)
    const whose = await within(patienceMs, take(key)).catch((error: unknown) => {
      log.warn({ updateId: key.updateId, ...describeError(error) }, 'Unable to tell whether an update is new')
      return 'unknown' as const
    })
    if (whose === 'others') return void (ctx.outcome = 'left')
    try {
      await next()
    } finally {
      if (whose === 'ours') await finish(key)
    }
  }

  async function take(key: UpdateKey): Promise<'ours' | 'others'> {
    const taking = await updates.take(key, presence.id, clock.now())
    if (taking.kind === 'taken') return 'ours'
    if (taking.kind === 'handled') return 'others'
    const isOrphan = await presence.isGone(taking.by)
    if (isOrphan && (await updates.takeOver(key, taking.by, presence.id, clock.now()))) return 'ours'
    log.info({ updateId: key.updateId, by: taking.by }, 'An update is left to the process that is at it')
    return 'others'
  }

  async function finish(key: UpdateKey): Promise<void> {
    await within(patienceMs, updates.finish(key, clock.now())).catch((error: unknown) =>
      log.warn(
        { updateId: key.updateId, ...describeError(error) },
        'Unable to note that an update is handled',
      ),
    )
  }
}

/** Telegram keeps an update as text, and brings the same text again. Nothing of it can be read from the hash. */
function keyOf(update: Update): UpdateKey {
  const hash = createHash('sha256').update(JSON.stringify(update)).digest('base64url')
  return { updateId: update.update_id, fingerprint: hash.slice(0, FINGERPRINT_CHARS) }
}

import { HOUR_MS, MINUTE_MS } from '../domain/calendar.ts'
import type { BarredChat, BarredStore, Logger } from '../ports.ts'

export type TellHostsDeps = {
  readonly barred: Pick<BarredStore, 'takeUntold' | 'putBack'>
  /** False where the host may be reached later. */
  readonly tellHost: (chat: BarredChat) => Promise<boolean>
  readonly logger: Pick<Logger, 'info'>
}

/** What passes within this, as a fault of Telegram or a group that is closed for the night, is no news. */
const TOLD_AFTER_MS = 2 * HOUR_MS
/** A topic is closed by somebody, who may have slipped; by then a briefing that was on its way there was tried again elsewhere. */
const TOPIC_TOLD_AFTER_MS = 2 * MINUTE_MS

/** Tells whoever set a group or channel up, once, that it refuses the briefing; each process may, at any time. */
export async function tellHosts({ barred, tellHost, logger }: TellHostsDeps, now: Date): Promise<void> {
  const ago = (ms: number) => new Date(now.getTime() - ms)
  const untold = await barred.takeUntold({ any: ago(TOLD_AFTER_MS), topic: ago(TOPIC_TOLD_AFTER_MS) }, now)
  for (const chat of untold) {
    logger.info({ reason: chat.reason }, 'A chat refuses what is sent to it; its host is told')
    if (!(await tellHost(chat))) await barred.putBack(chat.chatId)
  }
}

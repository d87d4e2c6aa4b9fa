import { Api } from 'grammy'
import { HOUR_MS } from '../../domain/calendar.ts'
import type { Config } from '../../config.ts'
import { checkTelegram, TelegramUnavailable } from '../../telegram/receiving/check-telegram.ts'
import type { Finding } from './finding.ts'

const PATIENCE_SECONDS = 10
/** Telegram remembers the last failure for ever; one of yesterday is over. */
const RECENT_MS = HOUR_MS

/** The token, and how updates come: what is configured against what Telegram does. */
export async function checkBot({ botToken, telegramApiRoot, webhook }: Config): Promise<readonly Finding[]> {
  if (botToken === null)
    return [{ subject: 'token', ok: true, says: 'BOT_TOKEN is not set, so "start" runs the playground' }]
  const api = new Api(botToken, { apiRoot: telegramApiRoot, timeoutSeconds: PATIENCE_SECONDS })
  try {
    const me = await checkTelegram(api, telegramApiRoot)
    const { username, supports_inline_queries: isInline } = me
    return [
      { subject: 'token', ok: true, says: `Telegram knows it as @${username}` },
      inlineFinding(username, isInline),
      namesFinding(username, me.can_read_all_group_messages),
      await checkUpdates(api, webhook?.url ?? null),
    ]
  } catch (error) {
    if (error instanceof TelegramUnavailable) return [{ subject: 'token', ok: false, says: error.message }]
    throw error
  }
}

/** Off is no fault: it is for who runs the bot to choose. */
function inlineFinding(username: string, isInline: boolean): Finding {
  const says = isInline
    ? `is on: people write @${username} and a question in any chat`
    : `is off. To let people write @${username} and a question in any chat, send /setinline to @BotFather (docs/operator.md, Inline mode)`
  return { subject: 'inline mode', ok: true, says }
}

/** The same holds for what reaches it in groups. */
function namesFinding(username: string, hearsAll: boolean): Finding {
  const says = hearsAll
    ? `it hears @${username} and a question`
    : `it hears commands and replies, and its name only where it is an administrator. To let it hear @${username} and a question, send /setprivacy to @BotFather (docs/operator.md, Names in groups)`
  return { subject: 'in groups', ok: true, says }
}

async function checkUpdates(api: Api, wanted: string | null): Promise<Finding> {
  const subject = 'updates'
  const info = await api.getWebhookInfo()
  const set = URL.parse(info.url ?? '')?.host ?? null
  const waiting = info.pending_update_count
  if (wanted === null)
    return set === null
      ? { subject, ok: true, says: `come by long polling, ${waiting} wait` }
      : {
          subject,
          ok: false,
          says: `Telegram brings them to ${set}, but WEBHOOK_URL is not set. Either set it, or start the bot, which removes the webhook; a second installation with this token would take them away again.`,
        }
  const host = URL.parse(wanted)?.host ?? wanted
  if (set !== host)
    return {
      subject,
      ok: false,
      says: `WEBHOOK_URL is at ${host}, but Telegram brings them ${set === null ? 'nowhere' : `to ${set}`}. Start the bot, which sets the webhook; does another installation use this token?`,
    }
  const failedAt = (info.last_error_date ?? 0) * 1000
  if (
    info.last_error_message !== undefined &&
    Temporal.Now.instant().epochMilliseconds - failedAt < RECENT_MS
  )
    return {
      subject,
      ok: false,
      says: `Telegram could not bring them to ${host}: ${info.last_error_message}. ${waiting} wait. Check that the address leads to this bot over https.`,
    }
  return { subject, ok: true, says: `come by webhook to ${host}, ${waiting} wait` }
}

/** What a bot that runs here says of itself. */
export async function checkRunningBot({ host, port }: Config): Promise<readonly Finding[]> {
  const subject = 'running bot'
  if (port === 0) return []
  const shown =
    host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  const answer = await fetch(`http://${shown}:${port}/readyz`, { signal: AbortSignal.timeout(5000) })
    .then(async (response) => ({ status: response.status, text: await response.text() }))
    .catch(() => null)
  if (answer === null) return [{ subject, ok: true, says: `none answers on port ${port}` }]
  if (answer.status === 200 && answer.text.startsWith('ok'))
    return [{ subject, ok: true, says: `is ready on port ${port}` }]
  if (answer.status !== 503)
    return [{ subject, ok: false, says: `something else answers on port ${port}. Set PORT to another one.` }]
  return answer.text.split('\n').map((line) => ({ subject, ok: false, says: line }))
}

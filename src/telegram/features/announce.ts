import { Composer } from 'grammy'
import { escapeAnnouncement, LONGEST_ANNOUNCEMENT } from '../../domain/delivery/announcement.ts'
import type { AnnouncementProgress, Button, Message } from '../../ports.ts'
import {
  confirmAnnouncement,
  draftAnnouncement,
  readProgress,
  stopAnnouncement,
} from '../../use-cases/announce.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { adminsOf } from '../receiving/admins-of.ts'
import { callbackData, callbackPattern, parseCallbackData, parseRowId } from '../screens/callback-data.ts'
import { parseAnnouncement } from '../typed/parse-announcement.ts'
import { screen } from '../sending/respond.ts'

type AnnounceDeps = Pick<FeatureDeps, 'clock' | 'subscribers' | 'adminIds' | 'announcing'>

/** `/announce`: an admin writes to every reader. Shown first, sent after a yes, and stopped at any time. */
export function announce(deps: AnnounceDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const { announcing } = deps
  if (announcing === undefined) return feature
  const admins = adminsOf(feature, deps.adminIds)

  admins.command('announce', async (ctx) => {
    const { html, language } = ctx.facts
    const texts = parseAnnouncement(ctx.match, language)
    if (texts === null) {
      return await ctx.say(screen(html('announce-how', { max: LONGEST_ANNOUNCEMENT })))
    }
    const id = await draftAnnouncement(announcing, { texts, createdBy: ctx.from.id }, deps.clock.now())
    for (const text of Object.values(texts)) await ctx.say(screen(escapeAnnouncement(text)))
    const { active } = await deps.subscribers.countByStatus()
    await ctx.say(screen(html('announce-ask', { readers: active }), askButtons(ctx.facts, id)))
  })

  admins.callbackQuery(callbackPattern('announce'), async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const id = parseRowId(value)
    const now = deps.clock.now()
    await ctx.answerTap()
    if (id === null) return await ctx.show(screen(ctx.facts.html('stale-button')))
    if (action === 'cancel') {
      await stopAnnouncement(announcing, id, now)
      return await ctx.show(screen(ctx.facts.html('cancelled')))
    }
    if (action === 'confirm') await confirmAnnouncement(announcing, id, now)
    const progress =
      action === 'stop' ? await stopAnnouncement(announcing, id, now) : await readProgress(announcing, id)
    await ctx.show(progressScreen(ctx.facts, id, progress))
  })

  return feature
}

function askButtons({ plain }: ChatFacts, id: number): readonly (readonly Button[])[] {
  return [
    [{ text: plain('announce-confirm'), data: callbackData('announce', 'confirm', String(id)) }],
    [{ text: plain('button-cancel'), data: callbackData('announce', 'cancel', String(id)) }],
  ]
}

function progressScreen(
  { html, plain }: ChatFacts,
  id: number,
  progress: AnnouncementProgress | null,
): Message {
  if (progress === null) return screen(html('stale-button'))
  const text = html('announce-progress', progress)
  if (progress.waiting === 0) return screen([text, html('announce-done')])
  const button = (key: string, action: string): Button => ({
    text: plain(key),
    data: callbackData('announce', action, String(id)),
  })
  return screen(text, [[button('announce-refresh', 'progress'), button('announce-stop', 'stop')]])
}

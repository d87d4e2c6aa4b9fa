import { Composer } from 'grammy'
import { dateAt, KYIV } from '../../domain/calendar.ts'
import type { SourceStatus } from '../../use-cases/read-status.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { formatDate } from '../rendering/format-date.ts'
import { localTime } from '../screens/describe-time.ts'
import { screen } from '../sending/respond.ts'

const ERROR_CHARS = 200

/** `/feeds`: for admins, the state of each source, those in trouble first. */
export function feeds({ readStatus, adminIds }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  if (readStatus === undefined) return feature
  const admins = feature.chatType('private').filter((ctx) => adminIds.includes(ctx.from?.id ?? 0))
  admins.command('feeds', async (ctx) => {
    const { sources } = await readStatus()
    const troubled = sources.filter(({ health }) => health !== 'ok')
    const well = sources.filter(({ health }) => health === 'ok')
    const lines = [...troubled, ...well].map((source) => lineOf(source, ctx.facts))
    await ctx.say(screen(lines.length === 0 ? ctx.facts.html('feeds-none') : lines))
  })
  return feature
}

function lineOf({ name, health, lastBriefingAt, lastError }: SourceStatus, facts: ChatFacts): string {
  const since =
    lastBriefingAt === null
      ? '—'
      : `${formatDate(dateAt(lastBriefingAt, KYIV), facts.language)}, ${localTime(lastBriefingAt, KYIV)}`
  return facts.html(`feeds-${health}`, { name, since, error: (lastError ?? '').slice(0, ERROR_CHARS) })
}

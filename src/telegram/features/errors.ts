import { Composer } from 'grammy'
import { DAY_MS } from '../../domain/calendar.ts'
import { isTroubled } from '../../domain/source-health.ts'
import type { DeadLetter } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { adminsOf } from '../receiving/admins-of.ts'
import { describeInstant } from '../screens/describe-time.ts'
import { feedLine } from '../screens/feed-line.ts'
import { screen } from '../sending/respond.ts'

const MAX_REASONS = 12

/** `/errors`: for admins, what failed in the last 24 hours: messages by reason, tasks that were given up, sources. */
export function errors({
  readStatus,
  deliveries,
  clock,
  adminIds,
  defaults,
}: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  if (readStatus === undefined) return feature
  adminsOf(feature, adminIds).command('errors', async (ctx) => {
    const now = clock.now()
    const { html } = ctx.facts
    const [failures, { deadLetters, sources }] = await Promise.all([
      deliveries.countFailures(new Date(now.getTime() - DAY_MS)),
      readStatus(),
    ])
    const parts = [
      part(
        html('errors-deliveries'),
        failures.slice(0, MAX_REASONS).map((failure) => html('errors-delivery', failure)),
      ),
      part(
        html('errors-tasks'),
        deadLetters.map((letter) => taskLine(letter, now)),
      ),
      part(
        html('errors-sources'),
        sources.filter(({ health }) => isTroubled(health)).map((source) => feedLine(source, ctx.facts)),
      ),
    ].flat()
    await ctx.say(screen(parts.length === 0 ? html('errors-none') : [html('errors-title'), ...parts]))

    function taskLine({ kind, key, reason, attempts, at }: DeadLetter, now: Date): string {
      const { language, plain }: ChatFacts = ctx.facts
      const when = describeInstant(at, defaults.timezone, language, plain, now)
      return html('errors-task', { kind, key, reason: reason || '—', attempts, when })
    }
  })
  return feature
}

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

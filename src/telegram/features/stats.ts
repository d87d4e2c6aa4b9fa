import { Composer } from 'grammy'
import { MINUTE_MS } from '../../domain/calendar.ts'
import type { Status } from '../../use-cases/read-status.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { adminsOf } from '../receiving/admins-of.ts'
import { screen } from '../sending/respond.ts'

/** `/stats`: for admins, how readers, deliveries and readings are doing. */
export function stats({ readStatus, adminIds }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  if (readStatus === undefined) return feature
  adminsOf(feature, adminIds).command('stats', async (ctx) => {
    await ctx.say(screen(ctx.facts.html('stats', countsOf(await readStatus()))))
  })
  return feature
}

function countsOf({ subscribers, deliveries, lateMs, readings }: Status) {
  const { open, sent, skipped, gone, repeated, ambiguous } = deliveries
  const sum = (numbers: Readonly<Record<string, number>>) =>
    Object.values(numbers).reduce((total, number) => total + number, 0)
  const { certain = 0, ...doubted } = readings
  return {
    ...subscribers,
    ...{ sent, skipped, gone, certain },
    waiting: sum(open),
    lateMinutes: Math.floor(lateMs / MINUTE_MS),
    twice: repeated + ambiguous,
    doubted: sum(doubted),
  }
}

import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { adminsOf } from '../receiving/admins-of.ts'
import { feedLine } from '../screens/feed-line.ts'
import { screen } from '../sending/respond.ts'

/** `/feeds`: for admins, the state of each source, those in trouble first. */
export function feeds({ readStatus, adminIds }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  if (readStatus === undefined) return feature
  adminsOf(feature, adminIds).command('feeds', async (ctx) => {
    const { sources } = await readStatus()
    const troubled = sources.filter(({ health }) => health !== 'ok')
    const well = sources.filter(({ health }) => health === 'ok')
    const lines = [...troubled, ...well].map((source) => feedLine(source, ctx.facts))
    await ctx.say(screen(lines.length === 0 ? ctx.facts.html('feeds-none') : lines))
  })
  return feature
}

import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { escapeHtml } from '../rendering/escape-html.ts'
import { screen } from '../sending/respond.ts'

/** `/export`: what is stored of a chat, as it is stored, but for the record of what was sent. */
export function exportData(): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('export', readersOnly, sayExport)
  return feature
}

export async function sayExport(ctx: BotContext): Promise<void> {
  const json = JSON.stringify(ctx.facts.subscriber, null, 1)
  await ctx.say(screen([ctx.facts.html('export-title'), `<pre>${escapeHtml(json)}</pre>`]))
}

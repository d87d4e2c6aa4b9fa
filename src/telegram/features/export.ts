import { Composer } from 'grammy'
import { readOwnData, type OwnDataDeps } from '../../use-cases/read-own-data.ts'
import type { BotContext } from '../bot-context.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { escapeHtml } from '../rendering/escape-html.ts'
import { screen } from '../sending/respond.ts'

const FILE_NAME = 'sitrep-data.json'

/** `/export`: all that is stored of a chat, as it is stored, as a file. */
export function exportData(deps: OwnDataDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('export', readersOnly, (ctx) => sayExport(deps, ctx))
  return feature
}

export async function sayExport(deps: OwnDataDeps, ctx: BotContext): Promise<void> {
  const json = JSON.stringify(await readOwnData(deps, ctx.chat?.id ?? 0), null, 1)
  const title = ctx.facts.html('export-title')
  await ctx.sayDocument(
    { name: FILE_NAME, bytes: new TextEncoder().encode(json), caption: title },
    screen([title, `<pre>${escapeHtml(json)}</pre>`]),
  )
}

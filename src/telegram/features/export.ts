import { Composer } from 'grammy'
import type { RowOwner } from '../../ports.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { administers } from '../receiving/own-channel.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { escapeHtml } from '../rendering/escape-html.ts'
import { screen } from '../sending/respond.ts'

type ExportDeps = Pick<FeatureDeps, 'ownRows' | 'channels'>

const FILE_NAME = 'sitrep-data.json'

/** `/export`: all that is stored of a chat, as it is stored, as a file. */
export function exportData(deps: ExportDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('export', readersOnly, (ctx) => sayExport(deps, ctx))
  return feature
}

export async function sayExport(deps: ExportDeps, ctx: BotContext): Promise<void> {
  const json = JSON.stringify(await deps.ownRows(await ownerOf(deps, ctx)), null, 1)
  const title = ctx.facts.html('export-title')
  await ctx.sayDocument(
    { name: FILE_NAME, bytes: new TextEncoder().encode(json), caption: title },
    screen([title, `<pre>${escapeHtml(json)}</pre>`]),
  )
}

/** In private the channels that the person looks after come with it: in the channel itself its readers would get the file. */
async function ownerOf({ channels }: ExportDeps, ctx: BotContext): Promise<RowOwner> {
  const chatId = ctx.chat?.id ?? 0
  if (ctx.chat?.type !== 'private') return { chatIds: [chatId], personId: null }
  const hosted = (await channels?.editions.listHosted(chatId)) ?? []
  const theirs = await Promise.all(
    hosted.map(async (each) => ((await administers(ctx, each.chatId)) ? [each.chatId] : [])),
  )
  return { chatIds: [chatId, ...theirs.flat()], personId: chatId }
}

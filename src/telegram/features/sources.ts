import { Composer } from 'grammy'
import type { Message } from '../../ports.ts'
import { backToSettings } from '../screens/back-to-settings.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import {
  callbackData,
  callbackPattern,
  fitsCallbackData,
  parseCallbackData,
} from '../screens/callback-data.ts'
import { clip } from '../screens/clip.ts'
import { inRows } from '../screens/in-rows.ts'
import { switched } from '../screens/tick.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'

type SourcesDeps = Pick<FeatureDeps, 'sources'>

/** Telegram shows a hundred buttons under a message. */
const MAX_BUTTONS = 90

type Named = { readonly slug: string; readonly name: string }

/** `/sources`: whose stories a reader is told, as buttons. */
export function sources(deps: SourcesDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('sources', readersOnly, async (ctx) => {
    await ctx.say(sourcesScreen(ctx.facts, await listSources(deps)))
  })

  feature.callbackQuery(callbackPattern('sources'), readersOnly, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const listed = await listSources(deps)
    const before = ctx.facts.subscriber?.mutedSources ?? []
    const muted = tapped(before, action, listed.find(({ slug }) => slug === value)?.slug)
    if (muted === null) return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    if (muted !== before) await ctx.changeReader({ mutedSources: muted })
    await ctx.answerTap()
    await ctx.show(sourcesScreen(ctx.facts, listed))
  })

  return feature
}

/** Those that tell stories; a table has figures alone. */
export async function listSources(deps: SourcesDeps): Promise<readonly Named[]> {
  const listed = await deps.sources.list()
  return listed
    .filter(({ kind, slug }) => kind !== 'table' && fitsCallbackData('sources', 'off', slug))
    .slice(0, MAX_BUTTONS)
}

/** `null` for an unknown button, and for a source that is no longer listed. */
function tapped(
  before: readonly string[],
  action: string,
  slug: string | undefined,
): readonly string[] | null {
  if (action === 'open') return before
  if (action === 'all') return []
  if (slug === undefined) return null
  if (action === 'off') return before.includes(slug) ? before : [...before, slug]
  return action === 'on' ? before.filter((muted) => muted !== slug) : null
}

function sourcesScreen(facts: ChatFacts, listed: readonly Named[]): Message {
  const { html, plain, subscriber } = facts
  if (listed.length === 0) return screen(html('sources-none'), [[backToSettings(facts)]])
  const muted = new Set(subscriber?.mutedSources ?? [])
  const isSilent = listed.every(({ slug }) => muted.has(slug))
  const buttons = listed.map(({ slug, name }) => ({
    text: switched(!muted.has(slug), clip(name)),
    data: callbackData('sources', muted.has(slug) ? 'on' : 'off', slug),
  }))
  return screen(
    [html('sources-title'), ...(isSilent ? [html('sources-all-off')] : []), html('sources-figures')],
    [
      ...inRows(buttons, 2),
      [{ text: plain('button-all'), data: callbackData('sources', 'all') }],
      [backToSettings(facts)],
    ],
  )
}

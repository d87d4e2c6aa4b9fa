import { Composer } from 'grammy'
import { isTroubled } from '../../domain/source-health.ts'
import type { Message } from '../../ports.ts'
import type { SourceStatus } from '../../use-cases/read-status.ts'
import { SOURCE_ORDERS, steerSource, type SourceOrder } from '../../use-cases/steer-source.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { adminsOf } from '../receiving/admins-of.ts'
import { callbackData, callbackPattern, parseCallbackData, parseRowId } from '../screens/callback-data.ts'
import { feedLine, kyivTime } from '../screens/feed-line.ts'
import { inRows } from '../screens/in-rows.ts'
import { screen } from '../sending/respond.ts'

/** So many fit into one message, whatever went wrong with each. */
const PER_PAGE = 10

const TOLD: Readonly<Record<SourceOrder, string>> = {
  pause: 'feed-pause-done',
  resume: 'feed-resume-done',
  read: 'feed-reading',
}

/** `/feeds`: for admins, the state of each source, those in trouble first; buttons pause one, resume it, or read it now. */
export function feeds({ readStatus, steering, clock, log, adminIds }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  if (readStatus === undefined) return feature
  const ofAdmins = adminsOf(feature, adminIds)

  ofAdmins.command('feeds', async (ctx) => {
    await ctx.say(listScreen(ctx.facts, await listSources(), 0))
  })

  ofAdmins.callbackQuery(callbackPattern('feeds'), async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const order = SOURCE_ORDERS.find((each) => each === action)
    if (action === 'page') {
      await ctx.answerTap()
      return await ctx.show(listScreen(ctx.facts, await listSources(), parseRowId(value) ?? 0))
    }
    const found = await findSource(value)
    if (found === undefined || (order === undefined && action !== 'open'))
      return await ctx.answerTap(ctx.facts.plain('feed-gone'), true)
    if (order === undefined || steering === undefined) await ctx.answerTap()
    else if (found.health === 'paused' && order !== 'resume') await ctx.answerTap(ctx.facts.plain(TOLD.pause))
    else {
      await steerSource(steering, found.slug, order, clock.now())
      log.info({ source: found.slug, order, adminId: ctx.from.id }, 'An admin steered a source')
      await ctx.answerTap(ctx.facts.plain(TOLD[order]))
    }
    await ctx.show(sourceScreen(ctx.facts, (await findSource(value)) ?? found))
  })
  return feature

  async function listSources(): Promise<readonly SourceStatus[]> {
    const { sources } = (await readStatus?.()) ?? { sources: [] }
    return sources.toSorted((a, b) => Number(isTroubled(b.health)) - Number(isTroubled(a.health)))
  }

  async function findSource(slug: string): Promise<SourceStatus | undefined> {
    return (await listSources()).find((source) => source.slug === slug)
  }
}

/** `page` counts from 0; one past the last is the last. */
function listScreen(facts: ChatFacts, sources: readonly SourceStatus[], page: number): Message {
  if (sources.length === 0) return screen(facts.html('feeds-none'))
  const last = Math.ceil(sources.length / PER_PAGE) - 1
  const here = Math.min(page, last)
  const shown = sources.slice(here * PER_PAGE, (here + 1) * PER_PAGE)
  const turn = [
    ...(here > 0 ? [{ text: '‹', data: callbackData('feeds', 'page', String(here - 1)) }] : []),
    ...(here < last ? [{ text: '›', data: callbackData('feeds', 'page', String(here + 1)) }] : []),
  ]
  const open = shown.map(({ slug, name }) => ({ text: name, data: callbackData('feeds', 'open', slug) }))
  return screen(
    [...shown.map((source) => feedLine(source, facts)), '', facts.html('feeds-choose')],
    [...inRows(open, 2), ...(turn.length > 0 ? [turn] : [])],
  )
}

function sourceScreen(facts: ChatFacts, source: SourceStatus): Message {
  const { html, plain } = facts
  const isPaused = source.health === 'paused'
  const button = (label: string, action: string, value = source.slug) => ({
    text: plain(label),
    data: callbackData('feeds', action, value),
  })
  return screen(
    [
      feedLine(source, facts),
      html(isPaused ? 'feed-times-paused' : 'feed-times', {
        read: kyivTime(source.lastFetchedAt, facts),
        next: kyivTime(source.nextFetchAt, facts),
      }),
    ],
    [
      isPaused
        ? [button('button-feed-resume', 'resume')]
        : [button('button-feed-read', 'read'), button('button-feed-pause', 'pause')],
      [button('button-feed-refresh', 'open'), button('button-feeds-all', 'page', '0')],
    ],
  )
}

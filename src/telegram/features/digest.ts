import { Composer } from 'grammy'
import { dateAt, KYIV } from '../../domain/calendar.ts'
import { talliesOf, type Digest } from '../../domain/digest/digest.ts'
import { parseDigestRef, writeDigestRef, type DigestRef } from '../../domain/digest/digest-ref.ts'
import type { Button, Message } from '../../ports.ts'
import { quoteTallies } from '../../use-cases/quote-tallies.ts'
import { rebuildDigest } from '../../use-cases/rebuild-digest.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { morePages, type MorePage } from '../rendering/more-pages.ts'
import { sourcesPages } from '../rendering/sources-pages.ts'
import { writeMessage } from '../rendering/write-message.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { inRows } from '../screens/in-rows.ts'
import { inFormat } from '../sending/in-format.ts'
import { sayChart, spanUntil } from './chart.ts'
import { digestMessage, readerOf } from './today.ts'

type DigestDeps = Pick<
  FeatureDeps,
  'clock' | 'log' | 'briefings' | 'corrections' | 'strikes' | 'nights' | 'charts' | 'gate'
>

/** A view of a digest, as the data of a button names it. */
type View = {
  readonly name: string
  readonly ref: DigestRef
  /** Which page of it; empty for the first. */
  readonly page: string
  /** Said below the digest, which it therefore does not lead back to. */
  readonly isBelow: boolean
}

const LINK = /^digest-(?<name>[a-z]+)-(?<ref>[a-z0-9-]+)$/

/** The buttons under a digest: its chart, its sources and its folded stories, as often and as late as one likes. */
export function digest(deps: DigestDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.callbackQuery(callbackPattern('digest'), async (ctx) => {
    const view = parseView(ctx.callbackQuery.data)
    if (view === null) return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    // Whoever taps in a group or a channel would change what all others read.
    if (ctx.chat?.type !== 'private') {
      return await ctx.openPrivately(`digest-${view.name}-${writeDigestRef(view.ref)}`)
    }
    await showView(deps, ctx, view)
  })

  feature
    .chatType('private')
    .command('start')
    .filter((ctx) => LINK.test(ctx.match))
    .use(async (ctx, next) => {
      const { name = '', ref = '' } = LINK.exec(String(ctx.match))?.groups ?? {}
      const view = parseView(callbackData('digest', name, `${ref}::below`))
      if (view === null) return await next()
      await showView(deps, ctx, view)
    })

  return feature
}

function parseView(data: string): View | null {
  const { action, value } = parseCallbackData(data)
  const [ref = '', page = '', below] = value.split(':')
  const parsed = parseDigestRef(ref)
  const isKnown = ['chart', 'sources', 'more', 'back'].includes(action)
  return parsed === null || !isKnown ? null : { name: action, ref: parsed, page, isBelow: below === 'below' }
}

async function showView(deps: DigestDeps, ctx: BotContext, view: View): Promise<void> {
  if (view.name === 'chart') {
    await ctx.answerTap()
    return await sayChart(deps, ctx, spanUntil(dateOf(view.ref)))
  }
  const found = await rebuildDigest(deps, view.ref, readerOf(ctx), deps.clock.now())
  if (found === null) return await tellGone(ctx)
  await ctx.answerTap()
  if (view.name === 'back') return await ctx.show(digestMessage(deps, ctx, found, view.ref))
  // A digest of several messages could not be brought back into the one that is edited.
  const isBelow = view.isBelow || isParted(digestMessage(deps, ctx, found, view.ref), ctx)
  const message = await viewMessage(deps, ctx, found, { ...view, isBelow })
  if (message === null) return await tellGone(ctx)
  await (isBelow && !view.isBelow ? ctx.say(message) : ctx.show(message))
}

async function tellGone(ctx: BotContext): Promise<void> {
  await ctx.tell('digest-gone')
}

/** Whether it takes several messages in the form that the reader chose. */
function isParted(message: Message, { facts }: BotContext): boolean {
  const { rich, classic } = inFormat(message, facts.subscriber?.format ?? 'classic', facts.plain)
  return rich === null && classic.length > 1
}

async function viewMessage(
  deps: DigestDeps,
  ctx: BotContext,
  digest: Digest,
  view: View,
): Promise<Message | null> {
  const { plain } = ctx.facts
  const back: readonly (readonly Button[])[] = view.isBelow
    ? []
    : [[{ text: plain('button-digest-back'), data: dataOf({ ...view, name: 'back', page: '' }) }]]
  if (view.name === 'more') {
    const pages = morePages(digest, plain)
    const shown = pages.find((each) => pageName(each) === view.page) ?? pages[0]
    if (shown === undefined) return null
    const buttons = [
      ...subjectButtons(pages, shown, view),
      ...turnButtons(pages.map(pageName), pageName(shown), view),
    ]
    return { ...writeMessage(shown.page), buttons: [...buttons, ...back] }
  }
  const pages = sourcesPages(digest, await quoteTallies(deps, talliesOf(digest)), plain)
  const shown = pages[Number(view.page)] ?? pages[0]
  if (shown === undefined) return null
  const names = pages.map((_, at) => String(at))
  return {
    ...writeMessage(shown),
    buttons: [...turnButtons(names, String(pages.indexOf(shown)), view), ...back],
  }
}

/** One for each topic that has folded stories, where there are several. */
function subjectButtons(
  pages: readonly MorePage[],
  shown: MorePage,
  view: View,
): readonly (readonly Button[])[] {
  const firsts = pages.filter(({ number }) => number === 0)
  if (firsts.length < 2) return []
  const buttons = firsts.map((each) => ({
    text: each.subject === shown.subject ? `✓ ${each.title}` : each.title,
    data: dataOf({ ...view, page: pageName(each) }),
  }))
  return inRows(buttons, 2)
}

function turnButtons(names: readonly string[], shown: string, view: View): readonly (readonly Button[])[] {
  const at = names.indexOf(shown)
  const turn = (text: string, name: string | undefined): readonly Button[] =>
    name === undefined ? [] : [{ text, data: dataOf({ ...view, page: name }) }]
  const row = [...turn('‹', at > 0 ? names[at - 1] : undefined), ...turn('›', names[at + 1])]
  return row.length > 0 ? [row] : []
}

function pageName({ subject, number }: MorePage): string {
  return number === 0 ? subject : `${subject}.${number}`
}

function dataOf({ name, ref, page, isBelow }: View): string {
  const parts = [
    writeDigestRef(ref),
    ...(page === '' && !isBelow ? [] : [page]),
    ...(isBelow ? ['below'] : []),
  ]
  return callbackData('digest', name, parts.join(':'))
}

function dateOf(ref: DigestRef): string {
  return ref.kind === 'date' ? ref.date : dateAt(ref.window.until, KYIV)
}

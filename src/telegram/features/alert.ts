import { createHash } from 'node:crypto'
import { Composer } from 'grammy'
import { isSameAlert, MOST_ALERTS, MOST_TOLD_A_DAY, type Alert } from '../../domain/alert/alert.ts'
import type { Button, Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { escapeHtml } from '../rendering/escape-html.ts'
import { weaponText } from '../rendering/tally-phrases.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { backToSettings } from '../screens/back-to-settings.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { clip } from '../screens/clip.ts'
import { inRows } from '../screens/in-rows.ts'
import { notComing } from '../screens/not-coming.ts'
import { screen } from '../sending/respond.ts'
import { isWord, parseAlert } from '../typed/parse-alert.ts'
import { LIVE } from '../typed/wish-words.ts'

export type AlertDeps = Pick<FeatureDeps, 'alerts'>

/** What one tap adds. */
const OFFERED: readonly Alert[] = [
  { kind: 'launched', value: '', least: 100 },
  { kind: 'launched', value: '', least: 500 },
  { kind: 'class', value: 'ballistic-missile', least: 1 },
  { kind: 'class', value: 'missile', least: 30 },
]
const MOST_WORDS_OFFERED = 4
const NONE = /^(?:off|none|stop|clear|ні|вимкни|вимкнути|скасувати|жодного|жодних)$/iu

/** `/alert`: what a reader wants to be told of at once, and not with the briefing. */
export function alert(deps: AlertDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('alert', readersOnly, async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') return await ctx.say(await alertScreen(deps, ctx))
    if (NONE.test(words)) return await ctx.say(await alertScreen(deps, ctx, await removeAll(deps, ctx)))
    const notice = LIVE.test(words) && !isWord(words) ? ctx.facts.html('free-alarm') : null
    if (notice !== null) return await ctx.say(await alertScreen(deps, ctx, notice))
    await addAlert(deps, ctx, parseAlert(words), words)
  })

  feature.callbackQuery(callbackPattern('alert'), readersOnly, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    await ctx.answerTap()
    if (action === 'say') return await ctx.say(await alertScreen(deps, ctx))
    const present = await deps.alerts.list(chatIdOf(ctx))
    const among = action === 'drop' ? present : action === 'add' ? offeredTo(ctx.facts, present) : []
    const found = among.find((each) => idOf(each) === value)
    if (found === undefined) return await ctx.show(await alertScreen(deps, ctx))
    const notice = action === 'drop' ? await remove(deps, ctx, found) : await add(deps, ctx, found)
    await ctx.show(await alertScreen(deps, ctx, notice))
  })

  return feature
}

/** Adds what was asked for, and shows all that is on. `words`: as they were typed. */
export async function addAlert(
  deps: AlertDeps,
  ctx: BotContext,
  wanted: Alert | null,
  words: string,
): Promise<void> {
  const notice =
    wanted === null ? ctx.facts.html('alert-bad', { words: clip(words) }) : await add(deps, ctx, wanted)
  await ctx.say(await alertScreen(deps, ctx, notice))
}

async function add({ alerts }: AlertDeps, ctx: BotContext, wanted: Alert): Promise<string> {
  const alert = describe(wanted, ctx)
  const present = await alerts.list(chatIdOf(ctx))
  if (present.some((each) => isSameAlert(each, wanted))) return ctx.facts.html('alert-known', { alert })
  if (present.length >= MOST_ALERTS) return ctx.facts.html('alert-full', { count: MOST_ALERTS })
  await alerts.add(chatIdOf(ctx), wanted)
  return ctx.facts.html('alert-added', { alert })
}

async function remove({ alerts }: AlertDeps, ctx: BotContext, given: Alert): Promise<string> {
  await alerts.remove(chatIdOf(ctx), given)
  return ctx.facts.html('alert-removed', { alert: describe(given, ctx) })
}

async function removeAll({ alerts }: AlertDeps, ctx: BotContext): Promise<string> {
  for (const each of await alerts.list(chatIdOf(ctx))) await alerts.remove(chatIdOf(ctx), each)
  return ctx.facts.html('alert-all-removed')
}

async function alertScreen(
  { alerts }: AlertDeps,
  ctx: BotContext,
  notice: string | null = null,
): Promise<Message> {
  const { facts } = ctx
  const { html, plain } = facts
  const present = await alerts.list(chatIdOf(ctx))
  const away = notComing(facts)
  const on = present.map((each) => `• ${escapeHtml(describe(each, ctx))}`)
  const dropping = present.map((each) => button(`✕ ${describe(each, ctx)}`, 'drop', each))
  const adding = offeredTo(facts, present).map((each) => button(`+ ${describe(each, ctx)}`, 'add', each))
  return screen(
    [
      ...(notice === null ? [] : [notice, '']),
      html('alert-title', { count: MOST_TOLD_A_DAY }),
      html('alert-never-live'),
      '',
      ...(on.length === 0 ? [html('alert-none')] : [html('alert-now'), ...on]),
      '',
      html('alert-how'),
      ...(facts.subscriber?.silent === true ? [html('alert-silent')] : []),
      ...(away?.lines ?? []),
    ],
    [
      ...inRows(dropping, 1),
      ...(present.length < MOST_ALERTS ? inRows(adding, 1) : []),
      ...(away?.buttons ?? []),
      [{ text: plain('button-quiet'), data: callbackData('quiet', 'open') }, backToSettings(facts)],
    ],
  )
}

/** Common raids, and the words that a reader follows already; of what is on nothing. */
function offeredTo({ subscriber }: ChatFacts, present: readonly Alert[]): readonly Alert[] {
  const words = (subscriber?.follows ?? []).map((value): Alert => ({ kind: 'word', value, least: 1 }))
  const isNew = (each: Alert) => !present.some((other) => isSameAlert(each, other))
  return [...OFFERED.filter(isNew), ...words.filter(isNew).slice(0, MOST_WORDS_OFFERED)]
}

/** "100 or more drones and missiles", "ballistic missiles", "news with “Kupyansk”"; plain text. */
function describe({ kind, value, least }: Alert, { facts: { plain } }: BotContext): string {
  switch (kind) {
    case 'launched':
      return plain('alert-kind-launched', { n: least })
    case 'class':
      return least === 1
        ? plain('alert-kind-any', { weapon: weaponText(value, 2, plain) })
        : plain('alert-kind-class', { n: least, weapon: weaponText(value, least, plain, 'gen') })
    case 'word':
      return plain('alert-kind-word', { words: value })
  }
}

function button(text: string, action: 'add' | 'drop', given: Alert): Button {
  return { text, data: callbackData('alert', action, idOf(given)) }
}

/** Words may be longer than a button's data. */
function idOf({ kind, value, least }: Alert): string {
  return createHash('sha256').update(`${kind} ${value.toLowerCase()} ${least}`).digest('hex').slice(0, 12)
}

const chatIdOf = (ctx: BotContext): number => ctx.chat?.id ?? 0

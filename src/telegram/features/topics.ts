import { Composer } from 'grammy'
import type { Subscriber } from '../../domain/subscriber.ts'
import { TOPICS, type Topic } from '../../domain/topic.ts'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { inRows } from '../screens/in-rows.ts'
import { parseTopic } from '../typed/parse-topic.ts'
import { clip } from '../screens/clip.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { backToSettings } from '../screens/back-to-settings.ts'
import { topicNames } from '../screens/topic-names.ts'

type TopicsDeps = Pick<FeatureDeps, 'texts'>

/** `/topics`: what the briefing is about, as buttons or as words. */
export function topics(deps: TopicsDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('topics', readersOnly, async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') return await ctx.say(topicsScreen(ctx.facts))
    const chosen = parseTopics(words, deps)
    if (typeof chosen === 'string') {
      const problem = ctx.facts.html('topics-unknown', { words: clip(chosen) })
      return await ctx.say(topicsScreen(ctx.facts, problem))
    }
    await ctx.changeReader({ topics: chosen })
    const saved = ctx.facts.html('topics-saved', { topics: topicNames(ctx.facts, chosen) })
    await ctx.say(topicsScreen(ctx.facts, saved))
  })

  feature.callbackQuery(callbackPattern('topics'), readersOnly, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const before = ctx.facts.subscriber?.topics ?? []
    const chosen = tapped(
      before,
      action,
      TOPICS.find((topic) => topic === value),
    )
    if (chosen === null) return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    if (chosen !== before) await ctx.changeReader({ topics: chosen })
    await ctx.answerTap()
    // Below a digest, whose place it must not take.
    await (action === 'say' ? ctx.say(topicsScreen(ctx.facts)) : ctx.show(topicsScreen(ctx.facts)))
  })

  return feature
}

/** A topic chosen anew goes to the end: readers order topics by choosing them. `null` for an unknown button. */
function tapped(
  before: Subscriber['topics'],
  action: string,
  topic: Topic | undefined,
): readonly Topic[] | null {
  if (action === 'open' || action === 'say') return before
  if (action === 'all') return TOPICS
  if (action === 'none') return []
  if (topic === undefined) return null
  if (action === 'on') return before.includes(topic) ? before : [...before, topic]
  return action === 'off' ? before.filter((chosen) => chosen !== topic) : null
}

/** The topics named, or the first words that name none. */
function parseTopics(words: string, deps: TopicsDeps): readonly Topic[] | string {
  const chosen = new Set<Topic>()
  const whole = parseTopic(words, deps.texts)
  if (whole !== null) return [whole]
  for (const part of words.split(words.includes(',') ? /\s*,\s*/ : /\s+/).filter(Boolean)) {
    if (/^(?:all|усі|всі)$/iu.test(part)) return TOPICS
    if (/^(?:none|nothing|жодної|жодна|нічого)$/iu.test(part)) return []
    const topic = parseTopic(part, deps.texts)
    if (topic === null) return part
    chosen.add(topic)
  }
  return [...chosen]
}

export function topicsScreen(facts: ChatFacts, notice?: string): Message {
  const { html, plain, subscriber } = facts
  const order = subscriber?.topics ?? []
  const state = order.length === 0 ? html('topics-none-chosen') : null
  const buttons = TOPICS.map((topic) => ({
    text: `${order.includes(topic) ? `${order.indexOf(topic) + 1}.` : '▫️'} ${plain(`topic-${topic}`)}`,
    data: callbackData('topics', order.includes(topic) ? 'off' : 'on', topic),
  }))
  return screen(
    [...(notice === undefined ? [] : [notice, '']), html('topics-title'), ...(state === null ? [] : [state])],
    [
      ...inRows(buttons, 2),
      [
        { text: plain('button-all'), data: callbackData('topics', 'all') },
        { text: plain('button-none'), data: callbackData('topics', 'none') },
      ],
      [backToSettings(facts)],
    ],
  )
}

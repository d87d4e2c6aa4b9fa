import { Composer } from 'grammy'
import { understand } from '../../domain/ask/understand.ts'
import { dateAt, KYIV } from '../../domain/calendar.ts'
import type { DigestStory } from '../../domain/digest/digest.ts'
import { readPlace } from '../../domain/ask/read-place.ts'
import { readItems } from '../../domain/ask/reading/read-items.ts'
import { TOPICS, type Topic } from '../../domain/topic.ts'
import type { Button, Message } from '../../ports.ts'
import {
  countNews,
  NEWS_DAYS,
  newsOfTopic,
  searchNews,
  type NewsReader,
} from '../../use-cases/answer-news.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import { clip } from '../screens/clip.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import {
  callbackData,
  callbackPattern,
  fitsCallbackData,
  parseCallbackData,
} from '../screens/callback-data.ts'
import { inRows } from '../screens/in-rows.ts'
import { parseTopic } from '../typed/parse-topic.ts'
import { renderStories } from '../rendering/render-stories.ts'
import { screen } from '../sending/respond.ts'

type NewsDeps = Pick<FeatureDeps, 'clock' | 'texts' | 'briefings'>

const MIN_CHARS = 2
const MAX_CHARS = 100

/** `/news`: the news of a topic, chosen by a button or by name, or of any words. */
export function news(deps: NewsDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('news', async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') return await sayNewsMenu(deps, ctx)
    await sayNewsAbout(deps, ctx, words)
  })

  feature.callbackQuery(callbackPattern('news'), async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const [key, page = '0'] = value.split(':')
    const topic = TOPICS.find((known) => known === key)
    await ctx.answerTap()
    const message =
      topic === undefined
        ? await topicsMenu(deps, ctx.facts)
        : await topicNews(deps, ctx.facts, topic, Number(page) || 0)
    // Below figures, whose place it must not take.
    await (action === 'say' ? ctx.say(message) : ctx.show(message))
  })

  return feature
}

export async function sayNewsMenu(deps: NewsDeps, ctx: BotContext): Promise<void> {
  await ctx.say(await topicsMenu(deps, ctx.facts))
}

/** Answers a topic's name with its news, and any other words with a search; `extra` buttons go below. */
export async function sayNewsAbout(
  deps: NewsDeps,
  ctx: BotContext,
  words: string,
  extra: readonly Button[] = [],
): Promise<void> {
  const topic = topicOf(deps, ctx, words)
  const message = topic === null ? await search(deps, ctx, words) : await topicNews(deps, ctx.facts, topic)
  const buttons = [...(message.buttons ?? []), ...extra.map((button) => [button])]
  await ctx.say({ ...message, buttons })
}

/** A topic by its name, or as people call it, with a time or without: news of a topic are the latest ones. */
function topicOf(deps: NewsDeps, { facts }: BotContext, words: string): Topic | null {
  const named = parseTopic(words, deps.texts)
  if (named !== null) return named
  const today = dateAt(deps.clock.now(), KYIV)
  const question = understand(`/news ${words}`, { today, language: facts.language, previous: null })
  return question.intent === 'news' ? question.topic : null
}

async function search(deps: NewsDeps, ctx: BotContext, words: string): Promise<Message> {
  const { html, subscriber } = ctx.facts
  if (words.length < MIN_CHARS) return screen(html('news-too-short'))
  const wanted = words.slice(0, MAX_CHARS)
  const stories = await searchNews(deps, wanted, newsReader(ctx.facts), deps.clock.now())
  const mayFollow =
    subscriber !== null &&
    ctx.chat?.type === 'private' &&
    !subscriber.follows.includes(wanted) &&
    fitsCallbackData('follow', 'add', wanted) &&
    (stories.length > 0 || isNamed(wanted))
  const follow = { text: ctx.facts.plain('button-follow', { words: wanted }) }
  const buttons = mayFollow ? [[{ ...follow, data: callbackData('follow', 'add', wanted) }]] : []
  if (stories.length === 0) return screen(html('news-nothing-found', { words: clip(wanted) }), buttons)
  const title = ctx.facts.plain('news-title', { words: clip(wanted) })
  return { ...storiesMessage(ctx.facts, title, stories), buttons }
}

/** Of letters alone that nobody wrote of there is nothing to follow: a name has a capital, or is a place's. */
function isNamed(words: string): boolean {
  return /\p{Lu}|\d/u.test(words) || readPlace(readItems(words)) !== null
}

async function topicNews(deps: NewsDeps, facts: ChatFacts, topic: Topic, page = 0): Promise<Message> {
  const title = facts.plain(`topic-${topic}`)
  const { stories, hasMore } = await newsOfTopic(deps, topic, newsReader(facts), deps.clock.now(), page)
  const back = [[{ text: facts.plain('button-news'), data: callbackData('news', 'open') }]]
  const turn = (text: string, to: number) => ({ text, data: callbackData('news', 'topic', `${topic}:${to}`) })
  const pages = [
    ...(page > 0 ? [turn(facts.plain('button-newer'), page - 1)] : []),
    ...(hasMore ? [turn(facts.plain('button-older'), page + 1)] : []),
  ]
  if (stories.length > 0) {
    return {
      ...storiesMessage(facts, title, stories),
      buttons: [...(pages.length > 0 ? [pages] : []), ...back],
    }
  }
  return screen(facts.html('news-nothing-topic', { topic: title, days: NEWS_DAYS }), back)
}

function newsReader({ language, subscriber }: ChatFacts): NewsReader {
  return { language, mutedSources: subscriber?.mutedSources ?? [] }
}

function storiesMessage(facts: ChatFacts, title: string, stories: readonly DigestStory[]): Message {
  return renderStories(title, stories, facts.plain, facts.language)
}

/** Topics with news, each with how much of it; all of them on a day without any. */
async function topicsMenu(deps: NewsDeps, facts: ChatFacts): Promise<Message> {
  const { html, plain } = facts
  const counts = await countNews(deps, newsReader(facts), deps.clock.now())
  if (counts.size === 0) return screen(html('today-nothing-yet'))
  const buttons = TOPICS.filter((topic) => counts.has(topic)).map((topic) => ({
    text: `${plain(`topic-${topic}`)} · ${counts.get(topic) ?? 0}`,
    data: callbackData('news', 'topic', topic),
  }))
  return screen(html('news-choose', { days: NEWS_DAYS }), inRows(buttons, 2))
}

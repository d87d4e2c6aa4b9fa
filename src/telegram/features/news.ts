import { Composer } from 'grammy'
import type { Question } from '../../domain/ask/question.ts'
import { readPlace } from '../../domain/ask/read-place.ts'
import { readItems } from '../../domain/ask/reading/read-items.ts'
import { understand } from '../../domain/ask/understand.ts'
import { dateAt, KYIV } from '../../domain/calendar.ts'
import { TOPICS } from '../../domain/topic.ts'
import { MOST_COUNTED, type Button, type Message } from '../../ports.ts'
import {
  correctWords,
  countNews,
  findNews,
  NEWS_A_PAGE,
  NEWS_DAYS,
  type NewsPage,
  type NewsReader,
  type NewsTime,
  type NewsWish,
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
import { newsWishData, parseNewsWish } from '../screens/news-wish-data.ts'
import { nameOf } from '../typed/name-of.ts'
import { parseTopic } from '../typed/parse-topic.ts'
import { formatPeriod } from '../rendering/format-date.ts'
import { renderStories } from '../rendering/render-stories.ts'
import { screen } from '../sending/respond.ts'

type NewsDeps = Pick<FeatureDeps, 'clock' | 'texts' | 'briefings'>

const MIN_CHARS = 2
const MAX_CHARS = 100

/** `/news`: the news of a topic, chosen by a button or by name, or of any words, of late or of a time; page by page. */
export function news(deps: NewsDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('news', async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') return await sayNewsMenu(deps, ctx)
    const question = timedQuestion(deps, ctx.facts, words)
    await (question === null ? sayNewsAbout(deps, ctx, words) : sayNewsAsked(deps, ctx, question))
  })

  feature.callbackQuery(callbackPattern('news'), async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const topic = TOPICS.find((known) => known === value)
    const wish = action === 'page' ? parseNewsWish(value) : topic === undefined ? null : wishOf({ topic })
    await ctx.answerTap()
    const message = wish === null ? await topicsMenu(deps, ctx.facts) : await newsMessage(deps, ctx, wish)
    // Below figures, whose place it must not take.
    await (action === 'say' ? ctx.say(message) : ctx.show(message))
  })

  return feature
}

export async function sayNewsMenu(deps: NewsDeps, ctx: BotContext): Promise<void> {
  await ctx.say(await topicsMenu(deps, ctx.facts))
}

/** What is asked behind the command, where it names a time or a topic as people call it. */
function timedQuestion(
  deps: NewsDeps,
  { language }: ChatFacts,
  words: string,
): Extract<Question, { intent: 'news' }> | null {
  const question = understand(`/news ${words}`, { today: dateAt(deps.clock.now(), KYIV), language })
  return question.intent === 'news' && (question.to !== null || question.topic !== null) ? question : null
}

/** Answers a question about news as it was understood. */
export async function sayNewsAsked(
  deps: NewsDeps,
  ctx: BotContext,
  { topic, words, from, to }: Extract<Question, { intent: 'news' }>,
  extra: readonly Button[] = [],
): Promise<void> {
  const time = to === null ? null : { from, to }
  if (topic !== null || words.length === 0) return await sayNews(deps, ctx, wishOf({ topic, time }), extra)
  await sayNewsAbout(deps, ctx, nameOf(words.join(' ')), extra, time)
}

/** Answers a topic's name with its news, and any other words with a search; `extra` buttons go below. */
export async function sayNewsAbout(
  deps: NewsDeps,
  ctx: BotContext,
  words: string,
  extra: readonly Button[] = [],
  time: NewsTime | null = null,
): Promise<void> {
  const topic = parseTopic(words, deps.texts)
  if (topic === null && words.length < MIN_CHARS)
    return await ctx.say(screen(ctx.facts.html('news-too-short')))
  const wish = topic === null ? { words: words.slice(0, MAX_CHARS), time } : { topic, time }
  await sayNews(deps, ctx, wishOf(wish), extra)
}

async function sayNews(
  deps: NewsDeps,
  ctx: BotContext,
  wish: NewsWish,
  extra: readonly Button[],
): Promise<void> {
  // Without anything to look for all topics are offered.
  const isAny = wish.topic === null && wish.words === null && wish.time === null
  const message = isAny ? await topicsMenu(deps, ctx.facts) : await newsMessage(deps, ctx, wish)
  await ctx.say({ ...message, buttons: [...(message.buttons ?? []), ...extra.map((button) => [button])] })
}

const wishOf = (wish: Partial<NewsWish>): NewsWish => ({
  topic: null,
  words: null,
  time: null,
  skip: 0,
  ...wish,
})

async function newsMessage(deps: NewsDeps, ctx: BotContext, wish: NewsWish): Promise<Message> {
  const { facts } = ctx
  const page = await findNews(deps, wish, newsReader(facts), deps.clock.now())
  const buttons = [
    ...pageButtons(facts, wish, page),
    ...followButtons(ctx, wish, page),
    ...(wish.topic === null
      ? []
      : [[{ text: facts.plain('button-news'), data: callbackData('news', 'open') }]]),
  ]
  if (page.stories.length === 0) return await nothingFound(deps, facts, wish, buttons)
  const counted = facts.plain('news-counted', {
    subject: subjectOf(facts, wish, (words) => facts.plain('news-title', { words })),
    n: page.total,
    more: page.total >= MOST_COUNTED ? 'yes' : 'no',
  })
  return {
    ...renderStories(counted, page.stories, facts.plain, facts.language, facts.subscriber?.light),
    buttons,
  }
}

function subjectOf(
  { plain, language }: ChatFacts,
  { topic, words, time }: NewsWish,
  titled = (words: string): string => words,
): string {
  const about = topic !== null ? plain(`topic-${topic}`) : words === null ? null : titled(clip(words))
  return [about, time && periodOf(time, language)].filter((part) => part !== null).join(', ')
}

function periodOf({ from, to }: NewsTime, language: ChatFacts['language']): string {
  return from === null ? `… – ${formatPeriod(to, to, language)}` : formatPeriod(from, to, language)
}

/** What is newer and older than the page. */
function pageButtons(
  { plain }: ChatFacts,
  wish: NewsWish,
  { total }: NewsPage,
): readonly (readonly Button[])[] {
  const to = (key: string, skip: number): readonly Button[] => {
    const value = newsWishData({ ...wish, skip })
    return skip >= 0 && skip < total && fitsCallbackData('news', 'page', value)
      ? [{ text: plain(key), data: callbackData('news', 'page', value) }]
      : []
  }
  const row = [...to('button-newer', wish.skip - NEWS_A_PAGE), ...to('button-older', wish.skip + NEWS_A_PAGE)]
  return row.length > 0 ? [row] : []
}

function followButtons(
  ctx: BotContext,
  { words }: NewsWish,
  { total }: NewsPage,
): readonly (readonly Button[])[] {
  const { subscriber, plain } = ctx.facts
  const mayFollow =
    words !== null &&
    subscriber !== null &&
    ctx.chat?.type === 'private' &&
    !subscriber.follows.includes(words) &&
    fitsCallbackData('follow', 'add', words) &&
    (total > 0 || isNamed(words))
  return mayFollow
    ? [[{ text: plain('button-follow', { words }), data: callbackData('follow', 'add', words) }]]
    : []
}

/** Nothing of that time may be something of another, and a misspelt word is offered as somebody wrote it. */
async function nothingFound(
  deps: NewsDeps,
  facts: ChatFacts,
  wish: NewsWish,
  buttons: readonly (readonly Button[])[],
): Promise<Message> {
  const { html, plain } = facts
  const { topic, words, time } = wish
  const offer = (text: string, wished: NewsWish): readonly (readonly Button[])[] => {
    const value = newsWishData(wished)
    return fitsCallbackData('news', 'page', value)
      ? [[{ text, data: callbackData('news', 'page', value) }]]
      : []
  }
  if (time !== null) {
    const later =
      topic === null && words === null ? [] : offer(plain('button-news-any-time'), { ...wish, time: null })
    return screen(html('news-nothing-time', { subject: subjectOf(facts, wish) }), [...later, ...buttons])
  }
  if (words === null)
    return screen(html('news-nothing-topic', { topic: subjectOf(facts, wish), days: NEWS_DAYS }), buttons)
  const near = await correctWords(deps, words, newsReader(facts), deps.clock.now())
  if (near === null) return screen(html('news-nothing-found', { words: clip(words) }), buttons)
  return screen(html('news-nothing-near', { words: clip(words), near }), [
    ...offer(plain('button-news-near', { near }), { ...wish, words: near, skip: 0 }),
    ...buttons,
  ])
}

/** Of letters alone that nobody wrote of there is nothing to follow: a name has a capital, or is a place's. */
function isNamed(words: string): boolean {
  return /\p{Lu}|\d/u.test(words) || readPlace(readItems(words)) !== null
}

function newsReader({ language, subscriber }: ChatFacts): NewsReader {
  return { language, mutedSources: subscriber?.mutedSources ?? [], light: subscriber?.light ?? false }
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

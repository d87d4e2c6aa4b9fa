import type { InlineQueryResultArticle } from 'grammy/types'
import { PLAIN_TALLY, type Question } from '../../domain/ask/question.ts'
import { understand } from '../../domain/ask/understand.ts'
import { dateAt, KYIV } from '../../domain/calendar.ts'
import { findNews, type NewsWish } from '../../use-cases/answer-news.ts'
import type { ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { storyPage } from '../rendering/render-stories.ts'
import type { Page } from '../rendering/page.ts'
import { parseTopic } from '../typed/parse-topic.ts'
import { cardOf } from './card.ts'
import { figurePages, lastPages, type FigureDeps } from './figure-cards.ts'

export type CardDeps = FigureDeps & Pick<FeatureDeps, 'texts' | 'briefings'>

export type Cards = {
  readonly cards: readonly InlineQueryResultArticle[]
  /** False where the words lead nowhere: then the cards are those of an empty query. */
  readonly isAnswer: boolean
}

/** A list on a phone shows three or four at a time. */
const MOST_CARDS = 10
/** Below the figures, where nothing was asked for. */
const OFFERED_STORIES = 3
/** More words than these are a sentence, and no name in the news. */
const MOST_SEARCHED = 3
const MOST_CHARS = 100

/** The cards for what somebody types behind the bot's name, in the language of who types. */
export async function findCards(deps: CardDeps, facts: ChatFacts, typed: string): Promise<Cards> {
  const words = typed.trim()
  const pages = words === '' ? [] : await pagesFor(deps, facts, words)
  const cards = cardsOf(pages)
  if (cards.length > 0) return { cards, isAnswer: true }
  const stories = await storyPages(deps, facts, { topic: 'frontline' })
  const offered = [...(await lastPages(deps, facts)), ...stories.slice(0, OFFERED_STORIES)]
  return { cards: cardsOf(offered), isAnswer: words === '' }
}

function cardsOf(pages: readonly Page[]): readonly InlineQueryResultArticle[] {
  const cards = pages.flatMap((page) => cardOf(page) ?? [])
  return [...new Map(cards.map((card) => [card.id, card])).values()].slice(0, MOST_CARDS)
}

async function pagesFor(deps: CardDeps, facts: ChatFacts, words: string): Promise<readonly Page[]> {
  const topic = parseTopic(words, deps.texts)
  if (topic !== null) return await storyPages(deps, facts, { topic })
  const today = dateAt(deps.clock.now(), KYIV)
  const question = understand(words, { today, language: facts.language })
  if (question.intent === 'briefing') return await figurePages(deps, facts, nightOf(question.date))
  if (question.intent === 'tally') {
    const pages = await figurePages(deps, facts, question)
    return pages.length > 0 || question.place === null
      ? pages
      : await storyPages(deps, facts, { words: question.place })
  }
  if (question.intent !== 'news') return isName(words) ? await storyPages(deps, facts, { words }) : []
  const { topic: about, from, to } = question
  const isBare = about === null && question.words.length === 0 && to === null
  return await storyPages(deps, facts, {
    topic: about,
    words: isBare ? words : question.words.join(' ') || null,
    time: to === null ? null : { from, to },
  })
}

function nightOf(date: string): Extract<Question, { intent: 'tally' }> {
  return { ...PLAIN_TALLY, intent: 'tally', measure: 'total', models: [], from: date, to: date }
}

const isName = (words: string): boolean =>
  /\p{L}{2}/u.test(words) && words.split(/\s+/u).length <= MOST_SEARCHED

async function storyPages(
  deps: CardDeps,
  { plain, language, subscriber }: ChatFacts,
  { topic = null, words = null, time = null }: Partial<NewsWish>,
): Promise<readonly Page[]> {
  const wish = { topic, words: words?.slice(0, MOST_CHARS) ?? null, time, skip: 0 }
  const reader = { language, mutedSources: subscriber?.mutedSources ?? [] }
  const { stories } = await findNews(deps, wish, reader, deps.clock.now())
  return stories.map((story) => storyPage(story, plain, language))
}

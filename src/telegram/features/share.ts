import { Composer } from 'grammy'
import { TOPICS } from '../../domain/topic.ts'
import type { Button } from '../../ports.ts'
import type { BotContext } from '../bot-context.ts'
import { topicNames } from '../screens/topic-names.ts'
import { screen } from '../sending/respond.ts'
import { startPayload } from '../typed/parse-start-payload.ts'

/** What Telegram puts on a clipboard at most. */
const MOST_COPIED = 256

/** `/share`: a link to the bot that begins with the topics and the hour of whoever shares it, with words to go with it. */
export function share(): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('share', sayShare)
  return feature
}

async function sayShare(ctx: BotContext): Promise<void> {
  const { html, plain, subscriber } = ctx.facts
  const topics = subscriber?.topics ?? TOPICS
  const time = subscriber?.deliveryTime ?? null
  const payload = startPayload({ topics, time })
  const isNamed = payload.startsWith('t_')
  const bot = `https://t.me/${ctx.me.username}`
  const link = payload === '' ? bot : `${bot}?start=${payload}`
  const group = `${bot}?startgroup=${payload === '' ? 'begin' : payload}`
  const words = plain(isNamed ? 'share-words-topics' : 'share-words', {
    topics: topicNames(ctx.facts, topics),
  })
  const sharing = new URLSearchParams({ url: link, text: words })
  // The dialogue of Telegram shows a plus as it is.
  const url = `https://t.me/share/url?${sharing.toString().replaceAll('+', '%20')}`
  const all = `${words}\n${link}`
  const buttons: readonly (readonly Button[])[] = [
    [{ text: plain('button-share'), url }],
    [{ text: plain('button-share-copy'), copy: all.length <= MOST_COPIED ? all : link }],
    [{ text: plain('button-share-group'), url: group }],
  ]
  const means = html(subscriber === null ? 'share-means-bot' : isNamed ? 'share-means-topics' : 'share-means')
  await ctx.say(screen([html('share-title'), '', html('share-text', { words, link }), '', means], buttons))
}

import { Composer } from 'grammy'
import { understand } from '../../domain/ask/understand.ts'
import type { Question } from '../../domain/ask/question.ts'
import { dateAt, KYIV } from '../../domain/calendar.ts'
import { findZones } from '../../domain/zone/find-zones.ts'
import type { Button } from '../../ports.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData } from '../screens/callback-data.ts'
import { zoneTitle } from '../screens/describe-time.ts'
import { questionAnswered } from '../screens/questions.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { sayNewsAbout } from './news.ts'
import { sayTally } from './strikes.ts'
import { setTime } from './time.ts'
import { setZone } from './timezone.ts'
import { sayDate } from './today.ts'

/** What is done by a command, and is not done on a guess: it is offered. */
const COMMANDS = {
  stop: '/stop',
  pause: '/pause',
  resume: '/resume',
  help: '/help',
  status: '/status',
  topics: '/topics',
  language: '/language',
  export: '/strikes',
} as const

/** More words than a search takes. */
const MOST_SEARCHED = 3

/**
 * What a person writes without a command, in private: a question about figures or news, a setting, an answer to
 * what the bot asked, or small talk. In groups people talk to one another, and the bot keeps silent.
 */
export function freeText(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const texts = feature
    .chatType('private')
    .on('message:text')
    .filter((ctx) => !ctx.msg.text.startsWith('/'))

  texts
    .filter((ctx) => questionAnswered(ctx, deps.texts) === 'zone')
    .use(readersOnly, (ctx) => setZone(deps, ctx, ctx.msg.text))
  texts
    .filter((ctx) => timeOf(deps, ctx) !== null)
    .use(readersOnly, (ctx) => setTime(deps, ctx, timeOf(deps, ctx) ?? ctx.msg.text))
  texts.use((ctx) => answer(deps, ctx, ctx.msg.text.trim(), questionOf(deps, ctx)))

  return feature
}

/** Half past seven is understood whether the bot asked for a time or not; a bare 7 only when it did. */
function timeOf(deps: FeatureDeps, ctx: BotContext): string | null {
  const question = questionOf(deps, ctx)
  const isAsked = questionAnswered(ctx, deps.texts) === 'time'
  if (question.intent === 'time' && question.times?.length === 1 && question.days === null) {
    return question.times[0] ?? null
  }
  return isAsked ? (ctx.msg?.text ?? '') : null
}

function questionOf(deps: FeatureDeps, ctx: BotContext): Question {
  const isTimeAsked = questionAnswered(ctx, deps.texts) === 'time'
  return understand(ctx.msg?.text ?? '', {
    today: dateAt(deps.clock.now(), KYIV),
    language: ctx.facts.language,
    previous: isTimeAsked
      ? { intent: 'time', times: null, days: null }
      : deps.asked.recall(ctx.chat?.id ?? 0),
  })
}

async function answer(deps: FeatureDeps, ctx: BotContext, words: string, question: Question): Promise<void> {
  const { html } = ctx.facts
  deps.asked.remember(ctx.chat?.id ?? 0, question)
  switch (question.intent) {
    case 'tally':
      return await sayTally(deps, ctx, question)
    case 'briefing':
      return await sayDate(deps, ctx, question.date)
    case 'news':
      return await answerNews(deps, ctx, question.topic ?? (question.words.join(' ') || words))
    case 'thanks':
      return await ctx.say(screen(html('free-thanks')))
    case 'zone':
      return await ctx.say(screen(html('free-zone'), zoneButtons(ctx, question.zones)))
    case 'time':
      return await ctx.say(screen(html('free-command', { command: '/time' })))
    case 'unclear':
      return await answerUnclear(deps, ctx, words)
    case 'stop':
    case 'pause':
    case 'resume':
    case 'help':
    case 'status':
    case 'topics':
    case 'language':
    case 'export':
      return await ctx.say(screen(html('free-command', { command: COMMANDS[question.intent] })))
  }
}

async function answerNews(deps: FeatureDeps, ctx: BotContext, words: string): Promise<void> {
  await sayNewsAbout(deps, ctx, words, zoneOffer(ctx, words))
}

/** A word or two may be a name; longer words that nobody understands are asked about. */
async function answerUnclear(deps: FeatureDeps, ctx: BotContext, words: string): Promise<void> {
  const isName = /\p{L}{2}/u.test(words) && words.split(/\s+/).length <= MOST_SEARCHED
  if (isName) return await answerNews(deps, ctx, words)
  const { html, plain } = ctx.facts
  await ctx.say(
    screen(html('free-unclear'), [
      [{ text: plain('button-last-night'), data: callbackData('strikes', 'show', 'last') }],
      [{ text: plain('button-news-topics'), data: callbackData('news', 'open') }],
    ]),
  )
}

function zoneButtons(ctx: BotContext, zones: readonly string[]): readonly (readonly Button[])[] {
  const { language, plain } = ctx.facts
  const choices = zones
    .slice(0, 6)
    .map((zone) => [{ text: zoneTitle(zone, language), data: callbackData('zone', 'set', zone) }])
  return choices.length > 0 ? choices : [[{ text: plain('button-zone'), data: callbackData('zone', 'open') }]]
}

/** A city may be where the news is, or where the reader is: the second is offered. */
function zoneOffer(ctx: BotContext, words: string): readonly Button[] {
  const { subscriber, plain, language } = ctx.facts
  const [zone, ...others] = findZones(words)
  if (subscriber === null || zone === undefined || others.length > 0 || zone === subscriber.timezone)
    return []
  const title = plain('zone-offer', { zone: zoneTitle(zone, language) })
  return [{ text: title, data: callbackData('zone', 'set', zone) }]
}

import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData } from '../callback-data.ts'
import { zoneTitle } from '../describe-time.ts'
import { findZones } from '../../domain/zone/find-zones.ts'
import { isPlainlyTime } from '../parse-time.ts'
import { questionAnswered } from '../questions.ts'
import { readersOnly } from '../readers-only.ts'
import { say, screen } from '../respond.ts'
import { sayNewsAbout } from './news.ts'
import { setTime } from './time.ts'
import { setZone } from './timezone.ts'

/** Commands as people write them without the slash: nobody who wants to unsubscribe looks for news of «стоп». */
const SPOKEN_COMMANDS: ReadonlyMap<string, string> = new Map([
  ...['start', 'старт'].map((word) => [word, '/start'] as const),
  ...['stop', 'стоп', 'unsubscribe', 'відписатися'].map((word) => [word, '/stop'] as const),
  ...['pause', 'пауза'].map((word) => [word, '/pause'] as const),
  ...['help', 'допомога'].map((word) => [word, '/help'] as const),
  ...['settings', 'налаштування'].map((word) => [word, '/settings'] as const),
  ...['today', 'сьогодні'].map((word) => [word, '/today'] as const),
])

/**
 * What a person writes without a command, in private: the answer to a question, a time, the name of a topic,
 * or words to search the news for. In groups people talk to one another, and the bot keeps silent.
 */
export function freeText(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const guard = readersOnly(deps)
  const texts = feature
    .chatType('private')
    .on('message:text')
    .filter((ctx) => !ctx.msg.text.startsWith('/'))

  texts
    .filter((ctx) => questionAnswered(ctx, deps.texts) === 'zone')
    .use(guard, (ctx) => setZone(deps, ctx, ctx.msg.text))
  texts
    .filter((ctx) => questionAnswered(ctx, deps.texts) === 'time' || isPlainlyTime(ctx.msg.text))
    .use(guard, (ctx) => setTime(deps, ctx, ctx.msg.text))
  texts.use(async (ctx) => {
    const words = ctx.msg.text.trim()
    const command = SPOKEN_COMMANDS.get(words.toLowerCase())
    if (command !== undefined)
      return await say(deps, ctx, screen(ctx.facts.html('free-command', { command })))
    await sayNewsAbout(deps, ctx, words, zoneOffer(ctx, words))
  })

  return feature
}

/** A city may be where the news is, or where the reader is: the second is offered. */
function zoneOffer(ctx: BotContext, words: string) {
  const { subscriber, plain, language } = ctx.facts
  const [zone, ...others] = findZones(words)
  if (subscriber === null || zone === undefined || others.length > 0 || zone === subscriber.timezone)
    return []
  const title = plain('zone-offer', { zone: zoneTitle(zone, language) })
  return [{ text: title, data: callbackData('zone', 'set', zone) }]
}

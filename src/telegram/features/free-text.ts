import { Composer } from 'grammy'
import { asksForPicture } from '../../domain/ask/asks-for-picture.ts'
import { understand } from '../../domain/ask/understand.ts'
import { isOfSettings } from '../../domain/ask/wishes/is-of-settings.ts'
import { isOutOfReach, isWorthFinding } from '../../domain/ask/out-of-reach.ts'
import type { Question } from '../../domain/ask/question.ts'
import { dateAt, KYIV } from '../../domain/calendar.ts'
import { findZones } from '../../domain/zone/find-zones.ts'
import type { Button } from '../../ports.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData } from '../screens/callback-data.ts'
import { zoneTitle } from '../screens/describe-time.ts'
import type { Wanted } from '../screens/asked.ts'
import { questionAnswered } from '../screens/questions.ts'
import { answerOnBehalf } from '../receiving/on-behalf.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { questionsChoice, settingsChoice } from '../screens/unclear.ts'
import { screen } from '../sending/respond.ts'
import { nameOf } from '../typed/name-of.ts'
import { isFresh, parseWish } from '../typed/parse-wish.ts'
import { sayNewsAbout, sayNewsAsked } from './news.ts'
import { sayChartOf } from './chart.ts'
import { sayDeletion } from './deleteme.ts'
import { sayPrivacy } from './privacy.ts'
import { sayCsv, sayTally } from './strikes.ts'
import { lastNights } from '../strikes/view.ts'
import { OVERVIEW_NIGHTS } from '../../use-cases/strikes-overview.ts'
import { weaponKeyOf } from '../../use-cases/weapon-key.ts'
import { sayExport } from './export.ts'
import { sayHelp } from './help.ts'
import { languageScreen } from './language.ts'
import { pauseQuestion, resumeQuestion } from './pause.ts'
import { sayStatus } from './status.ts'
import { stopQuestion } from './stop.ts'
import { sayTimeWish, setTime } from './time.ts'
import { topicsScreen } from './topics.ts'
import { setZone } from './timezone.ts'
import { sayDate } from './today.ts'
import { grantWish, sayNoAlarms } from './wishes.ts'

export type FreeTextDeps = Pick<
  FeatureDeps,
  | 'clock'
  | 'log'
  | 'charts'
  | 'texts'
  | 'sources'
  | 'briefings'
  | 'strikes'
  | 'nights'
  | 'deliveries'
  | 'subscribers'
  | 'alerts'
  | 'ownRows'
  | 'channels'
  | 'forecast'
  | 'gate'
  | 'defaults'
  | 'adminIds'
  | 'asked'
  | 'awaited'
>

/** More words than a search takes. */
const MOST_SEARCHED = 3

/**
 * What a person writes without a command, in private: a question about figures or news, a setting, an answer to
 * what the bot asked, or small talk.
 */
export function freeText(deps: FreeTextDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const texts = feature
    .chatType('private')
    .on('message:text')
    .filter((ctx) => !ctx.msg.text.startsWith('/'))

  texts
    .filter((ctx) => isAbout(deps, ctx, 'zone'))
    .use(answerOnBehalf(deps, 'zone'), readersOnly, (ctx) => setZone(deps, ctx, ctx.msg.text))
  texts
    .filter((ctx) => timeOf(deps, ctx) !== null)
    .use(answerOnBehalf(deps, 'time'), readersOnly, (ctx) =>
      setTime(deps, ctx, timeOf(deps, ctx) ?? ctx.msg.text),
    )
  texts.use((ctx) => answer(deps, ctx, ctx.msg.text.trim(), questionOf(deps, ctx)))

  return feature
}

/** Half past seven is understood whether the bot asked for a time or not; a bare 7 only when it did. */
function timeOf(deps: FreeTextDeps, ctx: BotContext): string | null {
  const question = questionOf(deps, ctx)
  if (question.intent === 'time' && question.times?.length === 1 && question.days === null) {
    return question.times[0] ?? null
  }
  return isAbout(deps, ctx, 'time') ? (ctx.msg?.text ?? '') : null
}

/** What is plainly something else is no answer to a question that was asked a moment ago. */
const ANSWERS: readonly Question['intent'][] = ['time', 'zone', 'unclear']

/** Whether a message answers what the bot asked. */
function isAbout(deps: FreeTextDeps, ctx: BotContext, asked: Wanted): boolean {
  const answered = questionAnswered(deps, ctx)
  if (answered?.wanted !== asked) return false
  if (answered.isReply) return true
  const question = understood(deps, ctx, null)
  if (question.intent === asked || ANSWERS.includes(question.intent)) return question.intent !== other(asked)
  // A city that the bot waits for may stand in the news, too.
  return asked === 'zone' && question.intent === 'news' && question.topic === null
}

const other = (asked: Wanted): Wanted => (asked === 'time' ? 'zone' : 'time')

function questionOf(deps: FreeTextDeps, ctx: BotContext): Question {
  return isAbout(deps, ctx, 'time')
    ? understood(deps, ctx, { intent: 'time', times: null, days: null })
    : understood(deps, ctx, isFresh(ctx.msg?.text ?? '') ? null : deps.asked.recall(ctx.chat?.id ?? 0))
}

export function understood(
  deps: FreeTextDeps,
  ctx: BotContext,
  previous: Question | null,
  words = ctx.msg?.text ?? '',
): Question {
  const today = dateAt(deps.clock.now(), KYIV)
  return understand(words, { today, language: ctx.facts.language, previous })
}

async function answer(deps: FreeTextDeps, ctx: BotContext, words: string, question: Question): Promise<void> {
  const wish = parseWish(words, question.intent)
  if (wish !== null) return await grantWish(deps, ctx, wish)
  deps.asked.remember(ctx.chat?.id ?? 0, question)
  await answerQuestion(deps, ctx, words, question)
}

/** Answers what was understood; `words` as they were said. */
export async function answerQuestion(
  deps: FreeTextDeps,
  ctx: BotContext,
  words: string,
  question: Question,
): Promise<void> {
  const { html } = ctx.facts
  const forReader = (say: () => Promise<void>) => readersOnly(ctx, say)
  switch (question.intent) {
    case 'tally':
      if (asksForPicture(words) && (await sayChartOf(deps, ctx, question))) return
      return await sayTally(deps, ctx, question)
    case 'briefing':
      return await sayDate(deps, ctx, question.date)
    case 'news':
      return await sayNewsAsked(deps, ctx, question, zoneOffer(ctx, question.words.join(' ')))
    case 'thanks':
      return await ctx.say(screen(html('free-thanks')))
    case 'zone':
      return await ctx.say(screen(html('free-zone'), zoneButtons(ctx, question.zones)))
    case 'time':
      return await forReader(() => sayTimeWish(deps, ctx, words, question))
    case 'unclear':
      return await answerUnclear(deps, ctx, words)
    case 'help':
      return await sayHelp(ctx)
    case 'status':
      return await sayStatus(deps, ctx)
    // Nothing is ended or changed on a guess: a button does it.
    case 'stop':
      return await forReader(() => ctx.say(stopQuestion(ctx.facts)))
    case 'pause':
      return await forReader(() => ctx.say(pauseQuestion(deps, ctx.facts, question.until)))
    case 'resume':
      return await forReader(() => ctx.say(resumeQuestion(ctx.facts)))
    case 'forget':
      return await sayDeletion(ctx)
    case 'privacy':
      return await sayPrivacy(ctx)
    case 'topics':
      return await forReader(() => ctx.say(topicsScreen(ctx.facts)))
    case 'language':
      return await forReader(() => ctx.say(languageScreen(ctx.facts)))
    case 'export':
      return await sayFile(deps, ctx, words)
  }
}

/** What was asked last as a spreadsheet, else of a month; who asks for their own data has that. */
async function sayFile(deps: FreeTextDeps, ctx: BotContext, words: string): Promise<void> {
  if (OWN_DATA.test(words)) return await readersOnly(ctx, () => sayExport(deps, ctx))
  const last = deps.asked.recall(ctx.chat?.id ?? 0)
  const month = lastNights(dateAt(deps.clock.now(), KYIV), OVERVIEW_NIGHTS.month)
  const asked = last?.intent === 'tally' && last.from !== null ? last : null
  const [model = null, ...more] = asked?.models ?? []
  await sayCsv(deps, ctx, {
    ...{ kind: 'tally', from: asked?.from ?? month.from, to: asked?.to ?? month.to },
    model: model === null || more.length > 0 ? null : weaponKeyOf(model),
  })
}

const OWN_DATA = /(?<!\p{L})(?:my|about me|мої|мои|про мене|обо мне)(?!\p{L})/iu

async function answerNews(deps: FreeTextDeps, ctx: BotContext, words: string): Promise<void> {
  await sayNewsAbout(deps, ctx, nameOf(words), zoneOffer(ctx, words))
}

/** A word or two may be a name; longer words that nobody understands are asked about. */
async function answerUnclear(deps: FreeTextDeps, ctx: BotContext, words: string): Promise<void> {
  // A thumb, a heart: people thank with them.
  if (!/[\p{L}\p{N}]/u.test(words)) return await ctx.say(screen(ctx.facts.html('free-thanks')))
  const isMissing = isOutOfReach(words)
  const isName = /\p{L}{2}/u.test(words) && words.split(/\s+/).length <= MOST_SEARCHED
  if (isName && !isMissing && isWorthFinding(words)) return await answerNews(deps, ctx, words)
  if (isMissing) return await sayNoAlarms(ctx)
  await ctx.say(isOfSettings(words) ? settingsChoice(ctx) : questionsChoice(ctx))
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

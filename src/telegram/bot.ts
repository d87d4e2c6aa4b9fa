import { sequentialize } from '@grammyjs/runner'
import { Bot } from 'grammy'
import { createApologies } from './sending/apologies.ts'
import type { BotContext } from './bot-context.ts'
import type { BotDeps, FeatureDeps } from './bot-deps.ts'
import { alert } from './features/alert.ts'
import { announce } from './features/announce.ts'
import { cancel } from './features/cancel.ts'
import { chatMembership } from './features/chat-membership.ts'
import { channel } from './features/channel.ts'
import { chart } from './features/chart.ts'
import { lines } from './features/lines.ts'
import { deleteme } from './features/deleteme.ts'
import { digest } from './features/digest.ts'
import { edition } from './features/edition.ts'
import { errors } from './features/errors.ts'
import { exportData } from './features/export.ts'
import { feeds } from './features/feeds.ts'
import { feedback, feedbackReplies } from './features/feedback.ts'
import { follow } from './features/follow.ts'
import { format } from './features/format.ts'
import { freeText } from './features/free-text.ts'
import { groupTalk } from './features/group-talk.ts'
import { help } from './features/help.ts'
import { here } from './features/here.ts'
import { inline } from './features/inline.ts'
import { language } from './features/language.ts'
import { news } from './features/news.ts'
import { paste } from './features/paste.ts'
import { pause } from './features/pause.ts'
import { privacy } from './features/privacy.ts'
import { quiet } from './features/quiet.ts'
import { setup } from './features/setup.ts'
import { settings } from './features/settings.ts'
import { share } from './features/share.ts'
import { sources } from './features/sources.ts'
import { start } from './features/start.ts'
import { stats } from './features/stats.ts'
import { status } from './features/status.ts'
import { stop } from './features/stop.ts'
import { strikes } from './features/strikes.ts'
import { threadChoice } from './features/thread-choice.ts'
import { time } from './features/time.ts'
import { timezone } from './features/timezone.ts'
import { today } from './features/today.ts'
import { topicNotices } from './features/topic-notices.ts'
import { topics } from './features/topics.ts'
import { unknown } from './features/unknown.ts'
import { who } from './features/who.ts'
import { documentedOnly } from './receiving/documented-only.ts'
import { handleOnce } from './receiving/handle-once.ts'
import { knowChat } from './receiving/know-chat.ts'
import { limitCalls } from './sending/limit-calls.ts'
import { createLastQuestions } from './receiving/last-questions.ts'
import { limitPending } from './receiving/limit-pending.ts'
import { limitSenders } from './receiving/limit-senders.ts'
import { createDocumentSender } from './sending/document-sender.ts'
import { createMessenger } from './sending/messenger.ts'
import { createPhotoSender } from './sending/photo-sender.ts'
import { noteUpdates } from './receiving/note-updates.ts'
import { createShortMemory } from './receiving/short-memory.ts'
import type { Asked } from './screens/asked.ts'
import { ANSWERED_WITHIN_MS } from './screens/questions.ts'
import { spellCommands } from './receiving/spell-commands.ts'
import { onBehalf } from './receiving/on-behalf.ts'
import { ownWordsOnly } from './receiving/own-words-only.ts'
import { passGate } from './sending/pass-gate.ts'
import { reportFailure } from './receiving/report-failure.ts'
import { respond } from './sending/respond.ts'
import { retryAnswers } from './sending/retry-answers.ts'
import { tellCrowded, tellOfClosedChat } from './receiving/tell-crowded.ts'

/** In the order in which they are asked: the first that knows an update answers it. */
const FEATURES = [
  // An admin's answer to a reader may be as long as a briefing, and `paste` takes what others wrote.
  ...[chatMembership, topicNotices, feedbackReplies, paste, ownWordsOnly],
  // Taps on a channel's screens are the channel's from here on.
  ...[onBehalf, channel, edition],
  // An admin's own words go before what a reader may mean by them.
  ...[stats, feeds, errors, who, spellCommands],
  ...[
    digest,
    inline,
    start,
    setup,
    today,
    strikes,
    chart,
    lines,
    news,
    topics,
    follow,
    alert,
    sources,
    time,
    timezone,
    language,
    settings,
    here,
    threadChoice,
    quiet,
    format,
  ],
  ...[
    cancel,
    pause,
    stop,
    status,
    help,
    privacy,
    exportData,
    deleteme,
    feedback,
    share,
    announce,
    freeText,
    groupTalk,
    unknown,
  ],
]

/** The bot that answers people. Nothing is fetched before it is given to `receiveUpdates`. */
export function createBot(deps: BotDeps): Bot<BotContext> {
  const bot = new Bot<BotContext>(deps.token, {
    client: { apiRoot: deps.apiRoot, ...(deps.fetch && { fetch: deps.fetch }) },
  })
  // From the inside out: each try passes the gate, and has its own time.
  bot.api.config.use(limitCalls(deps.answerWithinMs), passGate(deps.gate), retryAnswers(deps))
  const messenger = createMessenger(bot.api, { warn: deps.log.warn, isAnswering: true })
  const apologies = createApologies({ ...deps, messenger })
  const documents = createDocumentSender(bot.api, { warn: deps.log.warn })
  const photos = createPhotoSender(bot.api, { warn: deps.log.warn })
  const asked = createLastQuestions(deps.clock)
  const awaited = createShortMemory<Asked>(deps.clock, { keptMs: ANSWERED_WITHIN_MS })
  const featureDeps: FeatureDeps = { ...deps, messenger, photos, documents, apologies, asked, awaited }

  bot.use(documentedOnly(featureDeps), noteUpdates(featureDeps), respond(featureDeps))
  bot.use(limitSenders(featureDeps), tellOfClosedChat(featureDeps), limitPending(tellCrowded(featureDeps)))
  // One chat's updates are handled one after another: two quick taps must not overwrite each other.
  bot.use(sequentialize((ctx: BotContext) => ctx.chat?.id.toString()))
  // Behind that: looking an update up takes a moment, and must not change the order.
  if (deps.once !== undefined) {
    const once = handleOnce({ ...deps.once, clock: deps.clock, log: deps.log })
    // Cards that are offered twice do no harm, and there are many for each that is chosen.
    bot.filter((ctx) => ctx.inlineQuery === undefined, once)
  }
  bot.use(knowChat(featureDeps))
  bot.use(...FEATURES.map((feature) => feature(featureDeps)))
  bot.catch(reportFailure(featureDeps))
  return bot
}

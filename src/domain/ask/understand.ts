import type { IsoDate } from '../calendar.ts'
import type { Language } from '../language.ts'
import { readBriefing } from './intents/briefing.ts'
import { readCommand } from './intents/command.ts'
import { readDisagreement } from './intents/disagreement.ts'
import { readExport } from './intents/export.ts'
import { readFollowUp } from './intents/follow-up.ts'
import { readNews } from './intents/news.ts'
import { readOwnData } from './intents/own-data.ts'
import { readTally } from './intents/tally.ts'
import { readTime } from './intents/time.ts'
import { readZone } from './intents/zone.ts'
import { readHours } from './wishes/read-hours.ts'
import { readLanguageWish } from './wishes/read-language.ts'
import { readWish } from './wishes/read-wish.ts'
import { readZoneWish } from './wishes/read-zone.ts'
import { isOpen, readClauses } from './read-clauses.ts'
import { readMessage, type Message } from './message.ts'
import { UNCLEAR, type Question } from './question.ts'

/** Longer messages are texts, not questions. */
const MOST_CHARS = 400

type Reader = (message: Message) => Question | null

/** In this order: who wants to leave is never answered with a search, and only what is left is looked for in the news. */
const READERS: readonly Reader[] = [
  (message) => readCommand(message, readPlainly),
  readOwnData,
  readHours,
  readWish,
  readLanguageWish,
  readFollowUp,
  readExport,
  readZone,
  readZoneWish,
  readTime,
  readDisagreement,
  readTally,
  readBriefing,
  readNews,
]

/**
 * What a person means by a message in English, Ukrainian or Russian; `unclear` where two meanings are as likely, or
 * none is: a question beats a guess. `today` is the date in Kyiv. Never throws.
 */
export function understand(
  text: string,
  context: {
    readonly today: IsoDate
    readonly language: Language
    /** What was understood last, or `time` and `zone` without a value where the bot has just asked for one. */
    readonly previous?: Question | null
  },
): Question {
  if (text.length > MOST_CHARS) return UNCLEAR
  const whole = { ...context, previous: context.previous ?? null }
  const question = readPlainly(readMessage(text, whole))
  return isOpen(question) ? (readClauses(text, whole, readPlainly) ?? question) : question
}

function readPlainly(message: Message): Question {
  for (const read of READERS) {
    const question = read(message)
    if (question !== null) return question
  }
  return UNCLEAR
}

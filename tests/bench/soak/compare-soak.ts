import { LANGUAGES } from '../../../src/domain/language.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import type { Arrival } from '../bot-api-process.ts'
import type { Asked } from './ask-commands.ts'
import type { SoakReader } from './soak-readers.ts'

export type SoakComparison = {
  /** Readers without a digest, and digests beyond one a reader. */
  readonly lost: number
  readonly twice: number
  /** How late digests came, in s: half of them by then, 99 of 100, all. */
  readonly lateSeconds: readonly [p50: number, p99: number, most: number]
  /** Questions that nothing followed, as they were asked. */
  readonly unanswered: readonly Asked[]
  /** Answers that said only that something went wrong. */
  readonly apologies: number
  readonly answerSeconds: readonly [p50: number, p99: number, most: number]
}

/** The day's number stands in the first line of every digest. */
const DIGEST = /· (?:day|день) \d/
const texts = loadTexts()
const APOLOGIES = LANGUAGES.flatMap((language) => ['failure', 'apology'].map((key) => texts(language)(key)))
const SECOND_MS = 1000

/** What everybody got beside what everybody should have got. */
export function compareSoak(
  readers: readonly SoakReader[],
  asked: readonly Asked[],
  arrivals: readonly Arrival[],
): SoakComparison {
  const [digests, answers] = [true, false].map((isDigest) =>
    Map.groupBy(
      arrivals.filter(({ beginning }) => DIGEST.test(beginning) === isDigest),
      ({ chatId }) => chatId,
    ),
  ) as [Map<number, Arrival[]>, Map<number, Arrival[]>]
  const lateMs = readers.flatMap(({ chatId, dueAt }) => {
    const first = digests.get(chatId)?.[0]
    return first === undefined ? [] : [first.at - dueAt]
  })
  const answered = asked.flatMap((question, nth) => {
    const next = asked.slice(nth + 1).find(({ chatId }) => chatId === question.chatId)
    const answer = answers
      .get(question.chatId)
      ?.find(({ at }) => at >= question.at && at < (next?.at ?? Number.POSITIVE_INFINITY))
    return answer === undefined ? [] : [{ question, answer }]
  })
  const questions = new Set(answered.map(({ question }) => question))
  return {
    lost: readers.length - lateMs.length,
    twice: [...digests.values()].reduce((sum, { length }) => sum + length - 1, 0),
    lateSeconds: spreadOf(lateMs),
    unanswered: asked.filter((each) => !questions.has(each)),
    apologies: answered.filter(({ answer }) => isApology(answer)).length,
    answerSeconds: spreadOf(answered.map(({ question, answer }) => answer.at - question.at)),
  }
}

function isApology({ beginning }: Arrival): boolean {
  return beginning !== '' && APOLOGIES.some((words) => words.startsWith(beginning))
}

function spreadOf(times: readonly number[]): readonly [number, number, number] {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN) / SECOND_MS
  return [at(0.5), at(0.99), at(1)]
}

import { DAY_MS, type IsoDate } from '../../domain/calendar.ts'
import { TOPICS } from '../../domain/topic.ts'
import type { NewsTime, NewsWish } from '../../use-cases/answer-news.ts'

const DATA =
  /^(?<skip>\d{1,3})~(?:(?<from>[0-9a-z]{0,4})-(?<to>[0-9a-z]{1,4}))?~(?:t(?<topic>[a-z]+)|w(?<words>.+))?$/su

/** A wish as the value of a button: dates are counted in days, so that words have room. */
export function newsWishData({ topic, words, time, skip }: NewsWish): string {
  const span = time === null ? '' : `${time.from === null ? '' : dayOf(time.from)}-${dayOf(time.to)}`
  return `${skip}~${span}~${topic !== null ? `t${topic}` : words !== null ? `w${words}` : ''}`
}

/** The wish that a button stands for; `null` for what none of ours says. */
export function parseNewsWish(value: string): NewsWish | null {
  const groups = DATA.exec(value)?.groups
  if (groups === undefined) return null
  const topic = TOPICS.find((each) => each === groups['topic']) ?? null
  const time = timeOf(groups['from'], groups['to'])
  const words = groups['words'] ?? null
  if (topic === null && words === null && time === null) return null
  return { topic, words, time, skip: Number(groups['skip']) }
}

function timeOf(from: string | undefined, to: string | undefined): NewsTime | null {
  if (to === undefined) return null
  return { from: from === undefined || from === '' ? null : dateOf(from), to: dateOf(to) }
}

const dayOf = (date: IsoDate): string => (Date.parse(date) / DAY_MS).toString(36)
const dateOf = (day: string): IsoDate =>
  new Date(Number.parseInt(day, 36) * DAY_MS).toISOString().slice(0, 10)

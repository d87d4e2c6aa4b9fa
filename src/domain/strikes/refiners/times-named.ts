import { addDays, type IsoDate } from '../../calendar.ts'
import { resolveDate } from '../nights/days-named.ts'
import { isRank, isSpanAt } from '../nights/spans-of-time.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { signals, type Token } from '../reading/token.ts'

/** "yesterday", "over the past day": another attack only where the text counts one of its own night. */
export function namesDayBefore(sentence: Sentence): boolean {
  if (hasSignal(sentence, 'past-day')) return true
  const isYesterday = sentence.tokens.some(
    (token) => signals(token, 'yesterday') && !signals(token, 'tonight'),
  )
  return isYesterday && !hasSignal(sentence, 'today')
}

/** Names a night that may be the one reported: no date of weeks ago. */
export function namesLateNight(sentence: Sentence, publishedOn: IsoDate | null): boolean {
  const { tokens } = sentence
  const dates = tokens.filter(({ date }) => date !== undefined)
  const isThisNight = tokens.some((token) => signals(token, 'this-night') || signals(token, 'today'))
  // "In the night to 9 January 242 drones were counted", in February
  if (!isThisNight && dates.length > 0 && dates.every((token) => isPast(token, publishedOn))) return false
  return tokens.some(
    (token, at) =>
      (namesNow(token) || token.date !== undefined) && !isRank(tokens, at) && !isSpanAt(sentence, at),
  )
}

/** A date long enough before the text that its night is not the one reported. */
export function isPast({ date }: Token, publishedOn: IsoDate | null): boolean {
  if (date === undefined || publishedOn === null) return false
  const day = resolveDate(date, publishedOn)
  return day !== null && day < addDays(publishedOn, -REPORTED_WITHIN)
}

/** Days within which an attack is still the news. */
const REPORTED_WITHIN = 2

export function namesNight({ tokens }: Sentence): boolean {
  return tokens.some((token) => namesNow(token) || token.date !== undefined)
}

export function namesNow(token: Token): boolean {
  return signals(token, 'tonight') || signals(token, 'night-of') || signals(token, 'today')
}

export function countsWeapons({ tokens }: Sentence): boolean {
  return tokens.some(({ kind }) => kind === 'number') && tokens.some(({ weapon }) => weapon !== undefined)
}

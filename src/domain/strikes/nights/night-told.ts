import { addDays } from '../../calendar.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { has, signals, type Token } from '../reading/token.ts'
import type { When } from './night-of-sentence.ts'

/** «Зранку повідомлялося про 43 ракети»: the morning is when it was said, and the night the one named before. */
function tellsWhenSaid({ tokens }: Sentence): boolean {
  const times = tokens.flatMap((token, at) =>
    signals(token, 'tonight') || signals(token, 'today') ? [at] : [],
  )
  const dates = tokens.some(({ date, weekday }) => date !== undefined || weekday !== undefined)
  return !dates && times.length > 0 && times.every((at) => has(tokens[at + 1], 'told'))
}

/** "Across the country four were downed that night": the one told last. */
function isThatNight({ tokens }: Sentence): boolean {
  const nights = tokens.filter((token) => signals(token, 'tonight') || signals(token, 'today'))
  return nights.length > 0 && nights.every((token) => signals(token, 'that-night'))
}

/** The night that a sentence names itself, or by the night told last. */
export function nightTold(sentence: Sentence, named: When | null, current: When | null): When | null {
  const isOfLast =
    current?.explicit === true &&
    (tellsWhenSaid(sentence) || (named?.explicit === false && isThatNight(sentence)))
  return (isOfLast ? null : named) ?? nightAfter(sentence, current)
}

/** "A night later it was 138 drones": one later than the night told last. */
function nightAfter(sentence: Sentence, current: When | null): When | null {
  if (!hasSignal(sentence, 'night-after') || current === null || current.night === null) return null
  return { night: addDays(current.night, 1), open: false, evening: null, explicit: true }
}

/** "this night", and not "last night" */
export function isJustNow(token: Token): boolean {
  return signals(token, 'this-night') && !signals(token, 'last-night')
}

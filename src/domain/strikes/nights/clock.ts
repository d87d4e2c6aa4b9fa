import { CLOCK, halfOfDay } from '../lexicon/clock-words.ts'
import { signals, type Token } from '../reading/token.ts'

/** A time of day as written, in minutes after midnight. */
export type Clock = { readonly at: number; readonly minutes: number }

/** "6.30", "18:30", "7 am", "4.30 p.m."; a number alone is no time. */
export function clocksOf(tokens: readonly Token[]): readonly Clock[] {
  return tokens.flatMap((_, at) => {
    const minutes = readClock(tokens, at)
    return minutes === null ? [] : [{ at, minutes }]
  })
}

/** "As of 9:00", «станом на 16.30»: the hours at which something was counted. */
export function asOfClocks(tokens: readonly Token[]): readonly Clock[] {
  return clocksOf(tokens).filter(({ at }) =>
    tokens.slice(Math.max(0, at - AS_OF_REACH), at).some((token) => signals(token, 'as-of')),
  )
}

const AS_OF_REACH = 2

function readClock(tokens: readonly Token[], at: number): number | null {
  const match = CLOCK.exec(tokens[at]?.text ?? '')
  if (match === null) return null
  const [, hours = '', minutes, own] = match
  const half = own ?? halfOfDay(textOf(tokens, at + 1))
  if (minutes === undefined && half === null) return null
  const value = (half === null ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0)) * 60
  return Number(hours) > 24 || Number(minutes ?? 0) > 59 ? null : value + Number(minutes ?? 0)
}

/** "a.m" is three tokens. */
function textOf(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join('')
}

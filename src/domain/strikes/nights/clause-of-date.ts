import type { Sentence } from '../reading/split-sentences.ts'

/**
 * The part of a sentence that tells the date of what is counted at token `from`: "On 3 March 20 drones were downed, on
 * 4 March 31", or "20 on 3 March and 31 on 4 March". `counted` are the positions of all its figures. Where a figure stands
 * on both ends, or on neither ("40 drones on 4 March, sent since 3 March"), all may be of one night: the whole sentence.
 */
export function clauseOfDate(sentence: Sentence, counted: readonly number[], from: number): Sentence {
  const { tokens } = sentence
  const dates = tokens.flatMap((token, at) =>
    token.date === undefined && token.weekday === undefined ? [] : [at],
  )
  const isBetween = (start: number, end: number): boolean => counted.some((at) => at > start && at < end)
  const firsts = dates.filter((at, index) => index === 0 || isBetween(dates[index - 1] ?? 0, at))
  const [first = 0] = firsts
  const leads = isBetween(-1, first)
  const follows = isBetween(firsts.at(-1) ?? 0, tokens.length)
  if (firsts.length < 2 || leads === follows) return sentence
  if (leads) {
    const own = firsts.findIndex((at) => at > from)
    return {
      ...sentence,
      tokens: tokens.slice((firsts[own - 1] ?? -1) + 1, (firsts[own] ?? tokens.length) + 1),
    }
  }
  const own = firsts.findLastIndex((at) => at < from)
  return { ...sentence, tokens: tokens.slice(startOf(firsts[own]), startOf(firsts[own + 1])) }

  /** Behind the last figure before a date. */
  function startOf(date: number | undefined): number {
    return date === undefined
      ? tokens.length
      : Math.max(0, ...counted.filter((at) => at < date).map((at) => at + 1))
  }
}

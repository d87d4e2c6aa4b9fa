import type { Sentence } from '../reading/split-sentences.ts'

/**
 * The part of a sentence that tells the date of what is counted at token `from`: "On 3 March 20 drones were downed, on
 * 4 March 31". `counted` are the positions of all its figures. Where a figure stands before the first date, or none behind
 * the last ("40 drones on 4 March, sent since 20:00 on 3 March"), all may be of one night, and it is the whole sentence.
 */
export function clauseOfDate(sentence: Sentence, counted: readonly number[], from: number): Sentence {
  const { tokens } = sentence
  const dates = tokens.flatMap((token, at) =>
    token.date === undefined && token.weekday === undefined ? [] : [at],
  )
  const isBetween = (start: number, end: number): boolean => counted.some((at) => at > start && at < end)
  const firsts = dates.filter((at, index) => index === 0 || isBetween(dates[index - 1] ?? 0, at))
  const [first = 0] = firsts
  const last = firsts.at(-1) ?? 0
  if (firsts.length < 2 || isBetween(-1, first) || !isBetween(last, tokens.length)) return sentence
  const own = firsts.findLastIndex((at) => at < from)
  return { ...sentence, tokens: tokens.slice(startOf(firsts[own]), startOf(firsts[own + 1])) }

  /** Behind the last figure before a date. */
  function startOf(date: number | undefined): number {
    return date === undefined
      ? tokens.length
      : Math.max(0, ...counted.filter((at) => at < date).map((at) => at + 1))
  }
}

/** Share of words that two headlines must have in common to be one told twice. */
const SAME_SHARE = 0.8

/** Whether two lines say the same, apart from case, punctuation and a word or two. */
export function isSameHeadline(a: string, b: string): boolean {
  const left = wordsOf(a)
  const right = wordsOf(b)
  if (left.size === 0 || right.size === 0) return false
  const common = [...left].filter((word) => right.has(word)).length
  return common / (left.size + right.size - common) >= SAME_SHARE
}

/** Lower-case words and numbers of a line, each once. */
export function wordsOf(line: string): ReadonlySet<string> {
  return new Set(
    line
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}

/** Share of words that two headlines must have in common to be one told twice. */
const SAME_SHARE = 0.8

/** Whether two lines say the same, apart from case, punctuation and a word or two. */
export function isSameHeadline(a: string, b: string): boolean {
  return haveSameWords(wordsOf(a), wordsOf(b))
}

/** The same for lines whose words are known. */
export function haveSameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false
  if (Math.min(a.size, b.size) < SAME_SHARE * Math.max(a.size, b.size)) return false
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common) >= SAME_SHARE
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

/** So many words of a language make up nearly all that is read in a day. */
const KEPT = 20_000

/** What is worked out of a word, kept for the next text that has it: texts are made of few words. */
export function rememberWords<T>(workOut: (word: string) => T, kept = KEPT): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    if (known.size > kept) known.clear()
    return known.getOrInsertComputed(word, workOut)
  }
}

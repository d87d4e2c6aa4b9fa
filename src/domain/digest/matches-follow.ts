import type { Event } from '../event.ts'

/**
 * True when a story of the event has all words that a reader follows, each at the beginning of a
 * word. Case, accents of apostrophes and the last vowel of a longer Ukrainian word do not matter:
 * «Одеса» finds «Одесі», «Куп'янськ» finds «Куп’янську».
 */
export function matchesFollow(event: Event, follow: string): boolean {
  const stems = wordsOf(follow).map(stemOf)
  if (stems.length === 0) return false
  return event.stories.some((story) => {
    const words = wordsOf(`${story.headline} ${story.text}`)
    return stems.every((stem) => words.some((word) => word.startsWith(stem)))
  })
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’ʼ`´]/gu, "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  )
}

/** A word in lower case without the vowel that Ukrainian cases change: «одеса» and «одесі» are «одес». */
export function stemOf(word: string): string {
  return word.length >= 5 ? word.replace(/[аеиіїоуюяй]$/u, '') : word
}

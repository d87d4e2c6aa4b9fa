import type { Event } from '../event.ts'
import { stemsOf } from '../language/word-stems.ts'

/**
 * True when a story of the event has all words that a reader follows, each at the beginning of a
 * word. Capitals, the make of apostrophes and the cases of a longer Ukrainian word do not matter:
 * «Одеса» finds «Одесі», «Харків» finds «Харкова», «Куп'янськ» finds «Куп’янську».
 */
export function matchesFollow(event: Event, follow: string): boolean {
  const wanted = wordsOf(follow).map(stemsOf)
  if (wanted.length === 0) return false
  return event.stories.some((story) => {
    const words = wordsOf(`${story.headline} ${story.text}`)
    return wanted.every((stems) => words.some((word) => stems.some((stem) => word.startsWith(stem))))
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

import type { Story } from './read-briefing.ts'
import { clipAtWord } from './clip-at-word.ts'
import { isSameHeadline } from './structure/same-headline.ts'
import { splitSentences } from '../language/split-sentences.ts'

const LIST_MARK = /^(?:[•▪●◦‣*–—-]|\d{1,2}[.)])\s+/u

/**
 * The first one or two sentences of a story, at most `maxChars` UTF-16 units. A sentence that only
 * repeats the headline is passed over, and so is one that says what the reader `knows` already. A first sentence
 * that is too long ends at a word with "…". A story that says no more than its headline gives an empty string.
 */
export function summarise(
  story: Story,
  maxChars = 240,
  knows: (sentence: string) => boolean = () => false,
): string {
  // Enough for two sentences that fit, however long the story is.
  const opening = story.text.slice(0, 8 * maxChars + 1000)
  const sentences = splitSentences(opening)
    .map((sentence) => sentence.text.replace(LIST_MARK, '').replace(/\s+/g, ' '))
    .filter((text) => /\p{L}/u.test(text) && !isSameHeadline(text, story.headline) && !knows(text))
  const [first, second] = preferWhole(sentences)
  if (first === undefined) return ''
  if (first.length > maxChars) return clipAtWord(first, maxChars)
  if (second === undefined || first.length + 1 + second.length > maxChars) return first
  return `${first} ${second}`
}

/** Captions and labels have no full stop; they are told only where nothing else is. */
function preferWhole(sentences: readonly string[]): readonly string[] {
  const whole = sentences.filter((text) => /[.!?…]["”»’)]*$/u.test(text))
  return whole.length > 0 ? whole : sentences
}

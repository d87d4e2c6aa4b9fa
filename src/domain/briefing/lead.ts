import type { Block } from './block.ts'
import type { FoundStory } from './find-stories.ts'
import { isHeadlineLike } from './headings.ts'
import { wordsOf } from './same-headline.ts'
import { splitSentences } from '../language/split-sentences.ts'

/** A lead that shares this much of its words with the headlines, or with the stories, only repeats them. */
const REPEATED_SHARE = 0.6
const REWORDED_SHARE = 1 / 3
const MAX_INTRO_CHARS = 320
/** Endings differ ("attack", "attacks"); so much of a word is compared. */
const STEM_CHARS = 4
const INTRO =
  /(?<!\p{L})(?:we take a look|here (?:is|are) the|here's|these are the|main developments|key (?:events|developments)|what (?:we know|happened|to know)|in (?:this|today's) (?:edition|issue|briefing|digest)|latest (?:news|updates)|round-?up|the situation as it stands|головн(?:е|і новини|і події)|ось що|у цьому випуску|у дайджесті|підсумк|коротко про)/iu

/**
 * What of the lines between title and first headline is news of its own: introductions go, and all of
 * it goes where it only sums up the stories.
 */
export function ownNewsOf(lead: readonly Block[], sections: readonly FoundStory[]): readonly Block[] {
  const told = lead.filter((block) => block.text.length > MAX_INTRO_CHARS || !INTRO.test(block.text))
  const isText = told.some((block) => !isHeadlineLike(block.text) && !block.text.endsWith(':'))
  return isText && !isSummary(told, sections) ? told : []
}

function isSummary(lead: readonly Block[], sections: readonly FoundStory[]): boolean {
  const text = lead.map((block) => block.text).join('\n')
  const headlines = sections.map((section) => section.headline)
  if (text.length > 2 * headlines.join(' ').length) return false
  const stems = stemsOf(text)
  if (shareIn(stems, stemsOf(headlines.join(' '))) >= REPEATED_SHARE) return true
  if (lead.length > 1 || sections.length < 2) return false
  // One paragraph above several stories sums them up if the stories tell what it says, or if most of
  // its sentences put a headline in other words.
  const stories = sections.map((section) => `${section.headline} ${section.text}`).join(' ')
  if (shareIn(stems, stemsOf(stories)) >= REPEATED_SHARE) return true
  const told = headlines.map(stemsOf)
  const sentences = splitSentences(text).map((sentence) => stemsOf(sentence.text))
  const reworded = sentences.filter((words) =>
    told.some((headline) => shareIn(words, headline) >= REWORDED_SHARE),
  )
  return sentences.length > 1 && reworded.length > sentences.length / 2
}

/** How much of the words is in the others; nothing at all is wholly in anything. */
function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return words.size === 0 ? 1 : [...words].filter((word) => others.has(word)).length / words.size
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...wordsOf(text)].filter((word) => word.length > 3).map((word) => word.slice(0, STEM_CHARS)),
  )
}

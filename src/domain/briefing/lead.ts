import type { Block } from './block.ts'
import type { FoundStory } from './find-stories.ts'
import { isHeadlineLike } from './headings.ts'
import { wordsOf } from './same-headline.ts'

/** A lead that shares this much of its words with the headlines, or with the stories, only repeats them. */
const REPEATED_SHARE = 0.6
const MAX_INTRO_CHARS = 320
/** Endings differ ("attack", "attacks"); so much of a word is compared. */
const STEM_CHARS = 4
const INTRO =
  /(?<!\p{L})(?:we take a look|here (?:is|are) the|here's|these are the|main developments|key (?:events|developments)|what (?:we know|happened|to know)|in (?:this|today's) (?:edition|issue|briefing|digest)|latest (?:news|updates)|round-?up|the situation as it stands|головн(?:е|і новини|і події)|ось що|у цьому випуску|у дайджесті|підсумк|коротко про)/iu

/** Whether what stands between title and first headline is news of its own, no introduction and no summary. */
export function isOwnNews(lead: readonly Block[], sections: readonly FoundStory[]): boolean {
  const isText = lead.some((block) => !isHeadlineLike(block.text) && !block.text.endsWith(':'))
  return isText && !isIntroduction(lead) && !isRepeated(lead, sections)
}

function isIntroduction(lead: readonly Block[]): boolean {
  return charsOf(lead) <= MAX_INTRO_CHARS && lead.some((block) => INTRO.test(block.text))
}

function isRepeated(lead: readonly Block[], sections: readonly FoundStory[]): boolean {
  const headlines = sections.map((section) => section.headline).join(' ')
  if (charsOf(lead) > 2 * headlines.length) return false
  const words = stemsOf(lead.map((block) => block.text).join(' '))
  if (words.size === 0) return true
  const share = (told: ReadonlySet<string>) => [...words].filter((word) => told.has(word)).length / words.size
  if (share(stemsOf(headlines)) >= REPEATED_SHARE) return true
  // One paragraph above several stories sums them up if they tell what it says.
  const texts = sections.map((section) => `${section.headline} ${section.text}`).join(' ')
  return lead.length === 1 && sections.length > 1 && share(stemsOf(texts)) >= REPEATED_SHARE
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...wordsOf(text)].filter((word) => word.length > 3).map((word) => word.slice(0, STEM_CHARS)),
  )
}

function charsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}

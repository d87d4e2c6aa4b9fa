import { splitSentences } from '../../language/split-sentences.ts'
import type { Block } from '../layout/block.ts'
import { isDigestTitle } from './digest-title.ts'
import { isHeadlineLike } from './headline-like.ts'
import { isSortingLabel } from './label-words.ts'
import { shareIn, stemsOf } from './stems.ts'
import type { FoundStory } from './story-text.ts'

/** A lead that shares this much of its words with the headlines, or with the stories, only repeats them. */
const REPEATED_SHARE = 0.6
const REWORDED_SHARE = 1 / 3
const MAX_INTRO_CHARS = 320
/** A single line this short without a name or a number is a motto. */
const MAX_MOTTO_CHARS = 130
const SPEAKS_TO_READER =
  /(?<!\p{L})(?:you|your|yours|we|us|our|ви|вас|вам|ваш\p{L}*|ми|нас|нам|наш\p{L}*)(?!\p{L})/iu
const INTRO =
  /(?<!\p{L})(?:we take a look|here (?:is|are)(?= (?:the|where|what|how|your|today|our|a few|some))|here's|these are the|main developments|key (?:events|developments)|what (?:we know|happened|to know|you need to know)|in (?:this|today's) (?:edition|issue|briefing|digest)|in other news|latest (?:news|updates)|round-?up|the situation as it stands|this overview|головн(?:е|і новини|і події)|ось що|у (?:цьому|цій|сьогоднішньому) (?:випуску|номері|листі|дайджесті|добірці|огляді)|у дайджесті|підсумк|коротко про|пишемо про|ось (?:що|як|головне|стислий)|збираємо (?:головне|для вас)|зібрали (?:головне|для вас)|розповідаємо)/iu

/**
 * What of the lines between title and first headline is news of its own: introductions go, and all of
 * it goes where it only sums up the stories.
 */
export function ownNewsOf(
  lead: readonly Block[],
  sections: readonly FoundStory[],
  title: string,
): readonly Block[] {
  const told = lead.filter((block) => !isIntro(block))
  const isText = told.some(
    (block) => block.kind === 'item' || (!isHeadlineLike(block.text) && !block.text.endsWith(':')),
  )
  return isText && !isMotto(told, title) && !isSummary(told, sections, title) ? told : []
}

function isIntro({ kind, text }: Block): boolean {
  if (text.length > MAX_INTRO_CHARS || kind === 'item') return false
  const label = text.replace(/:$/, '')
  return INTRO.test(text) || (!text.endsWith('.') && (isDigestTitle(label) || isSortingLabel(label)))
}

/** Under a title that is news by itself only what speaks to the reader is a motto: the rest may be its news. */
function isMotto(lead: readonly Block[], title: string): boolean {
  const text = lead[0]?.text ?? ''
  return (
    (isDigestTitle(title) || SPEAKS_TO_READER.test(text)) &&
    lead.length === 1 &&
    lead[0]?.kind === 'line' &&
    text.length <= MAX_MOTTO_CHARS &&
    !/\d|\s\p{Lu}/u.test(text)
  )
}

function isSummary(lead: readonly Block[], sections: readonly FoundStory[], title: string): boolean {
  const text = lead.map((block) => block.text).join('\n')
  const headlines = sections.map((section) => section.headline)
  if (text.length > 2 * headlines.join(' ').length) return false
  const stems = stemsOf(text)
  if (shareIn(stems, stemsOf(`${title}\n${headlines.join('\n')}`)) >= REPEATED_SHARE) return true
  if (lead.length > 1 && lead.some((block) => block.kind === 'item')) return false
  if (sections.length < 2) return false
  // What stands above several stories sums them up if the stories tell what it says, or if most of
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

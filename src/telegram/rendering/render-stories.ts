import type { DigestStory } from '../../domain/digest/digest.ts'
import { isGrave } from '../../domain/digest/grave-text.ts'
import type { Language } from '../../domain/language.ts'
import type { Message, Texts } from '../../ports.ts'
import { formatDay } from './format-date.ts'
import type { Page } from './page.ts'
import { storyBlock, veiledBlocks } from './story-blocks.ts'
import { writeMessage } from './write-message.ts'

/**
 * The answer to `/news`: stories under a title, which is the name of a topic or the words searched
 * for. Stories come from `tellEvent`, and are dated where a language is given. Without any it says
 * that nothing was found. Grave ones are covered for a light reader.
 */
export function renderStories(
  title: string,
  stories: readonly DigestStory[],
  texts: Texts,
  language: Language | null = null,
  isLight = false,
): Message {
  return writeMessage(storiesPage(title, stories, texts, language, isLight))
}

/** One story alone. */
export function storyPage(story: DigestStory, texts: Texts, language: Language): Page {
  return [storyBlock(story, texts, { date: formatDay(story.publishedOn, language) })]
}

function storiesPage(
  title: string,
  stories: readonly DigestStory[],
  texts: Texts,
  language: Language | null,
  isLight: boolean,
): Page {
  if (stories.length === 0)
    return [{ kind: 'paragraph', lines: [[texts('news-nothing', { subject: title })]] }]
  const [open, covered] = [
    stories.filter(({ headline }) => !isLight || !isGrave(headline)),
    stories.filter(({ headline }) => isLight && isGrave(headline)),
  ]
  const dateOf = (story: DigestStory) => language && formatDay(story.publishedOn, language)
  return [
    { kind: 'title', text: title },
    ...open.map((story) => storyBlock(story, texts, { date: dateOf(story) })),
    ...veiledBlocks(covered, texts),
  ]
}

import type { DigestStory } from '../../domain/digest/digest.ts'
import type { Message, Texts } from '../../ports.ts'
import type { Page } from './page.ts'
import { storyBlock } from './story-blocks.ts'
import { writeMessage } from './write-message.ts'
import { writePlain } from './write-plain.ts'

/**
 * The answer to `/news`: stories under a title, which is the name of a topic or the words searched
 * for. Stories come from `tellEvent`. Without any it says that nothing was found.
 */
export function renderStories(title: string, stories: readonly DigestStory[], texts: Texts): Message {
  return writeMessage(storiesPage(title, stories, texts))
}

/** The same as plain text for a terminal. */
export function renderStoriesText(title: string, stories: readonly DigestStory[], texts: Texts): string {
  return writePlain(storiesPage(title, stories, texts))
}

function storiesPage(title: string, stories: readonly DigestStory[], texts: Texts): Page {
  if (stories.length === 0)
    return [{ kind: 'paragraph', lines: [[texts('news-nothing', { subject: title })]] }]
  return [{ kind: 'title', text: title }, ...stories.map((story) => storyBlock(story, texts))]
}

import type { Digest, DigestSection } from '../../domain/digest/digest.ts'
import type { Texts } from '../../ports.ts'
import type { Line, Page } from './page.ts'
import { intoPages } from './pages.ts'
import { storyBlock } from './story-blocks.ts'

/** Each is read in a minute. */
const STORIES_A_PAGE = 8

export type MorePage = {
  /** The topic, or the place among what the reader follows. */
  readonly subject: string
  readonly title: string
  /** Of its subject, from 0. */
  readonly number: number
  readonly page: Page
}

/** What a digest has folded away, by topic, a few stories a page. */
export function morePages({ sections }: Digest, texts: Texts): readonly MorePage[] {
  return sections
    .filter(({ more }) => more.length > 0)
    .flatMap((section, at) => {
      const [subject, title] = [subjectKey(section, at), subjectTitle(section, texts)]
      const blocks = section.more.map((story) => storyBlock(story, texts))
      const parts = Array.from({ length: Math.ceil(blocks.length / STORIES_A_PAGE) }, (_, part) =>
        blocks.slice(part * STORIES_A_PAGE, (part + 1) * STORIES_A_PAGE),
      )
      const pages = parts.flatMap((part) => intoPages([{ kind: 'title', text: title }], part))
      return pages.map((page, number): MorePage => ({
        subject,
        title,
        number,
        page: pages.length === 1 ? page : [...page, pageNumber(number, pages.length)],
      }))
    })
}

function pageNumber(number: number, of: number): Page[number] {
  const lines: readonly Line[] = [[`${number + 1} / ${of}`]]
  return { kind: 'footer', lines }
}

function subjectKey({ subject }: DigestSection, at: number): string {
  return subject.kind === 'topic' ? subject.topic : `follow${at}`
}

function subjectTitle({ subject }: DigestSection, texts: Texts): string {
  return subject.kind === 'topic'
    ? texts(`topic-${subject.topic}`)
    : texts('digest-follow', { words: subject.words })
}

import { dateAt, KYIV } from '../calendar.ts'
import type { Language } from '../language.ts'
import { isHtml } from './layout/is-html.ts'
import { readBriefing, type ReadBriefing } from './read-briefing.ts'

/** A text as it was published, its title apart. */
export type PublishedText = {
  readonly title: string | null
  readonly format: 'html' | 'text'
  readonly content: string
  /** `null` where the source does not say. */
  readonly publishedAt: Date | null
  readonly language: Language | null
}

/** What a published text says, its title being part of it. Never throws. */
export function readPublished(published: PublishedText): ReadBriefing {
  const { publishedAt, language } = published
  return readBriefing(withTitle(published), {
    publishedOn: publishedAt && dateAt(publishedAt, KYIV),
    language,
  })
}

/** Feeds keep the title apart from the text, though it often is what states the figures. */
function withTitle({ title, format, content }: PublishedText): string {
  const start = content.replace(/<[^>]*>/g, ' ').slice(0, 500)
  const isRepeated = title === null || squeeze(start).includes(squeeze(title))
  if (format === 'text') return isRepeated ? content : `${title}\n\n${content}`

  const body = isHtml(content) ? content : `<p>${content}</p>`
  return isRepeated ? body : `<h1>${escapeHtml(title)}</h1>\n${body}`
}

/** Letters and digits alone: entities, quotes and spacing differ between a title and its repetition. */
function squeeze(text: string): string {
  return text.replace(/&#?\w+;|[^\p{L}\p{N}]/gu, '').toLowerCase()
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

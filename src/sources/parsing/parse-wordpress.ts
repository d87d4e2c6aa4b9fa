import { z } from 'zod'
import { canonicalUrl } from '../canonical-url.ts'
import { collapseSpace, textOfHtml } from './html-text.ts'
import { parsePublishedAt } from './parse-published-at.ts'
import { unreadable, type ParsedDocument } from './parsed-document.ts'
import { recognizeChallenge } from './recognize-challenge.ts'

const Post = z.object({
  id: z.number().int(),
  date_gmt: z.string(),
  modified_gmt: z.string().optional(),
  link: z.string(),
  title: z.object({ rendered: z.string() }),
  content: z.object({ rendered: z.string(), protected: z.boolean().optional() }),
})

/** The answer of `/wp-json/wp/v2/posts` to briefings, in its order. */
export function parseWordpressDocument(text: string): ParsedDocument {
  const posts = parseArray(text)
  if (!posts) {
    const challenge = recognizeChallenge(text)
    return challenge
      ? unreadable('challenge', `it is ${challenge} instead of posts`)
      : unreadable('malformed', 'it is no list of WordPress posts')
  }

  const problems: string[] = []
  const briefings = posts.flatMap((candidate, index) => {
    const post = Post.safeParse(candidate)
    if (!post.success) {
      problems.push(
        `Post ${index + 1} lacks ${post.error.issues.map(({ path }) => path.join('.')).join(', ')}`,
      )
      return []
    }
    const { id, link, title, content, date_gmt, modified_gmt } = post.data
    const publishedAt = parsePublishedAt(date_gmt)
    const modifiedAt = parsePublishedAt(modified_gmt)
    const url = canonicalUrl(link)
    return {
      externalKey: url ?? String(id),
      url,
      title: collapseSpace(textOfHtml(title.rendered)) || null,
      format: 'html' as const,
      content: content.rendered,
      publishedAt,
      editedAt: modifiedAt && publishedAt && modifiedAt > publishedAt ? modifiedAt : null,
      language: null,
      complete: content.rendered.trim() !== '' && !content.protected,
    }
  })
  return { kind: 'parsed', briefings, problems }
}

function parseArray(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

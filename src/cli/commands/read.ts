import { z } from 'zod'
import { readPublished } from '../../domain/briefing/read-published.ts'
import { LANGUAGES } from '../../domain/language.ts'
import type { parsePageDocument } from '../../sources/parsing/parse-page.ts'
import { answerLines, instantOf } from '../answer-lines.ts'
import { hasFlag, WrongUsage, type Command } from '../command.ts'

/** `read`: published texts of every kind into stories, storing nothing. */
export const read: Command = {
  name: 'read',
  usage: '--jsonl',
  summary: 'read briefings as text, HTML, Telegram HTML or whole pages, one JSON object a line',
  options: { jsonl: { type: 'boolean' } },
  positionals: [0, 0],
  needs: 'alone',
  async run(input, { io }) {
    if (!hasFlag(input, 'jsonl')) throw new WrongUsage('read takes --jsonl and reads standard input.')
    // It brings a whole DOM, for which no other command has to wait.
    const { parsePageDocument } = await import('../../sources/parsing/parse-page.ts')
    return answerLines(io, Document, '"id", "format" and "content"', (document) =>
      answer(document, parsePageDocument),
    )
  },
}

const Document = z.object({
  id: z.union([z.string(), z.number()]),
  format: z.enum(['text', 'html', 'telegram', 'page']),
  content: z.string(),
  publishedAt: z.string().nullish(),
  language: z.string().nullish(),
  url: z.string().nullish(),
})
type Document = z.infer<typeof Document>

const NOTHING = { title: null, dayNumber: null, publishedOn: null, language: null, stories: [] }

function answer(document: Document, parsePage: typeof parsePageDocument) {
  const published = publishedText(document, parsePage)
  if (published === null) return { id: document.id, ...NOTHING }
  const { title, dayNumber, publishedOn, language, stories } = readPublished(published)
  return { id: document.id, title, dayNumber, publishedOn, language, stories }
}

/** The text that stands in a document; `null` for a page without an article. */
function publishedText(
  { format, content, publishedAt, language, url }: Document,
  parsePage: typeof parsePageDocument,
) {
  const stated = {
    publishedAt: instantOf(publishedAt),
    language: LANGUAGES.find((each) => each === language) ?? null,
  }
  if (format === 'text') return { title: null, format, content, ...stated }
  if (format !== 'page') return { title: null, format: 'html' as const, content, ...stated }

  const page = parsePage(content, url ?? 'https://page.invalid/', {})
  const article = page.kind === 'parsed' ? page.briefings[0] : undefined
  if (article === undefined) return null
  return {
    ...article,
    publishedAt: stated.publishedAt ?? article.publishedAt,
    language: stated.language ?? article.language,
  }
}

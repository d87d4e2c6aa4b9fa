import type { CheerioAPI } from 'cheerio/slim'
import { z } from 'zod'

const Article = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  datePublished: z.string().optional().catch(undefined),
  dateModified: z.string().optional().catch(undefined),
})
export type LinkedArticle = z.infer<typeof Article>

const ARTICLE_TYPE = /(?:Article|NewsArticle|BlogPosting|Report)$/
const MOST_NODES = 2000

/** What a page's linked data (JSON-LD) says of its article; `null` where it says nothing, or cannot be read. */
export function readLinkedArticle($: CheerioAPI): LinkedArticle | null {
  const nodes = $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => nodesOf(parse($(script).text())))
  const known = nodes.flatMap((node) => {
    const read = Article.safeParse(node)
    return read.success && read.data.datePublished !== undefined ? [read.data] : []
  })
  const articles = known.filter(({ '@type': type }) => [type].flat().some((name) => ARTICLE_TYPE.test(name)))
  return articles[0] ?? untyped(nodes)
}

/** A lone object without a type that says when it was published is the page's own. */
function untyped(nodes: readonly unknown[]): LinkedArticle | null {
  const [only] = nodes
  const read = Article.partial({ '@type': true }).safeParse(only)
  return nodes.length === 1 && read.success && read.data['@type'] === undefined && read.data.datePublished
    ? { '@type': 'Article', ...read.data }
    : null
}

/** The objects at the top, in lists and in graphs: related articles hang deeper, in properties of others. */
function nodesOf(value: unknown): unknown[] {
  const nodes: unknown[] = []
  const waiting: unknown[] = [value]
  for (let next = waiting.shift(); next !== undefined && nodes.length < MOST_NODES; next = waiting.shift()) {
    if (Array.isArray(next)) waiting.push(...(next as unknown[]).slice(0, MOST_NODES))
    else if (typeof next === 'object' && next !== null) {
      nodes.push(next)
      if ('@graph' in next) waiting.push(next['@graph'])
      if ('mainEntity' in next) waiting.push(next.mainEntity)
    }
  }
  return nodes
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
  } catch {
    return null
  }
}

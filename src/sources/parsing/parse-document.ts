import { parseFeedDocument } from './parse-feed.ts'
import { parseLinksDocument, parsePageDocument, type PageSelectors } from './parse-page.ts'
import { parseTelegramDocument } from './parse-telegram.ts'
import { parseWordpressDocument } from './parse-wordpress.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** One untrusted document and what it is taken for. */
export type ParseTask =
  | { readonly kind: 'feed'; readonly text: string; readonly url: string; readonly localZone: string | null }
  | { readonly kind: 'wordpress'; readonly text: string }
  | { readonly kind: 'telegram'; readonly text: string; readonly channel: string }
  | {
      readonly kind: 'page'
      readonly text: string
      readonly url: string
      readonly selectors: PageSelectors
      readonly localZone: string | null
    }
  | { readonly kind: 'links'; readonly text: string; readonly url: string; readonly selector: string }

/** May take long or throw on hostile input: only the parse worker calls it. */
export function parseDocument(task: ParseTask): ParsedDocument {
  switch (task.kind) {
    case 'feed':
      return parseFeedDocument(task.text, task.url, task.localZone)
    case 'wordpress':
      return parseWordpressDocument(task.text)
    case 'telegram':
      return parseTelegramDocument(task.text, task.channel)
    case 'page':
      return parsePageDocument(task.text, task.url, task.selectors, task.localZone)
    case 'links':
      return parseLinksDocument(task.text, task.url, task.selector)
  }
}

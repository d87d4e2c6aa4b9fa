import type { FetchedBriefing } from '../../ports.ts'

/** What came of one untrusted document. */
export type ParsedDocument =
  | {
      readonly kind: 'parsed'
      readonly briefings: readonly FetchedBriefing[]
      /** One sentence for each item that could not be used. */
      readonly problems: readonly string[]
      /** On a page of a channel: the number of its oldest post, with or without text; absent when it shows none. */
      readonly oldestPost?: string
    }
  | { readonly kind: 'failed'; readonly reason: ParseFailureReason; readonly message: string }

export type ParseFailureReason =
  | 'challenge'
  | 'html-instead'
  | 'truncated'
  | 'malformed'
  | 'entities'
  | 'no-text'
  | 'not-found'
  | 'timeout'
  | 'crashed'

export function unreadable(reason: ParseFailureReason, message: string): ParsedDocument {
  return { kind: 'failed', reason, message }
}

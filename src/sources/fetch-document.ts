import type { SourceFailure } from '../ports.ts'
import { failure } from './adapter.ts'
import type { FetchedText, FetchRequest, SafeFetch } from './fetching/safe-fetch.ts'
import type { ParseTask } from './parsing/parse-document.ts'
import type { ParsedDocument } from './parsing/parsed-document.ts'
import type { ParseWorker } from './parsing/parse-worker.ts'

/** What adapters need to get documents that nobody vouches for. */
export type DocumentDeps = { readonly fetch: SafeFetch; readonly parser: ParseWorker }

export type FetchedDocument =
  | (Extract<ParsedDocument, { kind: 'parsed' }> & Pick<FetchedText, 'url' | 'etag' | 'lastModified'>)
  | { readonly kind: 'not-modified' }
  | SourceFailure

/** Fetches an address and parses what it answers as `taskFor` says. */
export async function fetchDocument(
  deps: DocumentDeps,
  request: FetchRequest,
  taskFor: (page: FetchedText) => ParseTask,
): Promise<FetchedDocument> {
  const page = await deps.fetch.get(request)
  if (page.kind !== 'ok') return page

  const document = await deps.parser.parse(taskFor(page))
  if (document.kind === 'failed') {
    return failure(document.reason, `${page.url} cannot be used: ${document.message}`)
  }
  return { ...document, url: page.url, etag: page.etag, lastModified: page.lastModified }
}

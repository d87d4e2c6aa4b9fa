import { failure, type Completion } from './adapter.ts'
import { canonicalUrl } from './canonical-url.ts'
import type { DocumentDeps } from './fetch-document.ts'
import { completeFromPage } from './page-source.ts'

/** One article at any address, whether a listed source has it or not. */
export async function readWebPage(address: string, deps: DocumentDeps): Promise<Completion> {
  const url = canonicalUrl(address)
  if (url === null) return failure('no-address', `"${address}" is no http:// or https:// address`)
  const unread = {
    externalKey: url,
    url,
    title: null,
    format: 'html',
    content: '',
    publishedAt: null,
    editedAt: null,
    language: null,
    complete: false,
  } as const
  return completeFromPage(unread, {}, deps)
}

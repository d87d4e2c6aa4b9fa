import type { Completion } from '../ports.ts'
import { failure } from './adapter.ts'
import { canonicalUrl } from './canonical-url.ts'
import type { DocumentDeps } from './fetch-document.ts'
import { completeFromPage } from './page-source.ts'

/** One article at any address, whether a listed source has it or not. */
export async function readWebPage(
  address: string,
  deps: DocumentDeps,
): Promise<Exclude<Completion, { kind: 'not-modified' }>> {
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
  const page = await completeFromPage(unread, { selectors: {}, localZone: null }, deps)
  return page.kind === 'not-modified' ? failure('no-text', `${url} gave no text`) : page
}

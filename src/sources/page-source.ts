import type { Completion, FetchedBriefing, Validators } from '../ports.ts'
import { failure, type SourceAdapter } from './adapter.ts'
import { fetchDocument, type DocumentDeps } from './fetch-document.ts'
import type { PageSelectors } from './parsing/parse-page.ts'
import type { SourceDefinitionOf } from './source-definition.ts'

/** A page that is one briefing, rewritten from time to time, or that links to briefings. */
export function createPageSource(source: SourceDefinitionOf<'page'>, deps: DocumentDeps): SourceAdapter {
  const { url, selectors, timezone: localZone = null } = source

  return {
    async list(last) {
      const request = { url, etag: last.etag, lastModified: last.lastModified }
      const document = await fetchDocument(deps, request, ({ text, url: at }) =>
        selectors.links
          ? { kind: 'links', text, url: at, selector: selectors.links }
          : { kind: 'page', text, url: at, selectors, localZone },
      )
      return document.kind === 'parsed' ? { ...document, kind: 'listed' } : document
    },
    complete: (briefing, last) => completeFromPage(briefing, { selectors, localZone }, deps, last),
    listArchive: () => Promise.resolve(failure('no-archive', 'A page has no archive that could be walked')),
  }
}

/**
 * The briefing with the text of its page. What the listing said of title, date and language holds: it
 * is about this text, where a page may have been found by convention only.
 */
export async function completeFromPage(
  briefing: FetchedBriefing,
  page: { readonly selectors: PageSelectors; readonly localZone: string | null },
  deps: DocumentDeps,
  last?: Validators,
): Promise<Completion> {
  if (!briefing.url) return failure('no-address', `"${briefing.title}" has no address to read it at`)

  const document = await fetchDocument(deps, { url: briefing.url, ...last }, ({ text, url }) => ({
    kind: 'page',
    text,
    url,
    ...page,
  }))
  if (document.kind !== 'parsed') return document
  const [found] = document.briefings
  if (isFrontPage(document.url) && !isFrontPage(briefing.url))
    return failure('no-text', `${briefing.url} is gone: it leads to the front page`)
  if (!found) return failure('no-text', `${briefing.url} gave no text`)

  return {
    kind: 'complete',
    etag: document.etag,
    lastModified: document.lastModified,
    briefing: {
      ...briefing,
      title: briefing.title ?? found.title,
      format: found.format,
      content: found.content,
      publishedAt: briefing.publishedAt ?? found.publishedAt,
      editedAt: briefing.editedAt ?? found.editedAt,
      language: briefing.language ?? found.language,
      complete: true,
    },
  }
}

/** Where sites send whoever asks for an article that was withdrawn. */
const isFrontPage = (address: string): boolean =>
  /^\/(?:en|uk|ua)?\/?$/.test(URL.parse(address)?.pathname ?? '')

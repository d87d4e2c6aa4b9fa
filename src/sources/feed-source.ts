import { failure, type SourceAdapter } from './adapter.ts'
import { fetchDocument, type DocumentDeps } from './fetch-document.ts'
import { completeFromPage } from './page-source.ts'
import type { SourceDefinitionOf } from './source-definition.ts'
import { listWordpressArchive } from './wordpress-source.ts'

/** RSS, Atom, RDF or JSON Feed; articles that it only sums up are read from their pages. */
export function createFeedSource(source: SourceDefinitionOf<'feed'>, deps: DocumentDeps): SourceAdapter {
  const { selectors, timezone: localZone = null } = source
  return {
    async list(last) {
      const request = { url: source.url, etag: last.etag, lastModified: last.lastModified }
      const document = await fetchDocument(deps, request, ({ text, url }) => ({
        kind: 'feed',
        text,
        url,
        localZone,
      }))
      if (document.kind !== 'parsed') return document
      const briefings = source.readPages
        ? document.briefings
        : document.briefings
            .filter(({ title, content }) => title !== null || content.trim() !== '')
            .map((briefing) => ({ ...briefing, complete: true }))
      return { ...document, kind: 'listed', briefings }
    },
    complete: (briefing, last) => completeFromPage(briefing, { selectors, localZone }, deps, last),
    async listArchive(cursor, since) {
      if (!source.wordpress) {
        return failure(
          'no-archive',
          `A feed has no archive; give "${source.slug}" a "wordpress" address if its site is one`,
        )
      }
      return await listWordpressArchive(source.wordpress, cursor, since, deps)
    },
  }
}

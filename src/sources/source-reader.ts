import type { FetchedBriefing, SourceFailure, SourceReader } from '../ports.ts'
import type { SourceAdapter } from './adapter.ts'
import { createFeedSource } from './feed-source.ts'
import type { DocumentDeps } from './fetch-document.ts'
import { createFileSource } from './file-source.ts'
import { createPageSource } from './page-source.ts'
import type { SourceDefinition } from './source-definition.ts'
import { createTelegramSource } from './telegram-source.ts'
import { createWordpressSource } from './wordpress-source.ts'

/** Reads the given sources, each through the adapter of its kind. */
export function createSourceReader(
  definitions: readonly SourceDefinition[],
  deps: DocumentDeps,
): SourceReader {
  const sources = new Map(
    definitions.map((definition) => [
      definition.slug,
      { definition, adapter: createAdapter(definition, deps) },
    ]),
  )

  return {
    knows: (slug) => sources.has(slug),
    async list(slug, last, now) {
      const { definition, adapter } = find(slug)
      const listing = await adapter.list(last, now)
      if (listing.kind === 'failed') return explainFailure(listing, definition)
      if (listing.kind === 'not-modified') return listing
      return { ...listing, briefings: keepWanted(listing.briefings, definition) }
    },
    complete: (slug, briefing, last) => find(slug).adapter.complete(briefing, last),
    async listArchive(slug, cursor, since) {
      const { definition, adapter } = find(slug)
      const page = await adapter.listArchive(cursor, since)
      if (page.kind === 'failed') return explainFailure(page, definition)
      return { ...page, briefings: keepWanted(page.briefings, definition) }
    },
  }

  function find(slug: string) {
    const source = sources.get(slug)
    if (!source) throw new Error(`No source is called "${slug}"`)
    return source
  }
}

function createAdapter(definition: SourceDefinition, deps: DocumentDeps): SourceAdapter {
  switch (definition.kind) {
    case 'feed':
      return createFeedSource(definition, deps)
    case 'wordpress':
      return createWordpressSource(definition, deps)
    case 'page':
      return createPageSource(definition, deps)
    case 'telegram':
      return createTelegramSource(definition, deps)
    case 'file':
      return createFileSource(definition)
  }
}

function explainFailure(failure: SourceFailure, { unconfirmed }: SourceDefinition): SourceFailure {
  if (!unconfirmed) return failure
  const message = `${failure.message}; this address was never seen to answer: look for the right one at the site, and put it into SOURCES_FILE`
  return { ...failure, message }
}

/** Drops what the source's `keep` pattern does not find, and fills in the language it is known to publish in. */
function keepWanted(
  briefings: readonly FetchedBriefing[],
  { keep, language }: SourceDefinition,
): readonly FetchedBriefing[] {
  const pattern = keep === undefined ? null : new RegExp(keep, 'iu')
  return briefings
    .filter(({ title, content }) => !pattern || pattern.test(title ?? '') || pattern.test(content))
    .map((briefing) => ({ ...briefing, language: language ?? briefing.language }))
}

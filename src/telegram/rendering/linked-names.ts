import type { SourceRef } from '../../domain/tally/tally.ts'
import type { Line, Span } from './page.ts'

const MAX_SOURCES = 5

/** The names of sources, each once, with the last address there is of it. */
export function linkedNames(sources: readonly SourceRef[]): Line {
  return [...new Map(sources.map((source) => [source.slug, source])).values()]
    .slice(0, MAX_SOURCES)
    .flatMap(({ name, url }, at): readonly Span[] => [
      ...(at === 0 ? [] : [', ']),
      url === null ? name : { kind: 'link', text: name, url },
    ])
}

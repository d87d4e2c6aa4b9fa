import type { SourceInfo } from '../../domain/source.ts'

/** The feeds carry whole texts, so no page is ever asked for. */
export type SampleSource = SourceInfo & {
  readonly kind: 'feed'
  readonly url: string
  readonly readPages: false
}

/**
 * Definitions of the playground's sources, to be read by the ordinary feed adapter.
 * @param rootUrl where the playground listens, without a slash at the end
 */
export function SAMPLE_SOURCES(rootUrl: string): readonly SampleSource[] {
  const common = {
    kind: 'feed',
    authority: 'press',
    quoting: 'summary',
    intervalMinutes: 5,
    rhythmHours: 36,
    readPages: false,
  } as const
  return [
    {
      ...common,
      slug: 'sample-en',
      name: 'Sample briefings',
      url: `${rootUrl}/sample/feed.xml`,
      language: 'en',
    },
    {
      ...common,
      slug: 'sample-uk',
      name: 'Приклади зведень',
      url: `${rootUrl}/sample/feed.uk.xml`,
      language: 'uk',
    },
  ]
}

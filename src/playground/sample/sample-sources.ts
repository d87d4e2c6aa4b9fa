import type { SourceInfo } from '../../domain/source.ts'

/**
 * The playground's sources, to be read by the ordinary feed adapter.
 * @param rootUrl where the playground listens, without a slash at the end
 */
export function SAMPLE_SOURCES(rootUrl: string): readonly SourceInfo[] {
  const common = {
    kind: 'feed',
    authority: 'press',
    quoting: 'summary',
    intervalMinutes: 5,
    rhythmHours: 36,
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
      name: 'Зразкові зведення',
      url: `${rootUrl}/sample/feed.uk.xml`,
      language: 'uk',
    },
  ]
}

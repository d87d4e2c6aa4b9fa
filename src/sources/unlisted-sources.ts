import type { SourceInfo } from '../domain/source.ts'
import type { FetchedBriefing } from '../ports.ts'

const UNLISTED = {
  language: null,
  authority: 'press',
  quoting: 'summary',
  intervalMinutes: 24 * 60,
  rhythmHours: null,
} as const

/** Where briefings from files stand. The name is what readers see as the source. */
export const FILES_SOURCE: SourceInfo = {
  ...UNLISTED,
  slug: 'files',
  name: 'Sitrep archive',
  kind: 'file',
  url: null,
}

/** Where briefings stand that admins paste or forward. */
const PASTED_SOURCE: SourceInfo = { ...UNLISTED, slug: 'pasted', name: 'Sitrep', kind: 'pasted', url: null }

/** The site that an address is on, where an article of it stands that no listed source brought. */
export function siteOf(url: string): SourceInfo {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? 'web'
  const slug = host.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 40)
  return { ...UNLISTED, slug, name: host, kind: 'page', url: null }
}

/** Where a briefing stands that an admin gave: an article on its site, a message among what was pasted. */
export function sourceOfGiven({
  url,
  forwardedFrom,
}: Pick<FetchedBriefing, 'url' | 'forwardedFrom'>): SourceInfo {
  return url === null || forwardedFrom ? PASTED_SOURCE : siteOf(url)
}

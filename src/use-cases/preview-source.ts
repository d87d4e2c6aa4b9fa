import type { ReadBriefing } from '../domain/briefing/read-briefing.ts'
import type { BriefingStore, FetchedBriefing, ReadText, SourceReader } from '../ports.ts'

export type SourcePreview =
  | {
      readonly kind: 'preview'
      readonly items: readonly PreviewItem[]
      readonly problems: readonly string[]
      /** Listed, but not looked into. */
      readonly more: number
    }
  | { readonly kind: 'failed'; readonly reason: string; readonly message: string }

export type PreviewItem = {
  readonly fetched: FetchedBriefing
  readonly reading: ReadBriefing
  /** Whether a briefing with this key is stored already. */
  readonly known: boolean
}

export type PreviewDeps = {
  readonly reader: SourceReader
  readonly read: ReadText
  readonly briefings: Pick<BriefingStore, 'findKnownKeys'>
}

/** What a fetch of the source would store, at most `limit` briefings of it, the newest first. Stores nothing. */
export async function previewSource(
  deps: PreviewDeps,
  slug: string,
  now: Date,
  limit = 5,
): Promise<SourcePreview> {
  const listing = await deps.reader.list(slug, { etag: null, lastModified: null, lastSuccessAt: now }, now)
  if (listing.kind === 'failed') return listing
  if (listing.kind === 'not-modified') return { kind: 'preview', items: [], problems: [], more: 0 }

  const shown = listing.briefings.slice(0, limit)
  const known = await deps.briefings.findKnownKeys(
    slug,
    shown.map(({ externalKey }) => externalKey),
  )
  const items: PreviewItem[] = []
  const problems = [...listing.problems]
  for (const listed of shown) {
    const completion = listed.complete
      ? ({ kind: 'complete', briefing: listed } as const)
      : await deps.reader.complete(slug, listed)
    if (completion.kind === 'failed') {
      problems.push(completion.message)
    } else if (completion.kind === 'complete') {
      const fetched = completion.briefing
      items.push({ fetched, reading: await deps.read(fetched), known: known.has(fetched.externalKey) })
    }
  }
  return { kind: 'preview', items, problems, more: listing.briefings.length - shown.length }
}

import { DAY_MS, HOUR_MS } from '../domain/calendar.ts'
import type { FetchedBriefing, KnownText, SourceReader, Validators } from '../ports.ts'
import { ingest, type IngestDeps, type NewsRule } from './ingest.ts'

/** A page that was read, and what it takes to ask whether it was corrected. */
export type ReadPage = {
  /** As its source lists it. */
  readonly listed: FetchedBriefing
  /** When it was published; where no date is given, when it was first read. */
  readonly bornAt: Date
  readonly readAt: Date
  /** Of its text, in characters. */
  readonly length: number
  readonly validators: Validators
  /** Its source lists it otherwise than when it was read. */
  readonly isChanged: boolean
}

export type RereadDeps = IngestDeps & { readonly reader: Pick<SourceReader, 'complete'> }

/** The pages that were read of late, by source and key, until they are taken as final. */
export type PageMemory = {
  /** Remembers a page whose text is stored, or what its source lists of it by now. */
  note(slug: string, listed: FetchedBriefing, text: KnownText, validators?: Validators): void
  /**
   * Asks again for pages of a source that may have been corrected: those it lists otherwise first, then those
   * that are due, a few at a time. What a page says now becomes a revision. One that shows less than half of
   * what it did, as behind a paywall, changes nothing.
   */
  reread(slug: string, now: Date): Promise<Reread>
}

export type Reread = { readonly revised: number; readonly problems: readonly string[] }

/** Articles are corrected within hours, if at all; after two days they are taken as final. */
const REREAD_FOR_MS = 2 * DAY_MS
const FIRST_AFTER_MS = 2 * HOUR_MS
/** Each time at thrice the age: after about two, six and eighteen hours. */
const AGE_FACTOR = 3
/** A correction is news whenever it is seen. */
const ALWAYS_NEWS: NewsRule = { newsForMs: Infinity, undated: 'news' }
/** Pages asked for again in one fetch, out of courtesy. */
const MAX_REREADS = 5

export function createPageMemory(deps: RereadDeps): PageMemory {
  const memory = new Map<string, Map<string, ReadPage>>()
  return {
    note(slug, listed, { storedAt, length }, { etag, lastModified } = { etag: null, lastModified: null }) {
      const pages = memory.get(slug) ?? new Map<string, ReadPage>()
      memory.set(slug, pages)
      const known = pages.get(listed.externalKey)
      pages.set(
        listed.externalKey,
        known
          ? { ...known, listed, isChanged: known.isChanged || isListedOtherwise(known.listed, listed) }
          : {
              listed,
              bornAt: listed.publishedAt ?? storedAt,
              readAt: storedAt,
              length,
              validators: { etag, lastModified },
              isChanged: listed.editedAt !== null && listed.editedAt > storedAt,
            },
      )
    },
    async reread(slug, now) {
      const pages = memory.get(slug) ?? new Map<string, ReadPage>()
      for (const [key, page] of pages) {
        if (now.getTime() - lastSignOf(page) > REREAD_FOR_MS) pages.delete(key)
      }
      return await rereadDue(deps, slug, pages, now)
    },
  }
}

async function rereadDue(
  deps: RereadDeps,
  slug: string,
  pages: Map<string, ReadPage>,
  now: Date,
): Promise<Reread> {
  const due = [...pages.values()]
    .filter((page) => page.isChanged || isDue(page, now))
    .sort((a, b) => Number(b.isChanged) - Number(a.isChanged) || a.readAt.getTime() - b.readAt.getTime())

  let revised = 0
  const problems: string[] = []
  for (const page of due.slice(0, MAX_REREADS)) {
    const { listed } = page
    const completion = await deps.reader.complete(slug, listed, page.validators)
    const { etag, lastModified } = completion.kind === 'complete' ? completion : page.validators
    const read = { ...page, readAt: now, validators: { etag, lastModified }, isChanged: false }
    pages.set(listed.externalKey, read)
    // A site that does not answer is left alone; the text that is stored stands.
    if (completion.kind === 'failed') break
    if (completion.kind === 'not-modified') continue
    try {
      const outcome = await ingest(insistingOn(page.length / 2), slug, completion.briefing, now, ALWAYS_NEWS)
      if (outcome.kind === 'revised') revised += 1
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      problems.push(`Unable to read "${listed.title ?? listed.externalKey}" again: ${why}`)
    }
  }
  return { revised, problems }

  function insistingOn(leastChars: number): IngestDeps {
    return {
      ...deps,
      read: async (text) => {
        const reading = await deps.read(text)
        if (reading.text.length < leastChars)
          throw new Error('its page shows less than half of it by now, so the text stands as it was')
        return reading
      },
    }
  }
}

function isDue({ bornAt, readAt }: ReadPage, now: Date): boolean {
  const ageMs = now.getTime() - bornAt.getTime()
  const ageWhenReadMs = readAt.getTime() - bornAt.getTime()
  return ageMs <= REREAD_FOR_MS && ageMs >= Math.max(FIRST_AFTER_MS, AGE_FACTOR * ageWhenReadMs)
}

const lastSignOf = ({ bornAt, listed }: ReadPage): number =>
  Math.max(bornAt.getTime(), listed.editedAt?.getTime() ?? 0)

function isListedOtherwise(one: FetchedBriefing, other: FetchedBriefing): boolean {
  return (
    one.title !== other.title ||
    one.content !== other.content ||
    one.editedAt?.getTime() !== other.editedAt?.getTime()
  )
}

import { DAY_MS, HOUR_MS } from '../domain/calendar.ts'
import { storableText } from '../domain/storable-text.ts'
import type { FetchedBriefing, KnownText, PageStore, ReadPage, SourceReader, Validators } from '../ports.ts'
import { ingest, type IngestDeps, type NewsRule } from './ingest.ts'

export type RereadDeps = IngestDeps & {
  readonly reader: Pick<SourceReader, 'complete'>
  readonly pages: PageStore
}

/** Knows which pages of sources were read, whichever process did. */
export type PageMemory = {
  /** What is remembered of a source's pages, to note what it lists of them by now. */
  open(slug: string): Promise<SourcePages>
  /**
   * Asks again for pages of a source that may have been corrected: those it lists otherwise first, then those
   * that are due, a few at a time. What a page says now becomes a revision. One that shows less than half of
   * what it did, as behind a paywall, changes nothing.
   */
  reread(slug: string, now: Date): Promise<Reread>
}

export type SourcePages = {
  /** Remembers a page whose text is stored, or what its source lists of it by now. */
  note(listed: FetchedBriefing, text: KnownText, now: Date, validators?: Validators): Promise<void>
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
  return {
    async open(slug) {
      const pages = await deps.pages.list(slug)
      return {
        async note(given, text, now, validators = { etag: null, lastModified: null }) {
          const listed = storable(given)
          const known = pages.get(listed.externalKey)
          if (known !== undefined && !isListedOtherwise(known.listed, listed)) return
          const page = known ? { ...known, listed, isChanged: true } : firstReading(listed, text, validators)
          if (known || page.isChanged || !isFinal(page, now)) await deps.pages.save(slug, page)
        },
      }
    },
    async reread(slug, now) {
      const pages = [...(await deps.pages.list(slug)).values()]
      const final = pages.filter((page) => isFinal(page, now))
      await deps.pages.forget(
        slug,
        final.map(({ listed }) => listed.externalKey),
      )
      return await rereadDue(
        deps,
        slug,
        pages.filter((page) => !final.includes(page)),
        now,
      )
    },
  }
}

/** Kept as it can be: what comes back is compared with what is listed the next time. */
function storable(listed: FetchedBriefing): FetchedBriefing {
  const { title, content } = listed
  return { ...listed, title: title === null ? null : storableText(title), content: storableText(content) }
}

function firstReading(
  listed: FetchedBriefing,
  { storedAt, length }: KnownText,
  validators: Validators,
): ReadPage {
  return {
    ...{ listed, length, validators },
    bornAt: listed.publishedAt ?? storedAt,
    readAt: storedAt,
    isChanged: listed.editedAt !== null && listed.editedAt > storedAt,
  }
}

async function rereadDue(
  deps: RereadDeps,
  slug: string,
  pages: readonly ReadPage[],
  now: Date,
): Promise<Reread> {
  const due = pages
    .filter((page) => page.isChanged || isDue(page, now))
    .sort((a, b) => Number(b.isChanged) - Number(a.isChanged) || a.readAt.getTime() - b.readAt.getTime())

  let revised = 0
  const problems: string[] = []
  for (const page of due.slice(0, MAX_REREADS)) {
    const { listed } = page
    const completion = await deps.reader.complete(slug, listed, page.validators)
    const { etag, lastModified } = completion.kind === 'complete' ? completion : page.validators
    await deps.pages.save(slug, {
      ...page,
      readAt: now,
      validators: { etag, lastModified },
      isChanged: false,
    })
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

const isFinal = (page: ReadPage, now: Date): boolean => now.getTime() - lastSignOf(page) > REREAD_FOR_MS

const lastSignOf = ({ bornAt, listed }: ReadPage): number =>
  Math.max(bornAt.getTime(), listed.editedAt?.getTime() ?? 0)

function isListedOtherwise(one: FetchedBriefing, other: FetchedBriefing): boolean {
  return (
    one.title !== other.title ||
    one.content !== other.content ||
    one.editedAt?.getTime() !== other.editedAt?.getTime()
  )
}

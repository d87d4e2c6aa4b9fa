import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { DAY_MS } from '../domain/calendar.ts'
import type {
  BriefingStore,
  Completion,
  FetchedBriefing,
  PageStore,
  SourceFailure,
  SourceReader,
} from '../ports.ts'
import { ingest, NEWS_RULE, type IngestDeps, type NewsRule } from './ingest.ts'
import { createPageMemory, type Reread, type SourcePages } from './reread-pages.ts'

export type StoreDeps = IngestDeps & {
  readonly briefings: IngestDeps['briefings'] & Pick<BriefingStore, 'findKnownKeys'>
  readonly reader: SourceReader
  readonly pages: PageStore
}

/** Stores what sources list, and remembers of each source what it listed last. */
export type BriefingIntake = {
  /**
   * Stores briefings of one source, the oldest first. Of those that are read from their pages, only the ones not
   * stored before are asked for; `reread` asks for the others. One that fails stops none of the others.
   */
  store(
    slug: string,
    briefings: readonly FetchedBriefing[],
    now: Date,
    rule?: NewsRule,
  ): Promise<StoredBriefings>
  /** As in `PageMemory`. */
  reread(slug: string, now: Date): Promise<Reread>
}

export type StoredBriefings = {
  readonly added: number
  readonly revised: number
  readonly unchanged: number
  /** One sentence for each briefing that could not be read or stored. */
  readonly problems: readonly string[]
  /** The first page that did not come. */
  readonly failure: SourceFailure | null
  /** Nothing is left for another time. */
  readonly isDone: boolean
}

/** Pages asked for in one go; the others wait for the next one. */
const MAX_PAGES = 30
/** In characters. Reading takes time by length, and the longest of daily briefings have a fifth of it. */
const MAX_CONTENT = 200_000

export function createBriefingIntake(deps: StoreDeps): BriefingIntake {
  /** Fingerprints of what each source listed last: most of a feed is the same every time. */
  const seen = new Map<string, ReadonlySet<string>>()
  const pages = createPageMemory(deps)
  return {
    reread: pages.reread,
    async store(slug, briefings, now, rule = NEWS_RULE) {
      const { prints, ...stored } = await storeBriefings(
        { ...deps, noted: await pages.open(slug) },
        slug,
        briefings,
        seen.get(slug),
        {
          now,
          rule,
        },
      )
      seen.set(slug, prints)
      return stored
    },
  }
}

async function storeBriefings(
  deps: StoreDeps & { readonly noted: SourcePages },
  slug: string,
  briefings: readonly FetchedBriefing[],
  seen: ReadonlySet<string> | undefined,
  { now, rule }: { readonly now: Date; readonly rule: NewsRule },
): Promise<StoredBriefings & { readonly prints: ReadonlySet<string> }> {
  const counts = { new: 0, revised: 0, unchanged: 0 }
  const problems: string[] = []
  let failure: SourceFailure | null = null
  let pagesLeft = MAX_PAGES
  let isDone = true

  const stored = new Set<string>()
  const summaries = briefings.filter(({ complete }) => !complete).map(({ externalKey }) => externalKey)
  const known = await deps.briefings.findKnownKeys(slug, summaries)

  for (const briefing of briefings.toReversed()) {
    await nextTurn()
    const print = fingerprint(briefing)
    const text = known.get(briefing.externalKey)
    if (text) await deps.noted.note(briefing, text, now)
    if (seen?.has(print) || text) {
      counts.unchanged += 1
      stored.add(print)
      continue
    }
    try {
      const completion = await completed(briefing)
      if (completion?.kind !== 'complete') continue
      const whole = completion.briefing
      if (whole.content.length > MAX_CONTENT) {
        problems.push(`"${briefing.title ?? briefing.externalKey}" is too long to be a briefing`)
        stored.add(print)
        continue
      }
      const outcome = await ingest(deps, slug, whole, now, rule)
      counts[outcome.kind] += 1
      const { length } = outcome.reading.text
      if (!briefing.complete) await deps.noted.note(briefing, { storedAt: now, length }, now, completion)
      stored.add(print)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      problems.push(`Unable to store "${briefing.title ?? briefing.externalKey}": ${why}`)
      isDone = false
    }
  }
  const { new: added, revised, unchanged } = counts
  return { added, revised, unchanged, problems, failure, isDone, prints: stored }

  /** `null` when its page does not come, or not this time. */
  async function completed(briefing: FetchedBriefing): Promise<Completion | null> {
    if (briefing.complete) return { kind: 'complete', briefing, etag: null, lastModified: null }
    if (pagesLeft === 0) {
      isDone = false
      return null
    }
    pagesLeft -= 1
    const completion = await deps.reader.complete(slug, briefing)
    if (completion.kind !== 'failed') return completion

    failure ??= completion
    problems.push(completion.message)
    if (!isOld(briefing, now)) isDone = false
    return null
  }
}

/** A page that has not come for a day is given up, so that it does not hold up the source for ever. */
function isOld({ publishedAt }: FetchedBriefing, now: Date): boolean {
  return publishedAt !== null && now.getTime() - publishedAt.getTime() > DAY_MS
}

function fingerprint({ externalKey, url, title, content, publishedAt }: FetchedBriefing): string {
  const identity = JSON.stringify([externalKey, url, title, content, publishedAt])
  return createHash('sha256').update(identity).digest('base64')
}

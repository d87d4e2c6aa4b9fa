import type {
  ArchivePage,
  FetchedBriefing,
  SourceListing,
  SourceReader,
  Validators,
} from '../../src/ports.ts'

export const aFetched = (changes: Partial<FetchedBriefing> = {}): FetchedBriefing => ({
  externalKey: 'https://news.example/41',
  url: 'https://news.example/41',
  title: 'Power returns to Kherson',
  format: 'html',
  content: '<p>Crews have repaired the line that feeds the city. Trams run again since the morning.</p>',
  publishedAt: new Date('2023-08-02T03:00:00Z'),
  editedAt: null,
  language: 'en',
  complete: true,
  ...changes,
})

export const listed = (
  briefings: readonly FetchedBriefing[],
  etag: string | null = '"1"',
): SourceListing => ({
  kind: 'listed',
  briefings,
  problems: [],
  etag,
  lastModified: null,
})

export const failed = (message: string, retryAt: Date | null = null) =>
  ({ kind: 'failed', reason: 'status', message, retryAt }) as const

export type ScriptedReader = SourceReader & {
  /** What each source answers next; the last answer is repeated. */
  readonly listings: Record<string, (SourceListing | Error)[]>
  /** Full texts by key, which are their own validators; a key without one fails. */
  readonly pages: Record<string, string>
  readonly archive: Record<string, ArchivePage>
  /** The validators with which each listing was asked for. */
  readonly listedWith: { readonly slug: string; readonly last: Validators }[]
  /** Keys and cursors in the order in which they were asked for. */
  readonly asked: string[]
}

/** A reader that plays what it is told, for what no server could time well. */
export function createScriptedReader(): ScriptedReader {
  const reader: ScriptedReader = {
    listings: {},
    pages: {},
    archive: {},
    listedWith: [],
    asked: [],
    knows: (slug) => slug !== 'unknown',
    list: (slug, { etag, lastModified }) => {
      reader.listedWith.push({ slug, last: { etag, lastModified } })
      const answers = reader.listings[slug] ?? []
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      if (answer instanceof Error) return Promise.reject(answer)
      return Promise.resolve(answer ?? failed('not scripted'))
    },
    complete: (_, briefing, last) => {
      reader.asked.push(briefing.externalKey)
      const content = reader.pages[briefing.externalKey]
      return Promise.resolve(
        content === undefined
          ? failed(`${briefing.externalKey} answered 404`)
          : content === last?.etag
            ? { kind: 'not-modified' }
            : {
                kind: 'complete',
                briefing: { ...briefing, content, complete: true },
                etag: content,
                lastModified: null,
              },
      )
    },
    listArchive: (_, cursor) => {
      reader.asked.push(String(cursor))
      return Promise.resolve(reader.archive[String(cursor)] ?? failed('no such page'))
    },
  }
  return reader
}

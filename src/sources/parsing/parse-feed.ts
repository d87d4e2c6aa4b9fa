import { createHash } from 'node:crypto'
import type { FetchedBriefing } from '../../ports.ts'
import { readFeedItems, type FeedItem, type StatedDate } from './feed-items.ts'
import { collapseSpace, textOfHtml } from './html-text.ts'
import { findItemLink } from './item-link.ts'
import { readItemText } from './item-text.ts'
import { parseLanguage } from './parse-language.ts'
import { unreadable, type ParsedDocument } from './parsed-document.ts'
import { recognizeChallenge } from './recognize-challenge.ts'

/** The newest items of one listing; whoever publishes more in one go has its archive read by `backfill`. */
const MAX_ITEMS = 200

/** RSS, Atom, RDF or JSON Feed to briefings, the newest first; `localZone` as for `parsePublishedAt`. */
export function parseFeedDocument(
  text: string,
  url: string,
  localZone: string | null = null,
): ParsedDocument {
  const flaw = findFlaw(text)
  if (flaw) return flaw

  const feed = readFeedItems(text, localZone)
  if (!feed) return unreadable('malformed', 'it is neither RSS, Atom, RDF nor JSON Feed')

  const language = parseLanguage(feed.language)
  const problems: string[] = describeUnreadable(feed.items)
  const shared = idsOfSeveral(feed.items)
  const listed = feed.items
    .map((item, index) => {
      const briefing = toBriefing(shared.has(item.id) ? { ...item, id: undefined } : item, url)
      if (!briefing) problems.push(`Item ${index + 1} has neither a title nor a text nor an address`)
      return briefing && { ...briefing, language }
    })
    .filter((briefing) => briefing !== null)
    .sort((a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0))
  // The newest of those that are one and the same.
  const briefings = [
    ...new Map(listed.toReversed().map((each) => [each.externalKey, each])).values(),
  ].reverse()

  if (briefings.length > MAX_ITEMS) {
    problems.push(`Only the newest ${MAX_ITEMS} of ${briefings.length} items were read`)
  }
  return { kind: 'parsed', briefings: briefings.slice(0, MAX_ITEMS), problems }
}

function findFlaw(text: string): ParsedDocument | null {
  const start = text.slice(0, 1000).trimStart()
  if (/^(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)/i.test(start)) {
    const challenge = recognizeChallenge(text)
    return challenge
      ? unreadable('challenge', `it is ${challenge} instead of a feed`)
      : unreadable('html-instead', 'it is a web page instead of a feed')
  }
  // A feed needs none of its own entities; only attacks on parsers define them.
  if (/<!ENTITY/i.test(text)) return unreadable('entities', 'it defines XML entities, which no feed needs')

  const root = /<(rss|feed|rdf:RDF)\b/i.exec(start.slice(0, 5000))?.[1]
  // Behind it hosts append comments and scripts of their own.
  if (root && !new RegExp(`</${root}\\s*>`, 'i').test(text.slice(-5000))) {
    return unreadable('truncated', `it breaks off before its closing </${root}>`)
  }
  return null
}

/** Some feeds give all items one id, which then tells nothing. */
function idsOfSeveral(items: readonly FeedItem[]): ReadonlySet<string | undefined> {
  const byId = Map.groupBy(items, ({ id }) => id)
  return new Set(
    [...byId].flatMap(([id, group]) =>
      new Set(group.map(({ links, title }) => links[0]?.href ?? title)).size > 1 ? [id] : [],
    ),
  )
}

/** Told, since an item without a date is no news: an operator can give the source a zone, or tell its publisher. */
function describeUnreadable(items: readonly FeedItem[]): string[] {
  const unreadable = items.flatMap(({ published }) => {
    const stated = published.filter((date) => date !== undefined)
    return stated.length > 0 && stated.every(({ at }) => at === null) ? stated.slice(0, 1) : []
  })
  const [first] = unreadable
  if (first === undefined) return []
  const bear = unreadable.length === 1 ? '1 item bears' : `${unreadable.length} items bear`
  return [`${bear} a date that cannot be read, such as "${first.raw.trim().slice(0, 60)}"`]
}

function toBriefing(item: FeedItem, feedUrl: string): FetchedBriefing | null {
  const base = item.bases.reduce<string>(
    (from, next) => (next === undefined ? from : (URL.parse(next, from)?.href ?? from)),
    feedUrl,
  )
  const url = findItemLink(item.links, { base, feedUrl })
  const title = collapseSpace(textOfHtml(readItemText(item.title ?? '').content)) || null
  const text = readItemText(item.full?.value ?? item.summary ?? '', item.full?.type)
  if (title === null && url === null && text.content.trim() === '') return null

  const publishedAt = firstRead(item.published)
  const updatedAt = firstRead(item.updated)
  return {
    externalKey: item.id?.trim() || url || hashOf(`${title} ${publishedAt?.toISOString() ?? ''}`),
    url,
    title,
    ...text,
    publishedAt,
    editedAt: updatedAt !== null && publishedAt !== null && updatedAt > publishedAt ? updatedAt : null,
    language: null,
    complete: url === null || isFullText(item, text.content),
  }
}

function firstRead(dates: readonly (StatedDate | undefined)[]): Date | null {
  return dates.find((date) => date?.at)?.at ?? null
}

/** Feeds that are set to summaries say so by their ending, or have nothing but a short description. */
function isFullText(item: FeedItem, content: string): boolean {
  const text = textOfHtml(content).trim()
  if (text === '') return false
  const cutOff = /(?:\[(?:…|\.{3})\]|…|\.{3}|continue reading|read more|appeared first on .{1,120})$/i.test(
    text.slice(-200),
  )
  if (cutOff && text.length < 1500) return false
  return item.full !== undefined || text.length >= 1500
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

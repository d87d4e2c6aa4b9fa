import { createHash } from 'node:crypto'
import type { FetchedBriefing } from '../../ports.ts'
import { canonicalUrl } from '../canonical-url.ts'
import { readFeedItems, type FeedItem } from './feed-items.ts'
import { collapseSpace, textOfHtml } from './html-text.ts'
import { parseLanguage } from './parse-language.ts'
import { unreadable, type ParsedDocument } from './parsed-document.ts'
import { recognizeChallenge } from './recognize-challenge.ts'

/** The newest items of one listing; whoever publishes more in one go has its archive read by `backfill`. */
const MAX_ITEMS = 200

/** RSS, Atom, RDF or JSON Feed to briefings, the newest first. */
export function parseFeedDocument(text: string, url: string): ParsedDocument {
  const flaw = findFlaw(text)
  if (flaw) return flaw

  const feed = readFeedItems(text)
  if (!feed) return unreadable('malformed', 'it is neither RSS, Atom, RDF nor JSON Feed')

  const language = parseLanguage(feed.language)
  const problems: string[] = []
  const shared = idsOfSeveral(feed.items)
  const listed = feed.items
    .map((item, index) => {
      const briefing = toBriefing(shared.has(item.id) ? { ...item, id: undefined } : item, url)
      if (!briefing) problems.push(`Item ${index + 1} has neither a title nor a text`)
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
      new Set(group.map(({ link, title }) => link ?? title)).size > 1 ? [id] : [],
    ),
  )
}

function toBriefing(item: FeedItem, feedUrl: string): FetchedBriefing | null {
  const url = item.link ? canonicalUrl(item.link, feedUrl) : null
  const title = collapseSpace(textOfHtml(item.title ?? '')) || null
  const content = item.full ?? item.summary ?? ''
  if (title === null && content.trim() === '') return null

  const { publishedAt, updatedAt } = item
  return {
    externalKey: item.id?.trim() || url || hashOf(`${title} ${publishedAt?.toISOString() ?? ''}`),
    url,
    title,
    format: 'html',
    content,
    publishedAt,
    editedAt: updatedAt !== null && publishedAt !== null && updatedAt > publishedAt ? updatedAt : null,
    language: null,
    complete: url === null || isFullText(item),
  }
}

/** Feeds that are set to summaries say so by their ending, or have nothing but a short description. */
function isFullText(item: FeedItem): boolean {
  const text = textOfHtml(item.full ?? item.summary ?? '').trim()
  const cutOff = /(?:\[(?:…|\.{3})\]|…|\.{3}|continue reading|read more|appeared first on .{1,120})$/i.test(
    text.slice(-200),
  )
  if (cutOff && text.length < 1500) return false
  return item.full !== undefined || text.length >= 1500
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

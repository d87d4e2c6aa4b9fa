import type { CheerioAPI } from 'cheerio/slim'
import type { FetchedBriefing } from '../../ports.ts'
import { collapseSpace, textOfHtml } from './html-text.ts'
import { loadHtml } from './load-html.ts'
import { parsePublishedAt } from './parse-published-at.ts'
import { unreadable, type ParsedDocument } from './parsed-document.ts'
import { recognizeChallenge } from './recognize-challenge.ts'

/** The posts of one page of `t.me/s/NAME`, the newest first. An empty page beyond the oldest post gives none. */
export function parseTelegramDocument(html: string, channel: string): ParsedDocument {
  const challenge = recognizeChallenge(html)
  if (challenge) return unreadable('challenge', `it is ${challenge} instead of posts`)

  const $ = loadHtml(html)
  if ($('.tgme_channel_info, .tgme_channel_history').length === 0) {
    // Telegram answers so for names that nobody has, for private channels, and for those without a preview.
    return unreadable('not-found', `Telegram shows no public preview of the channel "${channel}"`)
  }

  const messages = $('.tgme_widget_message[data-post]')
  const briefings = messages
    .not('.service_message')
    .toArray()
    .map((message) => toBriefing($, $(message)))
    .filter((briefing) => briefing !== null)
  const oldestPost = messages.first().attr('data-post')?.split('/')[1]
  return {
    kind: 'parsed',
    briefings: briefings.reverse(),
    problems: [],
    ...(oldestPost ? { oldestPost } : {}),
  }
}

function toBriefing($: CheerioAPI, message: ReturnType<CheerioAPI>): FetchedBriefing | null {
  const post = message.attr('data-post') ?? ''
  // A reply quotes another post in the same classes, and a text may be wrapped in its own class once more.
  const text = message
    .find('.tgme_widget_message_text')
    .filter((_, element) => $(element).closest('.tgme_widget_message_reply').length === 0)
    .last()
  if (!/^\w+\/\d+$/.test(post) || text.text().trim() === '') return null

  const firstLine = text.html()?.split(/<br\s*\/?>/i)[0] ?? ''
  return {
    externalKey: post.split('/')[1] ?? post,
    url: `https://t.me/${post}`,
    title: collapseSpace(textOfHtml(firstLine)).slice(0, 200) || null,
    format: 'html',
    content: text.html() ?? '',
    publishedAt: parsePublishedAt(message.find('a.tgme_widget_message_date time').attr('datetime')),
    editedAt: null,
    forwardedFrom: originOf(message),
    language: null,
    complete: true,
  }
}

/** The name above a forwarded post: a channel's, or a person's without an address. */
function originOf(message: ReturnType<CheerioAPI>): string | null {
  const name = message.find('.tgme_widget_message_forwarded_from_name').first()
  return collapseSpace(name.text()).slice(0, 100) || null
}

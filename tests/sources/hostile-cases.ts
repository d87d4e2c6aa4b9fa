import { gzipSync, zstdCompressSync } from 'node:zlib'
import { articlePage, CHALLENGE_PAGE, FULL_ITEM, PARAGRAPH, rss } from './documents.ts'
import {
  brotliBomb,
  drip,
  flood,
  gzipBomb,
  raw,
  redirectTo,
  resetMidway,
  send,
  silence,
  status,
  type Answer,
} from './hostile-server.ts'

const FEED = rss([FULL_ITEM])
const ENTITY_BOMB = FEED.replace(
  '<rss',
  `<!DOCTYPE rss [<!ENTITY a "ha">${[...'bcdefghij']
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
    .join('')}]>\n<rss`,
).replace('Coast under attack', '&j;')

export type Expected =
  { readonly reason: string; readonly says: RegExp } | { readonly listed: number; readonly problems?: RegExp }
export type HostileCase = readonly [
  name: string,
  kind: 'feed' | 'page' | 'telegram' | 'wordpress',
  answer: Answer,
  expected: Expected,
]

const fails = (reason: string, says: RegExp): Expected => ({ reason, says })
const lists = (listed: number, problems?: RegExp): Expected => ({ listed, ...(problems ? { problems } : {}) })

const xml = (body: string | Uint8Array): Answer => send(body, { 'content-type': 'application/rss+xml' })
const html = (body: string): Answer => send(body, { 'content-type': 'text/html; charset=utf-8' })
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const nested = (depth: number): string => '<div>'.repeat(depth) + PARAGRAPH.repeat(3)

/** Every answer with what has to come of it. `timeout` is tried with half a second of patience. */
export const HOSTILE_CASES: readonly HostileCase[] = [
  // Size and time
  ['a gzip bomb', 'feed', gzipBomb, fails('too-large', /over 2097152 bytes/)],
  ['a brotli bomb', 'feed', brotliBomb, fails('too-large', /over 2097152 bytes/)],
  [
    'a text compressed twice',
    'feed',
    send(gzipSync(gzipSync(FEED)), { 'content-encoding': 'gzip, gzip' }),
    fails('broken-body', /compressed 2 times/),
  ],
  [
    'an encoding nobody knows',
    'feed',
    send(FEED, { 'content-encoding': 'lzma' }),
    fails('broken-body', /"lzma"/),
  ],
  [
    'gzip announced, plain text sent',
    'feed',
    send(FEED, { 'content-encoding': 'gzip' }),
    fails('broken-body', /cannot be decompressed/),
  ],
  [
    'gzip cut in the middle',
    'feed',
    send(gzipSync(FEED).subarray(0, 200), { 'content-encoding': 'gzip' }),
    fails('broken-body', /cannot be decompressed/),
  ],
  [
    'an encoding that was not asked for but is known',
    'feed',
    send(zstdCompressSync(FEED), { 'content-encoding': 'zstd' }),
    lists(1),
  ],
  [
    'a body of 5 MB',
    'feed',
    xml(FEED + ' '.repeat(5 * 1024 * 1024)),
    fails('too-large', /over 2097152 bytes/),
  ],
  ['an endless body without a length', 'feed', flood, fails('too-large', /over 2097152 bytes/)],
  ['a slow drip', 'feed', drip, fails('timeout', /after 0.5 s/)],
  ['silence', 'feed', silence, fails('timeout', /after 0.5 s/)],
  ['huge headers', 'feed', send(FEED, { 'x-padding': 'x'.repeat(64 * 1024) }), fails('network', /header/i)],
  [
    'a connection reset in the middle of the body',
    'feed',
    resetMidway(FEED),
    fails('network', /Unable to reach/),
  ],
  ['a connection closed without an answer', 'feed', raw(''), fails('network', /Unable to reach/)],
  ['something that is not HTTP', 'feed', raw('220 ftp ready\r\n'), fails('network', /Unable to reach/)],
  [
    'a length larger than the body',
    'feed',
    raw(`HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n${FEED}`),
    fails('network', /Unable to reach/),
  ],
  [
    'chunks cut short',
    'feed',
    raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nfff\r\n<rss>'),
    fails('network', /Unable to reach/),
  ],
  [
    'no length, ended by closing',
    'feed',
    raw(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${FEED}`),
    lists(1),
  ],

  // Redirects
  [
    'a redirect to the metadata service',
    'feed',
    redirectTo('http://169.254.169.254/latest/meta-data/'),
    fails('refused-address', /169\.254\.169\.254/),
  ],
  [
    'a redirect to loopback as a number',
    'feed',
    redirectTo('http://2130706433/'),
    fails('refused-address', /127\.0\.0\.1/),
  ],
  [
    'a redirect to loopback in octal',
    'feed',
    redirectTo('http://0177.0.0.1/'),
    fails('refused-address', /127\.0\.0\.1/),
  ],
  [
    'a redirect to loopback in hexadecimal',
    'feed',
    redirectTo('http://0x7f.1/'),
    fails('refused-address', /127\.0\.0\.1/),
  ],
  ['a redirect to loopback as IPv6', 'feed', redirectTo('http://[::1]/'), fails('refused-address', /::1/)],
  [
    'a redirect to loopback inside IPv6',
    'feed',
    redirectTo('http://[::ffff:7f00:1]/'),
    fails('refused-address', /7f00:1|127\.0\.0\.1/),
  ],
  [
    'a redirect to a private address',
    'feed',
    redirectTo('http://10.0.0.8/', 301),
    fails('refused-address', /10\.0\.0\.8/),
  ],
  [
    'a redirect to a name that leads inside',
    'feed',
    redirectTo('http://inside.example/', 307),
    fails('refused-address', /inside\.example leads to 192\.168\.1\.1/),
  ],
  ['a redirect to a file', 'feed', redirectTo('file:///etc/passwd'), fails('bad-address', /no http/)],
  ['a redirect to nowhere', 'feed', redirectTo('http://'), fails('bad-address', /no http/)],
  [
    'a redirect with a password',
    'feed',
    redirectTo((origin) => origin.replace('//', '//user:secret@')),
    fails('bad-address', /no http/),
  ],
  [
    'TLS spoken to a plain port',
    'feed',
    redirectTo((origin) => origin.replace('http:', 'https:')),
    fails('network', /Unable to reach/),
  ],

  // Statuses
  ['204', 'feed', status(204), fails('status', /answered 204/)],
  ['304 to a request without validators', 'feed', status(304), fails('status', /answered 304/)],
  ['403', 'feed', status(403), fails('status', /answered 403/)],
  [
    '403 with a challenge',
    'feed',
    status(403, { 'cf-mitigated': 'challenge' }),
    fails('challenge', /challenge for people/),
  ],
  ['404', 'feed', status(404), fails('status', /answered 404/)],
  ['410', 'feed', status(410), fails('status', /answered 410/)],
  ['429 with Retry-After', 'feed', status(429, { 'retry-after': '120' }), fails('status', /answered 429/)],
  ['500', 'feed', status(500), fails('status', /answered 500/)],
  ['503', 'feed', status(503), fails('status', /answered 503/)],
  ['206 nobody asked for', 'feed', send(FEED.slice(0, 500), {}, 206), fails('status', /answered 206/)],

  // Charsets and bytes
  ['an empty body', 'feed', xml(''), fails('empty', /answered with nothing/)],
  ['only white space', 'feed', xml(' \n\t\n'), fails('empty', /answered with nothing/)],
  ['a picture', 'feed', xml(latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')), fails('undecodable', /PNG picture/)],
  [
    'bytes of no charset',
    'feed',
    xml(Buffer.from(Array.from({ length: 400 }, (_, i) => 128 + ((i * 37) % 64)))),
    fails('undecodable', /no known charset/),
  ],
  [
    'a charset that does not exist',
    'feed',
    send(FEED, { 'content-type': 'text/xml; charset=klingon' }),
    lists(1),
  ],
  ['a wrong content type', 'feed', send(FEED, { 'content-type': 'image/png' }), lists(1)],

  // Feeds
  ['a challenge page with 200', 'feed', html(CHALLENGE_PAGE), fails('challenge', /Cloudflare check/)],
  [
    'a web page instead of a feed',
    'feed',
    html(articlePage()),
    fails('html-instead', /web page instead of a feed/),
  ],
  ['truncated XML', 'feed', xml(FEED.slice(0, -200)), fails('truncated', /breaks off/)],
  ['XML cut inside its last tag', 'feed', xml(FEED.slice(0, -3)), fails('truncated', /breaks off/)],
  ['a billion laughs', 'feed', xml(ENTITY_BOMB), fails('entities', /defines XML entities/)],
  [
    'an entity that reads a file',
    'feed',
    xml(FEED.replace('<rss', '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss')),
    fails('entities', /defines XML entities/),
  ],
  [
    'XML of another kind',
    'feed',
    xml('<?xml version="1.0"?><opml version="2.0"><body/></opml>'),
    fails('malformed', /neither RSS/),
  ],
  ['JSON of another kind', 'feed', send('{"error":"no such feed"}'), fails('malformed', /neither RSS/)],
  [
    '10,000 items',
    'feed',
    xml(rss(Array.from({ length: 10_000 }, (_, i) => ({ title: `Item ${i}`, guid: `${i}` })))),
    lists(200, /newest 200 of 10000/),
  ],
  [
    '5,000 nested elements in an item',
    'feed',
    xml(FEED.replace('<title>', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}<title>`)),
    fails('malformed', /neither RSS/),
  ],
  ['a feed without items', 'feed', xml(rss([])), lists(0)],
  [
    'an item without title and text',
    'feed',
    xml(rss([{ guid: 'x' }, FULL_ITEM])),
    lists(1, /Item 1 has neither/),
  ],

  [
    'warnings of PHP before the feed',
    'feed',
    xml(
      `<br />\n<b>Warning</b>: Undefined variable $x in <b>/srv/plugin.php</b> on line <b>7</b><br />\n${FEED}`,
    ),
    lists(1),
  ],
  [
    'a script that a host appends to everything',
    'feed',
    xml(`${FEED}\n<script src="//stats.example/hit.js"></script><!-- 0.2 s -->`),
    lists(1),
  ],
  [
    'characters that XML forbids',
    'feed',
    xml(FEED.replaceAll('warehouses', 'ware\u000bhouses\u001f\ufffe')),
    lists(1),
  ],
  [
    'entities of HTML and bare ampersands in XML',
    'feed',
    xml(
      rss([]).replace(
        '</channel>',
        '<item><title>Port&nbsp;&laquo;A&raquo; & B</title><link>https://o.example/?a=1&b=2</link></item></channel>',
      ),
    ),
    lists(1),
  ],
  [
    'HTML in a description, neither escaped nor closed',
    'feed',
    xml(
      rss([]).replace(
        '</channel>',
        '<item><title>A</title><description><p>One<br>two <img src="x"></description></item></channel>',
      ),
    ),
    lists(1),
  ],
  [
    'one guid for all items',
    'feed',
    xml(rss(['a', 'b', 'c'].map((name) => ({ title: name, guid: '0', link: `https://o.example/${name}` })))),
    lists(3),
  ],
  ['the same item five times', 'feed', xml(rss(Array.from({ length: 5 }, () => FULL_ITEM))), lists(1)],
  [
    'a feed in UTF-16 that calls itself UTF-8',
    'feed',
    xml(Buffer.from(`\uFEFF${FEED}`, 'utf16le')),
    lists(1),
  ],
  ['a gzipped file sent as it is', 'feed', xml(gzipSync(FEED)), fails('undecodable', /gzip/i)],
  ['a charset in place of a compression', 'feed', send(FEED, { 'content-encoding': 'UTF-8' }), lists(1)],

  // Pages
  [
    '2,000 nested divs',
    'page',
    html(`<html><body>${nested(2000)}</body></html>`),
    fails('no-text', /no article/),
  ],
  [
    '400,000 nested divs',
    'page',
    html(`<html><body>${nested(400_000)}</body></html>`),
    fails('timeout', /longer than/),
  ],
  [
    '300,000 unclosed tags',
    'page',
    html(`<html><body>${'<b><i>'.repeat(150_000)}${PARAGRAPH}`),
    fails('timeout', /longer than/),
  ],
  [
    'a wall that asks for consent',
    'page',
    html(
      articlePage({
        title: 'Before you continue to Observer',
        body: `<p>We use cookies. ${PARAGRAPH}</p>`.repeat(4),
      }),
    ),
    fails('challenge', /consent/),
  ],
  ['a page that is a challenge', 'page', html(CHALLENGE_PAGE), fails('challenge', /Cloudflare check/)],
  [
    'a page with hardly a word',
    'page',
    html('<html><body><article><p>Subscribe to read.</p></article></body></html>'),
    fails('no-text', /no article/),
  ],
  ['broken HTML', 'page', html(articlePage().replaceAll('</p>', '').replaceAll('</div>', '<')), lists(1)],

  // Channels and WordPress
  [
    'a channel that does not exist',
    'telegram',
    html('<html><body class="tgme_page">If you have Telegram …</body></html>'),
    fails('not-found', /no public preview/),
  ],
  [
    'a channel without posts',
    'telegram',
    html('<html><body><div class="tgme_channel_info">New</div></body></html>'),
    fails('no-text', /no posts/),
  ],
  [
    'a channel without numbers on its posts',
    'telegram',
    html(
      '<html><body><div class="tgme_channel_history"><div class="tgme_widget_message" data-post="hostile/../7">' +
        '<div class="tgme_widget_message_text">Text</div></div></div></body></html>',
    ),
    lists(0),
  ],
  [
    'WordPress posts without a date, a title, or anything',
    'wordpress',
    send(
      JSON.stringify([
        {
          id: 1,
          date_gmt: '0000-00-00T00:00:00',
          link: 'https://o.example/1',
          title: { rendered: 'A' },
          content: { rendered: 'B' },
        },
        { id: 2, date_gmt: null, link: false, title: { raw: 'A' }, content: [] },
        null,
      ]),
    ),
    lists(1, /Post 2 lacks date_gmt, link, title.rendered, content[^]*Post 3/),
  ],
  [
    'WordPress without its interface',
    'wordpress',
    html(articlePage()),
    fails('malformed', /no list of WordPress posts/),
  ],
  [
    'WordPress with an error as JSON',
    'wordpress',
    send('{"code":"rest_forbidden"}'),
    fails('malformed', /no list of WordPress posts/),
  ],
  [
    'WordPress posts cut in the middle',
    'wordpress',
    send('[{"id":1,"title":{"rendered":"A'),
    fails('malformed', /no list of WordPress posts/),
  ],
]

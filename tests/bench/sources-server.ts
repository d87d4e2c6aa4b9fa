import { startServer, gzipBomb, drip, send, type Answer } from '../sources/hostile-server.ts'
import { articlePage, CHALLENGE_PAGE, PARAGRAPH, rss } from '../sources/documents.ts'
import { channelPage } from '../sources/channel-page.ts'

/** The sites of the benchmark, in a process of their own so that their work is not measured. */

const ITEMS = 20
const YESTERDAY = Date.now() - 20 * 3_600_000

const at = (index: number): Date => new Date(YESTERDAY + index * 60_000)

const WORDS =
  `harbour bridge district council drones crews morning repaired shelter hospital convoy grain border river command
  reported officials damaged power line village northern coast region answered visited signed delayed against
  hundred workers school market railway fire before after near under several`.split(/\s+/)

/** Prose that differs from article to article, as that of fifty newsrooms does. */
function sentences(seed: number, count: number): string {
  let state = seed * 7919 + 1
  const word = (): string => WORDS[(state = (state * 48271) % 2147483647) % WORDS.length] ?? ''
  return Array.from({ length: count }, () => `The ${Array.from({ length: 14 }, word).join(' ')}.`).join(' ')
}

/** Every fourth site publishes round-ups of six stories, the others one story an article. */
const text = (source: number, item: number): string => {
  const seed = source * 1000 + item * 10
  const tally = `Overnight ${item + 5} Shahed drones were launched; ${item + 3} of them were shot down.`
  if (source % 4 > 0)
    return [1, 2, 3, 4].map((part) => `<p>${sentences(seed + part, 6)}</p>`).join('') + `<p>${tally}</p>`
  return [1, 2, 3, 4, 5, 6]
    .map(
      (part) =>
        `<h2>${sentences(seed + part, 1)}</h2><p>${part === 1 ? tally : ''} ${sentences(seed + part + 5, 5)}</p>`,
    )
    .join('')
}

const fullFeed =
  (source: number): Answer =>
  (request, response) =>
    send(
      rss(
        Array.from({ length: ITEMS }, (_, item) => ({
          title: sentences(source * 1000 + item, 1),
          link: `http://${request.headers.host}/full/${item}`,
          pubDate: at(item).toUTCString(),
          content: text(source, item),
        })),
      ),
    )(request, response, '')

const summaryFeed =
  (source: number): Answer =>
  (request, response) =>
    send(
      rss(
        Array.from({ length: ITEMS }, (_, item) => ({
          title: sentences(source * 1000 + item, 1),
          link: `http://${request.headers.host}/page/${source}-${item}`,
          pubDate: at(item).toUTCString(),
          description: 'In short.',
        })),
      ),
    )(request, response, '')

const channel = (source: number): Answer =>
  send(
    channelPage(
      `channel${source}`,
      Array.from({ length: 20 }, (_, post) => ({
        id: 100 + post,
        at: at(post),
        html: `Уночі збито ${post + 3} із ${post + 5} «шахедів». Район ${source}-${post}: ${sentences(source + post, 3)}`,
      })),
    ),
  )

const answers: Record<string, Answer> = {
  '/bomb': gzipBomb,
  '/drip': drip,
  '/challenge': send(CHALLENGE_PAGE),
  '/nested': send(`<html><body>${'<div>'.repeat(20_000)}${PARAGRAPH.repeat(9)}`),
}
for (let source = 0; source < 50; source += 1) {
  answers[`/feed/${source}`] = fullFeed(source)
  answers[`/summaries/${source}`] = summaryFeed(source)
  answers[`/channel/${source}`] = channel(source)
  for (let item = 0; item < ITEMS; item += 1) {
    answers[`/page/${source}-${item}`] = send(articlePage({ body: text(source, item) }))
  }
}

const server = await startServer(answers)
process.send?.(server.port)

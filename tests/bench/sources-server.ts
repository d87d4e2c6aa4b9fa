import { startServer, gzipBomb, drip, send, type Answer } from '../sources/hostile-server.ts'
import { articlePage, CHALLENGE_PAGE, PARAGRAPH, rss } from '../sources/documents.ts'
import { channelPage } from '../sources/channel-page.ts'

/** The sites of the benchmark, in a process of their own so that their work is not measured. */

const ITEMS = 30
const DAY_AGO = Date.now() - 20 * 3_600_000

const at = (index: number): Date => new Date(DAY_AGO + index * 60_000)
const text = (source: number, item: number): string =>
  Array.from(
    { length: 12 },
    (_, part) =>
      `<h2>District ${source * 31 + item}, part ${part}</h2><p>Overnight ${item + 3} drones flew over district ` +
      `${source}-${item}; ${item + 2} of them were shot down. ${PARAGRAPH}</p>`,
  ).join('')

const fullFeed =
  (source: number): Answer =>
  (request, response) =>
    send(
      rss(
        Array.from({ length: ITEMS }, (_, item) => ({
          title: `Report ${item} of source ${source}`,
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
          title: `Summary ${item} of source ${source}`,
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
        html: `Уночі збито ${post + 3} із ${post + 5} дронів над районом ${source}-${post}.`,
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

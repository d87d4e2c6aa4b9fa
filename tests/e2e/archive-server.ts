import { HOUR_MS } from '../../src/domain/calendar.ts'
import { channelPage } from '../sources/channel-page.ts'
import { PARAGRAPH } from '../sources/documents.ts'
import { startServer, type LocalServer } from '../sources/hostile-server.ts'

export type ArchivePost = { readonly id: number; readonly at: Date; readonly title: string }

/** A post every twelve hours for a hundred days, the newest first; the figures of each are its own. */
export const postsUntil = (now: Date): readonly ArchivePost[] =>
  Array.from({ length: 200 }, (_, index) => ({
    id: 1200 - index,
    at: new Date(Math.floor(now.getTime() / 1000) * 1000 - (index * 12 + 1) * HOUR_MS),
    title: `Harbour report ${1200 - index}: ${200 + index} ships waited`,
  }))

/** A WordPress site at `/site` and a channel's preview at `/s/harbour`, both with all of the posts. */
export const startArchive = (posts: readonly ArchivePost[]): Promise<LocalServer> =>
  startServer({
    '/site/wp-json/wp/v2/posts': (request, response, origin) => {
      const query = new URL(request.url ?? '/', origin).searchParams
      const before = Date.parse(query.get('before') ?? '9999-01-01')
      const after = Date.parse(query.get('after') ?? '2000-01-01')
      const page = posts
        .filter(({ at }) => at.getTime() < before && at.getTime() > after)
        .slice(0, Number(query.get('per_page')))
        .map(({ id, at, title }) => ({
          id,
          date_gmt: at.toISOString().slice(0, 19),
          link: `https://harbour.example/${id}`,
          title: { rendered: title },
          content: { rendered: `<p>${title}.</p><p>${PARAGRAPH}</p>` },
        }))
      response.end(JSON.stringify(page))
    },
    '/s/harbour': (request, response, origin) => {
      const before = Number(new URL(request.url ?? '/', origin).searchParams.get('before') ?? Infinity)
      const page = posts.filter(({ id }) => id < before).slice(0, 20)
      response.end(
        channelPage('harbour', page.map(({ id, at, title }) => ({ id, at, html: title })).toReversed()),
      )
    },
  })

import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseFeedDocument } from '../../src/sources/parsing/parse-feed.ts'
import { parseTelegramDocument } from '../../src/sources/parsing/parse-telegram.ts'

/** Samples of real shapes that are kept beside the checkout, not in it. */
const folder = new URL('../../../shared/eval/feeds/', import.meta.url)
const isThere = existsSync(folder)
if (!isThere)
  process.stderr.write('LEFT OUT: no ../shared/eval/feeds, so its samples of feeds were not read\n')

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

it.runIf(isThere)('reads the sample of a WordPress feed in full', () => {
  const document = parseFeedDocument(read('rss_wordpress_sample.xml'), 'https://uacrisis.org/en/feed/')
  expect(document).toMatchObject({
    kind: 'parsed',
    problems: [],
    briefings: [
      { url: 'https://uacrisis.org/en/510', complete: true, publishedAt: new Date('2023-07-18T15:01:43Z') },
    ],
  })
})

it.runIf(isThere)('reads the sample of a feed of summaries, to be completed', () => {
  const document = parseFeedDocument(read('rss_ukrinform_like_sample.xml'), 'https://www.ukrinform.net/rss/x')
  expect(document).toMatchObject({
    briefings: [
      {
        title: expect.stringMatching(/^\S.*\S$/),
        complete: false,
        publishedAt: new Date('2023-12-07T06:12:00Z'),
      },
    ],
  })
})

it.runIf(isThere)('reads the sample of a channel without its service message', () => {
  const document = parseTelegramDocument(read('tme_s_sample.html'), 'kpszsu')
  expect(document).toMatchObject({
    briefings: [
      { externalKey: '78070', publishedAt: new Date('2026-09-13T05:20:00Z') },
      { externalKey: '78069' },
    ],
  })
})

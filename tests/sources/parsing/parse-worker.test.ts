import { afterAll, expect, it } from 'vitest'
import { readPublished, type PublishedText } from '../../../src/domain/briefing/read-published.ts'
import { createParseWorker } from '../../../src/sources/parsing/parse-worker.ts'

const worker = createParseWorker()
const hasty = createParseWorker({ deadlineMs: 1 })
afterAll(() => Promise.all([worker.close(), hasty.close()]))

const TEXT: PublishedText = {
  title: 'The night',
  format: 'html',
  content: '<p>Overnight Russia launched 12 Shahed drones; 11 were shot down, the Air Force said.</p>',
  publishedAt: new Date('2023-08-02T09:00:00Z'),
  language: 'en',
}

it('reads a text as this thread would', async () => {
  expect(await worker.read(TEXT)).toEqual(readPublished(TEXT))
})

it('reads a text as long as sources may bring without bursting', async () => {
  const content = TEXT.content.repeat(2000)
  expect(await worker.read({ ...TEXT, content })).toMatchObject({ publishedOn: '2023-08-02' })
})

it('says that a text takes too long, and goes on with the next one', async () => {
  const content = TEXT.content.repeat(2000)
  await expect(hasty.read({ ...TEXT, content })).rejects.toThrow(/longer than 0.001 s/)
  await expect(hasty.read({ ...TEXT, content })).rejects.toThrow(/longer than 0.001 s/)
})

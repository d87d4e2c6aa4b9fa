import { expect, it } from 'vitest'
import { previewSource } from '../../src/use-cases/preview-source.ts'
import { NOW } from '../support/builders.ts'
import { readHere } from '../support/read-here.ts'
import { aFetched, createScriptedReader, failed, listed } from './scripted-reader.ts'

const reader = createScriptedReader()
const findKnownKeys = (_: string, keys: readonly string[]) =>
  Promise.resolve(
    new Map(keys.filter((key) => key === 'known').map((key) => [key, { storedAt: NOW, length: 100 }])),
  )
const preview = (limit?: number) =>
  previewSource({ reader, read: readHere, briefings: { findKnownKeys } }, 'a', NOW, limit)

it('shows what would be stored, pages read and all, and stores nothing', async () => {
  reader.listings['a'] = [
    listed([
      aFetched({ externalKey: 'known' }),
      aFetched({ externalKey: 'page', content: '', complete: false }),
      aFetched({ externalKey: 'gone', content: '', complete: false }),
      aFetched({ externalKey: 'older' }),
    ]),
  ]
  reader.pages['page'] = '<p>The whole text of the page.</p>'
  expect(await preview(3)).toMatchObject({
    kind: 'preview',
    items: [
      { fetched: { externalKey: 'known' }, known: true },
      {
        fetched: { externalKey: 'page' },
        known: false,
        reading: { text: expect.stringContaining('whole text') },
      },
    ],
    problems: ['gone answered 404'],
    more: 1,
  })
})

it('shows why a source cannot be read', async () => {
  reader.listings['a'] = [failed('answered 403')]
  expect(await preview()).toMatchObject({ kind: 'failed', message: 'answered 403' })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFileSource } from '../../src/sources/file-source.ts'
import { briefingFromPaste } from '../../src/sources/pasted-text.ts'
import { readBriefingFile } from '../../src/sources/read-briefing-file.ts'
import { SourceDefinition } from '../../src/sources/source-definition.ts'

let folder: string
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-files-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a briefing from a file', () => {
  it('is its text, dated by its name and known by its path', async () => {
    const path = await put('observer-2023-07-18.txt', 'Harbour reopens\n\nShips wait outside.')
    expect(await readBriefingFile(path)).toEqual({
      kind: 'read',
      briefing: {
        externalKey: path,
        url: null,
        title: null,
        format: 'text',
        content: 'Harbour reopens\n\nShips wait outside.',
        publishedAt: new Date('2023-07-18T00:00:00Z'),
        editedAt: null,
        language: null,
        complete: true,
      },
    })
  })

  it('is HTML by its name or its look', async () => {
    for (const [name, content] of [
      ['a.html', 'Harbour'],
      ['b.txt', '<p>Harbour</p>'],
    ] as const) {
      expect(await readBriefingFile(await put(name, content))).toMatchObject({ briefing: { format: 'html' } })
    }
  })

  it('is read in the charset it was written in', async () => {
    const path = await put(
      'old.txt',
      Buffer.from('\xcf\xee\xf0\xf2 \xe7\xed\xee\xe2\xf3 \xef\xf0\xe0\xf6\xfe\xba', 'latin1'),
    )
    expect(await readBriefingFile(path)).toMatchObject({ briefing: { content: 'Порт знову працює' } })
  })

  it.for([
    ['empty', '', 'empty', /is empty/],
    ['blank', ' \n\n', 'empty', /is empty/],
    ['binary', 'text\0text', 'undecodable', /binary data, not text/],
    ['a picture', '\x89PNG\r\n\x1a\n', 'undecodable', /a PNG picture/],
    ['no charset', '\xff\xfd\x81\x8d'.repeat(50), 'undecodable', /no known charset/],
    ['large', 'x'.repeat(5 * 1024 * 1024), 'too-large', /5\.0 MB large; a briefing has at most 2\.0 MB/],
  ] as const)('says why it cannot be one: %s', async ([name, content, reason, says]) => {
    const path = await put(`${name}.bin`, Buffer.from(content, 'latin1'))
    const result = await readBriefingFile(path)
    expect(result).toMatchObject({ kind: 'failed', reason, message: expect.stringMatching(says) })
    expect(result).toMatchObject({ message: expect.stringContaining(path) })
  })

  it.for([
    ['missing.txt', /^There is no .*missing\.txt\. Check how it is written/],
    ['', /is a folder\. Name the files in it, for example .*\*\.txt$/],
  ] as const)('says what to do when there is no file: "%s"', async ([name, says]) => {
    const result = await readBriefingFile(join(folder, name))
    expect(result).toMatchObject({ kind: 'failed', reason: 'file', message: expect.stringMatching(says) })
  })
})

describe('a folder as a source', () => {
  const list = (url: string) => {
    const definition = SourceDefinition.parse({
      slug: 'desk',
      name: 'Desk',
      kind: 'file',
      url,
      language: 'en',
    })
    if (definition.kind !== 'file') throw new Error('no folder')
    return createFileSource(definition).list(
      { etag: null, lastModified: null, lastSuccessAt: null },
      new Date(0),
    )
  }

  it('gives each readable file, known by its name, and a problem for each other one', async () => {
    const desk = await mkdtemp(join(folder, 'desk-'))
    await writeFile(join(desk, '1.txt'), 'First')
    await writeFile(join(desk, '2.md'), 'Second')
    await writeFile(join(desk, '3.txt'), '')
    await writeFile(join(desk, 'notes.docx'), 'ignored')
    expect(await list(desk)).toMatchObject({
      kind: 'listed',
      briefings: [{ externalKey: '1.txt' }, { externalKey: '2.md' }],
      problems: [expect.stringContaining('3.txt is empty')],
    })
  })

  it('says so when it is not there', async () => {
    expect(await list(join(folder, 'nowhere'))).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('nowhere'),
    })
  })
})

describe('a pasted or forwarded message', () => {
  const message = {
    chatId: 5,
    messageId: 8,
    text: ' Harbour reopens ',
    writtenAt: new Date(0),
    forwardedFrom: null,
  }

  it('is a briefing of its own', () => {
    expect(briefingFromPaste(message)).toMatchObject({
      externalKey: '5/8',
      url: null,
      content: 'Harbour reopens',
    })
  })

  it('is the same briefing whoever forwards it', () => {
    const forwardedFrom = { channel: 'sky', postId: 70 }
    const keys = [message, { ...message, chatId: 6 }].map(
      (one) => briefingFromPaste({ ...one, forwardedFrom })?.externalKey,
    )
    expect(keys).toEqual(['https://t.me/sky/70', 'https://t.me/sky/70'])
  })

  it('is nothing without words', () => {
    expect(briefingFromPaste({ ...message, text: ' \n' })).toBeNull()
  })
})

import { open } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { FetchedBriefing, SourceFailure } from '../ports.ts'
import { failure } from './adapter.ts'
import { explainFileError } from './explain-file-error.ts'
import { decodeText } from './fetching/decode-text.ts'
import { parsePublishedAt } from './parsing/parse-published-at.ts'

/** Years of daily briefings are megabytes; a single one of more is something else. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024

export type BriefingFile = { readonly kind: 'read'; readonly briefing: FetchedBriefing } | SourceFailure

/**
 * A briefing from a file of plain text or HTML in any usual charset. A date in the file's name, such as
 * `2023-07-18.txt`, is its publishing date. The key is what makes it the same briefing again when it is read
 * anew: its path unless given. Fails with a sentence for what is no text, empty, or over 2 MB.
 */
export async function readBriefingFile(path: string, externalKey = resolve(path)): Promise<BriefingFile> {
  try {
    await using file = await open(path, 'r')
    const { size } = await file.stat()
    if (size > MAX_FILE_BYTES) {
      return failure(
        'too-large',
        `${path} is ${megabytes(size)} large; a briefing has at most ${megabytes(MAX_FILE_BYTES)}`,
      )
    }
    const read = briefingFromBytes(basename(path), await file.readFile(), path)
    return read.kind === 'read' ? { ...read, briefing: { ...read.briefing, externalKey } } : read
  } catch (error) {
    return failure('file', explainFileError(path, error))
  }
}

/** The same for bytes that came another way, such as standard input; `label` names them in messages. */
export function briefingFromBytes(name: string, bytes: Uint8Array, label = name): BriefingFile {
  const decoded = decodeText(bytes, null)
  if (decoded.kind === 'undecodable') return failure('undecodable', `${label} cannot be read: ${decoded.why}`)
  if (decoded.text.trim() === '') return failure('empty', `${label} is empty`)

  return {
    kind: 'read',
    briefing: {
      externalKey: name,
      url: null,
      title: null,
      format:
        /\.html?$/i.test(name) || /^\s*<(?:!doctype|html|p|div|h\d)\b/i.test(decoded.text) ? 'html' : 'text',
      content: decoded.text,
      publishedAt: parsePublishedAt(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0]),
      editedAt: null,
      language: null,
      complete: true,
    },
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

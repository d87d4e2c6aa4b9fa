import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'

export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError'
}

export class UnknownEncodingError extends Error {
  override readonly name = 'UnknownEncodingError'
}

const DECOMPRESSORS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
}

/** What servers write there besides, by mistake. */
const NO_COMPRESSION = new Set(['identity', 'none', 'utf-8', 'utf8'])

/**
 * The whole body, decompressed. The cap counts what comes out of decompression, so a bomb is cut off
 * as it unfolds. Throws for a body that is too large, broken, cut short, or still coming when the signal fires.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | null,
  limits: { readonly maxBytes: number; readonly signal: AbortSignal },
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0

  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.length
      if (size > limits.maxBytes) throw new BodyTooLargeError(`over ${limits.maxBytes} bytes`)
      chunks.push(chunk)
    }
  }

  const [decompressor] = decompressorsFor(contentEncoding)
  await (decompressor
    ? pipeline(body, decompressor, collect, { signal: limits.signal })
    : pipeline(body, collect, { signal: limits.signal }))
  return Buffer.concat(chunks, size)
}

function decompressorsFor(contentEncoding: string | null): NodeJS.ReadWriteStream[] {
  const names = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !NO_COMPRESSION.has(name))
  // Bombs are nested to slip through caps; nobody honest compresses a text twice.
  if (names.length > 1) throw new UnknownEncodingError(`compressed ${names.length} times`)

  return names.map((name) => {
    const create = DECOMPRESSORS[name]
    if (!create) throw new UnknownEncodingError(`compressed as "${name}", which is unknown here`)
    return create()
  })
}

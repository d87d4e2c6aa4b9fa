import { CommandFailure } from './command.ts'

/** Far more than any record of ours, and little enough to hold in memory. */
const MAX_LINE_CHARS = 8 * 1024 * 1024

/** The lines of a stream as UTF-8, without their ends. Throws CommandFailure for a line over 8 MB. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/)
    rest = lines.pop() ?? ''
    if (rest.length > MAX_LINE_CHARS) throw new CommandFailure('Unable to read a line of more than 8 MB.')
    yield* lines
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

/** A whole stream. Throws CommandFailure when it is longer than `maxBytes`. */
export async function readAll(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes)
      throw new CommandFailure(`Unable to read more than ${maxBytes / 1024 / 1024} MB at once.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

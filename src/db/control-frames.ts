import type { Socket } from 'node:net'

/** What travels over the control socket: a kind, a length, and that many bytes. */
export type Frame = { readonly kind: FrameKind; readonly body: Buffer }

const KINDS = [
  'run',
  'stdin',
  'stdin-end',
  'stdout',
  'stderr',
  'pull',
  'exit',
  'refused',
  'interrupt',
] as const
type FrameKind = (typeof KINDS)[number]

const HEADER_BYTES = 5
/** Longer output is cut into several frames; nobody has to hold more than this. */
const CHUNK_BYTES = 64 * 1024
/** A command line with its arguments fits many times over. */
const MAX_FRAME_BYTES = 256 * 1024

/** The two sides do not understand each other, or one of them went away. */
export class ControlFailure extends Error {
  override readonly name = 'ControlFailure'
}

/** Sends bytes or text, cut to size; resolves once the other side takes more, rejects once it is gone. */
export async function sendFrame(
  socket: Socket,
  kind: FrameKind,
  body: string | Uint8Array = '',
): Promise<void> {
  const bytes = Buffer.from(body)
  for (let start = 0; start === 0 || start < bytes.length; start += CHUNK_BYTES) {
    const chunk = bytes.subarray(start, start + CHUNK_BYTES)
    const header = Buffer.alloc(HEADER_BYTES)
    header.writeUInt8(KINDS.indexOf(kind), 0)
    header.writeUInt32BE(chunk.length, 1)
    await write(socket, Buffer.concat([header, chunk]))
  }
}

/** A message that has to arrive in one piece. */
export function sendJson(socket: Socket, kind: FrameKind, value: unknown): Promise<void> {
  const body = JSON.stringify(value)
  if (Buffer.byteLength(body) > CHUNK_BYTES) {
    return Promise.reject(new ControlFailure('Unable to hand the command over: its arguments are too long'))
  }
  return sendFrame(socket, kind, body)
}

/** Frames as they come, until the other side ends or breaks off. Throws `ControlFailure` at what is no frame. */
export async function* readFrames(socket: Socket): AsyncGenerator<Frame, void> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunksOf(socket)) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    while (rest.length >= HEADER_BYTES) {
      const kind = KINDS[rest.readUInt8(0)]
      const length = rest.readUInt32BE(1)
      if (kind === undefined || length > MAX_FRAME_BYTES)
        throw new ControlFailure('Unable to read what was sent')
      if (rest.length < HEADER_BYTES + length) break
      yield { kind, body: rest.subarray(HEADER_BYTES, HEADER_BYTES + length) }
      rest = rest.subarray(HEADER_BYTES + length)
    }
  }
}

async function* chunksOf(socket: Socket): AsyncGenerator<Buffer, void> {
  try {
    yield* socket as AsyncIterable<Buffer>
  } catch {
    // A connection that is reset has ended: whoever reads finds that the last frame never came.
  }
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new ControlFailure('The other side is gone'))
    if (!socket.writable) return gone()
    if (socket.write(bytes)) return resolve()
    const settle = (then: () => void) => () => {
      socket.off('drain', drained).off('close', closed)
      then()
    }
    const drained = settle(resolve)
    const closed = settle(gone)
    socket.once('drain', drained).once('close', closed)
  })
}

import { chmod, lstat, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Logger } from '../ports.ts'
import { ControlFailure, readFrames, sendFrame, sendJson, type Frame } from './control-frames.ts'
import type { Host } from './lock.ts'
import { makeFolder } from './make-folder.ts'

/** Where a command that another process asked for reads and writes. */
export type CommandIo = {
  /** The caller's standard input, fetched only as it is read. */
  readonly stdin: AsyncIterable<Uint8Array>
  /** Resolves once the caller takes more; rejects once the caller is gone. */
  stdout(chunk: string | Uint8Array): Promise<void>
  stderr(chunk: string | Uint8Array): Promise<void>
  /** The caller's folder: relative paths are meant from there. */
  readonly cwd: string
  readonly isTerminal: boolean
  /** Aborted when the caller is gone or wants it to end, and when the server closes. */
  readonly signal: AbortSignal
}

export type ControlServerOptions = {
  readonly socketPath: string
  /** Carries a command out; what comes back is its exit code. */
  run(argv: readonly string[], io: CommandIo): Promise<number>
  readonly host: Pick<Host, 'platform' | 'getuid'>
  readonly logger: Logger
}

const REQUEST_TIMEOUT_MS = 5000
/** A command that is running when the server closes has so long to come to its end. */
const CLOSE_GRACE_MS = 5000
const MAX_CALLS = 16

const request = z.object({ argv: z.array(z.string()), cwd: z.string(), isTerminal: z.boolean() })

/**
 * Takes commands from other processes of the same user, for as long as this one holds the embedded
 * database. Only the owner may enter the socket's folder; that folder is the whole access control.
 */
export async function createControlServer(
  options: ControlServerOptions,
): Promise<{ close(): Promise<void> }> {
  const { socketPath, host } = options
  const sockets = new Set<Socket>()
  const closing = new AbortController()
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
    void serve(socket, options, closing.signal, sockets.size >= MAX_CALLS)
    sockets.add(socket)
  })
  const isPipe = host.platform === 'win32'
  if (!isPipe) await preparePrivateFolder(dirname(socketPath), host)
  // Whoever left the file is gone: its lock was taken over before this is reached.
  if (!isPipe) await rm(socketPath, { force: true })
  await listen(server, socketPath)
  if (!isPipe) await chmod(socketPath, 0o600)
  return {
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      closing.abort()
      const late = setTimeout(() => sockets.forEach((socket) => socket.destroy()), CLOSE_GRACE_MS)
      await closed
      clearTimeout(late)
    },
  }
}

async function serve(
  socket: Socket,
  options: ControlServerOptions,
  closing: AbortSignal,
  tooMany: boolean,
): Promise<void> {
  const gone = new AbortController()
  socket.once('close', () => gone.abort())
  const interrupt = new AbortController()
  const signal = AbortSignal.any([gone.signal, interrupt.signal, closing])
  const nextFrame = createInbox(
    takeOut(readFrames(socket), 'interrupt', () => interrupt.abort()),
    signal,
  )
  try {
    socket.setTimeout(REQUEST_TIMEOUT_MS, () => socket.destroy())
    const first = await nextFrame()
    socket.setTimeout(0)
    if (first?.kind !== 'run') throw new ControlFailure('Unable to read the command')
    if (tooMany) throw new ControlFailure('Unable to take the command: too many are running. Try again later')
    const { argv, cwd, isTerminal } = request.parse(JSON.parse(first.body.toString()))
    const code = await options.run(argv, {
      stdin: stdinOver(socket, nextFrame),
      stdout: (chunk) => sendFrame(socket, 'stdout', chunk),
      stderr: (chunk) => sendFrame(socket, 'stderr', chunk),
      cwd,
      isTerminal,
      signal,
    })
    await sendJson(socket, 'exit', { code })
  } catch (error) {
    if (!gone.signal.aborted) await refuse(socket, error, options.logger)
  } finally {
    socket.end()
    // A caller who never hangs up must not keep the server from closing.
    socket.setTimeout(REQUEST_TIMEOUT_MS, () => socket.destroy())
    await drain(nextFrame).catch(() => socket.destroy())
  }
}

/** What the caller still sends is of no use, but its end is only seen behind it. */
async function drain(nextFrame: () => Promise<Frame | null>): Promise<void> {
  while ((await nextFrame()) !== null);
}

/** The other frames; those of the kind are told as they come. */
async function* takeOut(
  frames: AsyncGenerator<Frame, void>,
  kind: Frame['kind'],
  tell: () => void,
): AsyncGenerator<Frame, void> {
  for await (const frame of frames) {
    if (frame.kind === kind) tell()
    else yield frame
  }
}

/**
 * The next frame, or `null` when there will be none. One read is always under way: a socket that
 * nobody reads does not tell that its other side is gone.
 */
function createInbox(frames: AsyncGenerator<Frame, void>, signal: AbortSignal): () => Promise<Frame | null> {
  const aborted = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  const read = () => {
    const frame = frames.next().then((result) => (result.done === true ? null : result.value))
    frame.catch(() => undefined)
    return frame
  }
  let upcoming = read()
  return async () => {
    const frame = await Promise.race([upcoming, aborted])
    upcoming = read()
    return frame
  }
}

async function refuse(socket: Socket, error: unknown, logger: Logger): Promise<void> {
  if (!(error instanceof ControlFailure))
    logger.error({ err: error }, 'Unable to carry out a command of another process')
  const message =
    error instanceof ControlFailure ? error.message : 'The command failed: see the log of the running process'
  await sendJson(socket, 'refused', { message }).catch(() => undefined)
}

/** A chunk is asked for when it is wanted, so that the caller's input never piles up here. */
async function* stdinOver(
  socket: Socket,
  nextFrame: () => Promise<Frame | null>,
): AsyncGenerator<Uint8Array, void> {
  for (;;) {
    await sendFrame(socket, 'pull')
    const frame = await nextFrame()
    if (frame === null) throw new ControlFailure('Unable to read the input to its end')
    if (frame.kind === 'stdin-end') return
    if (frame.kind === 'stdin') yield frame.body
  }
}

/** In the temporary folder somebody else may have been there first: then it is not ours to use. */
async function preparePrivateFolder(folder: string, host: Pick<Host, 'getuid'>): Promise<void> {
  await makeFolder(folder, 0o700)
  const { uid, mode } = await lstat(folder)
  const owner = host.getuid?.()
  if (owner !== undefined && uid !== owner) {
    throw new ControlFailure(
      `Unable to take commands: ${folder} belongs to another user. Remove it, or set DATA_DIR`,
    )
  }
  if ((mode & 0o077) !== 0) await chmod(folder, 0o700)
}

function listen(server: Server, socketPath: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(socketPath, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

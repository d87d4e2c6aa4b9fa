import { connect, type Socket } from 'node:net'
import { z } from 'zod'
import { ControlFailure, readFrames, sendFrame, sendJson } from './control-frames.ts'

/** What a command that another process carries out reads and writes here. */
export type CallerIo = {
  /** Read only as far as the command asks for it; `null` is an empty input. */
  readonly stdin: AsyncIterable<string | Uint8Array> | null
  /** A promise holds the other process back until it resolves. */
  stdout(chunk: Uint8Array): Promise<void> | void
  stderr(chunk: Uint8Array): Promise<void> | void
  readonly cwd: string
  readonly isTerminal: boolean
  /** Resolves when the person wants the command to end. */
  readonly interrupted: Promise<void>
}

const exit = z.object({ code: z.int() })
const refusal = z.object({ message: z.string() })

/**
 * Lets the process behind the socket carry out a command line, as if it were run here; the exit code.
 * Throws `ControlFailure`, with a message for the person, when it cannot be reached or goes away.
 */
export async function callControl(
  socketPath: string,
  argv: readonly string[],
  io: CallerIo,
): Promise<number> {
  const socket = await connectTo(socketPath)
  const stdin = io.stdin?.[Symbol.asyncIterator]() ?? null
  // One after another: a long chunk travels in several frames.
  let sending = Promise.resolve()
  try {
    await sendJson(socket, 'run', { argv, cwd: io.cwd, isTerminal: io.isTerminal })
    void io.interrupted.then(() => sendFrame(socket, 'interrupt')).catch(() => undefined)
    for await (const { kind, body } of readFrames(socket)) {
      if (kind === 'stdout') await io.stdout(body)
      else if (kind === 'stderr') await io.stderr(body)
      // Not awaited: output and exit code must not wait for somebody to type.
      else if (kind === 'pull') sending = sending.then(() => sendNext(socket, stdin))
      else if (kind === 'exit') return exit.parse(JSON.parse(body.toString())).code
      else if (kind === 'refused')
        throw new ControlFailure(refusal.parse(JSON.parse(body.toString())).message)
    }
  } finally {
    socket.destroy()
  }
  throw new ControlFailure(
    'The running process went away before the command was finished. See its log, then try again',
  )
}

async function sendNext(socket: Socket, stdin: AsyncIterator<string | Uint8Array> | null): Promise<void> {
  try {
    const next = await stdin?.next()
    if (next === undefined || next.done === true) await sendFrame(socket, 'stdin-end')
    else await sendFrame(socket, 'stdin', next.value)
  } catch {
    // An input that breaks off ends the call: half of it must not look like all of it.
    socket.destroy()
  }
}

function connectTo(socketPath: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketPath)
    const failed = () =>
      reject(
        new ControlFailure(
          'The running process takes no commands now. Stop it first, or try again in a moment',
        ),
      )
    socket.once('error', failed)
    socket.once('connect', () => {
      // Later errors reach the reader of the frames.
      socket.off('error', failed).on('error', () => undefined)
      resolve(socket)
    })
  })
}

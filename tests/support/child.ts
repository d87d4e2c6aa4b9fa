/** Runs a TypeScript file as a process of its own and talks to it by lines. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createInterface } from 'node:readline'

export type Child = {
  readonly process: ChildProcessWithoutNullStreams
  /** The next line of its standard output; `null` once it has ended. */
  line(): Promise<string | null>
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
  stderr(): string
}

export function startChild(file: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [file, ...args])
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  return {
    process: child,
    line: async () => {
      const next = await lines.next()
      return next.done === true ? null : next.value
    },
    ended: new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal))),
    stderr: () => stderr,
  }
}

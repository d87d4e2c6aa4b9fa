import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { SenderOptions, SenderReport } from './sender-process.ts'

export type Senders = {
  /** Kills one as `kill -9` does, and starts another in its place. */
  replace(index: number): void
  /** How many of those that were not killed have ended all the same. */
  countEnded(): number
  /** What those that run have called so far, together. */
  report(): Promise<SenderReport>
  stop(): Promise<void>
}

/** Starts so many processes that send, on one database and one Bot API. */
export function startSenders(
  count: number,
  options: SenderOptions,
  // What they say of an outage is their own affair, unless somebody wants to read it.
  stderr: 'ignore' | 'inherit' = 'ignore',
): Senders {
  const file = fileURLToPath(new URL('sender-process.ts', import.meta.url))
  const running = Array.from({ length: count }, start)

  return {
    replace(index) {
      running[index]?.kill('SIGKILL')
      running[index] = start()
    },
    countEnded: () =>
      running.filter(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null).length,
    async report() {
      const reports = await Promise.all(
        running.map(async (sender): Promise<SenderReport> => {
          sender.send('report')
          const [told]: SenderReport[] = await once(sender, 'message')
          return told ?? { calls: 0, warnings: 0 }
        }),
      )
      return {
        calls: reports.reduce((sum, { calls }) => sum + calls, 0),
        warnings: reports.reduce((sum, { warnings }) => sum + warnings, 0),
      }
    },
    async stop() {
      await Promise.all(
        running.map(async (sender) => {
          if (sender.exitCode !== null || sender.signalCode !== null) return
          const ended = once(sender, 'exit')
          sender.kill('SIGKILL')
          await ended
        }),
      )
    },
  }

  function start() {
    return fork(file, [JSON.stringify(options)], {
      execArgv: [],
      stdio: ['ignore', 'ignore', stderr, 'ipc'],
    })
  }
}

import { spawn } from 'node:child_process'

export type Running = ReturnType<typeof runSitrep>

/** The program as a process, with nothing of the test's own environment but what is given. */
export function runSitrep(command: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['src/bin.js', ...command], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  )
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const found = /metrics: (\S+)/.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    })
    void ended.then((code) => reject(new Error(`It ended with ${String(code)}: ${errors}`)))
  })
  // Only some are asked where they listen.
  address.catch(() => undefined)
  return {
    pid: child.pid,
    /** Its exit code, or the signal that ended it. */
    ended,
    /** Where it answers health checks. */
    address: () => address,
    output: () => output,
    errors: () => errors,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    end: (signal: NodeJS.Signals) => {
      child.kill(signal)
      return ended
    },
  }
}

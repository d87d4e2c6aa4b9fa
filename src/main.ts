import { runCommandLine } from './cli/run-command-line.ts'

try {
  process.loadEnvFile()
} catch {
  // Running without a `.env` is usual.
}

const interrupted = new Promise<void>((resolve) => {
  const interrupt = () => {
    resolve()
    // A second signal ends at once: the first one's handler is gone by then.
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
})

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const writeTo = (stream: NodeJS.WriteStream) => (text: string | Uint8Array) =>
  new Promise<void>((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())))

process.exitCode = await runCommandLine({
  argv: process.argv.slice(2),
  env: process.env,
  host: process,
  interrupted,
  logsToTerminal: process.stderr.isTTY,
  io: {
    stdin: process.stdin,
    out: writeTo(process.stdout),
    err: writeTo(process.stderr),
    cwd: process.cwd(),
    // Progress is drawn there, whatever becomes of the output. Undefined where it is none.
    isTerminal: Boolean(process.stderr.isTTY),
  },
})

// A command may end without having read all of its input; an open stdin would keep the process.
process.stdin.destroy()

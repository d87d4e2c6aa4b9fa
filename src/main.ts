import { readEnvFile } from './cli/read-env-file.ts'
import { runCommandLine } from './cli/run-command-line.ts'
import { untilOrphaned } from './cli/until-orphaned.ts'

// Readers, tokens, what people asked: nothing that is written here is for others on the machine.
process.umask(0o077)

const { variables, problem } = readEnvFile('.env')
if (problem !== null) process.stderr.write(`${problem}\n`)
// Into the process's own: drivers and the clock look there, too. What was set before goes first.
for (const [name, value] of Object.entries(variables)) process.env[name] ??= value

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
let isInterrupted = false
const interrupted = new Promise<void>((resolve) => {
  const interrupt = () => {
    isInterrupted = true
    resolve()
    // A second signal ends at once: the first one's handler is gone by then.
    for (const signal of SIGNALS) process.off(signal, interrupt)
  }
  for (const signal of SIGNALS) process.on(signal, interrupt)
  if (process.env['npm_lifecycle_event'] !== undefined) void untilOrphaned(process).then(interrupt)
})

// Whoever reads the output may stop early, as `head` does, or be gone with the terminal.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (isInterrupted) return
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const writeTo = (stream: NodeJS.WriteStream) => (text: string | Uint8Array) =>
  new Promise<void>((resolve, reject) =>
    stream.write(text, (error) => (error && !isInterrupted ? reject(error) : resolve())),
  )

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

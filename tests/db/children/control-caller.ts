/** Calls the socket with the arguments after it, as a command would. */
import { callControl } from '../../../src/db/control-client.ts'

const [socketPath = '', ...argv] = process.argv.slice(2)
process.exitCode = await callControl(socketPath, argv, {
  stdin: process.stdin,
  stdout: (chunk) => void process.stdout.write(chunk),
  stderr: (chunk) => void process.stderr.write(chunk),
  cwd: process.cwd(),
  isTerminal: false,
  interrupted: new Promise(() => {}),
})
process.stdin.destroy()

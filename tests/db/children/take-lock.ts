/** Takes the lock at the moment it is told to; says `mine` or `refused PID`, and keeps it until told to end. */
import { acquireLock } from '../../../src/db/lock.ts'
import { DatabaseInUse } from '../../../src/db/database-errors.ts'

const [path = ''] = process.argv.slice(2)
process.stdout.write('ready\n')
await new Promise((resolve) => process.stdin.once('data', resolve))
try {
  const lock = await acquireLock({ path, socketPath: `${path}.sock`, host: process, now: new Date() })
  process.stdout.write('mine\n')
  await new Promise((resolve) => process.stdin.once('end', resolve))
  await lock.release()
} catch (error) {
  process.stdout.write(error instanceof DatabaseInUse ? `refused ${error.pid}\n` : `${String(error)}\n`)
}
process.stdin.destroy()

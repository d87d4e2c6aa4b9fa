import { randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { codeOf, DatabaseInUse, DatabaseUnavailable } from './database-errors.ts'

/** What this module needs of the running process; `process` itself fits. */
export type Host = {
  readonly pid: number
  readonly platform: NodeJS.Platform
  readonly getuid?: () => number
  readonly versions?: Readonly<Record<string, string | undefined>>
  /** In bytes, within what the process may take. */
  readonly availableMemory?: () => number
  /** With signal 0 it only asks whether the process is there, and throws when it is not. */
  kill(pid: number, signal: 0): boolean
}

export type Lock = { release(): Promise<void> }

export type LockOptions = {
  readonly path: string
  /** Told to whoever is refused, so that it can hand its command over. */
  readonly socketPath: string
  readonly host: Host
  readonly now: Date
}

const lockFile = z.object({
  pid: z.int().positive(),
  startedAt: z.string(),
  socket: z.string(),
  /** The kernel's start time of that process; tells it from a later one with the same number. */
  processStart: z.string().nullable(),
})
type LockFile = z.infer<typeof lockFile>

const MAX_ATTEMPTS = 200
const TAKEOVER_WAIT_MS = 10
const CONNECT_WAIT_MS = 500

/**
 * Takes the lock file, or throws `DatabaseInUse` while a living process holds it. A file left
 * behind by a process that is gone is taken over.
 */
export async function acquireLock(options: LockOptions): Promise<Lock> {
  const { path, socketPath, host, now } = options
  const mine: LockFile = {
    pid: host.pid,
    startedAt: now.toISOString(),
    socket: socketPath,
    processStart: await processStart(host.pid),
  }
  const body = JSON.stringify(mine)
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (await createWhole(path, body)) return { release: () => release(path, body) }
    const found = await readLock(path)
    if (found === null) continue
    const holder = parseLock(found)
    if (holder !== null && (await isRunning(holder, host))) {
      throw new DatabaseInUse(path, holder.pid, holder.socket)
    }
    await removeStale(path, found, body, host)
  }
  throw new DatabaseUnavailable(`Unable to take the lock file ${path}: others keep taking it. Try again.`)
}

/** Creates the file with its contents in one step, so that nobody ever reads half of it. */
async function createWhole(path: string, body: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, body, { flag: 'wx', mode: 0o600 })
    await link(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw new DatabaseUnavailable(
      `Unable to write the lock file ${path} (${codeOf(error) ?? 'unknown error'}). ${codeOf(error) === 'ENOSPC' ? 'The disk is full: make room' : 'Set DATA_DIR to a folder that can be written to'}.`,
    )
  } finally {
    await rm(draft, { force: true })
  }
}

/**
 * Several processes may find the same stale file, and the slowest must not remove the lock that the
 * fastest has taken meanwhile: only who holds the takeover file removes, after another look.
 */
async function removeStale(path: string, stale: string, mine: string, host: Host): Promise<void> {
  const takeover = `${path}.takeover`
  if (!(await createWhole(takeover, mine))) {
    const other = await readLock(takeover)
    const holder = other === null ? null : parseLock(other)
    if (other !== null && (holder === null || !(await isRunning(holder, host))))
      await rm(takeover, { force: true })
    await delay(TAKEOVER_WAIT_MS)
    return
  }
  try {
    if ((await readLock(path)) === stale) await rm(path, { force: true })
  } finally {
    await rm(takeover, { force: true })
  }
}

async function release(path: string, body: string): Promise<void> {
  if ((await readLock(path)) === body) await rm(path, { force: true })
}

async function readLock(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function parseLock(body: string): LockFile | null {
  try {
    return lockFile.parse(JSON.parse(body))
  } catch {
    return null
  }
}

async function isRunning(holder: LockFile, host: Host): Promise<boolean> {
  if (answersSignal(holder.pid, host)) {
    const start = await processStart(holder.pid)
    if (start === null || holder.processStart === null || start === holder.processStart) return true
  }
  return answersSocket(holder.socket)
}

/** Containers that share a volume do not see each other's processes, but they do reach the socket. */
function answersSocket(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    const settle = (answered: boolean) => () => {
      socket.destroy()
      resolve(answered)
    }
    socket
      .once('connect', settle(true))
      .once('error', settle(false))
      .setTimeout(CONNECT_WAIT_MS, settle(false))
  })
}

function answersSignal(pid: number, host: Host): boolean {
  try {
    return host.kill(pid, 0)
  } catch (error) {
    // Somebody else's process is a process, too.
    return codeOf(error) === 'EPERM'
  }
}

/** Clock ticks since boot, with the boot's id: the same number after a reboot is another process. */
async function processStart(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ])
    // The second field is the command in brackets and may hold spaces; start time is the 22nd.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return ticks === undefined ? null : `${boot.trim()}/${ticks}`
  } catch {
    return null
  }
}

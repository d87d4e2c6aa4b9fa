import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Host } from './lock.ts'

/** The kernel's limit is 104 to 108 bytes; beyond it a socket is cut short or refused. */
const MAX_SOCKET_BYTES = 100

/**
 * Where the process that holds `dataDir` takes commands from others: a socket in a folder of its
 * own, which only its owner may enter; in the system's temporary folder when the path is too long.
 */
export function controlSocketPath(dataDir: string, host: Pick<Host, 'platform' | 'getuid'>): string {
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16)
  if (host.platform === 'win32') return `\\\\.\\pipe\\sitrep-${name}`
  const near = join(resolve(dataDir), 'control', 'sitrep.sock')
  if (Buffer.byteLength(near) <= MAX_SOCKET_BYTES) return near
  return join(tmpdir(), `sitrep-${host.getuid?.() ?? 'user'}-${name}`, 'sitrep.sock')
}

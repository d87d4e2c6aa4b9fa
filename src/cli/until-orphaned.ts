import { readFileSync } from 'node:fs'
import { SECOND_MS } from '../domain/calendar.ts'

const LOOK_EVERY_MS = SECOND_MS / 2

/**
 * Resolves when whoever started this process is gone: npm dies without a word to what it runs, and a bot
 * that nobody knows of any more would go on answering. Keeps no process alive.
 */
export function untilOrphaned(host: { readonly ppid: number }): Promise<void> {
  const parent = host.ppid
  const grandparent = isShellOfACommand(parent) ? parentOf(parent) : null
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const isThere = host.ppid === parent && (grandparent === null || parentOf(parent) === grandparent)
      if (isThere) return
      clearInterval(timer)
      resolve()
    }, LOOK_EVERY_MS)
    timer.unref()
  })
}

/** Where the shell does not give way to its only command, as `sh -c`, it stands between npm and us. */
function isShellOfACommand(pid: number): boolean {
  return readProcess(pid, 'cmdline')?.split('\0')[1] === '-c'
}

/** `null` where there is no `/proc`; there a shell gives way. */
function parentOf(pid: number): string | null {
  // The second field is the command in brackets and may hold spaces; the parent is the fourth.
  const stat = readProcess(pid, 'stat')
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? null
}

function readProcess(pid: number, name: 'cmdline' | 'stat'): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return null
  }
}

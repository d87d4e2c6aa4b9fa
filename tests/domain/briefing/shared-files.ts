import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Texts that are measured against but do not belong to the repository; they may stand beside it. */
const SHARED = new URL('../../../../shared/', import.meta.url)

/** The file's text, or `null`, said loudly, where it is not there. */
export function readShared(path: string): string | null {
  const file = fileURLToPath(new URL(path, SHARED))
  if (existsSync(file)) return readFileSync(file, 'utf8')
  process.emitWarning(`${path} is not beside the repository: what is measured against it is left out`)
  return null
}

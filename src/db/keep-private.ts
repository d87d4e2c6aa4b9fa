import { chmod, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER_MODE = 0o700
const FILE_MODE = 0o600

/** Makes a folder and all in it its owner's alone, whatever they were; what vanishes meanwhile is no error. */
export async function keepPrivate(folder: string): Promise<void> {
  await chmod(folder, FOLDER_MODE)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isDirectory() && !entry.isFile()) return
      const mode = entry.isDirectory() ? FOLDER_MODE : FILE_MODE
      await chmod(join(entry.parentPath, entry.name), mode).catch(ignoreMissing)
    }),
  )
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}

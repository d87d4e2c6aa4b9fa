/** Why a file or folder cannot be read and what to do, as a sentence without its full stop. */
export function explainFileError(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no ${path}. Check how it is written, and which folder it is in`
    case 'EISDIR':
      return `${path} is a folder. Name the files in it, for example ${path}/*.txt`
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be read by this user. Change its permissions, or copy it`
    default:
      return `Unable to read ${path} (${code})`
  }
}

import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { SourceListing } from '../ports.ts'
import { alreadyComplete, failure, type SourceAdapter } from './adapter.ts'
import { explainFileError } from './explain-file-error.ts'
import { readBriefingFile } from './read-briefing-file.ts'
import type { SourceDefinitionOf } from './source-definition.ts'

const READABLE = /\.(?:txt|md|html?)$/i

/** A folder into which somebody puts briefings, one file each, or one such file. */
export function createFileSource(source: SourceDefinitionOf<'file'>): SourceAdapter {
  return {
    async list() {
      const paths = await listPaths(source.url)
      if ('kind' in paths) return paths

      const results = await Promise.all(paths.map((path) => readBriefingFile(path, basename(path))))
      return {
        kind: 'listed',
        briefings: results.flatMap((result) => (result.kind === 'read' ? [result.briefing] : [])),
        problems: results.flatMap((result) => (result.kind === 'failed' ? [result.message] : [])),
        etag: null,
        lastModified: null,
      }
    },
    complete: alreadyComplete,
    listArchive: () =>
      Promise.resolve(failure('no-archive', 'A folder is read whole: `fetch` takes all of it')),
  }
}

async function listPaths(
  path: string,
): Promise<readonly string[] | Extract<SourceListing, { kind: 'failed' }>> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const names = await readdir(path)
    return names
      .filter((name) => READABLE.test(name))
      .sort()
      .map((name) => join(path, name))
  } catch (error) {
    return failure('file', explainFileError(path, error))
  }
}

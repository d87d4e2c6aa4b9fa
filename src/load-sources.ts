import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { BUILT_IN_SOURCES } from './sources/built-in-sources.ts'
import type { SourceDefinition } from './sources/source-definition.ts'
import { parseSourceList } from './sources/source-list.ts'

/** The operator's list of sources is at fault; the message names every fault, and the file. */
export class SourceListFaulty extends Error {
  override readonly name = 'SourceListFaulty'
}

const DEFAULT_FILE = 'sources.json'

/**
 * The sources of `SOURCES_FILE`, or of `./sources.json` where there is one, or the built-in ones. Throws
 * SourceListFaulty when the file cannot be read or says something else than a list of sources.
 */
export async function loadSources(
  sourcesFile: string | null,
  cwd: string,
): Promise<readonly SourceDefinition[]> {
  const path = resolve(cwd, sourcesFile ?? DEFAULT_FILE)
  if (sourcesFile === null && !existsSync(path)) return BUILT_IN_SOURCES
  const list = parseSourceList(await readList(path))
  if (!list.ok) throw new SourceListFaulty([`${path} has to be mended first:`, ...list.problems].join('\n  '))
  return list.sources
}

async function readList(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    throw new SourceListFaulty(`Unable to read the source list ${path} (${why}). Check SOURCES_FILE.`)
  }
}

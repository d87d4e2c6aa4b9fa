import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

export type EnvFile = {
  readonly variables: Readonly<Record<string, string | undefined>>
  /** A sentence where the file is there and cannot be read; `null` where it was read, and where there is none. */
  readonly problem: string | null
}

/** The variables of a `.env`. Windows writes a mark before the first name, or the whole file in UTF-16. */
export function readEnvFile(path: string): EnvFile {
  try {
    return { variables: parseEnv(textOf(readFileSync(path))), problem: null }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    if (code === 'ENOENT') return { variables: {}, problem: null }
    return {
      variables: {},
      problem: `Unable to read ${path} (${code}), so its variables do not count. Let this user read it (chown, chmod 600).`,
    }
  }
}

function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes)
}

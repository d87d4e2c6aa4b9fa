import { existsSync, readFileSync } from 'node:fs'

const DESCRIPTION = new URL('../../../../shared/botapi/api.json', import.meta.url)

/** The machine-readable Bot API, when it lies beside the checkout; without it calls are not validated. */
export function botApiDescription(): unknown {
  if (existsSync(DESCRIPTION)) return JSON.parse(readFileSync(DESCRIPTION, 'utf8'))
  process.stderr.write('\nLEFT OUT: calls are not validated, no Bot API description beside the checkout\n')
  return undefined
}

import { lexiconOf } from './lexicon/compiled-lexicon.ts'
import { foldText } from './reading/fold-text.ts'
import { readTokens } from './reading/read-tokens.ts'

const LENGTH_LIMIT = 100

/** The key under which rows keep a region or town of Ukraine that a text names in either language; `null` for others. */
export function parseUkrainianPlace(text: string): string | null {
  const folded = foldText(text.trim().slice(0, LENGTH_LIMIT)).text
  for (const language of ['uk', 'en'] as const) {
    const found = readTokens(folded, lexiconOf(language)).find(({ place }) => place?.side === 'ukraine')
    if (found?.place !== undefined) return found.place.key
  }
  return null
}

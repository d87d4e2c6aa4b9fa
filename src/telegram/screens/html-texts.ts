import type { Texts } from '../../ports.ts'
import { escapeHtml } from '../rendering/escape-html.ts'

/** The same texts for a message's HTML: what is filled in is escaped, the sentences themselves are ours. */
export function htmlTexts(texts: Texts): Texts {
  return (key, variables = {}) =>
    texts(
      key,
      Object.fromEntries(
        Object.entries(variables).map(([name, value]) => [
          name,
          typeof value === 'string' ? escapeHtml(value) : value,
        ]),
      ),
    )
}

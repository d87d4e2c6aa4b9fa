import type { Phrase } from '../recognizers/phrase.ts'
import type { VerbContext, VerbKind, VerbRule } from './verb-rule.ts'

/** What a text says of the weapons a phrase counts, and the rule that knew; null where none does. */
export function decideVerb(
  rules: readonly VerbRule[],
  phrase: Phrase,
  context: VerbContext,
): { readonly kind: VerbKind; readonly verb: string } | null {
  for (const { name, kindOf } of rules) {
    const kind = kindOf(phrase, context)
    if (kind !== null) return { kind, verb: name }
  }
  return null
}

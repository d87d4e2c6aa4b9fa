import { lexiconOf } from './lexicon/compiled-lexicon.ts'
import { findWeapon } from '../weapons/find-weapon.ts'
import { mergeModels } from '../weapons/merge-models.ts'
import { foldText } from './reading/fold-text.ts'
import { readTokens } from './reading/read-tokens.ts'

const LENGTH_LIMIT = 100

/**
 * The weapon key of what a person typed: a key, or a name in either language ("shahed", «шахеди», "Kh-101", «калібр»,
 * "cruise missiles"). Null where it names no weapon, or more than the lexicon can bring under one key.
 */
export function parseModel(text: string): string | null {
  const typed = text.trim().slice(0, LENGTH_LIMIT)
  if (findWeapon(typed.toLowerCase()) !== null) return typed.toLowerCase()
  const tokens = readTokens(foldText(typed).text, lexiconOf('uk'))
  const keys = tokens.flatMap(({ weapon }) => (weapon === undefined ? [] : [weapon]))
  if (keys.length === 0) return null
  const [key, ...others] = mergeModels(keys)
  return key === undefined || others.length > 0 ? null : key
}

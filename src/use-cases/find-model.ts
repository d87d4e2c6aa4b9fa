import { compileLookalike, compilePattern } from '../domain/strikes/lexicon/compile-pattern.ts'
import { WEAPONS, type Weapon } from '../domain/strikes/lexicon/weapons.ts'

/** The key of the weapon that the words name, in either language; `null` for any other words. */
export function findModel(words: string): string | null {
  const text = words.trim().toLowerCase().replace(/[’ʼ`]/g, "'").replace(/[–‑]/g, '-')
  if (text === '') return null
  const named = WEAPONS.find((weapon) => isNamed(weapon, text))
  return (
    named?.key ??
    WEAPONS.find((weapon) => patternsOf(weapon).some((pattern) => isWhole(pattern, text)))?.key ??
    null
  )
}

function isNamed({ key, name }: Weapon, text: string): boolean {
  return [key, name.en.toLowerCase(), name.uk.toLowerCase()].includes(text)
}

function patternsOf({ aliases }: Weapon): readonly RegExp[] {
  return [
    ...[...aliases.en, ...aliases.uk].map(compilePattern),
    ...(aliases.lookalike ?? []).map(compileLookalike),
  ]
}

function isWhole(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.exec(text)?.[0].length === text.length
}

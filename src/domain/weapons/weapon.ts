import type { NamesByLanguage } from '../language.ts'

export type WeaponClass =
  | 'strike-drone'
  | 'recon-drone'
  | 'cruise-missile'
  | 'ballistic-missile'
  | 'air-to-surface-missile'
  | 'anti-ship-missile'
  | 'anti-air-missile'
  | 'guided-bomb'
  | 'unspecified'

/**
 * One line of the tally. Aliases are patterns in lower case (`*` any letters, `-` an optional hyphen
 * or space, `(a|b|)` alternatives). A letter that looks the same in both alphabets («Х-101», "C-300")
 * is written once, in Latin, under `lookalike`: both spellings are generated from it.
 */
export type Weapon = {
  readonly key: string
  readonly class: WeaponClass
  /**
   * Set for a kind of weapon rather than a model: the classes that the word may stand for where a source is not
   * specific. Borders are drawn wide, because reading too much into a word hides a figure, and reading too little
   * counts a weapon twice.
   */
  readonly covers?: readonly WeaponClass[]
  /** Kinds of another class that sources call it by, too. */
  readonly alsoCalled?: readonly string[]
  /** Named in a list of these without a number of its own it is counted with them. */
  readonly countedAmong?: WeaponClass
  readonly aliases: NamesByLanguage & { readonly lookalike?: readonly string[] }
}

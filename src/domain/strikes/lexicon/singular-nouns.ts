/** Nouns whose form says "one": in a list they are a count of their own ("and a missile", «та ракетою»). */
const SINGULAR_NOUNS: ReadonlySet<string> = new Set([
  'missile',
  'rocket',
  'drone',
  'uav',
  'vehicle',
  'bomb',
  'munition',
  'target',
  'ракета',
  'ракету',
  'ракетою',
  'дрон',
  'дроном',
  'дрона',
  'безпілотник',
  'безпілотником',
  'безпілотника',
  'шахед',
  'шахедом',
  'бомба',
  'бомбу',
  'бомбою',
  'авіабомбу',
  'авіабомбою',
  'апарат',
  'апаратом',
  'апарата',
  'боєприпас',
  'боєприпасом',
])

/** Those that stand before another noun in the singular, however many there are: "26 missile hits". */
const ATTRIBUTIVE_NOUNS: ReadonlySet<string> = new Set(['missile', 'drone', 'rocket'])

export function isAttributiveNoun(word: string): boolean {
  return ATTRIBUTIVE_NOUNS.has(word)
}

/** Whether the last noun of a phrase stands in the singular. */
export function isSingular(phrase: string): boolean {
  return SINGULAR_NOUNS.has(phrase.slice(phrase.lastIndexOf(' ') + 1))
}

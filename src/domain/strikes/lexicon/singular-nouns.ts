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

/** Whether the last noun of a phrase stands in the singular. */
export function isSingular(phrase: string): boolean {
  return SINGULAR_NOUNS.has(phrase.slice(phrase.lastIndexOf(' ') + 1))
}

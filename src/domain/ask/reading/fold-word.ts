/** Letters of Ukrainian and Russian that people write for one another. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[’ʼ‘`´'ьъ]/gu, ''],
  [/[иыії]/gu, 'и'],
  [/[еэєё]/gu, 'е'],
  [/[гґ]/gu, 'г'],
  [/(\p{L})\1+/gu, '$1'],
]

/** What people write as they say it. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  // With its two letters made one it would be "of".
  ['off', 'o-f'],
  ['шо', 'що'],
  ['шось', 'щось'],
  ['abt', 'about'],
  ['hw', 'how'],
  ['mny', 'many'],
  ['mani', 'many'],
  ['bout', 'about'],
  ['wat', 'what'],
  ['happend', 'happened'],
  ['hapened', 'happened'],
  ['yr', 'year'],
  ['чо', 'что'],
  ['щас', 'сейчас'],
  ['тока', 'только'],
])

/** A word as it is compared: «сьогодні», «сьогодни» and «сегодні» differ by one letter at most. */
export function foldWord(word: string): string {
  return ALIKE.reduce(
    (text, [pattern, one]) => text.replace(pattern, one),
    SPOKEN.get(word.toLowerCase()) ?? word.toLowerCase().normalize('NFC'),
  )
}

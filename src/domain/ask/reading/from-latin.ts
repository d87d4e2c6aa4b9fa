/** Ukrainian and Russian as people write them in Latin letters; longer groups first. */
const LETTERS: readonly (readonly [string, string])[] = [
  ...([
    ['shch', 'щ'],
    ['sch', 'щ'],
    ['zh', 'ж'],
    ['kh', 'х'],
    ['ts', 'ц'],
    ['ch', 'ч'],
    ['sh', 'ш'],
  ] as const),
  ...([
    ['yu', 'ю'],
    ['iu', 'ю'],
    ['ju', 'ю'],
    ['ya', 'я'],
    ['ia', 'я'],
    ['ja', 'я'],
    ['ye', 'є'],
    ['je', 'є'],
  ] as const),
  ...([
    ['yi', 'ї'],
    ['ji', 'ї'],
    ['yo', 'йо'],
    ['ay', 'ай'],
    ['aj', 'ай'],
    ['ey', 'ей'],
    ['oy', 'ой'],
    ['uy', 'уй'],
  ] as const),
  ...([
    ['ij', 'ій'],
    ['yj', 'ий'],
    ['iy', 'ій'],
  ] as const),
  ...[...'абвгдезийклмнопрстуфхці'].map(
    (letter, at) => ['abvhdezyjklmnoprstufxci'[at] ?? '', letter] as const,
  ),
  ...([
    ['g', 'г'],
    ['w', 'в'],
    ['q', 'к'],
    ["'", ''],
  ] as const),
]
const GROUP = new RegExp(LETTERS.map(([latin]) => latin).join('|'), 'gu')
const CYRILLIC = new Map(LETTERS)

/** A word of Latin letters as it would be written in Cyrillic: "skilky" is «скілки». */
export function fromLatin(word: string): string {
  return word.toLowerCase().replace(GROUP, (letters) => CYRILLIC.get(letters) ?? letters)
}

/** Transliteration of the Cabinet's resolution 55 (2010), and of the Russian letters that it lacks. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y' },
  ...{ і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's' },
  ...{ т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia' },
  ...{ ё: 'io', ъ: '', ы: 'y', э: 'e' },
}

/** Spellings of one sound that papers mix: "Vuhledar", "Ugledar"; "Zelenskyy", "Zelensky"; "Kharkiv". */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/tsch/g, 'ch'],
  [/kh|g/g, 'h'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/c(?![hiey])/g, 'k'],
  [/[yj]/g, 'i'],
  [/(?:zh){2}/g, 'zh'],
  [/(.)\1+/g, '$1'],
  [/ie/g, 'e'],
  [/liu/g, 'lu'],
]

/**
 * One spelling in Latin letters for a name in either alphabet: «Куп'янськ», "Kupyansk" and "Kupiansk" give
 * the same, so do "Odessa" and «Одеса», "F-16" and "F16". For comparing only: it is no transliteration
 * to show to anybody, and unlike names may meet in it.
 */
export function foldName(name: string): string {
  const latin = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u0400-\u04ff]/gu, (letter) => LATIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]+/gu, '')
  return ALIKE.reduce((text, [pattern, one]) => text.replace(pattern, one), latin)
}

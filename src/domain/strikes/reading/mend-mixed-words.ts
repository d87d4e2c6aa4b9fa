const MIXED = /(?:[a-z][а-яіїєґ]|[а-яіїєґ][a-z])/
const WORD = /[a-zа-яіїєґ]+/g
const LATIN_LOOKS = 'aceiopxyhkmtb'
const CYRILLIC_LOOKS = 'асеіорхункмтв'

/**
 * Words that mix Latin and Cyrillic letters in one alphabet: a word is taken to be of the alphabet that has more letters
 * which exist in it alone.
 */
export function mendMixedWords(text: string): string {
  if (!MIXED.test(text)) return text
  return text.replace(WORD, (word) => {
    if (!MIXED.test(word)) return word
    let latin = 0
    let cyrillic = 0
    for (const letter of word) {
      if (letter < '\u0080') latin += LATIN_LOOKS.includes(letter) ? 0 : 1
      else cyrillic += CYRILLIC_LOOKS.includes(letter) ? 0 : 1
    }
    const [from, to] = latin > cyrillic ? [CYRILLIC_LOOKS, LATIN_LOOKS] : [LATIN_LOOKS, CYRILLIC_LOOKS]
    return Array.from(word, (letter) =>
      from.includes(letter) ? to.charAt(from.indexOf(letter)) : letter,
    ).join('')
  })
}

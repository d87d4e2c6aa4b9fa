/** Numbers as words, by the beginning of each of their forms; what comes after it is an ending. */
const WORDS: readonly (readonly [value: number, ...stems: readonly string[]])[] = [
  [1, 'first', 'one', 'перш', 'один', 'одн'],
  [2, 'second', 'two', 'друг', 'два', 'дві'],
  [3, 'third', 'three', 'трет', 'три'],
  [4, 'fourth', 'four', 'четверт', 'чотири'],
  [5, 'fifth', 'five', "п'ят"],
  [6, 'sixth', 'six', 'шост', 'шіст'],
  [7, 'seven', 'сьом', 'сім'],
  [8, 'eighth', 'eight', 'восьм', 'вісім'],
  [9, 'nine', 'ninth', "дев'ят"],
  [10, 'ten', 'десят'],
  [11, 'eleven', 'одинадцят'],
  [12, 'twelve', 'twelfth', 'дванадцят'],
  [13, 'thirteen', 'тринадцят'],
  [14, 'fourteen', 'чотирнадцят'],
  [15, 'fifteen', "п'ятнадцят"],
  [16, 'sixteen', 'шістнадцят'],
  [17, 'seventeen', 'сімнадцят'],
  [18, 'eighteen', 'вісімнадцят'],
  [19, 'nineteen', "дев'ятнадцят"],
  [20, 'twent', 'двадцят'],
  [30, 'thirt', 'тридцят'],
  [40, 'fort', 'сорок'],
  [50, 'fift', "п'ятдесят"],
  [60, 'sixt', 'шістдесят'],
  [70, 'sevent', 'сімдесят'],
  [80, 'eight', 'вісімдесят'],
  [90, 'ninet', "дев'яност"],
  [100, 'hundred', 'сот', 'сто'],
  [200, 'двіст', 'двохсот'],
  [300, 'трист', 'трьохсот'],
  [400, 'чотирист', 'чотирьохсот'],
  [500, "п'ятсот"],
  [600, 'шістсот'],
  [700, 'сімсот'],
  [800, 'вісімсот'],
  [900, "дев'ятсот"],
  [1000, 'thousand', 'тисяч'],
]
const ENDING = '(?:th|y|ieth|y?-?ths?|[аеєиіїоуюяьй]{1,2}|ого|ому|ової|ового|овий|ова|ої|ий|ій)?'
const FORMS = WORDS.flatMap(([value, ...stems]) => stems.map((stem) => ({ value, stem })))
  .map(({ value, stem }) => ({ value, pattern: new RegExp(`^${stem}${ENDING}$`, 'u'), length: stem.length }))
  .sort((a, b) => b.length - a.length)

/** Writes the numbers of a line in digits: "day twelve" becomes "day 12", «шістсот двадцята доба» «620 доба». */
export function numbersInDigits(line: string): string {
  const words = line.split(/([\p{L}'’ʼ]+)/u)
  const out: string[] = []
  let sum: number | null = null
  let last = 1
  for (const [i, piece] of words.entries()) {
    const value = i % 2 === 1 ? valueOf(piece) : null
    if (value !== null) {
      if (sum === null) out.push('')
      else out[out.length - 1] = ''
      sum = added(sum, value, last)
      last = value
      out.push(String(sum))
    } else if (sum !== null && /^(?:\s+|-|\s+-\s+)$/.test(piece) && valueOf(words[i + 1] ?? '') !== null)
      continue
    else if (sum !== null && piece === 'and' && valueOf(words[i + 2] ?? '') !== null) continue
    else if (
      sum !== null &&
      /^\s+$/.test(piece) &&
      words[i + 1] === 'and' &&
      valueOf(words[i + 3] ?? '') !== null
    )
      continue
    else {
      sum = null
      out.push(piece)
    }
  }
  return out.join('')
}

/** "Two hundred" multiplies, "thousand three" adds. */
function added(sum: number | null, value: number, last: number): number {
  if (sum === null) return value
  if (value === 1000) return sum * 1000
  return value === 100 && last < 10 ? sum - last + last * 100 : sum + value
}

function valueOf(word: string): number | null {
  const folded = word.toLowerCase().replace(/[’ʼ]/g, "'")
  return FORMS.find(({ pattern }) => pattern.test(folded))?.value ?? null
}

/** Widths of Inter's letters in hundredths of the size; what is not here is as wide as most. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iljI.,:;'’‘|!·ії]/u, 28],
  [/[\s\-–frt()“”«»"/]/u, 34],
  [/[mwMWЖЮШЩФМжюшщфм—…]/u, 88],
  [/[A-ZА-ЯҐЄІЇ]/u, 68],
  [/\d/u, 64],
]
const USUAL = 57

/** About how wide a text is, in units of the picture. */
export function textWidth(text: string, size: number): number {
  const widths = [...text].map((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL)
  return (widths.reduce((sum, width) => sum + width, 0) * size) / 100
}

/** The text in lines of at most so wide and about as wide as each other; no word is cut, and no short one ends a line. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const bound = text.replace(/(?<=^| )([\p{L}\d]{1,3}) /gu, '$1\u00A0')
  const lines = fillLines(bound, size, width)
  const even = fillLines(bound, size, (textWidth(bound, size) / lines.length) * 1.12)
  return even.length === lines.length ? even : lines
}

function fillLines(text: string, size: number, width: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line === undefined || textWidth(longer, size) > width) return [...lines, word]
    return [...lines.slice(0, -1), longer]
  }, [])
}

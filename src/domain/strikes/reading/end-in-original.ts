import type { FoldedText } from './fold-text.ts'

const KEY_CAP = /\ufe0f?\u20e3/y

/** One past the last character in the original, so that letters the folding left out behind it stay outside. */
export function endInOriginal(folded: FoldedText, end: number): number {
  if (end === 0) return 0
  const last = folded.offsets[end - 1] ?? 0
  const next = folded.offsets[end] ?? folded.original.length
  KEY_CAP.lastIndex = last + 1
  if (KEY_CAP.test(folded.original)) return KEY_CAP.lastIndex
  const code = folded.original.charCodeAt(last)
  return folded.original.charAt(last) === '&'
    ? next
    : Math.min(next, last + (code >= 0xd800 && code < 0xdc00 ? 2 : 1))
}

import { readMark } from './read-mark.ts'

/** Mail programs break lines at 60 to 80 characters; what is longer was never broken. */
const MAX_WIDTH = 84
const MIN_WIDTH = 40
const MIN_BROKEN_LINES = 2

/**
 * Joins lines that were broken to a width, as plain mail is: the next word had no room on them. Text
 * that is not written so comes back as it is.
 */
export function unwrapLines(lines: readonly string[]): readonly string[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0)
  if (width > MAX_WIDTH || width < MIN_WIDTH) return lines
  const goesOn = lines.map((line, i) => isBroken(line, lines[i + 1] ?? '', width))
  // A sentence goes on where the next line begins in lower case: lists of names never do.
  const sure = goesOn.filter((broken, i) => broken && /^\s*\p{Ll}/u.test(lines[i + 1] ?? '')).length
  if (sure < MIN_BROKEN_LINES) return lines
  const joined: string[] = []
  for (const [i, line] of lines.entries()) {
    if (i > 0 && goesOn[i - 1] === true) joined.push(`${joined.pop() ?? ''} ${line.trim()}`)
    else joined.push(line)
  }
  return joined
}

function isBroken(line: string, next: string, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next)?.[1]
  if (word === undefined || line.trim() === '' || readMark(next.trim()) !== null) return false
  if (!/[\p{L}\p{N}]/u.test(word) || !/[\p{L}\p{N}]/u.test(line)) return false
  return line.trimEnd().length + 1 + word.length > width && line.length >= MIN_WIDTH / 2
}

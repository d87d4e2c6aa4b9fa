import type { Digest } from '../../domain/digest/digest.ts'
import type { Texts } from '../../ports.ts'
import { largestThatFits } from './fold-stories.ts'
import { formatDay } from './format-date.ts'
import { nightLine } from './night-line.ts'
import type { Block, Line } from './page.ts'
import { measureHtml } from './split-message.ts'
import { writeClassic } from './write-classic.ts'

/** What the raids of a pause may take of the one message. */
const MOST_UNITS = 1800

/** Since when a reader was away, and the raids of that time folded away, a line a date, the latest first. */
export function catchUpBlocks({ since, earlier, language }: Digest, texts: Texts): readonly Block[] {
  if (since === null) return []
  const away: Block = {
    kind: 'paragraph',
    lines: [[texts('digest-since', { date: formatDay(since, language) })]],
  }
  const nights = earlier.toReversed()
  if (nights.length === 0) return [away]
  const raidsOf = (n: number): Block => {
    const left = nights.length - n
    const lines = nights.slice(0, n).map((night) => nightLine(night, texts, language))
    const rest: readonly Line[] = left > 0 ? [[texts('tally-more-nights', { n: left })]] : []
    return { kind: 'details', summary: texts('digest-raids-since'), lines: [...lines, ...rest] }
  }
  const isShort = (n: number) => measureHtml(writeClassic([raidsOf(n)]).join('')).units <= MOST_UNITS
  return [away, raidsOf(largestThatFits(nights.length, isShort))]
}

import type { IsoDate } from '../../calendar.ts'
import type { Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import type { When } from './night-of-sentence.ts'

/** A date stands so near to the start of what it heads: "On Friday, Oct. 10, …". */
const HEAD_REACH = 4

/**
 * The nights that a text tells one after the other, each headed by its date: "Friday, Oct. 10. 465 drones … / Saturday,
 * Oct. 11. …" are all its news, and none is the background of the next. Empty where it heads fewer than two, or goes back
 * in time.
 */
export function nightsInTurn(
  mentions: readonly Mention[],
  whens: readonly (When | null)[],
  sentences: readonly Sentence[],
): ReadonlySet<IsoDate> {
  const told = new Set<IsoDate>()
  let last: IsoDate | null = null
  for (const { dropped, figure, role, sentence } of mentions) {
    const night = whens[sentence]?.night ?? null
    if (dropped !== null || figure === null || role !== 'nightly' || night === null || night === last)
      continue
    if ((last !== null && night < last) || !isHeaded(sentence, sentences, whens)) break
    last = night
    told.add(night)
  }
  return told.size > 1 ? told : new Set()
}

/** By its own first words, or those of its paragraph, or a date alone above it. */
function isHeaded(index: number, sentences: readonly Sentence[], whens: readonly (When | null)[]): boolean {
  const own = sentences[index]
  const first = sentences.findLast((sentence) => sentence.index <= index && sentence.startsLine)
  if (own === undefined || first === undefined) return false
  const isOfParagraph = opensWithDate(first) && whens[first.index]?.night === whens[index]?.night
  return opensWithDate(own) || isOfParagraph || isDateAlone(sentences[first.index - 1])
}

function opensWithDate({ tokens }: Sentence): boolean {
  return tokens.slice(0, HEAD_REACH).some(({ date, weekday }) => date !== undefined || weekday !== undefined)
}

/** "Friday, Oct. 10", «11 жовтня» */
export function isDateAlone(sentence: Sentence | undefined): boolean {
  return (
    sentence !== undefined &&
    opensWithDate(sentence) &&
    sentence.tokens.every(({ kind, weekday }) => kind === 'mark' || kind === 'date' || weekday !== undefined)
  )
}

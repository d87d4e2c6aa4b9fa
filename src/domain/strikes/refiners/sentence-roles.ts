import type { IsoDate } from '../../calendar.ts'
import { isJustNow } from '../nights/night-told.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { isRank, isSpanAt } from '../nights/spans-of-time.ts'
import { signals, type Token } from '../reading/token.ts'
import { beforeComparison, isComparison } from './before-comparison.ts'
import { countsWeapons, isPast, namesDayBefore, namesLateNight, namesNight, namesNow } from './times-named.ts'

export type SentenceRole = 'nightly' | 'background' | 'period'

/** What the words about time make of each sentence: the report itself, another attack, a sum over a longer time. */
export function rolesOfSentences(whole: readonly Sentence[], publishedOn: IsoDate | null): SentenceRole[] {
  const sentences = whole.map(beforeComparison)
  const roles: SentenceRole[] = []
  const reportsNight = sentences.some(
    (sentence) => namesLateNight(sentence, publishedOn) && !namesDayBefore(sentence),
  )
  const countsNight = sentences.some(
    (sentence) => namesNight(sentence) && !namesDayBefore(sentence) && countsWeapons(sentence),
  )
  let underLabel = false
  let goesOnPast = false
  for (const sentence of sentences) {
    if (opensWithLabel(sentence)) underLabel = true
    else if (hasSignal(sentence, 'label')) underLabel = false
    const before = sentences[sentence.index - 1]
    const goesOn = before !== undefined && before.line === sentence.line && !namesNight(sentence)
    const isOther =
      isLongAgo(sentence) ||
      isComparison(sentence) ||
      (countsNight && namesDayBefore(sentence)) ||
      isSaidEarlier(sentence, sentences) ||
      isNightBeforeTold(sentence, sentences)
    goesOnPast =
      goesOn && (goesOnPast || isPastSentence(before, countsNight) || isNightBeforeTold(before, sentences))
    if (isPeriod(sentence)) roles.push('period')
    else if (isOther || underLabel) roles.push('background')
    else if (goesOn && roles[before.index] === 'period') roles.push('period')
    else if (goesOnPast) roles.push('background')
    else roles.push('nightly')
  }
  const reviews = sentences.some((sentence) => roles[sentence.index] === 'period' && countsWeapons(sentence))
  const withRecords = roles.map((role, index) => {
    const sentence = sentences[index]
    return reviews && role === 'nightly' && sentence !== undefined && isRecord(sentence, publishedOn)
      ? 'background'
      : role
  })
  // A text that opens with a week and names no night goes on speaking of the week
  const firstCount = sentences.findIndex(countsWeapons)
  const speaksOfPeriod = !reportsNight && withRecords.slice(0, firstCount + 1).includes('period')
  return speaksOfPeriod ? withRecords.map((role) => (role === 'nightly' ? 'period' : role)) : withRecords
}

/** "The heaviest attack of July came on the 9th": the record of a review, not the night of the text. */
function isRecord(sentence: Sentence, publishedOn: IsoDate | null): boolean {
  const { tokens } = sentence
  if (!countsWeapons(sentence) || tokens.some(namesNow)) return false
  return tokens.some(
    (token, at) =>
      (token.date === undefined
        ? token.month !== undefined || signals(token, 'period')
        : isPast(token, publishedOn)) && isRank(tokens, at),
  )
}

/** "As reported, on Monday …"; "…, as was reported earlier" is a remark on this attack. */
function opensWithLabel({ tokens }: Sentence): boolean {
  return tokens.slice(0, LABEL_REACH).some((token) => signals(token, 'background-label'))
}

const LABEL_REACH = 3

function isPeriod(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => isSpanAt(sentence, at))
}

/** What was said of the past goes on to the end of the paragraph, as far as the text has a night of its own. */
function isPastSentence(sentence: Sentence, countsNight: boolean): boolean {
  return (
    hasSignal(sentence, 'long-ago') ||
    sentence.tokens.some(isDayBefore) ||
    (countsNight && namesDayBefore(sentence))
  )
}

/** "The air force had earlier said": of this attack, where the text counts no other. */
function isSaidEarlier(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  if (!hasSignal(sentence, 'said-earlier')) return false
  return sentences.some((other) => other !== sentence && namesNight(other) && countsWeapons(other))
}

/** Not "the night before", which may be the night just past. */
function isDayBefore(token: Token): boolean {
  return signals(token, 'day-before') && !signals(token, 'tonight')
}

/** What was said earlier of this night is of this night. */
function isLongAgo({ tokens }: Sentence): boolean {
  const isThisNight = tokens.some(isJustNow)
  return tokens.some(
    (token) =>
      !signals(token, 'tonight') &&
      (signals(token, 'long-ago') ||
        signals(token, 'day-before') ||
        (signals(token, 'earlier') && !isThisNight)),
  )
}

/** "The night before": of the night told before it, where one is; else the one just past. */
function isNightBeforeTold(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  const told = sentences.slice(0, sentence.index).filter(countsWeapons)
  // «Цієї ночі …. Минулої ночі …»: only beside this night is the last one the one before
  if (hasSignal(sentence, 'last-night')) return told.some((other) => other.tokens.some(isJustNow))
  const isBefore = sentence.tokens.some((token) => signals(token, 'tonight') && signals(token, 'day-before'))
  return isBefore && told.some(namesNight)
}

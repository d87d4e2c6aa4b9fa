import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { signals } from '../reading/token.ts'
import { beforeComparison } from './before-comparison.ts'

export type SentenceRole = 'nightly' | 'background' | 'period'

/** What the words about time make of each sentence: the report itself, another attack, a sum over a longer time. */
export function rolesOfSentences(whole: readonly Sentence[]): SentenceRole[] {
  const sentences = whole.map(beforeComparison)
  const roles: SentenceRole[] = []
  const reportsNight = sentences.some((sentence) => namesNight(sentence) && !namesDayBefore(sentence))
  const countsNight = sentences.some(
    (sentence) => namesNight(sentence) && !namesDayBefore(sentence) && countsWeapons(sentence),
  )
  let underLabel = false
  for (const sentence of sentences) {
    if (hasSignal(sentence, 'background-label')) underLabel = true
    else if (hasSignal(sentence, 'label')) underLabel = false
    const before = sentences[sentence.index - 1]
    const goesOn = before !== undefined && before.line === sentence.line && !namesNight(sentence)
    const isPast = isLongAgo(sentence) || (countsNight && namesDayBefore(sentence))
    if (isPeriod(sentence)) roles.push('period')
    else if (isPast || underLabel) roles.push('background')
    else if (goesOn && roles[before.index] === 'period') roles.push('period')
    else if (goesOn && hasSignal(before, 'long-ago')) roles.push('background')
    else roles.push('nightly')
  }
  // A text that opens with a week and names no night goes on speaking of the week
  const firstCount = sentences.findIndex(countsWeapons)
  const speaksOfPeriod = !reportsNight && roles.slice(0, firstCount + 1).includes('period')
  return speaksOfPeriod ? roles.map((role) => (role === 'nightly' ? 'period' : role)) : roles
}

function isPeriod(sentence: Sentence): boolean {
  if (hasSignal(sentence, 'superlative')) return opensWithMonth(sentence) && !namesNight(sentence)
  return (
    sentence.tokens.some((token, at) => signals(token, 'period') && !isSinceEvening(sentence, at)) ||
    sentence.tokens.some((_, at) => isWholeMonth(sentence, at) || isWholeYear(sentence, at))
  )
}

/** "since Sunday evening", "since midnight": as long as one night. */
function isSinceEvening({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]?.text !== 'since') return false
  const next = tokens.slice(at + 1, at + 1 + SINCE_REACH)
  return next.some(
    (token) =>
      signals(token, 'evening') ||
      signals(token, 'tonight') ||
      /^(?:midnight|\d{1,2}[:.]\d\d)$/.test(token.text),
  )
}

const SINCE_REACH = 4

/** "In July Russia launched 6,297 drones, the most since …" is no one night. */
function opensWithMonth(sentence: Sentence): boolean {
  return isWholeMonth(sentence, 1) && sentence.tokens[1]?.date === undefined
}

/** "in September", «за вересень 2024 року»: a month without a day. */
function isWholeMonth({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]?.month === undefined) return false
  return /^(?:in|during|throughout|for|since|у|в|за|протягом|упродовж|впродовж)$/.test(
    tokens[at - 1]?.text ?? '',
  )
}

/** "throughout 2024", «протягом 2023 року»; "in 2022" is mostly when the war began. */
function isWholeYear({ tokens }: Sentence, at: number): boolean {
  if (!/^20\d\d$/.test(tokens[at]?.text ?? '')) return false
  return /^(?:during|throughout|за|протягом|упродовж|впродовж)$/.test(tokens[at - 1]?.text ?? '')
}

function isLongAgo(sentence: Sentence): boolean {
  return (
    hasSignal(sentence, 'long-ago') || hasSignal(sentence, 'day-before') || hasSignal(sentence, 'earlier')
  )
}

/** "yesterday", "over the past day": another attack only where the text counts one of its own night. */
function namesDayBefore(sentence: Sentence): boolean {
  if (hasSignal(sentence, 'past-day')) return true
  return hasSignal(sentence, 'yesterday') && !hasSignal(sentence, 'today')
}

function namesNight(sentence: Sentence): boolean {
  if (hasSignal(sentence, 'tonight') || hasSignal(sentence, 'night-of') || hasSignal(sentence, 'today'))
    return true
  return sentence.tokens.some(({ date }) => date !== undefined)
}

function countsWeapons({ tokens }: Sentence): boolean {
  return tokens.some(({ kind }) => kind === 'number') && tokens.some(({ weapon }) => weapon !== undefined)
}

import type { Mention } from '../mention.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import type { Refiner } from './refiner.ts'

/** Sums over weeks, months and the war are of role `period`; a year ago, yesterday and the past day are background. */
export const markPeriods: Refiner = {
  name: 'mark-periods',
  refine: (mentions, { sentences }) => {
    const roles = rolesOfSentences(sentences)
    return mentions.map((mention): Mention => {
      const role = roles[mention.sentence] ?? 'nightly'
      return role === 'nightly' ? mention : { ...mention, role }
    })
  },
}

type SentenceRole = 'nightly' | 'background' | 'period'

function rolesOfSentences(sentences: readonly Sentence[]): SentenceRole[] {
  const roles: SentenceRole[] = []
  const reportsNight = sentences.some((sentence) => namesNight(sentence))
  let underLabel = false
  for (const sentence of sentences) {
    if (hasSignal(sentence, 'background-label')) underLabel = true
    else if (hasSignal(sentence, 'label')) underLabel = false
    const before = sentences[sentence.index - 1]
    const goesOn = before !== undefined && before.line === sentence.line && !namesNight(sentence)
    if (isPeriod(sentence)) roles.push('period')
    else if (isBackground(sentence) || underLabel) roles.push('background')
    else if (goesOn && roles[before.index] === 'period') roles.push('period')
    else roles.push('nightly')
  }
  // A text that speaks of a week and of no night goes on speaking of the week
  return !reportsNight && roles.includes('period')
    ? roles.map((role) => (role === 'nightly' ? 'period' : role))
    : roles
}

function isPeriod(sentence: Sentence): boolean {
  if (hasSignal(sentence, 'superlative')) return false
  return hasSignal(sentence, 'period') || sentence.tokens.some((_, at) => isWholeMonth(sentence, at))
}

/** "in September", «за вересень 2024 року»: a month without a day. */
function isWholeMonth({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]?.month === undefined) return false
  return /^(?:in|during|throughout|for|since|у|в|за|протягом|упродовж|впродовж)$/.test(
    tokens[at - 1]?.text ?? '',
  )
}

function isBackground(sentence: Sentence): boolean {
  if (hasSignal(sentence, 'yesterday') && !hasSignal(sentence, 'today')) return true
  return hasSignal(sentence, 'long-ago') || hasSignal(sentence, 'past-day') || hasSignal(sentence, 'earlier')
}

function namesNight(sentence: Sentence): boolean {
  if (hasSignal(sentence, 'tonight') || hasSignal(sentence, 'night-of') || hasSignal(sentence, 'today'))
    return true
  return sentence.tokens.some(({ date }) => date !== undefined)
}

import { drop } from '../mention.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import { speaksForCountry } from '../regions/scope-of-sentences.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'drop-live-alerts'
const ALERT_SENTENCES = 4
const MANY_ALERTS = 3

/** "Attention! Three Shaheds on course for Kyiv": a few lines while an attack goes on are no report of it. */
export const dropLiveAlerts = {
  name: NAME,
  owns: ['dropped'],
  refine: (mentions, { sentences }) => {
    const isAlert =
      sentences.length <= ALERT_SENTENCES && sentences.some((sentence) => hasSignal(sentence, 'alert'))
    if (isAlert && !sentences.some(reports))
      return mentions.map((mention) => drop(mention, NAME, 'a live warning, not a report'))
    if (sentences.filter((sentence) => hasSignal(sentence, 'alert')).length < MANY_ALERTS) return mentions
    return mentions.map((mention) => {
      const sentence = sentences[mention.sentence]
      const isReport = sentence === undefined || speaksForCountry(sentence) || reports(sentence)
      return isReport ? mention : drop(mention, NAME, 'one of many live warnings')
    })
  },
} as const satisfies Refiner

function reports(sentence: Sentence): boolean {
  return (
    hasSignal(sentence, 'tonight') ||
    hasSignal(sentence, 'night-of') ||
    sentence.tokens.some((token) => has(token, 'intercept'))
  )
}

import { says, type Message } from '../message.ts'
import type { Question } from '../question.ts'
import { readModels } from './read-models.ts'
import { spansOf } from './tally-spans.ts'

/** "Why do the figures differ": whoever else is named, the sentences of the sources answer it, and they are of the whole country. */
export function readDisagreement(message: Message): Question | null {
  if (!says(message, 'disagreement')) return null
  const { from, to } = spansOf(message)[0] ?? { from: message.today, to: message.today }
  const none = { against: null, place: null, threshold: null, weekday: null }
  return { intent: 'tally', from, to, models: readModels(message.items), measure: 'sources', ...none }
}

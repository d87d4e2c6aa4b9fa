import { addDays, type IsoDate } from '../../calendar.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { signals } from '../reading/token.ts'
import { isDateAlone } from './nights-in-turn.ts'
import { nightOfSentence } from './night-of-sentence.ts'

const SAID_REACH = 6

/**
 * The day on which each sentence was said: "…, the military said on Sunday" holds to the end of its paragraph, and in the
 * first sentence for the whole text, so that "overnight" is the night to Sunday in what is published on Monday.
 */
export function saidOnOf(
  sentences: readonly Sentence[],
  publishedOn: IsoDate | null,
): readonly (IsoDate | null)[] {
  const [lede] = sentences
  const written = (lede === undefined ? null : dayOfSaying(lede, publishedOn)) ?? publishedOn
  let said = written
  let line = -1
  return sentences.map((sentence) => {
    if (sentence.line !== line) said = dayOfHeading(sentence, publishedOn) ?? written
    line = sentence.line
    said = dayOfSaying(sentence, publishedOn) ?? said
    return said
  })
}

/** "Thursday. Overnight the country was attacked …": the night is that day's. */
function dayOfHeading(sentence: Sentence, publishedOn: IsoDate | null): IsoDate | null {
  return isDateAlone(sentence) ? (nightOfSentence(sentence, publishedOn)?.night ?? null) : null
}

/** The date behind a verb of saying, where it is the day of publishing or the one before. */
function dayOfSaying(sentence: Sentence, publishedOn: IsoDate | null): IsoDate | null {
  if (publishedOn === null) return null
  const { tokens } = sentence
  const verb = tokens.findIndex((token) => signals(token, 'said'))
  if (verb < 0) return null
  const behind = tokens.slice(verb, verb + SAID_REACH)
  const end = behind.findIndex(({ kind, weapon }) => kind === 'number' || weapon !== undefined)
  const day = nightOfSentence({ ...sentence, tokens: end < 0 ? behind : behind.slice(0, end) }, publishedOn)
  const isRecent = day?.explicit === true && day.night !== null && day.night >= addDays(publishedOn, -1)
  return isRecent ? day.night : null
}

import type { Language } from '../../domain/language.ts'
import type { NightTally } from '../../domain/tally/tally.ts'
import type { Message, Texts } from '../../ports.ts'
import { formatDay } from './format-date.ts'
import { writeMessage } from './write-message.ts'

/** A few words, without a sound, for whom the briefing came before the figures of its night did. */
export function renderNote(tally: NightTally, texts: Texts, language: Language): Message {
  const text = texts('digest-note', { date: formatDay(tally.night, language) })
  return { ...writeMessage([{ kind: 'paragraph', lines: [[text]] }]), silent: true }
}

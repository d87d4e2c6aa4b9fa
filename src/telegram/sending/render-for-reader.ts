import type { Preferences } from '../../domain/delivery/delivery.ts'
import type { Digest } from '../../domain/digest/digest.ts'
import type { NightTally } from '../../domain/tally/tally.ts'
import type { Message, TextsFor } from '../../ports.ts'
import type { ReaderView } from '../../use-cases/content-for.ts'
import { describeDue } from '../screens/describe-time.ts'
import { inFormat } from './in-format.ts'
import { renderDigest } from '../rendering/render-digest.ts'
import { renderNote } from '../rendering/render-note.ts'

/** Renders delivered digests: in the form that their readers chose, with the time of the next one. */
export function renderForReader(textsFor: TextsFor): (digest: Digest, view: ReaderView) => Message {
  return (digest, { format, dueAt, nextDueAt, ...reader }) => {
    const texts = textsFor(digest.language)
    const next = nextDueAt && describeDue(nextDueAt, reader, digest.language, texts, dueAt)
    return inFormat(renderDigest(digest, texts, { isEditedLater: true, next }), format, texts)
  }
}

/** The note that the figures of a night have come, in the form that its reader chose. */
export function renderNoteForReader(
  textsFor: TextsFor,
): (tally: NightTally, preferences: Pick<Preferences, 'language' | 'format'>) => Message {
  return (tally, { language, format }) => {
    const texts = textsFor(language)
    return inFormat(renderNote(tally, texts, language), format, texts)
  }
}

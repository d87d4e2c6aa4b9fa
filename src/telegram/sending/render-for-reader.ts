import type { Digest } from '../../domain/digest/digest.ts'
import type { Message, TextsFor } from '../../ports.ts'
import type { ReaderView } from '../../use-cases/content-for.ts'
import { describeInstant } from '../screens/describe-time.ts'
import { inFormat } from './in-format.ts'
import { renderDigest } from '../rendering/render-digest.ts'

/** Renders delivered digests: in the form that their readers chose, with the time of the next one. */
export function renderForReader(textsFor: TextsFor): (digest: Digest, view: ReaderView) => Message {
  return (digest, { format, timezone, dueAt, nextDueAt }) => {
    const texts = textsFor(digest.language)
    const next = nextDueAt && describeInstant(nextDueAt, timezone, digest.language, texts, dueAt)
    return inFormat(renderDigest(digest, texts, { isEditedLater: true, next }), format, texts)
  }
}

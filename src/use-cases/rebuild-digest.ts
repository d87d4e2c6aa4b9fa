import { dateAt, KYIV } from '../domain/calendar.ts'
import type { Digest, DigestPreferences } from '../domain/digest/digest.ts'
import type { DigestRef } from '../domain/digest/digest-ref.ts'
import { toldRaids } from '../domain/digest/told-raids.ts'
import type { CorrectionQueue } from '../ports.ts'
import { answerDate, withLatestReport } from './answer-today.ts'
import { buildDigest, type BuildDigestDeps } from './build-digest.ts'

export type RebuildDeps = BuildDigestDeps & { readonly corrections: Pick<CorrectionQueue, 'listTold'> }

export type DigestReader = DigestPreferences & {
  readonly chatId: number
  /** Whether they are told of figures that changed. */
  readonly corrections: boolean
}

/** A digest once more, by what is known and chosen now; `null` when nothing of it is left. */
export async function rebuildDigest(
  deps: RebuildDeps,
  ref: DigestRef,
  reader: DigestReader,
  now: Date,
): Promise<Digest | null> {
  if (ref.kind === 'date') return await answerDate(deps, reader, ref.date, now)
  const { window } = ref
  const request = { ...reader, window, date: dateAt(window.until, KYIV), now }
  if (ref.kind === 'asked') return await asAnswer(deps, await buildDigest(deps, request))
  const digests = await deps.corrections.listTold(reader.chatId, window.until)
  const previous = reader.corrections ? (digests[0]?.shown ?? null) : null
  const digest = await buildDigest(deps, { ...request, previous, told: toldRaids(digests, window.until) })
  return digests.length === 0 ? await asAnswer(deps, digest) : digest
}

/** As who asks is told it, or who has just subscribed. */
async function asAnswer(deps: RebuildDeps, digest: Digest | null): Promise<Digest | null> {
  return digest === null ? null : await withLatestReport(deps, digest)
}

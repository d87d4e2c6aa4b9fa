import { dateAt, KYIV } from '../domain/calendar.ts'
import type { Digest } from '../domain/digest/digest.ts'
import type { DigestRef } from '../domain/digest/digest-ref.ts'
import type { CorrectionQueue } from '../ports.ts'
import { answerDate, withLatestReport } from './answer-today.ts'
import { buildDigest, type BuildDigestDeps } from './build-digest.ts'
import { buildDelivered, readToldBefore, type DigestReader } from './delivered-digest.ts'

export type RebuildDeps = BuildDigestDeps & { readonly corrections: Pick<CorrectionQueue, 'listTold'> }

/** A digest once more, by what is known and chosen now; `null` when nothing of it is left. */
export async function rebuildDigest(
  deps: RebuildDeps,
  ref: DigestRef,
  reader: DigestReader,
  now: Date,
): Promise<Digest | null> {
  if (ref.kind === 'date') return await answerDate(deps, reader, ref.date, now)
  const { window } = ref
  if (ref.kind === 'asked')
    return await asAnswer(
      deps,
      await buildDigest(deps, { ...reader, window, date: dateAt(window.until, KYIV), now }),
    )
  const before = await readToldBefore(deps, reader, window)
  const digest = await buildDelivered(deps, reader, window, before, now)
  return before.isFirst ? await asAnswer(deps, digest) : digest
}

/** As who asks is told it, or who has just subscribed. */
async function asAnswer(deps: RebuildDeps, digest: Digest | null): Promise<Digest | null> {
  return digest === null ? null : await withLatestReport(deps, digest)
}

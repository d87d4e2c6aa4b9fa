import { dateAt, KYIV } from '../domain/calendar.ts'
import type { Window } from '../domain/delivery/delivery.ts'
import type { ShownTally } from '../domain/digest/corrections.ts'
import type { Digest, DigestPreferences } from '../domain/digest/digest.ts'
import { toldRaids, type ToldRaids } from '../domain/digest/told-raids.ts'
import type { CorrectionQueue } from '../ports.ts'
import { buildDigest, type BuildDigestDeps } from './build-digest.ts'

export type DigestReader = DigestPreferences & {
  readonly chatId: number
  /** Whether they are told of figures that changed. */
  readonly corrections: boolean
}

/** What a reader's digests told them of figures before the one of a window. */
export type ToldBefore = {
  /** What the last one showed, for whom wants to hear of later changes. */
  readonly previous: ShownTally | null
  readonly told: ToldRaids
  /** There was none, or none that is of interest. */
  readonly isFirst: boolean
}

/** Reads it; whoever did not choose strikes was told of none. */
export async function readToldBefore(
  deps: { readonly corrections: Pick<CorrectionQueue, 'listTold'> },
  { chatId, topics, corrections }: Pick<DigestReader, 'chatId' | 'topics' | 'corrections'>,
  window: Window,
): Promise<ToldBefore> {
  const digests = topics.includes('strikes') ? await deps.corrections.listTold(chatId, window.until) : []
  return {
    previous: corrections ? (digests[0]?.shown ?? null) : null,
    told: toldRaids(digests, window),
    isFirst: digests.length === 0,
  }
}

/** The digest of a window, due at its end, for a reader who was told `before`; `null` when there is nothing new in it. */
export function buildDelivered(
  deps: BuildDigestDeps,
  { language, topics, follows, mutedSources, style, light }: DigestPreferences,
  window: Window,
  { previous, told }: ToldBefore,
  now: Date,
): Promise<Digest | null> {
  const preferences = { language, topics, follows, mutedSources, style, light }
  return buildDigest(deps, { ...preferences, previous, told, window, date: dateAt(window.until, KYIV), now })
}

import { talliesOf, type Digest } from '../domain/digest/digest.ts'
import type { StrikeClaim } from '../domain/strikes/claim.ts'
import type { ImpactClaim } from '../domain/strikes/impacts/impact-claim.ts'
import type { NightTally } from '../domain/tally/tally.ts'
import { wholeSentence } from '../domain/tally/whole-sentence.ts'
import type { BriefingStore } from '../ports.ts'

export type AnyClaim = StrikeClaim | ImpactClaim

/** The sentences that state a claim's figures, each once; none for the line of a table. */
export type SentencesOf = (claim: AnyClaim) => readonly string[]

/** Reads what the figures of a digest rest on: whole sentences, never a part of one. */
export async function quoteDigest(
  deps: { readonly briefings: Pick<BriefingStore, 'listTexts'> },
  digest: Digest,
): Promise<SentencesOf> {
  const ids = talliesOf(digest)
    .flatMap(claimsOf)
    .flatMap(({ briefingId }) => briefingId ?? [])
  const texts = await deps.briefings.listTexts([...new Set(ids)])
  return ({ briefingId, evidence }) => {
    const text = briefingId === null ? undefined : texts.get(briefingId)
    if (text === undefined) return []
    const sentences = evidence.map((each) => wholeSentence(text, each)).filter((each) => each !== '')
    return [...new Set(sentences)]
  }
}

function claimsOf(tally: NightTally): readonly AnyClaim[] {
  return [
    ...[...tally.rows, ...tally.impacts].flatMap(({ claims }): readonly AnyClaim[] => claims),
    ...tally.regional,
    ...[...tally.alsoReported, ...tally.impactsAlsoReported].map(({ claim }) => claim),
  ]
}

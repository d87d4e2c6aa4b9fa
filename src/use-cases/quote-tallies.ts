import type { StrikeClaim } from '../domain/strikes/claim.ts'
import type { ImpactClaim } from '../domain/strikes/impacts/impact-claim.ts'
import type { NightTally } from '../domain/tally/tally.ts'
import { wholeSentence } from '../domain/tally/whole-sentence.ts'
import type { BriefingStore } from '../ports.ts'

export type AnyClaim = StrikeClaim | ImpactClaim

/** The sentences that state a claim's figures, each once; none for the line of a table. */
export type SentencesOf = (claim: AnyClaim) => readonly string[]

/** Texts are long: so many are in memory at a time. */
const TEXTS_AT_ONCE = 50

/** Reads what the figures of tallies rest on: whole sentences, never a part of one. */
export async function quoteTallies(
  deps: { readonly briefings: Pick<BriefingStore, 'listTexts'> },
  tallies: readonly NightTally[],
): Promise<SentencesOf> {
  const byBriefing = Map.groupBy(tallies.flatMap(claimsOf), ({ briefingId }) => briefingId)
  const ids = [...byBriefing.keys()].filter((id) => id !== null)
  const sentences = new Map<AnyClaim, readonly string[]>()
  for (let start = 0; start < ids.length; start += TEXTS_AT_ONCE) {
    const texts = await deps.briefings.listTexts(ids.slice(start, start + TEXTS_AT_ONCE))
    for (const [id, text] of texts) {
      for (const claim of byBriefing.get(id) ?? []) sentences.set(claim, sentencesIn(text, claim))
    }
  }
  return (claim) => sentences.get(claim) ?? []
}

function sentencesIn(text: Parameters<typeof wholeSentence>[0], { evidence }: AnyClaim): readonly string[] {
  return [...new Set(evidence.map((each) => wholeSentence(text, each)).filter((each) => each !== ''))]
}

function claimsOf(tally: NightTally): readonly AnyClaim[] {
  return [
    ...[...tally.rows, ...tally.impacts].flatMap(({ claims }): readonly AnyClaim[] => claims),
    ...tally.regional,
    ...[...tally.alsoReported, ...tally.impactsAlsoReported].map(({ claim }) => claim),
  ]
}

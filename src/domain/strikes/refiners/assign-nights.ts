import type { IsoDate } from '../../calendar.ts'
import type { Mention } from '../mention.ts'
import { nightOfSentence, type When } from '../nights/night-of-sentence.ts'
import { familyOf } from '../recognizers/merge-models.ts'
import type { Refiner } from './refiner.ts'

/** Gives every mention the night its sentence names, or the one named last; another night than the report's own is background. */
export const assignNights: Refiner = {
  name: 'assign-nights',
  refine: (mentions, { sentences, publishedOn }) => {
    const whens: (When | null)[] = []
    let current: When | null = null
    for (const sentence of sentences) {
      const own = nightOfSentence(sentence, publishedOn)
      const inherits = sentence.insideOf !== null
      if (own !== null && !inherits) current = own
      whens[sentence.index] = inherits ? (whens[sentence.insideOf ?? 0] ?? null) : (own ?? current)
    }
    const report = reportNight(mentions, whens, publishedOn)
    return mentions.map((mention): Mention => {
      if (mention.role === 'period') return mention
      const when = whens[mention.sentence] ?? sameTold(mention, mentions, whens)
      if (mention.role === 'background') {
        return { ...mention, night: when?.explicit === true && when.night !== report ? when.night : null }
      }
      if (when?.open === true) return { ...mention, nightOpen: true }
      const night = when?.night ?? report
      const past = report !== null && night !== null && night < report
      return { ...mention, night, role: past ? 'background' : mention.role }
    })
  },
}

/** A headline that names no night tells what a sentence with the same figure tells. */
function sameTold(
  mention: Mention,
  mentions: readonly Mention[],
  whens: readonly (When | null)[],
): When | null {
  const same = mentions.find(
    (other) =>
      whens[other.sentence] !== null &&
      other.kind === mention.kind &&
      other.figure?.value === mention.figure?.value &&
      familyOf(other.models.join('+')) === familyOf(mention.models.join('+')),
  )
  return same === undefined ? null : (whens[same.sentence] ?? null)
}

/** The latest night that figures are told of; a text does not report an attack after its own publishing. */
function reportNight(
  mentions: readonly Mention[],
  whens: readonly (When | null)[],
  publishedOn: IsoDate | null,
): IsoDate | null {
  const nights = mentions.flatMap((mention) => {
    const night = whens[mention.sentence]?.night ?? null
    return mention.dropped === null && mention.role === 'nightly' && night !== null ? [night] : []
  })
  const possible = publishedOn === null ? nights : nights.filter((night) => night <= publishedOn)
  return possible.toSorted().at(-1) ?? null
}

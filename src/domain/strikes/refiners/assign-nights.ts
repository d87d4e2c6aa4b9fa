import type { IsoDate } from '../../calendar.ts'
import type { Mention } from '../mention.ts'
import { nightOfSentence, type When } from '../nights/night-of-sentence.ts'
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
      const when = whens[mention.sentence] ?? null
      if (mention.role === 'period') return mention
      if (mention.role === 'background')
        return { ...mention, night: when?.explicit === true && when.night !== report ? when.night : null }
      if (when?.open === true) return { ...mention, nightOpen: true }
      const night = when?.night ?? report
      return {
        ...mention,
        night,
        role: report !== null && night !== null && night < report ? 'background' : mention.role,
      }
    })
  },
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

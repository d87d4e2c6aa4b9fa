import type { IsoDate } from '../../calendar.ts'
import type { StrikeDocument } from '../document.ts'
import type { Mention } from '../mention.ts'
import type { When } from '../nights/night-of-sentence.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { speaksForCountry } from '../regions/scope-of-sentences.ts'

/** Where no figure has a night beside it: a night named alone, or the morning on which the report was made. */
export function nightToldElsewhere(
  sentences: readonly Sentence[],
  whens: readonly (When | null)[],
  publishedOn: IsoDate | null,
): IsoDate | null {
  const nights = sentences.flatMap((sentence) => {
    const when = whens[sentence.index] ?? null
    if (when?.explicit !== true || when.night === null) return []
    return hasSignal(sentence, 'night-of') || when.night === publishedOn ? [when.night] : []
  })
  const possible = publishedOn === null ? nights : nights.filter((night) => night <= publishedOn)
  return possible.toSorted().at(-1) ?? null
}

/** The latest night that figures are told of, or "tonight"; a text does not report an attack after its own publishing. */
export function reportNight(
  mentions: readonly Mention[],
  whens: readonly (When | null)[],
  sentences: readonly Sentence[],
  { publishedOn, roles }: StrikeDocument,
): IsoDate | null {
  const counted = mentions.filter(({ dropped, role }) => dropped === null && role === 'nightly')
  const nights = counted.flatMap(({ sentence }) => whens[sentence]?.night ?? [])
  const tonight = sentences.flatMap((sentence) => {
    const when = whens[sentence.index]
    const isNow =
      roles[sentence.index] === 'nightly' && when?.explicit === false && hasSignal(sentence, 'tonight')
    return isNow && counted.length > 0 ? (when.night ?? []) : []
  })
  const all = [...nights, ...tonight]
  const possible = publishedOn === null ? all : all.filter((night) => night <= publishedOn)
  return possible.toSorted().at(-1) ?? null
}

/** A report of the country's that has no word of time at all is of the day on which it came out. */
export function nightOfUndated(
  whens: readonly (When | null)[],
  { sentences, publishedOn }: StrikeDocument,
): IsoDate | null {
  const isUndated = whens.every((when) => when === null)
  return isUndated && sentences.some(speaksForCountry) ? publishedOn : null
}

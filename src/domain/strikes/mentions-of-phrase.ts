import type { FoldedText } from './reading/fold-text.ts'
import { endInOriginal } from './reading/end-in-original.ts'
import type { Sentence } from './reading/split-sentences.ts'
import { EVERY_ONE, type Mention, type MentionKind } from './mention.ts'
import { isGeneric } from '../weapons/families.ts'
import type { Phrase } from './recognizers/phrase.ts'
import type { Figure } from './strike-row.ts'

/** What is known of a phrase besides its words; `pair` is a number that no other phrase of the text has. */
export type Attached = {
  readonly kind: MentionKind | 'missed' | 'hit'
  readonly verb: string
  readonly sentence: Sentence
  readonly folded: FoldedText
  readonly pair: number
}

/** The figures a phrase states: one, or the part and the whole, or one for each kind; none where it states no number. */
export function mentionsOfPhrase(phrase: Phrase, { kind, pair, ...attached }: Attached): readonly Mention[] {
  const blank = blankMention(phrase, attached)
  const make = (kind: MentionKind, figure: Figure | null, more: Partial<Mention> = {}): Mention[] =>
    // Of none lost or launched nothing is counted; of none shot down it is
    figure?.value === 0 && kind !== 'intercepted' ? [] : [{ ...blank, kind, figure, ...more }]
  const { quantity } = phrase
  if (kind === 'hit') {
    // "nine of 13 missiles got through", "both missiles hit the port": as many flew
    const whole =
      quantity.kind === 'fraction' ? quantity.whole : quantity.kind === 'all' ? quantity.figure : null
    return whole !== null && phrase.models.length > 0 ? make('launched', whole) : []
  }
  if (kind === 'missed') {
    // «ракети перехопити не вдалося»: none of them all
    if (quantity.kind === 'vague' && namesPlural(phrase)) return make('intercepted', null, { but: EVERY_ONE })
    // "three Kinzhals could not be intercepted": as many flew, and none of them was shot down
    if (quantity.kind !== 'count' || phrase.models.length === 0) return []
    return [...make('intercepted', { value: 0 }, { pair }), ...make('launched', quantity.figure, { pair })]
  }
  switch (quantity.kind) {
    case 'count':
      return make(kind, quantity.figure)
    case 'fraction':
      return [
        ...make(kind === 'launched' ? 'intercepted' : kind, quantity.part, { pair }),
        ...make('launched', quantity.whole, { pair }),
      ]
    case 'part':
      return make(kind, quantity.part, { partial: true, share: quantity.share === true })
    case 'place-part':
      return make(kind, quantity.part, { partial: true, part: 'place', role: 'subset' })
    case 'in-order':
      return quantity.figures.flatMap((figure, at, { length }) =>
        make(kind, figure, { order: { at, of: length } }),
      )
    case 'all': {
      const { figure, but } = quantity
      if (figure === null) return make(kind, null, { but, pair })
      const left = make(kind, { ...figure, value: figure.value - but }, { pair })
      return kind === 'launched' ? left : [...left, ...make('launched', figure, { pair })]
    }
    case 'one':
      return quantity.definite && kind === 'launched' && phrase.models.every(isGeneric)
        ? []
        : make(kind, { value: 1 }, { single: true })
    case 'vague':
      // «ворожі ракети цілей не досягли»: all of them, where plural weapons are named
      return kind === 'lost' && namesPlural(phrase) ? make(kind, null, { pair }) : []
    case 'none':
      return []
    default:
      return quantity satisfies never
  }
}

/** Not "targets", which is what they did not reach. */
function namesPlural({ recognizer, models }: Phrase): boolean {
  return recognizer === 'single-weapon' && models.length > 0 && !models.includes('combined')
}

/** A mention of which nothing but its words is known. */
export function blankMention(
  { recognizer, from, to, models }: Omit<Phrase, 'quantity' | 'launches'>,
  { verb, sentence, folded }: Omit<Attached, 'kind' | 'pair'>,
): Omit<Mention, 'kind' | 'figure'> {
  return {
    recognizer,
    verb,
    start: folded.offsets[sentence.tokens[from]?.start ?? 0] ?? 0,
    end: endInOriginal(folded, sentence.tokens[to - 1]?.end ?? 0),
    sentence: sentence.index,
    from,
    to,
    but: 0,
    models,
    basis: [],
    pair: null,
    partial: false,
    order: null,
    single: false,
    rounded: sentence.tokens.slice(from, to).some((token) => token.rounded === true),
    role: 'nightly',
    scope: 'national',
    night: null,
    nightOpen: false,
    nightAssumed: false,
    raid: null,
    share: false,
    part: null,
    places: [],
    launchSites: [],
    dropped: null,
  }
}

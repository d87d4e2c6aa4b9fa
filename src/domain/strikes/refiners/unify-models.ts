import type { Mention } from '../mention.ts'
import { familyOf, familyOfKey, isGeneric } from '../../weapons/families.ts'
import { joinModels, modelParts } from '../../weapons/models.ts'
import { isJoined } from '../verbs/joints.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import type { Refiner } from './refiner.ts'
import { isNoShahed } from './drones-named.ts'
import { targetsNamed } from './targets-named.ts'
import {
  couldBe,
  hasOwnFigure,
  isMostOf,
  onlyNamed,
  sameDownedNamed,
  sameLaunchNamed,
  sameNumberNamed,
  twinOfMissiles,
} from './missiles-named.ts'

/** "31 drones" beside "36 Shaheds" are Shaheds; "the missile" beside one Kalibr is the Kalibr. */
export const unifyModels = {
  name: 'unify-models',
  owns: ['models', 'part', 'role'],
  refine: (mentions, document) => {
    const { sentences, roles } = document
    const kept = mentions.filter(({ dropped, role }) => dropped === null && role === 'nightly')
    const speaksOfShahed = sentences.some(
      ({ index, tokens }) => roles[index] === 'nightly' && tokens.some(({ weapon }) => weapon === 'shahed'),
    )
    const spokenOf = new Set(sentences.flatMap(({ tokens }) => tokens.flatMap(({ weapon }) => weapon ?? [])))
    const launched = kept.filter(({ kind }) => kind === 'launched')
    const twin = twinOfMissiles(launched)
    return mentions.map((mention): Mention => {
      const targets = targetsNamed(mention, kept, document)
      if (targets !== null) return { ...mention, models: targets }
      const [key] = mention.models
      if (mention.models.length !== 1 || key === undefined || !isGeneric(key)) return mention
      if (hasLaunchWithin(mention, mentions) || isOfRegionAlone(mention, launched)) return mention
      if (key === 'drone')
        return speaksOfShahed && !isNoShahed(wholeOfPair(mention, kept), kept, sentences)
          ? { ...mention, models: ['shahed'] }
          : mention
      if (familyOfKey(key) !== 'missile') return mention
      if (key === 'missile' && twin !== null) return { ...mention, models: twin }
      if (sumsUpNamed(mention, kept)) return mention
      if (key === 'missile' && isListed(mention, kept, sentences))
        return isOthers(mention, sentences) ? { ...mention, part: 'kind', role: 'subset' } : mention
      const partner = kept.find(({ kind, pair }) => kind === 'launched' && pair === mention.pair)
      const wholeNamed = partner === undefined ? null : sameLaunchNamed(partner, launched)
      const told = wholeNamed ?? sameDownedNamed(mention, kept) ?? onlyNamed(mention, kept, spokenOf)
      if (told !== null) return { ...mention, models: told }
      if (mention.kind === 'launched' && mention.recognizer !== 'whole-lot')
        return sameNumberNamed(mention, kept) ?? mention
      const isOverSeveral = sumsUpLaunched(mention, launched)
      const alike = launched.filter(
        ({ models, figure }) =>
          (joinModels(models) !== key || mention.recognizer !== 'whole-lot') &&
          couldBe(key, models) &&
          !hasOwnFigure(models, mention, kept) &&
          (isOverSeveral || (mention.figure?.value ?? 0) <= (figure?.value ?? 0)),
      )
      const before = alike.filter(({ start }) => start <= mention.start)
      const possible = before.some(({ models }) => !models.every(isGeneric)) ? before : alike
      const models = [...new Set(possible.map((launch) => joinModels(launch.models)))]
      const named = models.filter((model) => model !== 'missile')
      const isOwnKind = key !== 'missile' && (named.length > 0 || !isMostOf(mention, possible))
      const candidates = isOwnKind ? named : models
      return candidates.length === 1 ? { ...mention, models: modelParts(candidates[0] ?? key) } : mention
    })
  },
} as const satisfies Refiner

/** The two figures of "149 of 171 drones" count one kind: the whole tells which. */
function wholeOfPair(mention: Mention, kept: readonly Mention[]): Mention {
  const whole = kept.find(({ kind, pair }) => kind === 'launched' && pair !== null && pair === mention.pair)
  return whole ?? mention
}

/** "At Kyiv alone 30 missiles were fired, 20 shot down": of the thirty, whatever flew at the country. */
function hasLaunchWithin(mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.role !== 'subset' || mention.kind !== 'intercepted') return false
  return mentions.some(
    ({ kind, role, sentence, models }) =>
      kind === 'launched' &&
      role === 'subset' &&
      sentence === mention.sentence &&
      joinModels(models) === joinModels(mention.models),
  )
}

/** "31 UAVs and two missiles over the region" are of no model, whatever flew at the country; told right behind that, they are of it. */
function isOfRegionAlone(
  { scope, models, partial, sentence }: Mention,
  launched: readonly Mention[],
): boolean {
  return (
    scope === 'regional' &&
    !partial &&
    joinModels(models) === 'missile' &&
    launched.length > 0 &&
    launched.every((launch) => launch.scope === 'national' && !isRightBehind(sentence - launch.sentence))
  )
}

const isRightBehind = (sentences: number): boolean => sentences === 0 || sentences === 1

/** "six Kinzhals, nine Kalibrs and three missiles": the three are listed beside the named, so they are others. */
function isListed(mention: Mention, kept: readonly Mention[], sentences: readonly Sentence[]): boolean {
  const tokens = sentences[mention.sentence]?.tokens ?? []
  return kept.some(
    (other) =>
      other.kind === mention.kind &&
      other.sentence === mention.sentence &&
      !other.models.every(isGeneric) &&
      familyOf(other.models) === 'missile' &&
      (isJoined(tokens, other.to, mention.from) || isJoined(tokens, mention.to, other.from)),
  )
}

/** "Of 40 missiles ten Kh-101s and five others were downed": the five are not what became of the 40. */
function isOthers({ kind, sentence, from, to }: Mention, sentences: readonly Sentence[]): boolean {
  const words = sentences[sentence]?.tokens.slice(from, to) ?? []
  return kind === 'intercepted' && words.some((token) => has(token, 'others'))
}

/** "35 Kh-101 and eight Kalibrs were fired; 34 missiles were downed": more than any but one, and yet of whichever. */
function sumsUpLaunched({ sentence }: Mention, launched: readonly Mention[]): boolean {
  const named = launched.filter(
    (launch) =>
      launch.sentence < sentence && familyOf(launch.models) === 'missile' && !launch.models.every(isGeneric),
  )
  return new Set(named.map(({ models }) => joinModels(models))).size > 1
}

/** "30 missiles – 29 Kh-101 and one Kinzhal": the sum of what follows in its sentence is none of them. */
function sumsUpNamed(mention: Mention, kept: readonly Mention[]): boolean {
  const parts = kept.filter(
    (other) =>
      other.kind === mention.kind &&
      other.sentence === mention.sentence &&
      other.start > mention.start &&
      joinModels(other.models) !== joinModels(mention.models) &&
      couldBe('missile', other.models),
  )
  const sum = parts.reduce((total, { figure }) => total + (figure?.value ?? 0), 0)
  return parts.length > 1 && sum === mention.figure?.value
}

import { foldName } from '../language/fold-name.ts'
import { splitSentences } from '../language/split-sentences.ts'
import { stemsOf } from '../language/word-stems.ts'
import type { EventSignature, NamedPlace } from './event-signature.ts'
import { FORESEEN_BY, VOICES } from './lexicon/relations.ts'
import {
  AFTERMATH,
  BACKGROUND,
  COMMENT,
  EMPTY_WORDS,
  NEAR,
  QUESTION,
  REASON,
  REPEAT,
  RESULT,
  SECTOR,
} from './lexicon/telling.ts'
import type { Found, WordTable } from './lexicon/word-table.ts'
import { findPlace } from './reading/gazetteer.ts'
import { readCounts, type Count } from './reading/read-counts.ts'
import { readMoment, type Moment } from './reading/read-moment.ts'
import { objectsOf } from './reading/read-objects.ts'
import { chargesIn, editionOf } from './reading/read-opening.ts'
import { shipNameOf } from './reading/ship-names.ts'
import {
  ACT_TABLE,
  AFFAIR_TABLE,
  ARMS_TABLE,
  BODY_TABLE,
  HAPPENING_TABLE,
  OBJECT_TABLE,
  PEOPLE_TABLE,
  ROLE_TABLE,
} from './reading/tables.ts'
import { tokensOf, type Token } from './reading/tokens.ts'

export type ToldStory = { readonly headline: string; readonly text: string }

/** What a story is about stands at its beginning. */
const LEAD_CHARS = 700
const LEAD_SENTENCES = 5
/** What a feature weighs by where it stands. */
const IN_HEADLINE = 1
const IN_FIRST = 0.8
const LATER = 0.5
/** Beside a name. */
const COMMON_WORD = 0.7

/** Reads what a story tells of. `publishedAt` is when it was published, or came where nothing says. */
export function readEventSignature(story: ToldStory, publishedAt: Date): EventSignature {
  const sentences = [story.headline, ...leadOf(story)]
  const tokens = sentences.flatMap(tokensOf)
  const features = new Map<string, number>()
  const covered = new Set<number>()
  const named = new Set<number>()
  const names = new Set<string>()
  const weigh = (feature: string, token: Token | undefined, share = 1): void => {
    const place = token?.sentence === 0 ? IN_HEADLINE : token?.sentence === 1 ? IN_FIRST : LATER
    features.set(feature, Math.max(features.get(feature) ?? 0, place * share))
  }
  const findIn = (table: WordTable, kind: string): readonly Found[] => {
    const all = table.find(tokens)
    for (const { idea, at, words } of all) {
      weigh(`${kind}:${idea.key}`, tokens[at])
      for (let word = at; word < at + words; word += 1) {
        covered.add(word)
        if (words > 1 || kind === 'person' || kind === 'body') named.add(word)
      }
    }
    return all
  }
  const found = {
    people: findIn(PEOPLE_TABLE, 'person'),
    bodies: findIn(BODY_TABLE, 'body'),
    objects: findIn(OBJECT_TABLE, 'object'),
    arms: findIn(ARMS_TABLE, 'arms'),
    affairs: findIn(AFFAIR_TABLE, 'affair'),
    acts: findIn(ACT_TABLE, 'act'),
    happenings: findIn(HAPPENING_TABLE, 'happening'),
  }
  const shipNames = new Set(found.objects.flatMap((object) => shipNameOf(object, tokens, sentences)))
  const places = new Map<string, NamedPlace>()
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = named.has(at) || shipNames.has(at) ? null : findPlace(tokens, at)
    if (hit === null) continue
    const { key, kind, within } = hit.place
    const known = places.get(key)
    const inHeadline = tokens[at]?.sentence === 0 || known?.inHeadline === true
    const [before, after] = [tokens[at - 1]?.plain ?? '', tokens[at + hit.words]?.plain ?? '']
    const isNear = (NEAR.has(before) || SECTOR.test(after)) && known?.isNear !== false
    places.set(key, { kind, within, inHeadline, isNear })
    weigh(`place:${key}`, tokens[at])
    for (let word = at; word < at + hit.words; word += 1) covered.add(word)
    at += hit.words - 1
  }
  const counts = sentences.flatMap((text, sentence) =>
    readCounts(
      tokens.filter((token) => token.sentence === sentence),
      text,
    ),
  )
  for (const count of counts) addCount(features, count)
  tokens.forEach((token, at) => {
    if (covered.has(at) || token.value !== null || EMPTY_WORDS.has(token.plain)) return
    const stem = wordStem(token.plain)
    if (stem.length < 3) return
    weigh(`word:${stem}`, token, token.isName ? 1 : COMMON_WORD)
    if (token.isName) names.add(`word:${stem}`)
  })
  const moment = readMoment(sentences.join('\n'), publishedAt)
  const isAftermath = AFTERMATH.test(story.headline)
  const reasonAt = reasonIn(story.headline)
  const mainActs = found.acts.filter(({ at }) => {
    const token = tokens[at]
    return token !== undefined && (token.sentence > 0 || token.start < reasonAt)
  })
  const inHeadline = found.happenings.filter(({ at }) => tokens[at]?.sentence === 0)
  const isConsequence =
    inHeadline.length > 0 &&
    !isAftermath &&
    !REPEAT.test(story.headline) &&
    !RESULT.test(story.headline) &&
    !found.acts.some(({ idea }) => idea.key === 'sink') &&
    inHeadline.every(({ idea, at }) => idea.key === 'hit' && (tokens[at]?.start ?? 0) >= reasonAt)
  const headlineTells = found.happenings.some(({ at }) => tokens[at]?.sentence === 0)
  const acts = keysOf(
    headlineTells && !tellsTally(found.acts, counts, tokens)
      ? mainActs.filter(({ at }) => tokens[at]?.sentence === 0)
      : mainActs,
    tokens,
  )
  const responses = mainActs
    .filter(({ at, idea }) => tokens[at]?.sentence === 0 && idea.columns[0] === 'response')
    .map(({ idea }) => idea.key)
  const voices = voicesOf(features, IN_HEADLINE)
  if (QUESTION.test(story.headline)) responses.push('analysis')
  if (COMMENT.test(story.headline) || (voices.size > 0 && headlineTells)) responses.push('reaction')
  return {
    moment: isAftermath ? beforeItsTelling(moment) : moment,
    places,
    objects: objectsOf(found.objects, tokens, covered),
    arms: objectsOf(found.arms, tokens, covered),
    roles: objectsOf(ROLE_TABLE.find(tokens), tokens, covered),
    happenings: new Set(keysOf(found.happenings, tokens).map(({ key }) => key)),
    acts: withoutForeseen([
      ...acts.filter(({ columns }) => columns[0] !== 'response').map(({ key }) => key),
      ...chargesIn(found, tokens),
    ]),
    responses: new Set(responses),
    voices: voices.size > 0 ? voices : voicesOf(features, IN_FIRST),
    isConsequence,
    isRepeat: REPEAT.test(story.headline),
    edition: editionOf(tokens),
    counts,
    isAftermath,
    names,
    features,
  }
}

/** A toll is told as of today, of what was before. */
function beforeItsTelling(moment: Moment): Moment {
  return { ...moment, stated: new Set([...moment.stated].filter((day) => day !== moment.published)) }
}

function voicesOf(features: ReadonlyMap<string, number>, place: number): ReadonlySet<string> {
  const there = [...features].filter(([, share]) => share === place)
  return new Set(there.flatMap(([feature]) => VOICES[feature] ?? []))
}

/** The first sentences of a text that speak of the news itself, not of what was before. */
function leadOf({ headline, text }: ToldStory): readonly string[] {
  const lead = text.startsWith(headline) ? text.slice(headline.length) : text
  return splitSentences(lead.slice(0, LEAD_CHARS))
    .slice(0, LEAD_SENTENCES)
    .map(({ text: sentence }) => sentence)
    .filter((sentence) => !BACKGROUND.some((words) => words.test(sentence)))
}

/** An attack told by how many came and how many were brought down. */
function tellsTally(acts: readonly Found[], counts: readonly Count[], tokens: readonly Token[]): boolean {
  const figures = counts.filter(({ unit, isLead }) => isLead && (unit === 'drones' || unit === 'missiles'))
  return (
    figures.length >= 2 &&
    acts.some(({ at, idea }) => idea.key === 'shot-down' && (tokens[at]?.sentence ?? 2) <= 1)
  )
}

/** Where a headline begins to tell why; its length where it tells only what. */
function reasonIn(headline: string): number {
  const at = REASON.exec(headline)?.index ?? 0
  return at > 0 ? at : headline.length
}

/** Ideas of the headline, or of the first sentences where it has none. */
function keysOf(found: readonly Found[], tokens: readonly Token[]): readonly Found['idea'][] {
  const sentenceOf = ({ at }: Found): number => tokens[at]?.sentence ?? 0
  const first = Math.min(...found.map(sentenceOf))
  return found.filter((each) => sentenceOf(each) === first && first <= 1).map(({ idea }) => idea)
}

function withoutForeseen(acts: readonly string[]): ReadonlySet<string> {
  const foreseen = new Set(acts.flatMap((act) => FORESEEN_BY[act] ?? []))
  return new Set(acts.filter((act) => !foreseen.has(act)))
}

function addCount(features: Map<string, number>, { unit, value, isLead }: Count): void {
  // A small number with nothing to count is in every story.
  if (unit === null && value < 20) return
  const share = isLead ? IN_FIRST : LATER
  features.set(`number:${value}`, share)
  if (unit !== null) features.set(`count:${unit}:${value}`, share)
}

/** The part of a word that its cases share, in one alphabet. */
function wordStem(plain: string): string {
  const stem = /[а-яіїєґ]/u.test(plain)
    ? (stemsOf(plain)[0] ?? plain)
    : plain.replace(/(?<=.{3})(?:ing|ed|es|s)$/u, '')
  return foldName(stem).replace(/(?<=.{3})(?:sk|[aeiou])+$/u, '')
}

import type { Phrase } from '../recognizers/phrase.ts'
import { readFigure, type ReadFigure } from '../recognizers/read-figure.ts'
import { readNoun, readWeapons } from '../recognizers/read-weapons.ts'
import { has, type Token } from '../reading/token.ts'
import { tellsHit } from './tells-hit.ts'

/** More kinds under one word for hits are no report. */
const MOST_KINDS = 4

/** The phrases that count hits by weapon, in order: "26 missile and 52 drone hits", «12 влучань ударних БпЛА». */
export function countedHits(tokens: readonly Token[]): readonly Phrase[] {
  const phrases: Phrase[] = []
  for (let at = 0; at < tokens.length; at++) {
    const read = tokens[at]?.kind === 'number' ? readFigure(tokens, at) : null
    if (read === null) continue
    const weapons = hitsByWeapon(tokens, at, read) ?? weaponsOfHits(tokens, at, read, MOST_KINDS)
    const found = weapons.length > 0 ? weapons : bareHits(tokens, at, read)
    phrases.push(...found)
    at = Math.max(at, (found.at(-1)?.to ?? 0) - 1)
  }
  return phrases
}

/** «12 влучань ударних БпЛА», "12 hits by drones" */
function hitsByWeapon(
  tokens: readonly Token[],
  from: number,
  { next, figure }: ReadFigure,
): readonly Phrase[] | null {
  const hits = has(tokens[next], 'modifier') ? next + 1 : next
  const weapons = tellsHit(tokens[hits]) ? readWeapons(tokens, hits + 1) : null
  return weapons === null ? null : [phraseOf(from, weapons.next, figure, weapons.models)]
}

/** "26 missile and 52 drone hits": English puts the weapon before its hits. */
function weaponsOfHits(
  tokens: readonly Token[],
  from: number,
  { next, figure }: ReadFigure,
  kindsLeft: number,
): readonly Phrase[] {
  const weapons = readNoun(tokens, next)
  if (weapons === null || kindsLeft === 0 || !isAttributive(tokens[weapons.last])) return []
  const own = phraseOf(from, weapons.next, figure, weapons.models)
  if (tellsHit(tokens[weapons.next])) return [{ ...own, to: weapons.next + 1 }]
  const joint = tokens[weapons.next]
  const further = has(joint, 'and') || joint?.text === ',' ? weapons.next + 1 : weapons.next
  const read = further === weapons.next ? null : readFigure(tokens, further)
  const others = read === null ? [] : weaponsOfHits(tokens, further, read, kindsLeft - 1)
  return others.length === 0 ? [] : [own, ...others]
}

/** "The other three struck", «ще 19 влучили»: of weapons counted before. */
function bareHits(tokens: readonly Token[], from: number, { next, figure }: ReadFigure): readonly Phrase[] {
  if (has(tokens[from - 1], 'near')) return []
  const hit = has(tokens[next], 'adverb', 'others') ? next + 1 : next
  return tellsHit(tokens[hit]) ? [phraseOf(from, next, figure, [])] : []
}

function isAttributive(noun: Token | undefined): boolean {
  return noun?.singular === true
}

function phraseOf(from: number, to: number, figure: ReadFigure['figure'], models: readonly string[]): Phrase {
  return {
    recognizer: 'counted-hits',
    from,
    to,
    quantity: { kind: 'count', figure },
    models,
    launches: false,
  }
}

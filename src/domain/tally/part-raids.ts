import type { StrikeClaim } from '../strikes/claim.ts'
import type { Raid } from '../strikes/strike-row.ts'
import { COUNTS, isSameFigure, mayBothHold, statesBoth } from './figures.ts'
import { mayOverlap } from '../weapons/kinds.ts'

export type RaidClaims = { readonly raid: Raid | null; readonly claims: readonly StrikeClaim[] }

/**
 * The claims of one date by raid: night, day, and what no source says to be either. A text that says neither joins
 * the raid of which another source has the same figure. Where it counts the same weapons otherwise, it is another
 * count of one of the raids, nobody knows of which, and `open`: never added to them. Each line of a table is an attack
 * of its own, and no other count of another line.
 */
export function partRaids(claims: readonly StrikeClaim[]): {
  readonly raids: readonly RaidClaims[]
  readonly open: readonly StrikeClaim[]
} {
  const contested = new Set(claims.filter((claim) => isToldByNight(claim, claims)))
  const isOpen = (claim: StrikeClaim): boolean => claim.raid === null || contested.has(claim)
  const texts = [...Map.groupBy(claims.filter(isOpen), textOf).values()]
  const named = claims.filter((claim) => !isOpen(claim))
  const placed = texts.map((text) => placeOf(text, named))
  const open = new Set(placed.flatMap(outrankedIn))
  const raids = new Map(placed.flatMap(({ text, raid }) => text.map((claim) => [claim, raid])))
  const counted = claims.filter((claim) => !open.has(claim))
  const byRaid = Map.groupBy(counted, (claim) => raids.get(claim) ?? (isOpen(claim) ? null : claim.raid))
  return {
    raids: ORDER.flatMap((raid) => {
      const ofRaid = byRaid.get(raid) ?? []
      return ofRaid.length > 0 ? [{ raid, claims: ofRaid }] : []
    }),
    open: [...open],
  }
}

const ORDER: readonly (Raid | null)[] = ['night', 'day', null]

type Placed = {
  readonly text: readonly StrikeClaim[]
  readonly raid: Raid | null
  /** Claims of named raids that count the same weapons otherwise. */
  readonly rivals: readonly StrikeClaim[]
}

function placeOf(text: readonly StrikeClaim[], named: readonly StrikeClaim[]): Placed {
  const rivals = named.filter((claim) =>
    text.some((own) => !isOfOneTable(own, claim) && mayOverlap(own.model, claim.model)),
  )
  const kin = rivals.filter((claim) => text.some((own) => agree(own, claim)))
  const raid = kin.find((claim) => claim.raid === 'night')?.raid ?? kin[0]?.raid ?? null
  return { text, raid, rivals }
}

/** The official word goes before others; then launched and shot down both; among equals, the text that says which raid it is. */
function outrankedIn({ text, raid, rivals }: Placed): readonly StrikeClaim[] {
  if (raid !== null || rivals.length === 0) return []
  if (isOfficial(text) !== isOfficial(rivals)) return isOfficial(text) ? rivals : text
  const isOfOthers = rivals.every((rival) => text.every(({ sourceSlug }) => rival.sourceSlug !== sourceSlug))
  return isOfOthers && text.some(statesBoth) && !rivals.some(statesBoth) ? rivals : text
}

function isOfficial(claims: readonly StrikeClaim[]): boolean {
  return claims.some(({ authority }) => authority === 'official')
}

function agree(one: StrikeClaim, other: StrikeClaim): boolean {
  if (!mayOverlap(one.model, other.model)) return false
  return COUNTS.some((count) => {
    const [mine, theirs] = [one[count], other[count]]
    return mine !== null && theirs !== null && mayBothHold(mine, theirs)
  })
}

/** By day in one source, and with the same launched and shot down by night in another: one attack, called by its morning. */
function isToldByNight(claim: StrikeClaim, claims: readonly StrikeClaim[]): boolean {
  if (claim.raid !== 'day' || claim.launched === null || claim.intercepted === null) return false
  return claims.some(
    (other) =>
      other.raid === 'night' &&
      other.sourceSlug !== claim.sourceSlug &&
      mayOverlap(other.model, claim.model) &&
      isSameFigure(other.launched, claim.launched) &&
      isSameFigure(other.intercepted, claim.intercepted),
  )
}

function textOf({ sourceSlug, briefingId, id }: StrikeClaim): string {
  return `${sourceSlug} ${briefingId ?? `line ${id}`}`
}

function isOfOneTable(one: StrikeClaim, other: StrikeClaim): boolean {
  return one.briefingId === null && other.briefingId === null && one.sourceSlug === other.sourceSlug
}

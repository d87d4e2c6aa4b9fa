import type { Mention, MentionKind } from '../mention.ts'
import { familyOf, isGeneric } from '../../weapons/families.ts'
import { joinModels, modelParts } from '../../weapons/models.ts'
import type { Evidence, Role, StrikeRow } from '../strike-row.ts'
import { doubtsOfRow } from './doubts-of-row.ts'

/** Makes rows of mentions: one for each night, model and role, and one for each figure that is only part of another. */
export function assembleRows(mentions: readonly Mention[], text: string): StrikeRow[] {
  const kept = mentions.filter(
    ({ dropped, figure, models }) => dropped === null && figure !== null && models.length > 0,
  )
  const groups = [...Map.groupBy(kept, weaponsOfNight).values()].flatMap(raidsApart)
  const rows = groups.flatMap((group) => rowsOf(group, text))
  return withTotals(rows)
}

function weaponsOfNight({ role, night, nightOpen, models, part }: Mention): string {
  return [role, part ?? '', night ?? (nightOpen ? 'open' : ''), joinModels(models)].join('|')
}

/** Night and day of one date are parted where they count differently; else one is a repetition of the other. */
function raidsApart(group: readonly Mention[]): readonly (readonly Mention[])[] {
  const byDay = group.filter(({ raid }) => raid === 'day')
  const byNight = group.filter(({ raid }) => raid === 'night')
  const countDifferently = byDay.some((one) =>
    byNight.some((other) => other.kind === one.kind && valueOf(other) !== valueOf(one)),
  )
  return countDifferently ? [group.filter(({ raid }) => raid !== 'day'), byDay] : [group]
}

function rowsOf(group: readonly Mention[], text: string): StrikeRow[] {
  const chosen = {
    launched: choose(group, 'launched'),
    intercepted: choose(group, 'intercepted'),
    lost: choose(group, 'lost'),
  }
  const { intercepted } = chosen
  const launched = contradicts(chosen) ? null : chosen.launched
  const lost = isTwiceTold(chosen) ? null : chosen.lost
  const picked = [launched, intercepted, lost].filter((mention) => mention !== null)
  const rows = picked.length === 0 ? [] : [row(picked, text)]
  const seen = new Set<string>()
  for (const mention of group) {
    const best = chosen[mention.kind]
    const value = mention.figure?.value ?? 0
    const key = `${mention.kind}:${value}`
    if (best === null || best === mention || mention.kind === 'lost' || seen.has(key)) continue
    if (value >= (best.figure?.value ?? 0) || mention.figure?.bound === 'at-least') continue
    seen.add(key)
    rows.push({ ...row([mention], text), role: mention.role === 'nightly' ? 'subset' : mention.role })
  }
  return rows
}

/** More shot down than launched: one of the two is of something else, and what was shot down is the better known. */
function contradicts({
  launched,
  intercepted,
}: Readonly<Record<'launched' | 'intercepted', Mention | null>>): boolean {
  if (launched === null || intercepted === null) return false
  const slack = launched.figure?.bound === 'about' ? ROUNDING : 1
  return valueOf(intercepted) * slack > valueOf(launched)
}

/** "All 36 failed to reach their targets: 36 were shot down" */
function isTwiceTold({
  launched,
  intercepted,
  lost,
}: Readonly<Record<MentionKind, Mention | null>>): boolean {
  if (launched === null || intercepted === null || lost === null || launched.figure?.bound !== undefined)
    return false
  return valueOf(intercepted) + valueOf(lost) > valueOf(launched)
}

/**
 * "31 of 36" before a figure alone, the country before a region, a whole before a part, a number told before one
 * inferred; then the largest, exact if it may be.
 */
function choose(group: readonly Mention[], kind: MentionKind): Mention | null {
  const claims = group.filter((mention) => mention.kind === kind)
  const rank = (mention: Mention): number =>
    (mention.pair === null ? 0 : isPartOfMore(mention, group) ? -8 : 8) +
    (mention.scope === 'national' ? 4 : 0) -
    (mention.basis.length > 0 ? 0.5 : 0) +
    (mention.single ? 0 : 1)
  const highest = Math.max(...claims.map(rank))
  const ranked = claims.filter((mention) => rank(mention) === highest)
  const told = ranked.filter((mention) => kind === 'launched' && isToldWithFate(mention, group))
  const best = told.length > 0 ? told : ranked
  const largest = Math.max(...best.map(valueOf))
  const near = best.filter((mention) => valueOf(mention) >= largest * ROUNDING)
  const exact = near.filter(({ figure }) => figure?.bound === undefined)
  const candidates = exact.length > 0 ? exact : near
  return candidates.find((mention) => valueOf(mention) === Math.max(...candidates.map(valueOf))) ?? null
}

/** "35 drones, 30 of which were destroyed; 18 of 23 over Kyiv": of which more were shot down is not the 23. */
function isPartOfMore({ pair }: Mention, group: readonly Mention[]): boolean {
  const whole = group.find((other) => other.pair === pair && other.kind === 'launched')
  return (
    whole !== undefined &&
    group.some(
      (other) =>
        other.kind === 'intercepted' && valueOf(other) > valueOf(whole) && !isRounded(other, valueOf(whole)),
    )
  )
}

/** "Almost 50 were shot down: all 49" */
function isRounded(mention: Mention, value: number): boolean {
  return mention.figure?.bound === 'about' && value >= valueOf(mention) * ROUNDING
}

/** "145 yesterday. Tonight 74: 39 were shot down": of two launches the one whose sentence says what became of it. */
function isToldWithFate(launch: Mention, group: readonly Mention[]): boolean {
  return group.some(
    (other) =>
      other.kind === 'intercepted' && other.sentence === launch.sentence && valueOf(other) <= valueOf(launch),
  )
}

/** "almost 60" and 57 may be the same figure, "at least 47" and 20 not. */
const ROUNDING = 0.85

function valueOf(mention: Mention): number {
  return mention.figure?.value ?? 0
}

function row(mentions: readonly Mention[], text: string): StrikeRow {
  const [first] = mentions
  const of = (kind: MentionKind): Mention | undefined => mentions.find((mention) => mention.kind === kind)
  const lost = of('lost')?.figure
  const places = first?.places ?? []
  const launchSites = first?.launchSites ?? []
  const read: Omit<StrikeRow, 'doubts'> = {
    night: first?.night ?? null,
    raid: first?.raid ?? null,
    model: joinModels(first?.models ?? []),
    launched: of('launched')?.figure ?? null,
    intercepted: of('intercepted')?.figure ?? null,
    lost: lost === undefined || lost === null ? null : { value: lost.value },
    scope: mentions.every(({ scope }) => scope === 'regional') ? 'regional' : 'national',
    role: first?.role ?? 'nightly',
    ...(places.length === 0 ? {} : { places }),
    ...(launchSites.length === 0 ? {} : { launchSites }),
    evidence: evidenceOf(mentions, text),
  }
  return { ...read, doubts: doubtsOfRow(read) }
}

function evidenceOf(mentions: readonly Mention[], text: string): Evidence[] {
  const spans = mentions.flatMap(({ start, end, basis }) => [{ start, end }, ...basis])
  const unique = new Map(
    spans.map(({ start, end }) => [`${start}-${end}`, { start, end, quote: text.slice(start, end) }]),
  )
  return [...unique.values()].toSorted((a, b) => a.start - b.start)
}

/** One figure over several rows of the same night is their total, not a row beside them. */
function withTotals(rows: readonly StrikeRow[]): StrikeRow[] {
  return rows.map((row) =>
    row.role === 'nightly' && isTotal(row, rows) ? { ...row, role: 'total' satisfies Role } : row,
  )
}

/** Of missiles the parts must add up to most of the figure: "52 missiles, five of them Kinzhals" is no total of five. */
const MOST = 0.6

function isTotal(row: StrikeRow, rows: readonly StrikeRow[]): boolean {
  const parts = rows.filter(
    (other) =>
      other !== row &&
      other.role === 'nightly' &&
      other.night === row.night &&
      other.raid === row.raid &&
      isPart(other.model, row.model),
  )
  if (isSumOfNamed(row, rows)) return true
  // Missiles and drones listed apart are the parts of any figure over both
  if (row.model === 'combined' && new Set(parts.map(({ model }) => familyOf(modelParts(model)))).size > 1)
    return true
  return (['launched', 'intercepted'] as const).some((column) => {
    const told = parts.flatMap((part) => part[column]?.value ?? [])
    const sum = told.reduce((total, value) => total + value, 0)
    const least = modelParts(row.model).length > 1 ? 2 : 1
    if (row[column] === null || told.length < least) return false
    const { value } = row[column]
    return row.model === 'combined' || (sum >= value * MOST && Math.max(...told) <= value)
  })
}

/** "24 cruise missiles: 4 Kh-22 and 20 Kh-101": whatever kind the list is headed by, and whatever is told after it. */
function isSumOfNamed(row: StrikeRow, rows: readonly StrikeRow[]): boolean {
  const launched = row.launched?.value
  if (launched === undefined || !isGeneric(row.model) || familyOf([row.model]) !== 'missile') return false
  const named = rows.filter(
    ({ role, night, model }) =>
      role === 'nightly' &&
      night === row.night &&
      familyOf(modelParts(model)) === 'missile' &&
      !modelParts(model).every(isGeneric),
  )
  const next = named.filter(({ evidence }) => startOf(evidence) > startOf(row.evidence))
  return [named, ...next.map((_, last) => next.slice(0, last + 1))].some(
    (parts) => parts.length > 1 && launchedIn(parts) === launched,
  )
}

function startOf(evidence: readonly Evidence[]): number {
  return evidence[0]?.start ?? 0
}

function launchedIn(rows: readonly StrikeRow[]): number {
  return rows.reduce((total, { launched }) => total + (launched?.value ?? 0), 0)
}

function isPart(model: string, whole: string): boolean {
  if (whole === 'combined') return model !== 'combined'
  const kinds = modelParts(whole)
  if (kinds.length > 1) return model !== whole && modelParts(model).every((key) => kinds.includes(key))
  return whole === 'missile' && model !== 'missile' && familyOf(modelParts(model)) === 'missile'
}

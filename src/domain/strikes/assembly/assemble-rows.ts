import type { Mention, MentionKind } from '../mention.ts'
import { joinModels } from '../../weapons/models.ts'
import type { Evidence, StrikeRow } from '../strike-row.ts'
import { choose, contradicts, isTwiceTold, valueOf } from './choose-figures.ts'
import { doubtBesideEverything, doubtsOfRow } from './doubts-of-row.ts'
import { markTotals } from './mark-totals.ts'

/** Makes rows of mentions: one for each night, model and role, and one for each figure that is only part of another. */
export function assembleRows(mentions: readonly Mention[], text: string): StrikeRow[] {
  const kept = mentions.filter(
    ({ dropped, figure, models }) => dropped === null && figure !== null && models.length > 0,
  )
  const groups = [...Map.groupBy(kept, weaponsOfNight).values()].flatMap(raidsApart)
  const rows = groups.flatMap((group) => rowsOf(group, mentions, text))
  return [...doubtBesideEverything(markTotals(rows))]
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

function rowsOf(group: readonly Mention[], all: readonly Mention[], text: string): StrikeRow[] {
  const chosen = {
    launched: choose(group, 'launched'),
    intercepted: choose(group, 'intercepted'),
    lost: choose(group, 'lost'),
  }
  const { intercepted } = chosen
  const launched = contradicts(chosen) ? null : chosen.launched
  const lost = isTwiceTold(chosen) ? null : chosen.lost
  const picked = [launched, intercepted, lost].filter((mention) => mention !== null)
  const rows = picked.length === 0 ? [] : [row(picked, all, text)]
  const seen = new Set<string>()
  for (const mention of group) {
    const best = chosen[mention.kind]
    const value = mention.figure?.value ?? 0
    const key = `${mention.kind}:${value}`
    if (best === null || best === mention || mention.kind === 'lost' || seen.has(key)) continue
    if (value >= (best.figure?.value ?? 0) || mention.figure?.bound === 'at-least') continue
    seen.add(key)
    rows.push({ ...row([mention], all, text), role: mention.role === 'nightly' ? 'subset' : mention.role })
  }
  return rows
}

function row(mentions: readonly Mention[], all: readonly Mention[], text: string): StrikeRow {
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
  return { ...read, doubts: doubtsOfRow(read, mentions, all) }
}

function evidenceOf(mentions: readonly Mention[], text: string): Evidence[] {
  const spans = mentions.flatMap(({ start, end, basis }) => [{ start, end }, ...basis])
  const unique = new Map(
    spans.map(({ start, end }) => [`${start}-${end}`, { start, end, quote: text.slice(start, end) }]),
  )
  return [...unique.values()].toSorted((a, b) => a.start - b.start)
}

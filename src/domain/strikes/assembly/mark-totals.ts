import { familyOf, isGeneric, weaponClassOf } from '../../weapons/families.ts'
import { findWeapon } from '../../weapons/find-weapon.ts'
import { modelParts } from '../../weapons/models.ts'
import type { Evidence, Role, StrikeRow } from '../strike-row.ts'

/** One figure over several rows of the same night is their total, not a row beside them. */
export function markTotals(rows: readonly StrikeRow[]): StrikeRow[] {
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
  if (isSumOfNamed(row, rows) || isSumOfClass(row, rows)) return true
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

/** "33 cruise missiles" above the 26 Kh-101 and 7 Kalibrs that were shot down: the sum of models of its class. */
function isSumOfClass(row: StrikeRow, rows: readonly StrikeRow[]): boolean {
  const covered = findWeapon(row.model)?.covers ?? []
  if (covered.length === 0 || row.intercepted === null) return false
  const parts = rows.filter(({ role, night, raid, model }) => {
    const keys = modelParts(model)
    const isNamed = !keys.some(isGeneric) && covered.includes(weaponClassOf(keys))
    return isNamed && role === 'nightly' && night === row.night && raid === row.raid
  })
  const sum = parts.reduce((total, { intercepted }) => total + (intercepted?.value ?? 0), 0)
  return parts.length > 1 && sum === row.intercepted.value
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

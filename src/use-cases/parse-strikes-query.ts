import { isWeapon, readModels } from '../domain/ask/intents/read-models.ts'
import { parsePeriod, parsePeriodIn, type NoPeriod, type Period } from '../domain/ask/periods/parse-period.ts'
import type { IsoDate } from '../domain/calendar.ts'
import { parseModel } from '../domain/strikes/parse-model.ts'
import { weaponKeyOf } from './weapon-key.ts'

export type StrikesQuery = {
  readonly kind: 'query'
  readonly period: Period
  /** A weapon key; `null` for all weapons. */
  readonly model: string | null
}

/** A weapon named without a period is told over so many nights. */
const WEAPON_NIGHTS = '30'

/**
 * Reads a period and a weapon in either order and language: "week", "shahed", "kalibr 2023-07", «тиждень шахеди».
 * Neither is the last night. Two weapons, or a word that belongs to neither, make all of it unreadable.
 */
export function parseStrikesQuery(text: string, today: IsoDate): StrikesQuery | NoPeriod {
  const { period, rest } = parsePeriodIn(text, today)
  const named = readModels(rest).map(weaponKeyOf)
  const typed = rest.filter((item) => !isWeapon(item)).map((item) => parseModel(item.text))
  const models = [...new Set([...named, ...typed])]
  const [model = null] = models
  if (models.length > 1 || models.includes(null)) return { kind: 'invalid', reason: 'unreadable' }
  const asked = period ?? parsePeriod(model === null ? '' : WEAPON_NIGHTS, today)
  return asked.kind === 'invalid' ? asked : { kind: 'query', period: asked, model }
}

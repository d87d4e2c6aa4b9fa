import type { NightLaunched } from '../../domain/tally/answers/answer.ts'
import type { Figure } from '../../domain/strikes/strike-row.ts'
import type { Texts } from '../../ports.ts'
import { figureText, weaponText } from './tally-phrases.ts'

/** "728", or "728 drones and 13 missiles" where no weapon was asked for, or several were. */
export function nightLaunchedText(
  { launched, parts }: NightLaunched,
  models: readonly string[],
  texts: Texts,
): string {
  if (models.length === 1) return figureText(launched, texts)
  const [part, ...others] = parts
  // Weapons of which a report names no number are in the sum alone, and make it "at least".
  if (part !== undefined && others.length === 0) return launchedText(part.model, launched, texts)
  const told = parts.map((each) => launchedText(each.model, each.launched, texts)).join(', ')
  return `${figureText(launched, texts)} (${told})`
}

/** "728 drones", «щонайменше 5 ракет». */
export function launchedText(model: string, launched: Figure, texts: Texts): string {
  return `${figureText(launched, texts)} ${weaponText(model, launched.value, texts)}`
}

const SMALL = 10

/** A mean as people say it: 133, and 4.2 where a whole number would say too little. */
export function meanText({ value, bound }: Figure, texts: Texts): string {
  const rounded = value < SMALL ? Math.round(value * 10) / 10 : Math.round(value)
  return figureText(bound === undefined ? { value: rounded } : { value: rounded, bound }, texts)
}

/** A part of one in whole percent; nothing that is left is 100, and nothing that is there is 0. */
export function percentOf(part: number): number {
  const rounded = Math.round(part * 100)
  if (rounded === 100 && part < 1) return 99
  return rounded === 0 && part > 0 ? 1 : rounded
}

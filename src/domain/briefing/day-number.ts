import type { IsoDate } from '../calendar.ts'
import { dayNumberOf } from '../calendar.ts'

const NUMBER = '(\\d[,.\\u00a0 ]?\\d{3}|\\d{1,4})'
/** "Day 510", "day 1,003", "day 800-803", «День 510»; of a range the last day is meant. */
const DAY_N = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:day|days|день|доба)\\s+№?#?${NUMBER}(?:\\s*[-–—]\\s*${NUMBER})?(?![\\p{L}\\p{N}])`,
  'iu',
)
/** "the 411th day", «510-й день», «510 доба». */
const NTH_DAY = new RegExp(
  `(?<![\\p{L}\\p{N},.])${NUMBER}\\s*(?:-?(?:st|nd|rd|th)|-?(?:й|ий|а|та|ша|га))?\\s+(?:day|день|дня|доба|добу|доби)(?![\\p{L}\\p{N}])`,
  'iu',
)
const WAR = /(?<!\p{L})(?:war|invasion|full-scale|resistance|defen[cs]e|війн|вторгнен|повномасштабн|оборон)/iu
/** A bare "Day 7: …" may count the days of anything; one as high as this counts the war's. */
const CERTAIN_FROM = 100
/** More is no day of the war but another number beside the word. */
const MAX_DAY = 4000
/** How far a day number may be from the publishing date: some outlets count a day apart, some sum up a week. */
const MAX_DRIFT_DAYS = 10

/**
 * The day of the war that the opening lines name, or `null`. With a publishing date, a number that
 * cannot belong to it is not taken.
 */
export function findDayNumber(lines: readonly string[], publishedOn: IsoDate | null): number | null {
  for (const line of lines) {
    const found = DAY_N.exec(line) ?? NTH_DAY.exec(line)
    if (found === null) continue
    const day = Number((found[2] ?? found[1] ?? '').replace(/\D/g, ''))
    const opensLine = found.index <= 3 && day >= CERTAIN_FROM
    if (day < 1 || day > MAX_DAY || !(opensLine || WAR.test(line))) continue
    if (publishedOn !== null && Math.abs(dayNumberOf(publishedOn) - day) > MAX_DRIFT_DAYS) continue
    return day
  }
  return null
}

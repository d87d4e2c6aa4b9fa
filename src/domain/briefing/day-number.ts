import type { IsoDate } from '../calendar.ts'
import { dayNumberOf } from '../calendar.ts'
import { numbersInDigits } from './number-words.ts'

const NUMBER = '(\\d[,.\\u00a0 ]?\\d{3}|\\d{1,4})'
const DAY = '(?:day|days|день|дня|дні|доба|доби|добу)'
/** "Day 510", "day 1,003", "day 800-803", «День 510», «Підсумки дня 1410»; of a range the last day is meant. */
const DAY_N = new RegExp(
  `(?<![\\p{L}\\p{N}])${DAY}\\s+(?:№|#|number\\s)?${NUMBER}(?:\\s*[-–—]\\s*${NUMBER})?(?![\\p{L}\\p{N}])`,
  'iu',
)
/** "the 411th day", «510-й день», «наприкінці 510-го дня», "458 days of the war". */
const NTH_DAY = new RegExp(
  `(?<![\\p{L}\\p{N},.])${NUMBER}\\s*(?:-?(?:st|nd|rd|th)|-?(?:й|ий|а|та|ша|га|тя|го|ого|му|ї|ої|у|ту))?\\s+(?:full\\s|повну\\s)?${DAY}(?![\\p{L}\\p{N}])`,
  'iu',
)
const WAR =
  /(?<!\p{L})(?:war|invasion|full-scale|aggression|hostilities|resistance|defen[cs]e|війн|вторгнен|повномасштабн|широкомасштабн|агресі|оборон)/iu
const DIGEST =
  /(?<!\p{L})(?:key (?:events|moments|developments)|what we know|list of|at a glance|recap|briefing|digest|підсумк|головне|дайджест|зведення|хроніка|стрічка|новини)/iu
/** A bare "Day 7: …" may count the days of anything; one as high as this counts the war's. */
const CERTAIN_FROM = 100
/** More is no day of the war but another number beside the word. */
const MAX_DAY = 4000
/** How far a day number may be from the publishing date: some outlets count a day apart, some sum up a week. */
const MAX_DRIFT_DAYS = 10
/** One so near to it counts the war's days whatever stands beside it. */
const NEAR_DAYS = 2

/**
 * The day of the war that the opening lines name, or `null`. With a publishing date, a number that
 * cannot belong to it is not taken.
 */
export function findDayNumber(lines: readonly string[], publishedOn: IsoDate | null): number | null {
  for (const given of lines) {
    const line = numbersInDigits(given)
    const found = DAY_N.exec(line) ?? NTH_DAY.exec(line)
    if (found === null) continue
    const day = Number((found[2] ?? found[1] ?? '').replace(/\D/g, ''))
    const drift = publishedOn === null ? null : Math.abs(dayNumberOf(publishedOn) - day)
    const isOfWar = WAR.test(line) || (day >= CERTAIN_FROM && (found.index <= 3 || DIGEST.test(line)))
    const isNear = drift !== null && drift <= NEAR_DAYS && (day >= CERTAIN_FROM || DIGEST.test(line))
    if (day < 1 || day > MAX_DAY || !(isOfWar || isNear)) continue
    if (drift !== null && drift > MAX_DRIFT_DAYS) continue
    return day
  }
  return null
}

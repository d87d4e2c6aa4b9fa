import { isMonth } from '../language/written-dates.ts'

const DAY_WORD = /(?<!\p{L})(?:day|день|доба)(?!\p{L})/iu
const ROUND_UP =
  /(?<!\p{L})(?:at a glance|what we know|what you need to know|things to know|key (?:events|developments|moments)|recap|war (?:latest|briefing)|round-?up|in brief|digest|live updates|latest updates|головне|дайджест|підсумки|коротко)(?!\p{L})/iu

/** Whether a line may name the day of the war. */
export function namesDay(line: string): boolean {
  return DAY_WORD.test(line)
}

const CALENDAR_WORD = /^(?:day|of|the|war|invasion|st|nd|rd|th|день|доба|війни|року|ий)$/iu

/** Whether a line says which day it is and nothing else: "Day 526, August 3". */
export function isBareDay(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? []
  return namesDay(line) && words.every((word) => CALENDAR_WORD.test(word) || isMonth(word))
}

/** Whether a title promises several pieces of news: "at a glance", "what we know on day 517". */
export function isRoundUpTitle(title: string | null): boolean {
  return title !== null && ROUND_UP.test(title)
}

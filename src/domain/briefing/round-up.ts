const DAY_WORD = /(?<!\p{L})(?:day|день|доба)(?!\p{L})/iu
const ROUND_UP =
  /(?<!\p{L})(?:at a glance|what we know|what you need to know|things to know|key (?:events|developments|moments)|recap|war (?:latest|briefing)|round-?up|in brief|digest|live updates|latest updates|головне|дайджест|підсумки|коротко)(?!\p{L})/iu

/** Whether a line may name the day of the war. */
export function namesDay(line: string): boolean {
  return DAY_WORD.test(line)
}

/** Whether a title promises several pieces of news: "at a glance", "what we know on day 517". */
export function isRoundUpTitle(title: string | null): boolean {
  return title !== null && ROUND_UP.test(title)
}

import { is, readItems } from './reading/read-items.ts'

/** Whether a message asks for what is not kept here: alarms, maps, shelters, weather, what is to come. */
export function isOutOfReach(text: string): boolean {
  return readItems(text).some((item) => is(item, 'alarm', 'forecast'))
}

/** Whether any word of it may stand in the news: small words and insults alone are looked for nowhere. */
export function isWorthFinding(text: string): boolean {
  return readItems(text).some((item) => item.kind !== 'mark' && !is(item, 'filler', 'polite', 'thanks'))
}

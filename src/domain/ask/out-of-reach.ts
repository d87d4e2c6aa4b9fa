import { isWeapon } from './intents/read-models.ts'
import { is, readItems } from './reading/read-items.ts'

/** Whether a message asks for what is not kept here: alarms, maps, shelters, weather, what is to come. */
export function isOutOfReach(text: string): boolean {
  return readItems(text).some((item) => is(item, 'alarm', 'forecast'))
}

/** Whether any word of it may stand in the news, and is no question about weapons themselves: small words and insults alone are looked for nowhere. */
export function isWorthFinding(text: string): boolean {
  const items = readItems(text)
  if (items.some((item) => isWeapon(item) || is(item, 'how', 'difference'))) return false
  return items.some((item) => item.kind !== 'mark' && !is(item, 'filler', 'polite', 'thanks'))
}

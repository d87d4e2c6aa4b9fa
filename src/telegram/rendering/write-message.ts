import type { Message } from '../../ports.ts'
import type { Page } from './page.ts'
import { measureHtml } from './split-message.ts'
import { writeClassic } from './write-classic.ts'
import { writeRich } from './write-rich.ts'

/** Telegram's limits on one rich message. */
const MAX_RICH_CHARACTERS = 32_768
const MAX_RICH_BLOCKS = 500

/** A page in both forms; without the rich one where it would be too long. */
export function writeMessage(page: Page): Message {
  const rich = writeRich(page)
  return { rich: fitsRich(rich) ? rich : null, classic: writeClassic(page) }
}

/** True when Telegram takes the HTML for one rich message. */
function fitsRich(html: string): boolean {
  const blocks = html.match(/<(p|h[1-6]|ul|li|table|tr|details|footer)[\s>]/gu)?.length ?? 0
  return measureHtml(html).units <= MAX_RICH_CHARACTERS && blocks <= MAX_RICH_BLOCKS
}

import { parseTime } from '../../domain/ask/parse-time.ts'
import type { QuietHours } from '../../domain/subscriber.ts'

const NONE = /^(?:off|none|no|never|вимк\p{L}*|без|ні|нема|немає)$/iu
const LEAD = /^(?:from|between|з|із|від|між)\s+/iu
/** Longer words first: what parts two hours, with spaces around it or a dash. */
const PARTED = /\s*(?:[–—-]|\s(?:until|till|to|and|до|по|та|і|й)\s)\s*/iu

/** Quiet hours as typed: "22:00-7:00", "from 10 pm to 7 am", «з 22 до 7»; `null` for "off", «вимкнути». */
export function parseQuiet(text: string): QuietHours | null | 'unreadable' {
  const words = text.trim()
  if (NONE.test(words)) return null
  const parts = words.replace(LEAD, '').split(PARTED)
  const [from, until] = parts.map(parseTime)
  return parts.length === 2 && from && until ? { from, until } : 'unreadable'
}

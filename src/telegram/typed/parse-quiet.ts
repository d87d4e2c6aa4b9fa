import { parseTime } from '../../domain/ask/parse-time.ts'
import type { QuietHours } from '../../domain/subscriber.ts'

const NONE = /^(?:off|none|no|never|вимк\p{L}*|без|ні|нема|немає)$/iu
const LEAD = /^(?:from|between|з|із|від|між|с|от)\s+/iu
/** Longer words first: what parts two hours, with spaces around it or a dash. */
const PARTED = /\s*(?:[–—-]|\s(?:until|till|to|and|до|по|та|і|й|и)\s)\s*/iu

/** Quiet hours as typed: "22:00-7:00", "from 10 pm to 7 am", «з 22 до 7»; `null` for "off", «вимкнути». */
export function parseQuiet(text: string): QuietHours | null | 'unreadable' {
  const words = text.trim()
  if (NONE.test(words)) return null
  const parts = words.replace(LEAD, '').split(PARTED)
  const [from, until] = parts.map(parseTime)
  return parts.length === 2 && from && until ? { from, until } : 'unreadable'
}

const HOURS = String.raw`quiet (?:hours|time|mode)|do not disturb|годин\p{L}* тиші|тих\p{L}* годин\p{L}*|режим\p{L}* тиші|тих\p{L}* час\p{L}*`
const NOT_SENT = [
  String.raw`(?:do not|don't|dont|never) (?:disturb|write|message|text|ping|buzz|bother|wake|notify|send)(?: (?:to )?me)?(?: anything| messages)?`,
  String.raw`(?:no|without) (?:messages|notifications|alerts|sounds?)`,
  String.raw`(?:нічого )?не (?:турбу|пиш|надсила|присила|буд|дзвон|дзеньк|шли|шліть|сигнал)\p{L}*(?: мене| мені)?(?: нічого)?`,
  String.raw`без (?:звуку|звуків|сповіщень|повідомлень)`,
  String.raw`не (?:беспоко|буди|присыла)\p{L}*(?: меня| мне)?|без звука`,
].join('|')
const SAID = new RegExp(
  String.raw`(?<!\p{L})(?:(?:set |make |be |stay |keep |постав |встанови |зроби |хай буде |нехай буде )*(?:${HOURS}|${NOT_SENT}|quiet|silent|silence|тиша|тишу|тихо|тишина))(?!\p{L})`,
  'iu',
)
const OFF = new RegExp(
  String.raw`^(?:please )?(?:(?:turn|switch) off|cancel|remove|disable|no(?: more)?|end|вимкн\p{L}*|скасу\p{L}*|прибер\p{L}*|відмін\p{L}*|без|убери|отключи|отмени)(?: the| my| мої)? (?:${HOURS})$`,
  'iu',
)
const POLITE =
  /(?<!\p{L})(?:please|i want|i'd like|can you|could you|будь ласка|прошу|хочу)(?!\p{L})[,\s]*/giu

/** The same in a sentence: "quiet from 22 to 7", «з 22 до 7 не турбуй»; 'unreadable' for any other. */
export function parseQuietWish(text: string): QuietHours | null | 'unreadable' {
  const words = text.replace(POLITE, '').replace(/[\s,.!]+$/u, '')
  if (OFF.test(words)) return null
  if (!SAID.test(words)) return 'unreadable'
  const hours = parseQuiet(words.replace(SAID, ' ').replace(/^[\s,:—–-]+|[\s,]+$/gu, ''))
  return hours ?? 'unreadable'
}

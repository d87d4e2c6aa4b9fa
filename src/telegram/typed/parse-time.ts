/** A lone hour or an hour with minutes, maybe with words around it: "7:45", "7.45 pm", «о 19 годині». */
const TIME =
  /^(?:at|о|об|в|у)?\s*(?<hour>\d{1,2})(?:\s*[:.h-]\s*(?<minute>\d{2}))?\s*(?<half>a\.?m\.?|p\.?m\.?|o'clock|ранку|дня|вечора|ночі|год(?:ин[аиіу]?|\.)?)?$/iu
/** «о восьмій»: the hour that an ordinal names. */
const HOUR_WORDS = [
  ...['першій', 'другій', 'третій', 'четвертій', "п'ятій", 'шостій', 'сьомій', 'восьмій', "дев'ятій"],
  ...['десятій', 'одинадцятій', 'дванадцятій'],
]
const AFTERNOON = /^(?:p|дня|вечора)/iu
const MORNING = /^(?:a|ночі)/iu

/**
 * A time of day as a person types it, as `HH:MM`; `null` when the text is anything else, an hour
 * past 23 included.
 */
export function parseTime(text: string): string | null {
  const groups = TIME.exec(withDigits(text.trim()))?.groups
  if (!groups) return null
  const hour = toHour24(Number(groups.hour), groups.half ?? '')
  const minute = Number(groups.minute ?? 0)
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function withDigits(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/(?<=^(?:о|об)\s+)[\p{L}']+/u, (word) => {
      const hour = HOUR_WORDS.indexOf(word) + 1
      return hour === 0 ? word : String(hour)
    })
}

function toHour24(hour: number, half: string): number {
  if (AFTERNOON.test(half) && hour < 12) return hour + 12
  if (MORNING.test(half) && hour === 12) return 0
  return hour
}

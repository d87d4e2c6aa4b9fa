/** Words by which people tell a time of day, in English, Ukrainian and Russian. */
export const AFTERNOON =
  /^(?:p\.?m|pm|evenings?|afternoons?|вечорами|вечора|вечера|дня|вечером|ввечері|увечері|пополудні)$/iu
export const MORNING = /^(?:a\.?m|am|mornings?|ранками|ранку|утра|вранці|зранку|ночі|ночи)$/iu
/** "ten at night" is in the evening, "two at night" before the morning. */
export const AT_NIGHT = /^(?:night|nite)$/iu
export const HOUR_WORD = /^(?:o|clock|o'clock|год\p{L}*|час|часа|часов|h|hours?|hrs?)$/iu
export const MINUTE_WORD = /^(?:хв|хвилин\p{L}*|минут\p{L}*|min|mins|minutes?)$/iu
/** «Сьома», «двадцятій»: an hour, and no minutes. */
export const ORDINAL = /(?:ій|ої|ою|ий|ой|ый|ая|th)$/iu
/** "19h30" */
export const MINUTES = /^h(?<minutes>\d{2})$/iu
export const NOON = /^(?:noon|midday|полудень|полудні|опівдні|полдень)$/iu
export const MIDNIGHT = /^(?:midnight|опівночі|північ|полночь)$/iu
export const HALF = /^(?:half|пів|половина|половину|пол)$/iu
export const QUARTER = /^(?:quarter|чверть|четверть)$/iu
export const PAST = /^(?:past|on|на|по|after)$/iu
export const TO = /^(?:to|за|без|before)$/iu

/** Words that are about sending, where only days are named. */
export const SENDING = /^(?:only|send.*|deliver.*|лише|тільки|только|надсилай.*|присилай.*|присылай.*|шли)$/iu

/** Whether a day of the week is meant each time it comes: "Mondays", «по понеділках», «щосереди». */
export function isEachWeekday(word: string, before: string): boolean {
  return /days$|^що/iu.test(word) || (/^по$/iu.test(before) && /(?:ам|ям|ах|ях)$/iu.test(word))
}

/** A night in general, and not the last one: "in one night", «за ніч». */
export function isNightAtAll(words: string): boolean {
  return /^(?:за )?(?:ніч|ночь|night|добу|сутки)$/iu.test(words)
}

/** Whether a word can be a part of a time of day and says nothing else with it. */
export function isTimeWord(word: string): boolean {
  return MARKING.some((each) => each.test(word))
}

const MARKING = [AFTERNOON, MORNING, HOUR_WORD, MINUTE_WORD, NOON, MIDNIGHT, HALF, QUARTER, PAST, TO, MINUTES]

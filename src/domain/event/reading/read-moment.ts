import { DAY_MS, dateAt, KYIV } from '../../calendar.ts'
import { findDates } from '../../language/written-dates.ts'

export type PartOfDay = 'night' | 'morning' | 'day' | 'evening'

/** When it happened, as far as a story says; days as numbers since 1970, in Kyiv. */
export type Moment = {
  /** Days that the story names, near the one on which it was published. */
  readonly stated: ReadonlySet<number>
  readonly published: number
  readonly parts: ReadonlySet<PartOfDay>
}

const WEEKDAYS: readonly RegExp[] = [
  /(?<!\p{L})(?:monday|понеділ(?:ок|ка|ку))(?!\p{L})/iu,
  /(?<!\p{L})(?:tuesday|вівтор(?:ок|ка))(?!\p{L})/iu,
  /(?<!\p{L})(?:wednesday|серед[ауи])(?!\p{L})/iu,
  /(?<!\p{L})(?:thursday|четвер(?:га)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:friday|п['’ʼ]ятниц[яюі])(?!\p{L})/iu,
  /(?<!\p{L})(?:saturday|субот[ауи])(?!\p{L})/iu,
  /(?<!\p{L})(?:sunday|неділ[яюі])(?!\p{L})/iu,
]
const YESTERDAY = /(?<!\p{L})(?:yesterday|вчора|учора)(?!\p{L})/iu
const TOMORROW = /(?<!\p{L})(?:tomorrow|завтра)(?!\p{L})/iu
const PARTS: Readonly<Record<PartOfDay, RegExp>> = {
  night: /(?<!\p{L})(?:overnight|night|nighttime|early hours|вночі|уночі|ніч|ночі|нічн\p{L}*)(?!\p{L})/iu,
  morning:
    /(?<!\p{L})(?:morning|at dawn|вранці|зранку|ранк\p{L}*|ранок|вранішн\p{L}*|ранков\p{L}*)(?!\p{L})/iu,
  day: /(?<!\p{L})(?:afternoon|midday|noon|daytime|вдень|удень|опівдні|після обіду|денн\p{L}*)(?!\p{L})/iu,
  evening: /(?<!\p{L})(?:evening|увечері|ввечері|вечірн\p{L}*|вечора|вечором)(?!\p{L})/iu,
}
/** A date further from the publication is history, or a plan. */
const REACH_BACK_DAYS = 12
const REACH_ON_DAYS = 4

/** @param publishedAt when the story was published, or came where the source does not say */
export function readMoment(text: string, publishedAt: Date): Moment {
  const published = dayOf(publishedAt)
  const stated = new Set<number>()
  for (const { day, month, year } of findDates(text)) {
    const near = nearestDay(published, day, month, year)
    if (near !== null && near >= published - REACH_BACK_DAYS && near <= published + REACH_ON_DAYS)
      stated.add(near)
  }
  if (stated.size === 0) {
    // 1 January 1970 was a Thursday.
    const today = (published + 3) % 7
    WEEKDAYS.forEach((weekday, at) => {
      if (weekday.test(text)) stated.add(published - ((today - at + 7) % 7))
    })
    if (YESTERDAY.test(text)) stated.add(published - 1)
    if (TOMORROW.test(text)) stated.add(published + 1)
  }
  const parts = (['night', 'morning', 'day', 'evening'] as const).filter((part) => PARTS[part].test(text))
  return { stated, published, parts: new Set(parts) }
}

function dayOf(instant: Date): number {
  return Date.parse(dateAt(instant, KYIV)) / DAY_MS
}

/** The day with that date that is nearest to another, within half a year; `null` for a date no year has. */
function nearestDay(to: number, day: number, month: number, year: number | null): number | null {
  const thisYear = year ?? new Date(to * DAY_MS).getUTCFullYear()
  const days = (year === null ? [thisYear - 1, thisYear, thisYear + 1] : [thisYear]).map(
    (each) => Date.UTC(each, month - 1, day) / DAY_MS,
  )
  return days.reduce<number | null>(
    (best, each) => (best === null || Math.abs(each - to) < Math.abs(best - to) ? each : best),
    null,
  )
}

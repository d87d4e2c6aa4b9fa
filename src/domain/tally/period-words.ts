import type { Language } from '../language.ts'

/** Words for a period that ends today. "Last" is the last night. */
export const SPAN_WORDS: Readonly<Record<Language, Readonly<Record<Span, readonly string[]>>>> = {
  en: {
    last: ['last', 'last night', 'tonight', 'today', 'night', 'overnight', 'latest'],
    yesterday: ['yesterday'],
    week: ['week', 'last week', 'this week', 'a week', 'w', '7d'],
    month: ['month', 'last month', 'this month', 'a month', 'm', '30d'],
    year: ['year', 'last year', 'this year', 'a year', '365'],
  },
  uk: {
    last: ['остання', 'остання ніч', 'минула ніч', 'ніч', 'сьогодні', 'уночі', 'вночі'],
    yesterday: ['вчора', 'учора'],
    week: [
      'тиждень',
      'тижня',
      'минулого тижня',
      'цього тижня',
      'за тиждень',
      'останній тиждень',
      'минулий тиждень',
      'цей тиждень',
    ],
    month: [
      'місяць',
      'місяця',
      'минулого місяця',
      'цього місяця',
      'за місяць',
      'останній місяць',
      'минулий місяць',
      'цей місяць',
    ],
    year: ['рік', 'року', 'за рік', 'останній рік', 'минулий рік', 'цей рік'],
  },
}

export type Span = 'last' | 'yesterday' | 'week' | 'month' | 'year'

/** Words after a number of days, dropped: "14 days", «30 днів». */
export const DAY_WORDS = ['days', 'day', 'nights', 'night', 'днів', 'дні', 'день', 'ночей', 'ночі']

/** Words that only lead up to a period: "for July", «за липень», «18 липня 2023 року». */
export const EMPTY_WORDS = ['the', 'for', 'of', 'in', 'on', 'over', 'за', 'у', 'в', 'на', 'року', 'р', 'ніч']

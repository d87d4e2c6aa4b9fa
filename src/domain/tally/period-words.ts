import type { Language } from '../language.ts'

/** Months by number, 1 first: every form in which a person may type one. */
export const MONTH_WORDS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  uk: [
    ['січень', 'січня', 'січні', 'січ'],
    ['лютий', 'лютого', 'лютому', 'лют'],
    ['березень', 'березня', 'березні', 'бер'],
    ['квітень', 'квітня', 'квітні', 'квіт'],
    ['травень', 'травня', 'травні', 'трав'],
    ['червень', 'червня', 'червні', 'черв'],
    ['липень', 'липня', 'липні', 'лип'],
    ['серпень', 'серпня', 'серпні', 'серп'],
    ['вересень', 'вересня', 'вересні', 'вер'],
    ['жовтень', 'жовтня', 'жовтні', 'жовт'],
    ['листопад', 'листопада', 'листопаді', 'лист'],
    ['грудень', 'грудня', 'грудні', 'груд'],
  ],
}

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

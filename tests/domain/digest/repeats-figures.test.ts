import { describe, expect, it } from 'vitest'
import { composeDigest } from '../../../src/domain/digest/compose-digest.ts'
import { isNoReport, knowsFigures, saysOnly } from '../../../src/domain/digest/repeats-figures.ts'
import { extractStrikes } from '../../support/extract-strikes.ts'
import { reconcileNight } from '../../../src/domain/tally/reconcile-night.ts'
import type { Event } from '../../../src/domain/event.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { NightTally } from '../../../src/domain/tally/tally.ts'
import { event } from './events.ts'

const DATE = '2023-07-18'

/** A story as read, with the tally of all that it states. */
function story(language: Language, headline: string, text: string) {
  const whole = `${headline}\n${text}`
  const rows = extractStrikes(whole, { publishedOn: DATE, language })
  const claims = rows.map((row, id) => ({
    ...{ ...row, id, sourceSlug: 'a', sourceName: 'A', authority: 'press' as const, briefingId: 1 },
    ...{ url: null, reportedAt: new Date('2023-07-18T05:00:00Z'), supersededAt: null },
  }))
  return {
    event: event(1, { headline, text, language, topics: ['strikes'] }),
    tally: reconcileNight(DATE, claims),
  }
}

const repeatsFigures = ({ stories }: Event, raids: readonly NightTally[]) =>
  saysOnly(stories, knowsFigures({ dates: [DATE], raids }))

describe('a story that only repeats the figures above it', () => {
  it.each([
    [
      'en',
      'Air defence downs 31 of 36 Shahed drones',
      'Overnight on 18 July Russia launched 36 Shahed drones. Ukrainian air defence shot down 31 of them.',
    ],
    [
      'en',
      'Night attack: 17 drones destroyed',
      'The Air Force said 20 Shahed drones were launched overnight. 17 drones were destroyed.',
    ],
    [
      'uk',
      'ППО збила 31 із 36 шахедів',
      'У ніч на 18 липня противник атакував 36 ударними БпЛА типу Shahed. Збито 31 БпЛА.',
    ],
    [
      'uk',
      'Уночі збили 12 дронів',
      'Повітряні сили повідомили, що у ніч на 18 липня ворог випустив 15 «шахедів». Збито 12 дронів.',
    ],
    [
      'en',
      'Thirteen Kalibr missiles shot down',
      'Russia launched 14 Kalibr cruise missiles at Ukraine on July 18. Thirteen of the Kalibrs were shot down.',
    ],
    [
      'uk',
      'Збито тринадцять «Калібрів»',
      '18 липня Росія запустила по Україні 14 крилатих ракет «Калібр» і три ракети «Кинджал». Збито 13 «Калібрів», повідомили Повітряні сили.',
    ],
  ] as const)('is not told (%s: %s)', (language, headline, text) => {
    const told = story(language, headline, text)
    expect(told.tally.rows.length).toBeGreaterThan(0)
    expect(repeatsFigures(told.event, [told.tally])).toBe(true)
    expect(repeatsFigures(told.event, [])).toBe(false)
  })

  it.each([
    [
      'en',
      'Air defence downs 31 of 36 Shahed drones',
      'Russia launched 36 Shahed drones overnight. Air defence shot down 31. A warehouse burned down in Odesa.',
    ],
    [
      'en',
      'Odesa port burns after drone attack',
      'Russia launched 36 Shahed drones overnight, 31 were shot down.',
    ],
    [
      'en',
      'Six hurt in night attack',
      'Russia launched 36 Shahed drones overnight, 31 were shot down. Six people were hurt.',
    ],
    [
      'uk',
      'ППО збила 31 із 36 шахедів',
      'У ніч на 18 липня противник атакував 36 ударними БпЛА. Збито 31. У Миколаєві загорівся склад.',
    ],
    [
      'uk',
      'Через атаку дронів без світла 8000 родин',
      'У ніч на 18 липня ворог випустив 36 шахедів, збито 31.',
    ],
    [
      'en',
      'Air defence downs 31 of 36 Shahed drones',
      'Russia launched 36 Shahed drones overnight, 31 were shot down. Six hurt.',
    ],
  ] as const)('is told when it says more (%s: %s)', (language, headline, text) => {
    const told = story(language, headline, text)
    expect(repeatsFigures(told.event, [told.tally])).toBe(false)
  })

  it('is told when another source tells more of it', () => {
    const { event: bare, tally } = story(
      'en',
      'Air defence downs 31 of 36 Shahed drones',
      'Overnight Russia launched 36 Shahed drones. Air defence shot down 31 of them.',
    )
    const more = { ...bare.stories[0], headline: 'Mykolaiv burns', sourceSlug: 'b' }
    expect(
      repeatsFigures({ ...bare, stories: [...bare.stories, { ...bare.stories[0]!, ...more }] }, [tally]),
    ).toBe(false)
  })
})

describe('the summary of a story that repeats the figures above it', () => {
  it.each([
    [
      'en',
      'Russia launched 36 Shahed drones overnight. Air defence shot down 31. A warehouse burned down in Odesa.',
      'A warehouse burned down in Odesa.',
    ],
    [
      'uk',
      'У ніч на 18 липня противник атакував 36 ударними БпЛА. Збито 31. У Миколаєві загорівся склад.',
      'У Миколаєві загорівся склад.',
    ],
    [
      'en',
      'Of 36 Shahed drones launched overnight 31 were shot down. There is no report of losses. Crews came at once.',
      'There is no report of losses. Crews came at once.',
    ],
    [
      'en',
      'Russia launched 36 Shahed drones overnight. Thirty-one of them were shot down. Five drones hit. Windows broke.',
      'Five drones hit. Windows broke.',
    ],
    [
      'uk',
      'У ніч на 18 липня Росія запустила 36 ударних БпЛА. Тридцять один збито. Влучили п’ять. Пожежу загасили.',
      'Влучили п’ять. Пожежу загасили.',
    ],
  ] as const)('tells what more it says (%s: %s)', (language, text, summary) => {
    const told = story(language, language === 'en' ? 'A night in the south' : 'Ніч на півдні', text)
    const digest = composeDigest(
      { language, topics: ['strikes'], follows: [], mutedSources: [] },
      { date: DATE, events: [told.event], tally: { kind: 'reported', tally: told.tally } },
    )
    expect(digest?.sections[0]?.stories[0]?.summary).toBe(summary)
  })
})

describe('a story that only says that there is no report', () => {
  const says = (language: Language, headline: string, text: string) =>
    saysOnly(
      event(1, { headline, text, language, topics: ['strikes'] }).stories,
      knowsFigures({ dates: [DATE], raids: [] }),
    )

  it.each([
    ['en', 'No report for the night', 'The Air Force has published no figures for the night of July 18.'],
    ['en', 'Air Force issues no tally', 'There is no national report on the night of 18 July 2023 yet.'],
    ['en', 'Night without figures', 'No national summary of drone and missile attacks exists for July 18.'],
    ['en', 'A quiet night in the air', 'The Air Force gave no report of strikes for the night of July 18.'],
    ['uk', 'Даних про удари немає', 'Повітряні сили не оприлюднили звіту за ніч на 18 липня.'],
    ['uk', 'Ніч без цифр', 'За ніч на 18 липня зведених даних про атаки дронів і ракет немає.'],
    ['uk', 'Тиха ніч у небі', 'За ніч на 18 липня Повітряні сили не звітували про удари.'],
  ] as const)('is not told beside the same words (%s: %s)', (language, headline, text) => {
    expect(says(language, headline, text)).toBe(true)
  })

  it.each([
    ['en', 'No report for the night', 'The Air Force has published no figures. A school was hit in Kherson.'],
    ['en', 'No drones over Kyiv for 12 nights', 'The Air Force has reported no drones for 12 nights.'],
    ['en', 'A night without attacks', 'No drones were launched, the Air Force report said.'],
    ['en', 'No figures for the night', 'There is no report for the night of July 11.'],
    ['uk', 'Даних про удари немає', 'Повітряні сили не звітували. У Херсоні поранено двох людей.'],
    ['uk', 'Ніч без дронів', 'За даними Повітряних сил, жодного дрона росія не запустила.'],
    ['uk', 'Атак не було', 'Уночі ворог не запускав ракет, повідомили Повітряні сили.'],
  ] as const)('is told when it says more (%s: %s)', (language, headline, text) => {
    expect(says(language, headline, text)).toBe(false)
  })

  it('is no sentence of another story either', () => {
    expect(isNoReport('There is no national report of strikes for the night.')).toBe(true)
    expect(isNoReport('Даних про нічні удари немає.')).toBe(true)
    expect(isNoReport('No one was hurt.')).toBe(false)
  })
})

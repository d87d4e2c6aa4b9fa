import type { StrikeCase } from '../strike-case.ts'

/** By night or by day: read from the words before a figure, wherever in the text they stand. */
export const cases: readonly StrikeCase[] = [
  {
    text: 'Overnight on 14 October Russia launched 90 Shahed drones. Air defence shot down 71 of them.',
    publishedOn: '2026-10-14',
    nightly: ['shahed 90/71 by night @2026-10-14'],
  },
  {
    text: 'During the day on 14 October Russia launched 60 Shahed drones. Air defence shot down 41 of them.',
    publishedOn: '2026-10-14',
    nightly: ['shahed 60/41 by day @2026-10-14'],
  },
  {
    about: 'the words of time stand a paragraph above the figures',
    text: 'Протягом дня 14 жовтня ворог продовжив терор.\n\nПротивник атакував 60 ударними БпЛА.\n\nЗбито 41 БпЛА.',
    publishedOn: '2026-10-14',
    nightly: ['drone 60/41 by day @2026-10-14'],
  },
  {
    about: 'a span of hours by day in brackets',
    text: '14 жовтня (із 7.00 до 18.30) противник атакував 60 ударними БпЛА типу Shahed. Збито 41 БпЛА.',
    publishedOn: '2026-10-14',
    nightly: ['shahed 60/41 by day @2026-10-14'],
  },
  {
    text: 'Between 7:30 a.m. and 5 p.m. on 14 October Russia attacked with 60 drones; 41 were downed.',
    publishedOn: '2026-10-14',
    nightly: ['drone 60/41 by day @2026-10-14'],
  },
  {
    about: 'a span of hours over midnight',
    text: 'Із 19:30 13 жовтня до 06:00 14 жовтня противник атакував 60 ударними БпЛА.',
    publishedOn: '2026-10-14',
    nightly: ['drone 60/? by night @2026-10-14'],
  },
  {
    text: 'In broad daylight on 14 October Russia fired 12 missiles at Kyiv, and all 12 were shot down.',
    publishedOn: '2026-10-14',
    nightly: ['missile 12/12 by day @2026-10-14'],
  },
  {
    text: 'Удень 14 жовтня росіяни випустили по Україні 12 ракет, 9 з них збили.',
    publishedOn: '2026-10-14',
    nightly: ['missile 12/9 by day @2026-10-14'],
  },
  {
    text: 'Під час денного удару 14 жовтня сили ППО збили 7 крилатих ракет.',
    publishedOn: '2026-10-14',
    nightly: ['cruise-missile ?/7 by day @2026-10-14'],
  },
  {
    about: 'what goes on in the afternoon',
    text: '14 жовтня ворог продовжує атакувати.\nСтаном на 15.40 зафіксовано понад 70 ударних БпЛА.',
    publishedOn: '2026-10-14',
    nightly: ['drone >70/? by day @2026-10-14'],
  },
  {
    about: 'as of the afternoon, of what is said to be of the night',
    text: 'В ніч на 14 жовтня ворог атакував. Станом на 13.00 відомо, що збито 70 ударних БпЛА.',
    publishedOn: '2026-10-14',
    nightly: ['drone ?/70 by night @2026-10-14'],
  },
  {
    about: 'an evening told on the same evening is of the day',
    text: 'On the evening of October 14, 12 Shahed drones were shot down.',
    publishedOn: '2026-10-14',
    nightly: ['shahed ?/12 by day @2026-10-14'],
  },
  {
    text: 'This evening Russia launched 20 Shahed drones at Ukraine, 15 of which were shot down.',
    publishedOn: '2026-10-14',
    nightly: ['shahed 20/15 by day @2026-10-14'],
  },
  {
    text: 'Сьогодні ввечері збито 15 із 20 «шахедів».',
    publishedOn: '2026-10-14',
    nightly: ['shahed 20/15 by day @2026-10-14'],
  },
  {
    about: 'an evening and the morning after it',
    text: 'Since 19:00 last evening Russia has launched 20 drones overnight, and 15 were shot down.',
    publishedOn: '2026-10-14',
    nightly: ['drone 20/15 by night @2026-10-14'],
  },
  {
    about: 'a date alone says neither',
    text: 'On October 14 Russia launched 44 drones at Ukraine. Of them 40 were shot down.',
    publishedOn: '2026-10-14',
    nightly: ['drone 44/40 by neither @2026-10-14'],
  },
  {
    about: 'the headline is of the raid of its text',
    text: 'Ukraine downs 40 of 44 drones\nRussia launched 44 drones during the day on October 14, the Air Force said.',
    publishedOn: '2026-10-14',
    nightly: ['drone 44/40 by day @2026-10-14'],
  },
  {
    about: 'a day on which only others worked',
    text: 'Russia launched 44 drones on the night of October 14.\nDuring the day rescuers cleared the rubble.\nIn all 40 drones were shot down.',
    publishedOn: '2026-10-14',
    nightly: ['drone 44/40 by night @2026-10-14'],
  },
  {
    about: 'night and day in one text are two raids',
    text: 'Overnight on October 14 Russia launched 90 drones, 71 of which were shot down. During the day it launched another 60 drones, and 41 were shot down.',
    publishedOn: '2026-10-14',
    nightly: ['drone 90/71 by night', 'drone 60/41 by day'],
  },
  {
    about: 'shot down by night and by day, launches unknown',
    text: 'Вночі 14 жовтня збито 71 «шахед».\nУдень збито ще 41 «шахед».',
    publishedOn: '2026-10-14',
    nightly: ['shahed ?/71 by night', 'shahed ?/41 by day'],
  },
  {
    about: 'one figure over both',
    text: 'Overnight and during the day on October 14 Russia launched 150 drones.',
    publishedOn: '2026-10-14',
    nightly: ['drone 150/? by neither @2026-10-14'],
  },
]

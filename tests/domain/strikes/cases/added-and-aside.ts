import type { StrikeCase } from '../strike-case.ts'

/** What is added without a verb, sums beside their parts, weekdays as adjectives, losses and clashes at the front, alerts. */
export const cases: readonly StrikeCase[] = [
  {
    publishedOn: '2026-05-05',
    text: 'Скажімо, минулої ночі їх було 142 – «шахедів», «гербер» та «італмасів». Збили 121.',
    nightly: ['shahed 142/121'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня ворог запустив 60 «шахедів», збито 50. Плюс дві балістичні.',
    nightly: ['shahed 60/50'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня збито 50 із 60 «шахедів». Ще – три «Кинджали», жоден не збитий.',
    nightly: ['shahed 60/50'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня збито 50 із 60 «шахедів». Окремо – чотири С-300 по Харкову.',
    nightly: ['shahed 60/50'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight on 5 May 50 of 60 Shaheds were shot down. Plus two ballistic missiles, neither stopped.',
    nightly: ['shahed 60/50', 'ballistic-missile 2/0'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'За ніч 5 травня – мінус 41 «шахед» із 48, а також мінус п’ять ракет.',
    nightly: ['shahed 48/41', 'missile ?/5'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі в Слобідський район влучили шість дронів, в Основ’янський – одинадцять.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Вранці ракета влучила в склад, ще дві – у поле.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-08',
    text: 'Місто атакували п’ятьма ракетами. Це вже третій удар за тиждень: у понеділок було шість, у середу – дві.',
    nightly: ['missile 5/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'ППО збиває 80 відсотків дронів. За ніч на 5 травня – 120 зі 150.',
    nightly: ['drone 150/120'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У середньому щоночі летить 120 дронів, збивають 100.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Росія щомісяця виробляє 2700 «шахедів» і 2500 приманок, вночі може запустити 800.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'За місяць у війська передано 1500 перехоплювачів, вони збили 900 «шахедів».',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Втрати ворога за добу: 1 010 осіб, 6 танків, 213 безпілотників, 2 крилаті ракети.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Enemy losses over the past day: 1,010 troops, 6 tanks, 213 drones and 2 cruise missiles.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Противник завдав трьох ракетних ударів із застосуванням п’яти ракет, 81 авіаудару та застосував 4 900 дронів-камікадзе.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'За добу ворог здійснив 3 800 обстрілів, застосував 5 100 дронів-камікадзе, дві ракети та 140 КАБів.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Минулої доби ворог завдав одного ракетного удару (дві ракети), 70 авіаударів (скинув 120 КАБів), застосував 4 400 дронів-камікадзе.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Over the past day the enemy carried out 70 air strikes, dropped 120 guided bombs and used 4,400 kamikaze drones.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'СБУ вночі запустила 40 дронів по НПЗ у Рязані, збито, за словами росіян, 21.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уже 15 «шахедів» на Полтавщині, курс на Київ. Ще 9 – з півдня на Вінниччину.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: '02:10 – шість ракет у напрямку Старокостянтинова. 02:40 – відбій на заході.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Станом на 23:00 у повітряному просторі до 30 «шахедів», прямують на Чернігівщину.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня із 90 дронів збито 77, понад 30 – у столичному регіоні.',
    nightly: ['drone 90/77'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'ППО збила 77 дронів із 90. Лише на Київщині – 31.',
    nightly: ['drone 90/77'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Сили ППО над Дніпропетровщиною збили 16 дронів, загалом по країні вночі – 77 із 90.',
    nightly: ['drone 90/77'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'По країні за ніч збито 77 дронів із 90, у нас – 16, сказав голова Дніпропетровської ОВА.',
    nightly: ['drone 90/77'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Цієї ночі на Україну запустили 335 засобів: 308 безпілотників і 27 ракет. Збито чи подавлено 280 – 263 БпЛА та 17 ракет.',
    nightly: ['drone 308/263', 'missile 27/17'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight Russia launched 308 drones and 27 missiles. A total of 280 were shot down: 263 drones and 17 missiles.',
    nightly: ['drone 308/263', 'missile 27/17'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі 5 травня ворог випустив 90 дронів і 8 ракет. Знищено 71.',
    nightly: ['drone 90/?', 'missile 8/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Повітряні сили уточнили дані щодо понеділкової атаки: збито 44 дрони з 50.',
    nightly: ['drone 50/44 @2026-05-04'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Під час недільного удару ворог застосував 50 дронів, збито 44.',
    nightly: ['drone 50/44 @2026-05-03'],
  },
  {
    publishedOn: '2026-05-05',
    text: "Monday's overnight attack involved 50 drones, 44 of which were shot down.",
    nightly: ['drone 50/44 @2026-05-04'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Цієї ночі летіло 136 «шахедів», збито 120. А в Росії знову бавовна: горить термінал, міноборони «збило» 85 дронів.',
    nightly: ['shahed 136/120'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight 136 Shaheds flew at Ukraine, 120 were shot down. In Russia, meanwhile, a terminal burns; the ministry “downed” 85 drones.',
    nightly: ['shahed 136/120'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'На Покровському напрямку захисники зупинили 22 штурми, знищили 9 БпЛА. Ворог задіяв 15 дронів-камікадзе по тилах, три «Молнії» збито.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Відбулося 81 боєзіткнення. На Лиманському знищено 9 БпЛА та 11 укриттів.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'In the Pokrovsk direction defenders stopped 22 assaults and destroyed nine drones.',
    nightly: [],
  },
]

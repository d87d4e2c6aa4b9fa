import type { StrikeCase } from '../strike-case.ts'

/** The sum of several nights is never one night's, and a night told within a longer story stays one. */
export const cases: readonly StrikeCase[] = [
  {
    text: "Russia fired 4,132 long-range drones at Ukraine in August, according to the air force's daily reports.",
    publishedOn: '2025-09-01',
    nightly: [],
    others: ['period drone 4132/?'],
  },
  {
    text: 'An analysis of official data shows that Moscow sent 5,500 drones in nighttime attacks last month.',
    nightly: [],
    others: ['period drone 5500/?'],
  },
  {
    text: 'Russia has used more than 1,200 drones against Ukraine this week alone, Zelensky said.',
    nightly: [],
    others: ['period drone >1200/?'],
  },
  {
    text: 'Between Monday and Sunday, Russia launched 860 strike drones and 40 missiles.',
    nightly: [],
    others: ['period drone 860/?', 'period missile 40/?'],
  },
  {
    text: 'Over three consecutive nights Russia fired 900 drones at Ukraine.',
    nightly: [],
    others: ['period drone 900/?'],
  },
  {
    text: 'From October 1 to October 10, the Air Force shot down 640 Shaheds.',
    publishedOn: '2024-10-11',
    nightly: [],
    others: ['period shahed ?/640'],
  },
  {
    text: 'Since January, Russia has launched over 20,000 drones at Ukrainian cities.',
    nightly: [],
    others: ['period drone >20000/?'],
  },
  {
    text: 'In the past 72 hours Russia launched 370 drones and 17 missiles.',
    nightly: [],
    others: ['period drone 370/?', 'period missile 17/?'],
  },
  {
    text: 'In the first half of the year, 1,100 missiles were fired at Ukraine.',
    nightly: [],
    others: ['period missile 1100/?'],
  },
  {
    text: 'All through last winter, Russia launched 1,500 missiles at the power grid.',
    nightly: [],
    others: ['period missile 1500/?'],
  },
  {
    text: 'Air defenders have destroyed 2,000 Shaheds since last autumn.',
    nightly: [],
    others: ['period shahed ?/2000'],
  },
  {
    text: 'More than 600 drones were launched at Ukraine over the weekend.',
    nightly: [],
    others: ['period drone >600/?'],
  },
  {
    text: 'Altogether, 1,270 drones, 39 missiles and some 1,000 glide bombs were used against our people in seven days, the president wrote.',
    nightly: [],
    others: ['period drone 1270/?', 'period missile 39/?'],
  },
  {
    text: 'Russia launched 620 drones on Friday night and the night of June 7 combined.',
    publishedOn: '2025-06-07',
    nightly: [],
  },
  { text: 'Shaheds now arrive in waves of 30 at a time, the officer explained.', nightly: [] },
  {
    text: 'Analysts forecast that Moscow will soon be able to fire 1,000 drones in a single night.',
    nightly: [],
  },
  {
    text: 'The heaviest attack of July came on the 9th, when 728 drones were launched in a single night. In total Russia launched 6,297 drones over the month.',
    publishedOn: '2025-08-02',
    nightly: [],
    others: ['period drone 6297/?'],
  },
  {
    text: 'Russia attacked for the fifth consecutive night. It launched 64 drones, the air force said.',
    nightly: ['drone 64/?'],
  },
  {
    text: 'For the second time in a week, Russia struck Kyiv with missiles. Air defence shot down 12 missiles and 30 drones overnight.',
    nightly: ['missile ?/12', 'drone ?/30'],
  },
  {
    text: 'In the largest attack since March, Russia launched 150 drones overnight.',
    nightly: ['drone 150/?'],
  },
  {
    text: 'Seventy of the 80 drones launched since the previous evening were downed, the air force said.',
    nightly: ['drone 80/70'],
  },
  { text: "Since midnight, Ukraine's defenders have downed 21 Shahed drones.", nightly: ['shahed ?/21'] },
  {
    text: 'Last week Russia launched 700 drones. Overnight it launched another 92 drones.',
    nightly: ['drone 92/?'],
    others: ['period drone 700/?'],
  },
  { text: 'After a week-long lull, Russia launched 81 drones overnight.', nightly: ['drone 81/?'] },
  {
    text: 'Russia has fired 1,900 drones at Ukraine this month. There was an attack last night, too: 47 drones and two missiles.',
    nightly: ['drone 47/?', 'missile 2/?'],
    others: ['period drone 1900/?'],
  },
  {
    text: 'It was the tenth attack on the capital this month. Russia fired 33 drones overnight and 30 were destroyed.',
    nightly: ['drone 33/30'],
  },
  {
    text: 'The drones came from 8 p.m. on Monday to 5 a.m. on Tuesday; 40 out of 45 were shot down.',
    nightly: ['drone 45/40'],
  },
  {
    text: 'У серпні Росія випустила по Україні 4100 дронів.',
    publishedOn: '2025-09-01',
    nightly: [],
    others: ['period drone 4100/?'],
  },
  {
    text: 'Лише за цей тиждень окупанти застосували понад 1200 ударних дронів.',
    nightly: [],
    others: ['period drone >1200/?'],
  },
  {
    text: 'З понеділка по неділю ворог запустив 860 «шахедів».',
    nightly: [],
    others: ['period shahed 860/?'],
  },
  { text: 'Від початку місяця збито 640 «шахедів».', nightly: [], others: ['period shahed ?/640'] },
  {
    text: 'Упродовж трьох ночей поспіль ворог випустив 900 дронів.',
    nightly: [],
    others: ['period drone 900/?'],
  },
  { text: 'За вихідні росіяни атакували 600 дронами.', nightly: [], others: ['period drone 600/?'] },
  {
    text: 'З 1 по 10 жовтня ППО знищила 640 БпЛА.',
    publishedOn: '2024-10-11',
    nightly: [],
    others: ['period drone ?/640'],
  },
  {
    text: 'Минулого місяця росіяни запустили 5500 безпілотників.',
    nightly: [],
    others: ['period drone 5500/?'],
  },
  {
    text: 'Із початку опалювального сезону росіяни застосували 1500 ракет.',
    nightly: [],
    others: ['period missile 1500/?'],
  },
  {
    text: 'За останні три дні запущено 370 дронів і 17 ракет.',
    nightly: [],
    others: ['period drone 370/?', 'period missile 17/?'],
  },
  {
    text: 'Відтоді захисники збили вже понад 250 крилатих ракет.',
    nightly: [],
    others: ['period cruise-missile ?/>250'],
  },
  {
    text: 'Цієї весни по місту випустили вже 420 «шахедів».',
    nightly: [],
    others: ['period shahed 420/?'],
  },
  {
    text: 'Наймасованіша атака липня сталася 9 числа: тоді росіяни випустили 728 дронів. За місяць – 6297.',
    publishedOn: '2025-08-02',
    nightly: [],
  },
  {
    text: 'Аналітики прогнозують, що невдовзі росіяни запускатимуть по 1000 дронів за ніч.',
    nightly: [],
  },
  { text: 'Тепер дрони летять хвилями по 25 одиниць, пояснив речник.', nightly: [] },
  {
    text: 'Росія атакувала Україну п’яту ніч поспіль. Ворог запустив 64 дрони, збито 60.',
    nightly: ['drone 64/60'],
  },
  {
    text: 'Удруге за тиждень ворог ударив по Києву: за ніч збито 12 ракет і 30 дронів.',
    nightly: ['missile ?/12', 'drone ?/30'],
  },
  { text: 'Наймасштабніша атака з березня: вночі ворог запустив 150 дронів.', nightly: ['drone 150/?'] },
  { text: 'Від вечора до ранку ППО знищила 70 із 80 дронів.', nightly: ['drone 80/70'] },
  { text: 'З опівночі збито 21 «шахед».', nightly: ['shahed ?/21'] },
  {
    text: 'Торік узимку росіяни випустили 1500 ракет, а минулої ночі – 40 ракет.',
    nightly: ['missile 40/?'],
    others: ['period missile 1500/?'],
  },
  { text: 'Після тижневого затишшя росіяни запустили вночі 81 дрон.', nightly: ['drone 81/?'] },
  {
    text: 'За тиждень ворог запустив 700 дронів. Сьогодні вночі – ще 92 дрони, з них 80 збито.',
    nightly: ['drone 92/80'],
    others: ['period drone 700/?'],
  },
  {
    text: 'Лише за цей місяць росіяни застосували проти нас 1900 дронів. Минулої ночі теж була атака: 47 дронів і дві ракети.',
    nightly: ['drone 47/?', 'missile 2/?'],
    others: ['period drone 1900/?'],
  },
  {
    text: 'Це вже десята атака на столицю цього місяця. Уночі ворог випустив 33 дрони, 30 знищено.',
    nightly: ['drone 33/30'],
  },
]

import type { StrikeCase } from '../strike-case.ts'

/** What a report tells of, what brackets answer, lists of kinds, sums of years, examples, and verbs that are none of an attack. */
export const cases: readonly StrikeCase[] = [
  {
    because: 'told-of',
    publishedOn: '2026-05-05',
    text: 'Ніч на 5 травня була важкою. Українські військові звітують про 215 дронів та 18 ракет. Знешкоджено 171 безпілотник та 12 ракет.',
    nightly: ['drone 215/171', 'missile 18/12'],
  },
  {
    because: 'told-of',
    publishedOn: '2026-05-05',
    text: 'Ніч на 5 травня. Повітряні сили повідомили про 48 «шахедів» і три «Калібри».',
    nightly: ['shahed 48/?', 'kalibr 3/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'За ніч на 5 травня українські військові звітують про 205 дронів та 18 ракет. Знешкоджено 171 безпілотник та 12 ракет.',
    nightly: ['drone 205/171', 'missile 18/12'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Повітряні сили кажуть про чотирнадцять пусків Х-101, здійснених уранці 5 травня. Збито одинадцять із них.',
    nightly: ['kh-101-555 14/11'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі 5 травня в зведенні йдеться про 66 «шахедів» і три «Кинджали».',
    nightly: ['shahed 66/?', 'kinzhal 3/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Ukraine reported 205 drones and 18 missiles overnight on 5 May; 171 drones and 12 missiles were downed.',
    nightly: ['drone 205/171', 'missile 18/12'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'The air force spoke of 66 Shaheds and three Kinzhals overnight on 5 May.',
    nightly: ['shahed 66/?', 'kinzhal 3/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Міноборони РФ похвалилося збиттям 27 дронів. В Україні ж звітують про 205 дронів за ніч. Знешкоджено 171 безпілотник.',
    nightly: ['drone 205/171'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'The Russian defence ministry said it had shot down 27 drones. In Ukraine, officials reported that 205 drones had been launched overnight and 171 shot down.',
    nightly: ['drone 205/171'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Ніч проти 5 травня: сім «шахедів» із Приморсько-Ахтарська (п’ять збито) та шість ракет С-300.',
    nightly: ['shahed 7/5', 's-300-400 6/?'],
  },
  {
    because: 'answered-in-brackets',
    publishedOn: '2026-05-05',
    text: "Зранку 5 травня збито 14 із 19 Х-101. Ніч теж була неспокійна: дев'ять «шахедів» (сім збито) та дві ракети С-300.",
    nightly: ['kh-101-555 19/14', 'shahed 9/7', 's-300-400 2/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Цієї ночі: 30 дронів (збито 22), чотири «Калібри» (всі збито).',
    nightly: ['drone 30/22', 'kalibr 4/4'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight on 5 May: nine Shaheds (seven shot down) and two S-300 missiles.',
    nightly: ['shahed 9/7', 's-300-400 2/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Russia’s overnight attack on 5 May: 30 drones (22 downed), four Kalibrs (all downed).',
    nightly: ['drone 30/22', 'kalibr 4/4'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі 5 травня росіяни застосували 142 безпілотники й 36 ракет. Повний перелік від Повітряних сил: 13 «Іскандер-М», 22 «Калібри», один «Кинджал».',
    nightly: ['drone 142/?', 'iskander-m 13/?', 'kalibr 22/?', 'kinzhal 1/?'],
    others: ['total missile 36/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі 5 травня по Україні випустили 36 ракет. За типами: 12 «Іскандер-М», 22 «Калібри», решта – «Кинджали».',
    nightly: ['iskander-m 12/?', 'kalibr 22/?'],
    others: ['total missile 36/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Russia fired 36 missiles overnight on 5 May. The breakdown: 13 Iskander-Ms, 22 Kalibrs, one Kinzhal.',
    nightly: ['iskander-m 13/?', 'kalibr 22/?', 'kinzhal 1/?'],
    others: ['total missile 36/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Russia fired 36 missiles overnight on 5 May. By type: 12 Iskander-Ms and 22 Kalibrs, the rest Kinzhals.',
    nightly: ['iskander-m 12/?', 'kalibr 22/?'],
    others: ['total missile 36/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі 5 травня росіяни випустили 16 ракет. На складах у них, за оцінкою ГУР: 400 Х-101, 300 «Калібрів».',
    nightly: ['missile 16/?'],
  },
  {
    publishedOn: '2026-12-31',
    text: 'Друзі, підсумую рік. Ворог спрямував на область понад 1 300 «шахедів», більш як 80 балістичних ракет і 21 крилату. ППО знищила близько 850 дронів.',
    nightly: [],
  },
  {
    publishedOn: '2026-12-31',
    text: 'Рік у цифрах: 700 «шахедів» по місту, 60 ракет, збито 540 дронів.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Підсумовуючи місяць: випущено 800 дронів і 70 ракет, знищено 640 дронів.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Let me sum up the year. The enemy sent some 700 Shaheds and 60 ballistic missiles at the region. About 540 drones were shot down.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'The year in numbers: 700 Shaheds, 60 missiles, 540 drones shot down.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'April in figures: 800 drones and 70 missiles launched, 640 drones downed.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Це вже рівний потік. Наприклад, минулої ночі ворог запустив 142 дрони. Збили 121.',
    nightly: ['drone 142/121'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'It is now a steady flow. Last night, for example, Russia launched 142 drones, 121 of which were shot down.',
    nightly: ['drone 142/121'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Наприклад, 100 «шахедів» дешевші за одну ракету.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня летіли 35 Х-101, 8 «Калібрів», 4 С-300 і 8 Х-59. Збито 34 ракети.',
    nightly: ['kh-101-555 35/?', 'kalibr 8/?', 's-300-400 4/?', 'kh-59-69 8/?', 'missile ?/34'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight on 5 May Russia fired 30 Kh-101s, nine Kalibrs and five Iskanders. Air defence shot down 29 missiles.',
    nightly: ['kh-101-555 30/?', 'kalibr 9/?', 'iskander-m 5/?', 'missile ?/29'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня ворог випустив 11 «Іскандерів» і 20 Х-101. Збито 24 ракети.',
    nightly: ['iskander-m 11/?', 'kh-101-555 20/?', 'missile ?/24'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'За ніч наші воїни спрацювали по 38 ракетах.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі зенітники працювали по одинадцяти цілях: сім дронів збили.',
    nightly: ['drone ?/7'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Цієї ночі на військових складах знайшли 38 ракет С-300.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі поліція вилучила 12 дронів.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Волонтери за ніч зібрали на 40 дронів.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight volunteers raised money for 40 drones.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі в Чернігові відновили світло: 40 дронів пошкодили підстанцію.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'За ніч зенітники зняли з неба 14 «шахедів» із 19.',
    nightly: ['shahed 19/14'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі 5 травня наші «приземлили» 14 «шахедів» із 19.',
    nightly: ['shahed 19/14'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Над Одещиною знищено вісім «Калібрів» цієї ночі. На Херсонському напрямку за добу – 27 обстрілів, зокрема з РСЗВ; застосовано 9 КАБів.',
    nightly: ['kalibr ?/8'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'З вечора 4 травня до ранку ворог запустив 66 дронів, збито 51.',
    nightly: ['drone 66/51 @2026-05-05'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'From the evening of 4 May until the morning Russia launched 66 drones, 51 of which were shot down.',
    nightly: ['drone 66/51 @2026-05-05'],
  },
  {
    publishedOn: '2026-05-04',
    text: 'Between Sunday evening and Monday morning Russia launched 66 drones; 51 were shot down.',
    nightly: ['drone 66/51 @2026-05-04'],
  },
]

import type { StrikeCase } from '../strike-case.ts'

/** The night is that of the attack, whatever other dates the text names. */
export const cases: readonly StrikeCase[] = [
  {
    text: 'Russia launched 472 drones overnight, the most since the invasion began in February 2022.',
    publishedOn: '2025-06-02',
    nightly: ['drone 472/? @2025-06-02'],
  },
  {
    text: 'Four years ago, on February 24, 2022, Russia invaded Ukraine. On Tuesday the air force said 101 of 133 drones were shot down overnight.',
    publishedOn: '2026-02-24',
    nightly: ['drone 133/101 @2026-02-24'],
  },
  {
    text: 'The air force said on Sunday it destroyed 24 of 25 drones launched overnight.',
    publishedOn: '2024-06-03',
    nightly: ['drone 25/24 @2024-06-02'],
  },
  {
    text: 'The strikes caused fires, the military said on Sunday. Overnight into Monday, air defence downed 12 drones.',
    publishedOn: '2024-06-03',
    nightly: ['drone ?/12 @2024-06-03'],
  },
  {
    text: 'The attack early on Tuesday came a day after Russia launched 40 drones. Ukraine said it downed 29 of 31 drones.',
    publishedOn: '2023-05-30',
    nightly: ['drone 31/29 @2023-05-30'],
  },
  {
    text: 'On the night of 25-26 November, Russia launched 188 drones.',
    publishedOn: '2024-11-26',
    nightly: ['drone 188/? @2024-11-26'],
  },
  {
    text: 'Overnight into Thursday the enemy launched 70 drones, and 46 were shot down, the Air Force said in its report of January 9.',
    publishedOn: '2025-01-10',
    nightly: ['drone 70/46 @2025-01-09'],
  },
  {
    text: 'Repeating the attack of November 28 in its composition, Russia fired 93 missiles and 200 drones overnight.',
    publishedOn: '2024-12-14',
    nightly: ['missile 93/? @2024-12-14', 'drone 200/? @2024-12-14'],
  },
  {
    text: "Air defenders shot down 32 of 46 drones overnight, Ukraine's air force said in a statement on Wednesday.",
    publishedOn: '2023-12-27',
    nightly: ['drone 46/32 @2023-12-27'],
  },
  {
    text: "Air defenders shot down 32 of 46 drones overnight, Ukraine's air force said in a statement on Wednesday.",
    about: 'the same statement, read a day later',
    publishedOn: '2023-12-28',
    nightly: ['drone 46/32 @2023-12-27'],
  },
  {
    text: 'Russia attacked with 728 drones and 13 missiles overnight, topping the record of 550 drones set on July 4.',
    publishedOn: '2025-07-09',
    nightly: ['drone 728/? @2025-07-09', 'missile 13/? @2025-07-09'],
  },
  {
    text: 'Russia began its attack on the evening of 25 August. It launched 127 missiles and 109 drones.',
    publishedOn: '2024-08-26',
    nightly: ['missile 127/? @2024-08-26', 'drone 109/? @2024-08-26'],
  },
  {
    text: 'The war began nearly eight months ago, on Feb. 24. Air defences shot down 37 of 43 drones overnight.',
    publishedOn: '2022-10-17',
    nightly: ['drone 43/37 @2022-10-17'],
  },
  {
    text: 'The first drones took off at 9 p.m. on September 1. As of 08:00 on September 2, 22 missiles and 20 drones had been shot down.',
    publishedOn: '2024-09-02',
    nightly: ['missile ?/22 @2024-09-02', 'drone ?/20 @2024-09-02'],
  },
  {
    text: 'The Trypillia power plant was destroyed on April 11. Last night 16 of 17 drones were shot down.',
    publishedOn: '2024-04-12',
    nightly: ['drone 17/16 @2024-04-12'],
  },
  {
    text: 'A limited ceasefire was agreed on March 18, but Russia launched 111 drones overnight.',
    publishedOn: '2025-03-30',
    nightly: ['drone 111/? @2025-03-30'],
  },
  {
    text: 'It was the biggest drone attack since December 25, 2024, when 106 drones flew. Russia launched 139 drones overnight and 70 were shot down.',
    publishedOn: '2025-03-21',
    nightly: ['drone 139/70 @2025-03-21'],
  },
  {
    text: 'On Friday, the Air Force said Russia had fired 59 drones since Thursday evening. Thirty-two of them were shot down.',
    publishedOn: '2024-11-16',
    nightly: ['drone 59/32 @2024-11-15'],
  },
  {
    text: 'President Zelensky, who spoke on Saturday, said the allies must act. Russia launched 96 drones overnight into Sunday.',
    publishedOn: '2024-11-03',
    nightly: ['drone 96/? @2024-11-03'],
  },
  {
    text: 'By Monday afternoon 3 people had died. The previous evening Russia had sent 99 drones, of which 82 were downed by Monday morning.',
    publishedOn: '2023-09-25',
    nightly: ['drone 99/82 @2023-09-25'],
  },
  {
    text: 'Уночі запущено 472 дрони – найбільше від початку вторгнення у лютому 2022 року.',
    publishedOn: '2025-06-02',
    nightly: ['drone 472/? @2025-06-02'],
  },
  {
    text: '24 лютого 2022 року почалася велика війна. Уночі сили ППО збили 23 ракети з 25.',
    publishedOn: '2023-05-09',
    nightly: ['missile 25/23 @2023-05-09'],
  },
  {
    text: 'У неділю, 2 червня, Повітряні сили повідомили: вночі знищено 24 із 25 «шахедів».',
    publishedOn: '2024-06-03',
    nightly: ['shahed 25/24 @2024-06-02'],
  },
  {
    text: 'Повторивши удар 28 листопада за складом сил, ворог випустив уночі 93 ракети.',
    publishedOn: '2024-12-14',
    nightly: ['missile 93/? @2024-12-14'],
  },
  {
    text: 'Напередодні, 9 січня, ворог атакував 70 дронами, збито 46. Цієї ночі ворог запустив 72 дрони, збито 33.',
    publishedOn: '2025-01-10',
    nightly: ['drone 72/33 @2025-01-10'],
    others: ['background drone 70/46'],
  },
  {
    text: 'Увечері 1 лютого ворог розпочав атаку: запущено 123 БпЛА. Станом на ранок 2 лютого збито 61.',
    publishedOn: '2025-02-02',
    nightly: ['drone 123/61 @2025-02-02'],
  },
  {
    text: 'Удар 22 березня – наймасштабніший від 29 грудня 2023 року: запущено 88 ракет і 63 «шахеди».',
    publishedOn: '2024-03-22',
    nightly: ['missile 88/? @2024-03-22', 'shahed 63/? @2024-03-22'],
  },
  {
    text: 'Як повідомили у понеділок Повітряні сили, уночі збито 40 із 62 дронів.',
    publishedOn: '2025-04-14',
    nightly: ['drone 62/40 @2025-04-14'],
  },
  {
    text: 'Як повідомили у понеділок Повітряні сили, уночі збито 40 із 62 дронів.',
    about: 'те саме повідомлення, прочитане наступного дня',
    publishedOn: '2025-04-15',
    nightly: ['drone 62/40 @2025-04-14'],
  },
  {
    text: 'Зернову угоду розірвано 17 липня. Уночі ворог запустив 19 ракет і 19 дронів, збито 5 ракет і 13 дронів.',
    publishedOn: '2023-07-20',
    nightly: ['missile 19/5 @2023-07-20', 'drone 19/13 @2023-07-20'],
  },
  {
    text: 'У ніч із 25 на 26 травня ворог запустив 355 БпЛА, знешкоджено 288.',
    publishedOn: '2025-05-26',
    nightly: ['drone 355/288 @2025-05-26'],
  },
  {
    text: 'Після вчорашньої масованої атаки ворог ударив знову: вночі запустив 81 БпЛА, збито 60.',
    publishedOn: '2024-08-27',
    nightly: ['drone 81/60 @2024-08-27'],
  },
  {
    text: 'Напередодні ввечері ворог запустив 87 «шахедів». До ранку збито 56.',
    publishedOn: '2024-10-05',
    nightly: ['shahed 87/56 @2024-10-05'],
  },
  {
    text: 'Оновлені дані оприлюднили вдень 19 листопада. У ніч на 19 листопада росіяни застосували 476 дронів.',
    publishedOn: '2025-11-20',
    nightly: ['drone 476/? @2025-11-19'],
  },
  {
    text: 'Блекаут після удару 10 жовтня тривав два дні. Цієї ночі знищено 26 із 30 дронів.',
    publishedOn: '2022-10-13',
    nightly: ['drone 30/26 @2022-10-13'],
  },
]

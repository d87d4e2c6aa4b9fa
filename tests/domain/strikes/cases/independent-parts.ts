import type { IndependentCase } from './independent-case.ts'
import { inLanguage } from './independent-case.ts'

/** Parts of a figure and what is lost, as official posts and those who quote them write; every text is made up. */
export const INDEPENDENT_PARTS: readonly IndependentCase[] = [
  ...inLanguage('en', [
    {
      family: 'parts: jets',
      publishedOn: '2026-06-20',
      text: 'Overnight on June 20 Russia attacked with 150 Shahed-type drones (25 of them jet-powered). 133 UAVs were shot down or suppressed.',
      rows: ['2026-06-20 shahed|drone 150/133'],
      others: ['subset shahed 25/?'],
    },
    {
      family: 'parts: jets',
      publishedOn: '2026-05-17',
      text: 'The Air Force counted 88 strike drones on the night of May 17, among them 12 jet-powered Shaheds; 80 were downed.',
      rows: ['2026-05-17 drone|shahed 88/80'],
      others: ['subset shahed 12/?'],
    },
    {
      family: 'parts: regions',
      publishedOn: '2023-10-14',
      text: 'Thirty drones were destroyed overnight on Oct. 14: 14 over Odesa Oblast, nine over Mykolaiv Oblast, four over Kherson Oblast and three over Kirovohrad Oblast.',
      rows: ['2023-10-14 drone ?/30'],
      others: ['subset drone ?/14', 'subset drone ?/9', 'subset drone ?/4', 'subset drone ?/3'],
    },
    {
      family: 'parts: regions',
      publishedOn: '2024-01-24',
      text: 'Air defence destroyed 29 of 41 drones in the night of January 24. Eleven fell in the Kyiv region, seven in Cherkasy and the rest elsewhere.',
      rows: ['2024-01-24 drone 41/29'],
    },
    {
      family: 'parts: commands',
      publishedOn: '2023-11-18',
      text: 'On the night of November 18, 29 of 38 Shaheds were downed: 15 by Air Command South, nine by Air Command Centre and five by Air Command West.',
      rows: ['2023-11-18 shahed 38/29'],
      others: ['subset shahed ?/15', 'subset shahed ?/9', 'subset shahed ?/5'],
    },
    {
      family: 'parts: among them',
      publishedOn: '2025-07-09',
      text: 'In total Russia used 728 drones overnight on July 9, roughly 400 of which were Shaheds. Air defence shot down 296 drones and jammed 415.',
      rows: [
        '2025-07-09 drone|shahed 728/296 or 2025-07-09 drone|shahed 728/711 or 2025-07-09 drone|shahed 728/296 lost 415',
      ],
      others: ['subset shahed ~400/?'],
    },
    {
      family: 'parts: lost',
      publishedOn: '2026-07-10',
      text: 'On the night of July 10 Russia launched three Kh-22 missiles and 90 drones. Ukraine downed 77 drones; the enemy missiles did not reach their targets.',
      rows: ['2026-07-10 kh-22-32 3/? lost 3', '2026-07-10 drone 90/77'],
    },
    {
      family: 'parts: still in the air',
      publishedOn: '2026-06-02',
      text: 'As of 7:00 on June 2, 61 drones of 84 had been shot down overnight. About 15 more are still in the airspace.',
      rows: ['2026-06-02 drone 84/61'],
    },
  ]),
  ...inLanguage('uk', [
    {
      family: 'parts: jets',
      publishedOn: '2026-06-24',
      text: 'У ніч на 24 червня (з 18:00 23 червня) противник атакував 2 балістичними ракетами Іскандер-М та 141 ударним БпЛА типу Shahed (28 із них – реактивні), Гербера та дронами інших типів.\nЗбито/подавлено 120 ворожих БпЛА.',
      rows: ['2026-06-24 iskander-m 2/?', '2026-06-24 shahed|drone 141/120'],
      others: ['subset shahed 28/?'],
    },
    {
      family: 'parts: jets',
      publishedOn: '2026-07-07',
      text: 'Уночі 7 липня ворог застосував 99 БпЛА (близько 20 – реактивні). Знешкоджено 90, з них 14 реактивних.',
      rows: ['2026-07-07 drone|shahed 99/90'],
      others: ['subset shahed ~20/14'],
    },
    {
      family: 'parts: jets',
      publishedOn: '2026-08-03',
      text: 'У ніч на 3 серпня зафіксовано 170 ударних дронів, 35 з яких реактивні. ППО подавила або збила 149 безпілотників, у тому числі 22 реактивні.',
      rows: ['2026-08-03 drone|shahed 170/149'],
      others: ['subset shahed 35/22'],
    },
    {
      family: 'parts: regions',
      publishedOn: '2023-09-21',
      text: 'Цієї ночі, 21 вересня, знищено 36 крилатих ракет: 20 на Київщині, шість на Черкащині, п’ять на Львівщині, по дві на Хмельниччині та Рівненщині, одну на Вінниччині.',
      rows: ['2023-09-21 cruise-missile ?/36'],
      others: [
        'subset cruise-missile ?/20',
        'subset cruise-missile ?/6',
        'subset cruise-missile ?/5',
        'subset cruise-missile ?/1',
      ],
    },
    {
      family: 'parts: regions',
      publishedOn: '2024-02-05',
      text: 'У ніч на 5 лютого збито 24 «шахеди»:\nОдещина – 10\nМиколаївщина – 8\nДніпропетровщина – 4\nХерсонщина – 2',
      rows: ['2024-02-05 shahed ?/24'],
      others: ['subset shahed ?/10', 'subset shahed ?/8', 'subset shahed ?/4', 'subset shahed ?/2'],
    },
    {
      family: 'parts: commands',
      publishedOn: '2023-12-07',
      text: 'У ніч на 7 грудня сили ППО знищили 15 із 18 «шахедів». У зоні відповідальності ПвК «Південь» збито вісім, ПвК «Захід» – чотири, ПвК «Центр» – три.',
      rows: ['2023-12-07 shahed 18/15'],
      others: ['subset shahed ?/8', 'subset shahed ?/4', 'subset shahed ?/3'],
    },
    {
      family: 'parts: among them',
      publishedOn: '2025-09-03',
      text: 'За ніч на 3 вересня росіяни запустили 502 дрони, серед яких близько 300 «шахедів», і 24 ракети.',
      rows: ['2025-09-03 drone|shahed 502/?', '2025-09-03 missile 24/?'],
      others: ['subset shahed ~300/?'],
    },
    {
      family: 'parts: among them',
      publishedOn: '2025-12-06',
      text: 'У ніч на 6 грудня ворог атакував 653 ударними БпЛА різних типів (понад 300 із них – «шахеди»). Збито 585 БпЛА.',
      rows: ['2025-12-06 drone|shahed 653/585'],
      others: ['subset shahed >300/?'],
    },
    {
      family: 'parts: lost',
      publishedOn: '2026-06-09',
      text: 'У ніч на 9 червня противник атакував трьома ракетами Х-22/32 та 101 ударним БпЛА. Збито 92 БпЛА, Х-22/32 не досягли цілей.',
      rows: ['2026-06-09 kh-22-32 3/? lost 3', '2026-06-09 drone 101/92'],
    },
    {
      family: 'parts: lost',
      publishedOn: '2026-08-15',
      text: 'У ніч на 15 серпня ворог випустив дві протирадіолокаційні ракети Х-31П і 60 БпЛА. Знищено 55 безпілотників. Ворожі ракети цілей не досягли.',
      rows: ['2026-08-15 kh-31 2/? lost 2', '2026-08-15 drone 60/55'],
    },
    {
      family: 'parts: lost',
      publishedOn: '2026-08-16',
      text: 'У ніч на 16 серпня ворог застосував 4 ракети Х-59/69 та 60 БпЛА. Знищено 2 Х-59/69 і 55 безпілотників, ще дві ракети цілей не досягли.',
      rows: ['2026-08-16 kh-59-69 4/2 lost 2', '2026-08-16 drone 60/55'],
    },
    {
      family: 'parts: still in the air',
      publishedOn: '2026-07-25',
      text: 'У ніч на 25 липня збито 73 із 96 БпЛА. Станом на 08:00 близько 12 дронів ще перебувають у повітряному просторі.',
      rows: ['2026-07-25 drone 96/73'],
    },
    {
      family: 'parts: a hit is none',
      publishedOn: '2026-07-26',
      text: 'У ніч на 26 липня збито/подавлено 88 із 97 БпЛА. Зафіксовано влучання 9 ударних БпЛА на 6 локаціях та падіння уламків на 3.',
      rows: ['2026-07-26 drone 97/88'],
    },
  ]),
]

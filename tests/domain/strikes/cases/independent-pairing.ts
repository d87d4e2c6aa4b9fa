import type { IndependentCase } from './independent-case.ts'
import { inLanguage } from './independent-case.ts'

/** Launched and shot down told apart from each other; every text is made up. */
export const INDEPENDENT_PAIRING: readonly IndependentCase[] = [
  ...inLanguage('en', [
    {
      family: 'pairing: launched inside a list of the downed',
      publishedOn: '2023-02-16',
      text: 'Ukrainian air defences had destroyed eight cruise missiles launched from bombers over the Caspian, 11 Shahed drones and an Orlan-10 overnight on 16 February, the Air Force said.',
      rows: ['2023-02-16 cruise-missile ?/8', '2023-02-16 shahed ?/11'],
      optional: ['2023-02-16 orlan-10 ?/1'],
    },
    {
      family: 'pairing: launched inside a list of the downed',
      publishedOn: '2024-01-13',
      text: 'Air defense units downed seven missiles that had been fired from the Black Sea, three Lancets and 26 drones on the night of Jan. 13.',
      rows: ['2024-01-13 missile ?/7', '2024-01-13 lancet ?/3', '2024-01-13 drone ?/26'],
    },
    {
      family: 'pairing: of those',
      publishedOn: '2024-11-08',
      text: 'Russia launched some 90 drones and 14 missiles at Ukraine on the night of November 8. Kyiv says 9 of those missiles were intercepted.',
      rows: ['2024-11-08 drone ~90/?', '2024-11-08 missile 14/9'],
    },
    {
      family: 'pairing: of those',
      publishedOn: '2025-02-01',
      text: 'Moscow sent 123 drones and 42 missiles overnight, the air force said on February 1. Of the missiles, 25 were brought down; of the drones, 56.',
      rows: ['2025-02-01 drone 123/56', '2025-02-01 missile 42/25'],
    },
    {
      family: 'pairing: background',
      publishedOn: '2024-03-18',
      text: 'Overnight on March 18, air defenders shot down 17 of 22 Shahed drones, the Air Force reported.\n\nAs reported earlier, on the night of March 17 Russia launched 16 drones; 14 of them were downed.',
      rows: ['2024-03-18 shahed 22/17'],
      optional: ['2024-03-17 drone 16/14'],
    },
    {
      family: 'pairing: headline total',
      publishedOn: '2024-06-20',
      text: 'Ukraine shoots down 5 missiles and 27 drones\n\nOvernight on June 20, Russia attacked Ukraine with nine missiles and 27 drones: six Kh-101 cruise missiles, two Kh-59/69 guided missiles, one Iskander-K and 27 Shahed drones. Air defence brought down four Kh-101 missiles, one Kh-59/69 missile and all 27 drones.',
      rows: [
        '2024-06-20 kh-101-555 6/4',
        '2024-06-20 kh-59-69 2/1',
        '2024-06-20 iskander-k 1/?',
        '2024-06-20 shahed 27/27',
      ],
    },
    {
      family: 'pairing: sum and parts',
      publishedOn: '2026-02-14',
      text: 'The Air Force said on Feb. 14 that Russia had sent 90 Shahed drones and eight jet-powered ones overnight. Air defense took down 81 targets: 76 Shaheds and five jet drones.',
      rows: ['2026-02-14 shahed 90/76'],
      others: ['subset shahed 8/5', 'total combined ?/81'],
    },
    {
      family: 'pairing: verbs',
      publishedOn: '2024-12-03',
      text: 'In the night to December 3 Ukraine confirmed the loss of 24 decoy drones from radar and the downing of 22 UAVs out of 50 launched.',
      rows: ['2024-12-03 drone|shahed 50/22 lost 24'],
    },
    {
      family: 'pairing: labels',
      publishedOn: '2024-05-08',
      text: 'Night of May 8, Air Force tally (shot down / launched):\nKh-101: 33/45\nKalibr: 4/4\nShahed: 20/21',
      rows: ['2024-05-08 kh-101-555 45/33', '2024-05-08 kalibr 4/4', '2024-05-08 shahed 21/20'],
    },
    {
      family: 'pairing: labels',
      publishedOn: '2025-08-21',
      text: 'Aug. 21, overnight.\nDrones: 574 launched, 546 downed\nCruise missiles: 33 launched, 31 downed\nBallistic missiles: 4 launched, 0 downed',
      rows: [
        '2025-08-21 drone 574/546',
        '2025-08-21 cruise-missile 33/31',
        '2025-08-21 ballistic-missile 4/0',
      ],
    },
    {
      family: 'pairing: table',
      publishedOn: '2025-09-07',
      text: '<p>Overnight, 7 September</p><table><tr><th>Weapon</th><th>Launched</th><th>Shot down</th></tr><tr><td>Shahed drones</td><td>810</td><td>747</td></tr><tr><td>Iskander-K</td><td>9</td><td>4</td></tr></table>',
      rows: ['2025-09-07 shahed 810/747', '2025-09-07 iskander-k 9/4'],
    },
    {
      family: 'pairing: two speakers',
      publishedOn: '2023-05-20',
      text: 'The Air Force said all 18 drones launched overnight on May 20 were destroyed. The head of the capital\'s administration spoke of "more than 20" over the city and around it.',
      rows: ['2023-05-20 drone 18/18'],
    },
    {
      family: 'pairing: two waves',
      publishedOn: '2024-04-11',
      text: 'At midnight Russia launched 12 Shaheds at Odesa, 10 of which were shot down. At 5 a.m. on April 11 six Kinzhals followed. All of them hit their targets.',
      rows: ['2024-04-11 shahed 12/10', '2024-04-11 kinzhal 6/?'],
    },
    {
      family: 'pairing: relative clause',
      publishedOn: '2024-09-26',
      text: 'The 66 drones and four missiles destroyed were among 78 UAVs and six missiles Russia fired in the night of 26 September, according to the Air Force.',
      rows: ['2024-09-26 drone 78/66', '2024-09-26 missile 6/4'],
    },
    {
      family: 'pairing: relative clause',
      publishedOn: '2023-10-26',
      text: 'Of the 11 drones and one missile that Russia launched overnight on Oct. 26, air defence destroyed everything, the military said.',
      rows: ['2023-10-26 drone 11/11', '2023-10-26 missile 1/1'],
    },
  ]),
  ...inLanguage('uk', [
    {
      family: 'pairing: launched inside a list of the downed',
      publishedOn: '2023-06-13',
      text: 'У ніч на 13 червня сили ППО знищили десять крилатих ракет Х-101, випущених із району Каспію, один ударний дрон та два розвідувальні БпЛА.',
      rows: ['2023-06-13 kh-101-555 ?/10', '2023-06-13 drone ?/1', '2023-06-13 recon-drone ?/2'],
    },
    {
      family: 'pairing: of those',
      publishedOn: '2025-04-24',
      text: 'Росія вночі 24 квітня запустила 145 безпілотників і 70 ракет. За даними військових, перехопили 48 із цих ракет.',
      rows: ['2025-04-24 drone 145/?', '2025-04-24 missile 70/48'],
    },
    {
      family: 'pairing: background',
      publishedOn: '2024-02-09',
      text: 'У ніч на 9 лютого ППО знищила 10 із 16 «шахедів».\n\nНагадаємо, напередодні, у ніч на 8 лютого, росіяни запустили 17 дронів, з яких збили 11.',
      rows: ['2024-02-09 shahed 16/10'],
      optional: ['2024-02-08 drone 17/11'],
    },
    {
      family: 'pairing: headline total',
      publishedOn: '2025-05-24',
      text: 'Збито 6 ракет та 245 БпЛА\n\nУ ніч на 24 травня противник атакував 14 балістичними ракетами Іскандер-М, трьома Х-59 та 250 ударними БпЛА типу Shahed. ППО збила 5 ракет Іскандер-М, одну Х-59 та 245 БпЛА.',
      rows: ['2025-05-24 iskander-m 14/5', '2025-05-24 kh-59-69 3/1', '2025-05-24 shahed|drone 250/245'],
    },
    {
      family: 'pairing: sum and parts',
      publishedOn: '2026-03-02',
      text: 'У ніч на 2 березня ворог ударив 70 дронами типу Shahed і сімома реактивними БпЛА. Знешкоджено 66 цілей: 62 Shahed та чотири реактивні.',
      rows: ['2026-03-02 shahed 70/62'],
      others: ['subset shahed 7/4', 'total combined ?/66'],
    },
    {
      family: 'pairing: whole and a part',
      publishedOn: '2026-04-10',
      text: 'Понад 80 ударних дронів випустили росіяни по Харківщині та Полтавщині в ніч на 10 квітня. Зенітники зуміли збити понад 30 реактивних.',
      rows: ['2026-04-10 drone|shahed >80/?'],
      others: ['subset shahed ?/>30'],
    },
    {
      family: 'pairing: verbs',
      publishedOn: '2024-10-15',
      text: 'Уночі 15 жовтня зафіксовано 17 ударних безпілотників; підтверджено збиття 12 та локаційну втрату чотирьох.',
      rows: ['2024-10-15 drone 17/12 lost 4'],
    },
    {
      family: 'pairing: verbs',
      publishedOn: '2025-01-18',
      text: 'Станом на ранок 18 січня підтверджено втрату 14 дронів-імітаторів і знищення 24 ударних БпЛА.',
      rows: ['2025-01-18 drone|shahed ?/24 lost 14'],
    },
    {
      family: 'pairing: labels',
      publishedOn: '2023-12-29',
      text: 'Ніч на 29 грудня. Збито:\nShahed – 27/36\nХ-101/Х-555 – 87/90\nКинджал – 0/5',
      rows: ['2023-12-29 shahed 36/27', '2023-12-29 kh-101-555 90/87', '2023-12-29 kinzhal 5/0'],
    },
    {
      family: 'pairing: labels',
      publishedOn: '2024-07-31',
      text: 'У ніч на 31 липня:\n▪️ Shahed: запущено 89 / збито 89\n▪️ Х-59: запущено 1 / збито 1',
      rows: ['2024-07-31 shahed 89/89', '2024-07-31 kh-59-69 1/1'],
    },
    {
      family: 'pairing: two speakers',
      publishedOn: '2023-11-25',
      text: 'У Повітряних силах кажуть, що вночі 25 листопада збили 71 із 75 «шахедів». Мер столиці говорить про 60 дронів над містом, і всі, за його словами, знищено.',
      rows: ['2023-11-25 shahed 75/71'],
    },
    {
      family: 'pairing: two waves',
      publishedOn: '2023-12-13',
      text: 'Спершу ворог запустив десять «шахедів», усі вони збиті. Згодом, о третій ночі 13 грудня, по Києву вдарили десятьма балістичними ракетами; перехопили вісім.',
      rows: ['2023-12-13 shahed 10/10', '2023-12-13 ballistic-missile 10/8'],
    },
    {
      family: 'pairing: relative clause',
      publishedOn: '2024-08-12',
      text: 'Тридцять дронів із тридцяти восьми та дві балістичні ракети з чотирьох, якими росіяни били вночі 12 серпня, не долетіли: їх збила ППО.',
      rows: ['2024-08-12 drone 38/30', '2024-08-12 ballistic-missile 4/2'],
    },
  ]),
]

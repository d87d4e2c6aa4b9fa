import type { IndependentCase } from './independent-case.ts'
import { inLanguage } from './independent-case.ts'

/** Numbers in every spelling; every text is made up. */
export const INDEPENDENT_NUMBERS: readonly IndependentCase[] = [
  ...inLanguage('en', [
    {
      family: 'numbers: key caps',
      publishedOn: '2024-11-30',
      text: 'Air defence shot down 7️⃣8️⃣ of 132 drones overnight on November 30.',
      rows: ['2024-11-30 drone 132/78'],
    },
    {
      family: 'numbers: mathematical',
      publishedOn: '2025-03-09',
      text: '𝗧𝗵𝗲 𝗔𝗶𝗿 𝗙𝗼𝗿𝗰𝗲: overnight on March 9, 𝟳𝟯 of 𝟏𝟏𝟗 drones were shot down.',
      rows: ['2025-03-09 drone 119/73'],
    },
    {
      family: 'numbers: full width',
      publishedOn: '2025-03-10',
      text: 'Overnight on 10 March air defence destroyed １３０ of 176 drones.',
      rows: ['2025-03-10 drone 176/130'],
    },
    {
      family: 'numbers: none',
      publishedOn: '2024-01-02',
      text: 'Russia fired ten ballistic missiles at Kharkiv overnight on 2 January. Not one of the ten was intercepted.',
      rows: ['2024-01-02 ballistic-missile 10/0'],
    },
    {
      family: 'numbers: none',
      publishedOn: '2024-08-27',
      text: 'None of the three Kinzhals fired overnight on August 27 could be intercepted, and only one of the six Kh-22s was shot down.',
      rows: ['2024-08-27 kinzhal 3/0', '2024-08-27 kh-22-32 6/1'],
    },
    {
      family: 'numbers: all but',
      publishedOn: '2024-03-21',
      text: 'Overnight on March 21 Russia launched 14 Shahed drones. All but two were shot down.',
      rows: ['2024-03-21 shahed 14/12'],
    },
    {
      family: 'numbers: all but',
      publishedOn: '2023-09-03',
      text: 'Air defenders downed all but three of the 25 drones that attacked the Odesa region on the night of September 3.',
      rows: ['2023-09-03 drone 25/22'],
    },
    {
      family: 'numbers: all but',
      publishedOn: '2025-06-29',
      text: 'Of 50 drones launched in the night of June 29, all except one were destroyed, the Air Force said.',
      rows: ['2025-06-29 drone 50/49'],
    },
    {
      family: 'numbers: corrected',
      publishedOn: '2024-10-28',
      text: 'CORRECTED: Ukraine downed 66 drones, not 63, of the 100 launched overnight on October 28.',
      rows: ['2024-10-28 drone 100/66'],
    },
    {
      family: 'numbers: corrected',
      publishedOn: '2024-10-29',
      text: 'Russia launched 48 drones overnight on October 29, not 46 as earlier stated; 26 were shot down.',
      rows: ['2024-10-29 drone 48/26'],
    },
    {
      family: 'numbers: struck out',
      publishedOn: '2025-01-21',
      text: '<p>Overnight on January 21 Russia launched <del>129</del> 131 drones. Air defence shot down <s>70</s> 72 of them.</p>',
      rows: ['2025-01-21 drone 131/72'],
    },
    {
      family: 'numbers: like a year',
      publishedOn: '2026-05-03',
      text: 'In the night of May 3 electronic warfare and air defence stopped 1998 drones of the 2047 that were launched, the Air Force claimed.',
      rows: ['2026-05-03 drone 2047/1998'],
    },
    {
      family: 'numbers: like a year',
      publishedOn: '2025-12-31',
      text: 'As 2025 ended, Russia launched 127 drones overnight on December 31, 2025. 101 of them were shot down in the last night of 2025.',
      rows: ['2025-12-31 drone 127/101'],
    },
    {
      family: 'numbers: dozens',
      publishedOn: '2025-04-06',
      text: 'Russia fired 23 missiles and dozens of drones on the night of April 6. Half a dozen missiles were shot down.',
      rows: ['2025-04-06 missile 23/6'],
    },
    {
      family: 'numbers: dozens',
      publishedOn: '2025-04-14',
      text: 'Two dozen Shahed drones attacked Ukraine overnight on April 14, the General Staff said; a score of them were downed.',
      rows: ['2025-04-14 shahed 24/20'],
    },
  ]),
  ...inLanguage('uk', [
    {
      family: 'numbers: key caps',
      publishedOn: '2024-12-12',
      text: '⚡️Ніч на 12 грудня: збито 1️⃣6️⃣ із 2️⃣1️⃣ ударного БпЛА!',
      rows: ['2024-12-12 drone 21/16'],
    },
    {
      family: 'numbers: key caps',
      publishedOn: '2025-07-02',
      text: 'У ніч на 2 липня 🔟 дронів запустив ворог, збито 9️⃣.',
      rows: ['2025-07-02 drone 10/9'],
    },
    {
      family: 'numbers: mathematical',
      publishedOn: '2025-08-18',
      text: 'У ніч на 18 серпня знищено 𝟴𝟴 із 𝟭𝟰𝟬 БпЛА.',
      rows: ['2025-08-18 drone 140/88'],
    },
    {
      family: 'numbers: none',
      publishedOn: '2024-03-22',
      text: 'Уночі 22 березня ворог випустив 12 балістичних ракет «Іскандер-М». Жодної з них збити не вдалося.',
      rows: ['2024-03-22 iskander-m 12/0'],
    },
    {
      family: 'numbers: all but',
      publishedOn: '2024-04-05',
      text: 'У ніч на 5 квітня окупанти запустили 13 «шахедів». Збито всі, окрім двох.',
      rows: ['2024-04-05 shahed 13/11'],
    },
    {
      family: 'numbers: all but',
      publishedOn: '2023-08-20',
      text: 'Із 18 дронів, що атакували вночі 20 серпня, знешкоджено усі за винятком трьох.',
      rows: ['2023-08-20 drone 18/15'],
    },
    {
      family: 'numbers: corrected',
      publishedOn: '2024-09-14',
      text: 'У ніч на 14 вересня збито 72 дрони, а не 69, як повідомлялося раніше. Усього їх було 76.',
      rows: ['2024-09-14 drone 76/72'],
    },
    {
      family: 'numbers: corrected',
      publishedOn: '2024-09-15',
      text: 'ОНОВЛЕНО. Уночі 15 вересня ворог запустив не 13, а 14 «шахедів», з них знищено десять.',
      rows: ['2024-09-15 shahed 14/10'],
    },
    {
      family: 'numbers: struck out',
      publishedOn: '2024-09-16',
      text: 'У ніч на 16 вересня збито <strike>52</strike> 53 із 56 «шахедів».',
      rows: ['2024-09-16 shahed 56/53'],
    },
    {
      family: 'numbers: struck out',
      publishedOn: '2024-09-18',
      text: 'У ніч на 18 вересня збито ~~45~~ 46 із 52 дронів.',
      rows: ['2024-09-18 drone 52/46'],
    },
    {
      family: 'numbers: like a year',
      publishedOn: '2026-02-01',
      text: 'За січень 2026 року знешкоджено 1962 БпЛА. У ніч на 1 лютого збито 76 із 90 дронів.',
      rows: ['2026-02-01 drone 90/76'],
      others: ['period drone ?/1962'],
    },
    {
      family: 'numbers: like a year',
      publishedOn: '2024-12-31',
      text: 'Торік, у 2023 році, «шахедів» було менше. Цієї ночі, 31 грудня 2024-го, збито 16 із 40 дронів.',
      rows: ['2024-12-31 drone 40/16'],
    },
    {
      family: 'numbers: dozens',
      publishedOn: '2025-10-05',
      text: 'Близько п’яти десятків ракет і понад п’ять сотень дронів застосував ворог у ніч на 5 жовтня.',
      rows: ['2025-10-05 missile ~50/?', '2025-10-05 drone >500/?'],
    },
    {
      family: 'numbers: dozens',
      publishedOn: '2025-10-10',
      text: 'У ніч на 10 жовтня десятки дронів атакували столицю, півтора десятка з них збили над містом.',
      rows: ['2025-10-10 drone ?/15'],
    },
    {
      family: 'numbers: thousands',
      publishedOn: '2025-01-01',
      text: 'За 2024 рік Росія запустила 11,2 тис. «шахедів» і 3 тисячі ракет. У новорічну ніч на 1 січня збито 63 зі 111 дронів.',
      rows: ['2025-01-01 drone 111/63'],
      others: ['period shahed 11200/?', 'period missile 3000/?'],
    },
  ]),
]

import type { StrikeCase } from '../strike-case.ts'

/** Which night a figure belongs to. */
export const cases: readonly StrikeCase[] = [
  {
    text: 'Overnight on 4 March, Russia launched 42 drones.',
    publishedOn: '2025-03-04',
    nightly: ['drone 42/? @2025-03-04'],
  },
  {
    text: 'On the night of 27-28 January, Russia launched 8 drones.',
    publishedOn: '2024-01-28',
    nightly: ['drone 8/? @2024-01-28'],
  },
  {
    text: 'On the night of March 3 to 4 Russia launched 8 drones.',
    publishedOn: '2024-03-04',
    nightly: ['drone 8/? @2024-03-04'],
  },
  {
    text: 'On the night of 30 April-1 May Russia launched 8 drones.',
    publishedOn: '2024-05-01',
    nightly: ['drone 8/? @2024-05-01'],
  },
  {
    text: 'On the night of December 31, 2024, to January 1, 2025, Russia launched 111 drones.',
    publishedOn: '2025-01-01',
    nightly: ['drone 111/? @2025-01-01'],
  },
  {
    text: 'Overnight into January 2, Russia launched 72 drones.',
    publishedOn: '2025-01-02',
    nightly: ['drone 72/? @2025-01-02'],
  },
  {
    about: 'a date of December read in January is of last year',
    text: 'On the night of December 30 Russia launched 43 drones.',
    publishedOn: '2025-01-02',
    nightly: ['drone 43/? @2024-12-30'],
  },
  {
    text: "Russia launched 17 drones overnight, Ukraine's air force said on Thursday.",
    publishedOn: '2024-02-16',
    nightly: ['drone 17/? @2024-02-15'],
  },
  {
    text: 'Russia launched 17 drones at Ukraine overnight.',
    publishedOn: '2024-02-16',
    nightly: ['drone 17/? @2024-02-16'],
  },
  {
    text: 'This morning, Russia launched 30 missiles at Ukraine.',
    publishedOn: '2024-08-26',
    nightly: ['missile 30/? @2024-08-26'],
  },
  {
    about: 'nothing says when',
    text: 'Russia launched 17 drones at Ukraine.',
    publishedOn: '2024-02-16',
    nightly: ['drone 17/? @?'],
  },
  {
    about: 'no day of publishing',
    text: 'Overnight Russia launched 17 drones at Ukraine.',
    nightly: ['drone 17/? @?'],
  },
  {
    about: 'an evening told later belongs to a night of which no more is known',
    text: 'On the evening of March 5, 12 Shahed drones were shot down over Kyiv.',
    publishedOn: '2024-03-07',
    nightly: ['shahed ?/12 @?'],
  },
  {
    text: 'From 19:00 on November 3 to 04:00 on November 4, the enemy attacked with 21 Shahed drones.',
    publishedOn: '2024-11-04',
    nightly: ['shahed 21/? @2024-11-04'],
  },
  {
    about: 'a day raid is of its own day',
    text: 'In the afternoon of May 8, Russia launched 9 missiles at Kharkiv.',
    publishedOn: '2024-05-09',
    nightly: ['missile 9/? @2024-05-08'],
  },
  { text: 'У ніч на 3 лютого 2024 року ворог атакував 14 «шахедами».', nightly: ['shahed 14/? @2024-02-03'] },
  {
    text: 'У ніч проти 3 лютого ворог атакував 14 «шахедами».',
    publishedOn: '2024-02-03',
    nightly: ['shahed 14/? @2024-02-03'],
  },
  {
    text: 'В ніч із 2 на 3 лютого ворог атакував 14 «шахедами».',
    publishedOn: '2024-02-03',
    nightly: ['shahed 14/? @2024-02-03'],
  },
  {
    text: 'Цієї ночі ворог атакував 14 «шахедами».',
    publishedOn: '2024-02-03',
    nightly: ['shahed 14/? @2024-02-03'],
  },
  {
    text: 'Із 20.00 2 лютого до 05.00 3 лютого противник атакував 14 «шахедами».',
    publishedOn: '2024-02-03',
    nightly: ['shahed 14/? @2024-02-03'],
  },
  {
    text: 'У ніч на 3 лютого (з 19:30 2 лютого) противник атакував 98 ударними БпЛА.',
    publishedOn: '2025-02-03',
    nightly: ['drone 98/? @2025-02-03'],
  },
  {
    text: 'Протягом дня 12 травня (з 08:00 до 19:00) противник атакував 40 ударними БпЛА.',
    publishedOn: '2025-05-12',
    nightly: ['drone 40/? @2025-05-12'],
  },
  {
    text: 'Вночі 6 травня збито вісім «шахедів».',
    publishedOn: '2023-05-06',
    nightly: ['shahed ?/8 @2023-05-06'],
  },
  {
    about: 'two raids of one date',
    text: 'Overnight on June 10, Russia launched 10 drones. On the morning of June 10, two Iskander-M missiles were fired at Kharkiv.',
    publishedOn: '2024-06-10',
    nightly: ['drone 10/? @2024-06-10', 'iskander-m 2/? @2024-06-10'],
  },
  {
    about: 'a date that does not exist',
    text: 'Overnight on February 31, Russia launched 10 drones.',
    publishedOn: '2024-03-01',
    nightly: ['drone 10/? @?'],
  },
  {
    text: 'Three nights in a row: on March 8 defenders shot down 4 of 5 drones, on March 9 they shot down 20 of 23, and on the night of March 10 nine of eleven.',
    publishedOn: '2025-03-10',
    nightly: ['drone 11/9 @2025-03-10'],
    others: ['background drone 5/4 @2025-03-08', 'background drone 23/20 @2025-03-09'],
  },
  {
    about: 'a second date without figures of its own is no second attack',
    text: 'On March 10, from 20:00 on March 9, Russia launched 44 drones, of which 40 were shot down.',
    publishedOn: '2025-03-10',
    nightly: ['drone 44/40 @2025-03-10'],
  },
  {
    text: 'Учора росіяни звітували про відпочинок: 120 дронів за ніч. А сьогодні, 10 березня, Повітряні сили рахують 66 БпЛА: 41 збито, 20 втрачено.',
    publishedOn: '2025-03-10',
    nightly: ['drone 66/41 lost 20 @2025-03-10'],
  },
  {
    about: 'what began two evenings ago is another attack',
    text: 'З вечора 8 березня ворог випустив понад 900 дронів. Цієї ночі було 310 БпЛА, із них ліквідовано 290.',
    publishedOn: '2025-03-10',
    nightly: ['drone 310/290 @2025-03-10'],
  },
  {
    text: 'According to Kyiv, 36 of 39 Shaheds were shot down on March 9 and 12 of 15 on March 10.',
    publishedOn: '2025-03-10',
    nightly: ['shahed 15/12 @2025-03-10'],
    others: ['background shahed 39/36 @2025-03-09'],
  },
  {
    about: 'a part that was shot down by the next day is of the same attack',
    text: 'Russia launched 40 drones on 9 March, 30 of which were shot down by the morning of 10 March.',
    publishedOn: '2025-03-10',
    nightly: ['drone 40/30 @2025-03-10'],
  },
]

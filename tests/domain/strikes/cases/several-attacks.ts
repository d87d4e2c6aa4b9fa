import type { StrikeCase } from '../strike-case.ts'

/** Texts that tell of more attacks than one: each figure belongs to its own. */
export const cases: readonly StrikeCase[] = [
  {
    because: 'sum-raids',
    about: 'the sum of both raids of a date is the figure of neither',
    publishedOn: '2026-03-20',
    text: 'Air defence stops 246 of 290 drones by night and by day\n\nDuring the night there were 180 drones, 150 of which were shot down.\n\nFrom 09:00 to 18:00 the enemy launched another 110 drones; 96 of them were neutralised.',
    nightly: ['drone 180/150 by night', 'drone 110/96 by day'],
    others: ['total drone 290/246'],
  },
  {
    about: 'the sum of both raids, told in Ukrainian',
    publishedOn: '2026-04-02',
    text: 'Уночі та вдень 2 квітня Росія запустила 217 дронів.\nУночі атакували 140 БпЛА, збито 118.\nУдень із 9:00 до 17:00 – ще 77 БпЛА, збито 70.',
    nightly: ['drone 140/118 by night', 'drone 77/70 by day'],
    others: ['total drone 217/?'],
  },
  {
    about: 'nights told in turn, each headed by its date, are all news',
    publishedOn: '2026-02-16',
    text: 'Friday, Feb. 13. Russia sent 212 drones and nine missiles. Ukraine stopped 180 drones and four missiles.\n\nSaturday, Feb. 14. Sixty-one drones, 47 of them shot down or jammed.\n\nSunday, Feb. 15. 105 drones, of which 88 were brought down.',
    nightly: [
      'drone 212/180 @2026-02-13',
      'missile 9/4 @2026-02-13',
      'drone 61/47 @2026-02-14',
      'drone 105/88 @2026-02-15',
    ],
  },
  {
    about: 'nights told in turn, in Ukrainian',
    publishedOn: '2026-02-16',
    text: 'Ніч на 14 лютого: 61 дрон, збито 47.\nНіч на 15 лютого: 105 дронів, збито 88.\nНіч на 16 лютого: 84 дрони, збито 70.',
    nightly: ['drone 61/47 @2026-02-14', 'drone 105/88 @2026-02-15', 'drone 84/70 @2026-02-16'],
  },
  {
    about: 'a dated reminder behind the news of the night stays a reminder',
    publishedOn: '2026-02-16',
    text: 'Russia launched 84 drones at Ukraine overnight, 70 were shot down, the air force said.\n\nOn Friday, February 13, Russia launched 212 drones and nine missiles; 180 drones and four missiles were intercepted.',
    nightly: ['drone 84/70'],
    others: ['background drone 212/180'],
  },
  {
    about: 'an evening that goes on to the morning is of the next date',
    publishedOn: '2026-01-23',
    text: "Ukraine's air force said 24 of the 28 drones used in the attack, which lasted from late Thursday into the early hours, had been shot down.",
    nightly: ['drone 28/24 @2026-01-23'],
  },
  {
    publishedOn: '2026-01-23',
    text: 'Russia attacked Ukraine on Thursday evening and overnight with 40 drones, 31 of which were shot down.',
    nightly: ['drone 40/31 @2026-01-23'],
  },
  {
    publishedOn: '2026-01-23',
    text: 'Late on Thursday, January 22, and through to Friday morning Russia sent 57 drones at Ukraine; 50 were shot down.',
    nightly: ['drone 57/50 @2026-01-23'],
  },
  {
    publishedOn: '2026-01-23',
    text: 'З вечора 22 січня і до самого ранку Україну атакували 57 дронів, 50 збито.',
    nightly: ['drone 57/50 @2026-01-23'],
  },
  {
    publishedOn: '2026-01-23',
    text: 'Пізно ввечері в четвер та вночі ворог запустив по Україні 40 шахедів, збито 31.',
    nightly: ['shahed 40/31 @2026-01-23'],
  },
  {
    about: "a weekday's barrage is of that day, and not of the paper's",
    publishedOn: '2026-01-19',
    text: "Engineers were trying on Monday to bring power back to Odesa.\n\nSunday's barrage consisted of some 110 missiles and 85 drones, the president said.\n\nOvernight 12 drones were sent, eight of which were brought down.",
    nightly: ['drone 12/8 @2026-01-19', 'missile ~110/? @2026-01-18', 'drone 85/? @2026-01-18'],
  },
  {
    about: 'what an attack is compared to is another attack, and ends there',
    publishedOn: '2026-01-20',
    text: 'More than 90 missiles were fired at Ukraine on Tuesday, the air force said; the figure is bigger than on January 9, when 64 missiles flew. Seventy-seven were downed.',
    nightly: ['missile >90/77 @2026-01-20'],
  },
  {
    about: 'one day of this week is no week',
    publishedOn: '2026-01-22',
    text: 'Ukraine’s air force shot down 27 of 28 missiles overnight: 21 Kh-101, five Kalibr and an Iskander-K. Earlier this week, on 20 January, five Kinzhals were launched, all of which were destroyed.',
    nightly: ['kh-101-555 ?/21', 'kalibr ?/5', 'iskander-k ?/1'],
    others: ['background kinzhal 5/5'],
  },
  {
    about: 'what was told of the day before goes on to the end of its paragraph',
    publishedOn: '2026-01-24',
    text: 'Saturday, January 24. The enemy attacked with 132 strike UAVs. By 9 a.m. the Air Force had confirmed 58 shot down. The day before, on January 23, Russia had fired 94 missiles and 190 drones; 81 of the missiles and 80 drones were downed. Another 60 were lost.',
    nightly: ['drone 132/58'],
  },
  {
    about: 'a remark that something was reported earlier makes nothing a reminder',
    publishedOn: '2026-01-24',
    text: 'The enemy used two Iskander-M missiles and 70 drones overnight, 61 of which were shot down, as was reported earlier.',
    nightly: ['iskander-m 2/?', 'drone 70/61'],
  },
  {
    about: 'all of what a region saw is nothing of what the country counts after it',
    publishedOn: '2026-02-25',
    text: "The governor said air defence had shot down all enemy targets in the region's sky overnight.\n\nThat night Russia attacked Ukraine with 213 drones, 133 were downed.",
    nightly: ['drone 213/133'],
  },
  {
    about: 'all of what a region saw, in Ukrainian',
    publishedOn: '2026-02-25',
    text: 'Начальник ОВА: усі ворожі цілі в небі області збито. Цієї ночі росіяни атакували Україну 213 дронами.',
    nightly: ['drone 213/?'],
  },
  {
    about: 'a verb that nobody knows is not the verb of the sentence before',
    publishedOn: '2026-02-25',
    text: 'Russia launched 80 missiles and 60 Shaheds overnight. Thirty of the missiles and 55 of the drones fared no better than last time.',
    nightly: ['missile 80/?', 'shahed 60/?'],
  },
]

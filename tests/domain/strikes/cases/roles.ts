import type { StrikeCase } from '../strike-case.ts'

/** Figures that stand beside the tally of the night. */
export const cases: readonly StrikeCase[] = [
  {
    because: 'fraction',
    text: 'Ukraine shot down 33 of 35 drones overnight on July 9. The night before, on July 8, Russia launched 12 drones.',
    publishedOn: '2024-07-09',
    nightly: ['drone 35/33'],
  },
  {
    because: 'mark-periods',
    text: 'Air defense downed 20 Shaheds overnight. A year ago, 45 Shaheds were shot down on this night.',
    nightly: ['shahed ?/20'],
    others: ['background shahed ?/45'],
  },
  {
    because: 'mark-periods',
    text: 'Over the past week, Russia launched 600 drones and 20 missiles at Ukraine.',
    nightly: [],
    others: ['period drone 600/?', 'period missile 20/?'],
  },
  {
    because: 'mark-periods',
    text: 'Since the start of the full-scale invasion, Ukraine has shot down 4,000 Shahed drones.',
    nightly: [],
    others: ['period shahed ?/4000'],
  },
  {
    because: 'mark-periods',
    text: 'In May, Russia launched 489 Shahed drones.',
    nightly: [],
    others: ['period shahed 489/?'],
  },
  {
    because: 'mark-periods',
    text: 'Overnight 24 of 27 drones were shot down. So far this month, Russia has launched 700 drones.',
    nightly: ['drone 27/24'],
    others: ['period drone 700/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Ukraine downed 40 drones overnight. Eleven drones were shot down over Kyiv Oblast.',
    nightly: ['drone ?/40'],
    others: ['subset drone ?/11'],
  },
  {
    because: 'mark-regions',
    text: 'The head of the Odesa regional military administration said 6 Shahed drones were shot down over the region overnight.',
    nightly: ['shahed ?/6 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Сили оборони Півдня: вночі на Миколаївщині збито 3 «шахеди».',
    nightly: ['shahed ?/3 regional'],
  },
  {
    because: 'mark-periods',
    text: 'Минулого тижня росіяни застосували 400 ударних дронів і 30 ракет.',
    nightly: [],
    others: ['period drone 400/?', 'period missile 30/?'],
  },
  {
    because: 'mark-periods',
    text: 'За серпень ворог запустив понад 4000 «шахедів».',
    nightly: [],
    others: ['period shahed >4000/?'],
  },
  {
    because: 'mark-periods',
    text: 'Від початку повномасштабного вторгнення знищено 10 тисяч безпілотників.',
    nightly: [],
  },
  {
    because: 'mark-periods',
    text: 'Цієї ночі збито 18 «шахедів». Рік тому, 9 травня, захисники знищили 25 «шахедів».',
    publishedOn: '2024-05-09',
    nightly: ['shahed ?/18'],
  },
  {
    because: 'counted-weapons',
    text: 'Уночі збито 18 «шахедів». Нагадаємо, у ніч на 8 травня ворог запустив 30 «шахедів», збито 28.',
    publishedOn: '2024-05-09',
    nightly: ['shahed ?/18'],
  },
  {
    because: 'mark-periods',
    text: 'Вчора росіяни випустили по Одесі 4 ракети, а цієї ночі – 7 дронів.',
    nightly: ['drone 7/?'],
    about: 'yesterday and tonight in one sentence',
  },
  {
    because: 'counted-weapons',
    text: 'It was the largest attack since the start of the war: Russia launched 479 drones and 20 missiles overnight.',
    nightly: ['drone 479/?', 'missile 20/?'],
  },
  {
    because: 'mark-periods',
    text: 'Background: On the night of 5-6 June Russia attacked with 20 drones. 17 of them were downed.',
    publishedOn: '2024-06-08',
    nightly: [],
  },
  {
    because: 'counted-weapons',
    text: 'Збито 30 «шахедів», зокрема 12 на Київщині.',
    nightly: ['shahed ?/30'],
  },
  {
    because: 'mark-regions',
    text: 'Перехоплено 12 з 15 «шахедів» у небі над Одещиною, повідомили в ОВА.',
    nightly: ['shahed 15/12 regional'],
  },
  {
    because: 'mark-regions',
    about: 'told place by place, without a sum',
    text: '18 Shaheds were launched at the south overnight; ten were downed over Odesa and five over Mykolaiv.',
    nightly: ['shahed 18/?'],
    others: ['subset shahed ?/10'],
  },
  {
    because: 'fraction',
    text: 'For the third time in four days Russia attacked Kyiv. Nationwide, 21 of 26 drones were destroyed.',
    nightly: ['drone 26/21'],
  },
  {
    because: 'mark-periods',
    text: 'In five months of strikes on the grid Russia launched 1,100 missiles and drones.',
    nightly: [],
    others: ['period combined 1100/?'],
  },
  {
    because: 'fraction',
    text: 'Втретє за серпень ворог ударив по Києву: знищено шість «шахедів» із семи.',
    nightly: ['shahed 7/6'],
  },
  {
    because: 'counted-weapons',
    text: 'Overnight Russia launched 300 drones. Hits were recorded in eight places by four missiles and 20 drones.',
    nightly: ['drone 300/?'],
  },
  {
    because: 'part-of-them',
    text: 'Twelve people were killed in one of the deadliest attacks this year: Russia used 310 drones, 290 of which were stopped.',
    nightly: ['drone 310/290'],
  },
  {
    because: 'mark-periods',
    text: 'Overnight on 14 November Russia sent 61 drones, 52 were shot down. The night before it had sent 93 drones.',
    publishedOn: '2025-11-14',
    nightly: ['drone 61/52'],
    others: ['background drone 93/?'],
  },
  {
    because: 'mark-periods',
    text: 'Цієї ночі росіяни запустили 61 дрон, збито 52. Попередньої ночі було 93 дрони, збито 84.',
    publishedOn: '2025-11-14',
    nightly: ['drone 61/52'],
    others: ['background drone 93/84'],
  },
  {
    because: 'assign-nights',
    text: 'Russia attacked with 61 drones the night before, the air force said on Friday. It shot down 52 of them.',
    publishedOn: '2025-11-14',
    nightly: ['drone 61/52 @2025-11-14'],
  },
  {
    because: 'counted-weapons',
    text: 'РФ випустила понад 300 дронів, заявив президент.\nПовітряні сили повідомили, що збито 318 дронів.',
    nightly: ['drone ?/318'],
  },
]

import type { StrikeCase } from '../strike-case.ts'

/** The same figures in one turn of phrase after another. */
export const cases: readonly StrikeCase[] = [
  {
    publishedOn: '2026-07-10',
    text: 'Russia fired two Kinzhal missiles overnight. Neither of the two was intercepted.',
    nightly: ['kinzhal 2/0'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Both of the Iskander missiles fired overnight at Kyiv were shot down, the air force said.',
    nightly: ['iskander-m 2/2'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Цієї ночі ворог випустив дві ракети «Кинджал». Жодної з двох збити не вдалося.',
    nightly: ['kinzhal 2/0'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Цієї ночі по Україні випущено дві Х-59, обидві збито. Дронів було понад 320, знешкоджено 290.',
    nightly: ['kh-59-69 2/2', 'drone >320/290'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Уночі Росія атакувала Україну ракетами й безпілотниками. Дронів було понад 320, ракет – 18.',
    nightly: ['drone >320/?', 'missile 18/?'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Масований удар 10 липня: 36 — Х-101, 8 — «Калібр», 4 — «Кинджал». Збито 30 Х-101 і всі «Калібри».',
    nightly: ['kh-101-555 36/30', 'kalibr 8/8', 'kinzhal 4/?'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'The overnight attack included: 36 – Kh-101, 8 – Kalibr, 4 – Kinzhal.',
    nightly: ['kh-101-555 36/?', 'kalibr 8/?', 'kinzhal 4/?'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Overnight, 18 missiles, 12 of which were shot down, were launched at Ukraine.',
    nightly: ['missile 18/12'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Twelve of the 18 missiles Russia launched overnight were shot down.',
    nightly: ['missile 18/12'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Of the 18 missiles and 90 drones fired overnight, 12 and 80 were shot down.',
    nightly: ['missile 18/12', 'drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Overnight air defence shot down 12 missiles of the 18 that were fired and 80 drones of the 90.',
    nightly: ['missile 18/12', 'drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Overnight 12 missiles were shot down out of 18, and 80 drones out of 90.',
    nightly: ['missile 18/12', 'drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'There were 18 missiles overnight, and air defence coped with 12 of them.',
    nightly: ['missile 18/12'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Цієї ночі 18 ракет, з яких 12 збито, летіли на Київ та інші міста.',
    nightly: ['missile 18/12'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Уночі з 18 ракет збито 12, з 90 дронів – 80.',
    nightly: ['missile 18/12', 'drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Уночі збито 12 ракет із 18 та 80 дронів із 90.',
    nightly: ['missile 18/12', 'drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Уночі запущено 90 дронів, 80 збито; 18 ракет, 12 збито.',
    nightly: ['missile 18/12', 'drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Уночі ППО збила 80 дронів, усього їх летіло 90.',
    nightly: ['drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Нічна атака: 90 дронів (80 збито), 18 ракет (12 збито).',
    nightly: ['missile 18/12', 'drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Overnight attack: 90 drones (80 shot down), 18 missiles (12 shot down).',
    nightly: ['missile 18/12', 'drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Last night Russia attacked with 90 drones (of which 80 were downed) and 18 missiles (12 downed).',
    nightly: ['missile 18/12', 'drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'From 1 to 9 July Russia launched 1,400 drones and 60 missiles at Ukraine.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Over the first nine days of July the Russians launched more than 1,400 drones, Zelensky said.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Since Monday Russia has launched 900 drones at Ukraine. The air force says 800 were shot down.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Between 3 and 9 July air defence destroyed 700 Shaheds out of 810.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'The weekly total came to 810 drones, 700 of which were shot down.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'З понеділка ворог запустив по Україні 900 дронів. Повітряні сили збили 800.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Підсумки тижня: 810 «шахедів», 700 збито.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'За дев’ять днів липня росіяни випустили понад 1400 дронів, сказав Зеленський.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Протягом червня ППО збила 4 200 дронів і 118 ракет.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'З початку липня знищено 700 дронів. За минулу ніч – 44 з 52.',
    nightly: ['drone 52/44'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Russia said its air defence units downed 155 drones overnight, including 17 over Crimea.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'At least 98 drones were destroyed overnight over Russian regions, the Defence Ministry in Moscow reported.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Belgorod governor Vyacheslav Gladkov said 12 drones had been suppressed and three missiles shot down.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Airports in Moscow closed as 24 drones heading for the capital were downed, Sobyanin wrote.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Ukrainian long-range drones hit a refinery in Ryazan; Russia claims to have downed 40 UAVs. In Ukraine, 30 of 41 drones were shot down overnight.',
    nightly: ['drone 41/30'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'У Росії заявили про збиття 155 дронів за ніч. Зокрема, 17 – над Кримом.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Безпілотники вночі атакували Рязань. Над областю збили 21 дрон, заявив губернатор.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Бєлгородська область: пригнічено 12 безпілотників, збито три ракети, – Гладков.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Над Воронезькою областю знищили 14 БпЛА, над Ростовською – ще 9.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Сили безпілотних систем уночі вразили 4 літаки у Таганрозі. Випустили 40 дронів.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'У Полтавській області впала 1 ракета. За даними ОВА, збито три «шахеди».',
    nightly: ['shahed ?/3 regional'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Overnight one missile hit Kharkiv, the mayor said. Another was shot down by air defence.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'In Kharkiv region, 1 Iskander missile and 2 Geran drones hit a farm, the governor said.',
    nightly: [],
  },
  {
    publishedOn: '2026-07-10',
    text: 'РФ випустила за ніч шість десятків дронів.\n\nУ ніч на 10 липня армія РФ атакувала Україну 59 безпілотниками. Станом на 9:00 підтверджено збиття 21 БпЛА.',
    nightly: ['drone 59/21'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Russia sends six dozen drones overnight\n\nRussia launched 74 drones overnight, the air force said, and 61 of them were downed.',
    nightly: ['drone 74/61'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Zelenskyy says Russia launched over 70 missiles and 450 drones. The Air Force later clarified: 71 missiles and 450 drones, with 38 missiles and 412 drones shot down. It happened overnight on July 10.',
    nightly: ['missile 71/38', 'drone 450/412'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Загальна кількість засобів нападу – 108: 90 дронів і 18 ракет. Уночі збито 92 цілі, з них 80 дронів і 12 ракет.',
    nightly: ['missile 18/12', 'drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Кількість запущених цієї ночі дронів – 90, збитих – 80.',
    nightly: ['drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Запущено вночі: 90 БпЛА. Збито: 80. Втрачено: 6.',
    nightly: ['drone 90/80 lost 6'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Air defenders destroyed 80 drones overnight, ten more failed to reach their targets and two flew on to Belarus.',
    nightly: ['drone ?/80 lost 10'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Overnight ten drones out of 90 got through; the rest were shot down.',
    nightly: ['drone 90/?'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'All but ten of the 90 drones were shot down overnight.',
    nightly: ['drone 90/80'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Only one of the six ballistic missiles was shot down overnight.',
    nightly: ['ballistic-missile 6/1'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Уночі збили лише одну балістичну ракету з шести.',
    nightly: ['ballistic-missile 6/1'],
  },
  {
    publishedOn: '2026-07-10',
    text: 'Уночі росіяни випустили чотири «Циркони», збити не вдалося жодного.',
    nightly: ['zircon 4/0'],
  },
]

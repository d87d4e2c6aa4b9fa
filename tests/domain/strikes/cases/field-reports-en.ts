import type { StrikeCase } from '../strike-case.ts'

/** Turns of phrase of English news of single nights. */
export const cases: readonly StrikeCase[] = [
  {
    about: 'a clause with "of which" has a verb of its own for a list',
    text: 'In total, Moscow used 210 drones and 14 missiles overnight on March 3, of which 188 drones and 11 missiles were intercepted.',
    publishedOn: '2025-03-03',
    nightly: ['drone 210/188', 'missile 14/11'],
  },
  {
    about: 'a daily bulletin tells of one night',
    text: 'Russia launched 90 drones overnight. Of these, 61 were shot down, the air force said in its daily bulletin.',
    publishedOn: '2025-03-03',
    nightly: ['drone 90/61'],
  },
  {
    about: 'drones launched on an ordinary day are no tally',
    text: 'Russia launches 90 drones daily, the minister said.',
    nightly: [],
  },
  {
    about: 'a count of attacks this year at the end leaves the tally of the night alone',
    text: "Ukraine's air force said it downed 51 of 60 missiles launched by Russia on Friday.\n\nThe energy ministry called it a massive strike, and there have been ten of them this year.",
    publishedOn: '2024-12-13',
    nightly: ['missile 60/51'],
  },
  {
    about: 'sums of the past week at the end leave the tally of the night alone',
    text: 'Russia sent 130 drones into Ukraine, and 70 drones were shot down. During the past week, it used 800 drones, Zelensky said.',
    publishedOn: '2024-12-15',
    nightly: ['drone 130/70'],
    others: ['period drone 800/?'],
  },
  {
    about: 'a text that opens with a year goes on with it',
    text: 'Throughout 2024 air defence destroyed 11,000 drones. Patriot batteries shot down 40 Kinzhals.',
    publishedOn: '2025-01-02',
    nightly: [],
  },
  {
    about: 'since an evening is one night',
    text: 'The spokesman said 23 Shahed drones had been destroyed since Sunday evening.',
    publishedOn: '2022-11-07',
    nightly: ['shahed ?/23'],
  },
  {
    about: 'since a month is more than a night',
    text: 'The spokesman said 23 Shahed drones had been destroyed since September.',
    publishedOn: '2022-11-07',
    nightly: [],
  },
  {
    about: 'the first strike since a month is one strike',
    text: 'It was the first massive strike since early April. Kyiv said 34 missiles had been launched, and air defences brought down 20 of them.',
    publishedOn: '2023-05-08',
    nightly: ['missile 34/20'],
  },
  {
    about: 'none of a list of kinds was shot down',
    text: 'Overnight Russia fired nine missiles. None of the five Iskander-M and four Kh-22 missiles was downed.',
    publishedOn: '2024-06-03',
    nightly: ['missile 9/?'],
  },
  {
    about: '"of the drones" names what the number counts',
    text: 'The barrage was made up of 31 missiles and 205 drones. Air defences knocked out 22 missiles. Of the drones, 190 were neutralised.',
    publishedOn: '2025-06-01',
    nightly: ['missile 31/22', 'drone 205/190'],
  },
  {
    about: 'an attack on another country is none on Ukraine',
    text: 'Zelensky asked for the same help. "More than 200 missiles and drones were fired at Israel," he said.',
    publishedOn: '2024-04-16',
    nightly: [],
  },
  {
    about: 'with a list and a participle',
    text: 'The tally was 61 missiles and 350 drones overnight, with 48 missiles and 322 drones shot down or suppressed.',
    publishedOn: '2026-01-20',
    nightly: ['missile 61/48', 'drone 350/322'],
  },
  {
    about: 'a kind included in the drones is a share of them',
    text: 'Russia launched a total of 120 one-way attack drones overnight, including 70 Shahed-type. Of these, 64 were shot down.',
    publishedOn: '2025-02-20',
    nightly: ['shahed 120/64'],
    others: ['subset shahed 70/?'],
  },
  {
    about: 'a sum with what was done by fire and by jamming',
    text: 'Russia launched 31 missiles and 205 drones overnight. Of the drones, 190 were neutralised – 101 by fire and 89 by electronic warfare.',
    publishedOn: '2025-06-01',
    nightly: ['missile 31/?', 'drone 205/190'],
  },
  {
    about: 'fractions among the downed',
    text: 'The air force listed four of five Kalibrs and 12 of 16 Shaheds among the downed.',
    publishedOn: '2024-02-09',
    nightly: ['kalibr 5/4', 'shahed 16/12'],
  },
  {
    about: 'a neighbour shoots over its own land',
    text: 'Poland said it had shot down drones during a Russian strike on western Ukraine. The prime minister told parliament that up to five drones were downed.',
    publishedOn: '2025-09-10',
    nightly: [],
  },
  {
    about: 'counted as shot down, with a list',
    text: 'Russia launched 150 drones and 22 missiles overnight. The Air Force recorded 139 drones and 15 missiles as shot down or suppressed.',
    publishedOn: '2026-01-20',
    nightly: ['drone 150/139', 'missile 22/15'],
  },
  {
    about: 'all so many of the missiles',
    text: 'Overnight, all 17 of the missiles which Russia fired were downed.',
    publishedOn: '2023-09-05',
    nightly: ['missile 17/17'],
  },
  {
    about: 'what air defence took out',
    text: 'Overnight Russia launched 90 strike UAVs and five Kh-101 cruise missiles. Air defence took out 81 of the drones and four cruise missiles.',
    publishedOn: '2025-09-22',
    nightly: ['drone 90/81', 'kh-101-555 5/4'],
  },
]

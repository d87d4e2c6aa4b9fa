import type { StrikeCase } from '../strike-case.ts'

/** Numbers in words and digits, and digits that count nothing. */
export const cases: readonly StrikeCase[] = [
  {
    because: 'join-number-words',
    text: 'Russia launched thirty-six Shahed drones overnight.',
    nightly: ['shahed 36/?'],
  },
  {
    because: 'join-number-words',
    text: 'Russia launched two dozen drones at Odesa overnight.',
    nightly: ['drone 24/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Russia fired a dozen Kalibr missiles overnight.',
    nightly: ['kalibr 12/?'],
  },
  {
    because: 'join-number-words',
    text: 'Ukrainian forces shot down a hundred and five drones overnight.',
    nightly: ['drone ?/105'],
  },
  {
    because: 'join-number-words',
    text: 'Russia launched one hundred forty-two drones at Ukraine.',
    nightly: ['drone 142/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Half a dozen Shahed drones were shot down over Odesa and Mykolaiv regions.',
    nightly: ['shahed ?/6'],
  },
  {
    because: 'counted-weapons',
    text: 'A pair of Kh-59 missiles was destroyed overnight.',
    nightly: ['kh-59-69 ?/2'],
  },
  {
    because: 'counted-weapons',
    text: 'Eleven missiles were intercepted overnight.',
    nightly: ['missile ?/11'],
  },
  { because: 'counted-weapons', text: 'Day 700: Russia launches 8 drones overnight', nightly: ['drone 8/?'] },
  {
    because: 'single-weapon',
    text: 'The crew fired a Kh-101 missile from a Tu-95MS bomber.',
    nightly: ['kh-101-555 1/?'],
  },
  { text: 'Air defence destroyed 85% of the drones.', nightly: [] },
  { text: 'Call +380 44 235 10 20 if you see a drone.', nightly: [] },
  { text: 'The rate was 12.5 drones.', nightly: [] },
  {
    because: 'counted-weapons',
    text: 'Russia launched 1,020 drones in one night, a record.',
    nightly: ['drone 1020/?'],
  },
  {
    because: 'join-number-words',
    text: 'Ворог атакував тридцятьма шістьма ударними дронами.',
    nightly: ['drone 36/?'],
  },
  { because: 'counted-weapons', text: 'Противник атакував 54-ма ударними БпЛА.', nightly: ['drone 54/?'] },
  { because: 'fraction', text: 'Збито 23-х «шахедів» із 28-ми.', nightly: ['shahed 28/23'] },
  { because: 'counted-weapons', text: 'Знищено п’ятнадцять «шахедів».', nightly: ['shahed ?/15'] },
  { because: 'counted-weapons', text: "Збито дев'ять ракет Х-101.", nightly: ['kh-101-555 ?/9'] },
  {
    because: 'join-number-words',
    text: 'Окупанти випустили сто двадцять сім дронів.',
    nightly: ['drone 127/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Знищено одинадцять безпілотників та одну ракету Х-59.',
    nightly: ['drone ?/11', 'kh-59-69 ?/1'],
  },
  {
    because: 'counted-weapons',
    text: 'Росія застосувала 1 100 ударних дронів за одну ніч.',
    nightly: ['drone 1100/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Ворог випустив п’ятьма хвилями десять «шахедів».',
    nightly: ['shahed 10/?'],
  },
  { because: 'counted-weapons', text: 'О 18.30 ворог атакував 7 дронами.', nightly: ['drone 7/?'] },
  {
    because: 'drop-live-alerts',
    text: 'Ворог атакував двома десятками дронів. Тривога тривала 5 годин.',
    nightly: [],
  },
  { because: 'counted-weapons', text: 'Збито шістьох «Орланів».', nightly: ['orlan-10 ?/6'] },
  {
    text: 'Усіма чотирма «Калібрами» ворог бив по Одесі.',
    nightly: [],
    about: 'a hit by all four, without a launching verb we trust',
  },
]

import type { StrikeCase } from '../strike-case.ts'

/** Bounds stay bounds; shares never become counts. */
export const cases: readonly StrikeCase[] = [
  {
    because: 'counted-weapons',
    text: 'Russia launched about 70 drones at Ukraine overnight.',
    nightly: ['drone ~70/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Nearly 40 missiles were fired at Ukraine overnight.',
    nightly: ['missile ~40/?'],
  },
  {
    because: 'counted-weapons',
    text: 'The Russians used up to four Kalibr missiles overnight.',
    nightly: ['kalibr <4/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Russia launched at least 127 drones overnight.',
    nightly: ['drone >127/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Russia unleashed more than 500 drones and over 40 missiles overnight.',
    nightly: ['drone >500/?', 'missile >40/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Air defence shot down approximately 15 Shaheds.',
    nightly: ['shahed ?/~15'],
  },
  {
    because: 'counted-weapons',
    text: 'No fewer than nine Iskander missiles were launched overnight.',
    nightly: ['iskander-m >9/?'],
  },
  {
    because: 'join-number-words',
    text: 'Around two dozen drones were intercepted overnight.',
    nightly: ['drone ?/~24'],
  },
  { text: 'More than half of the drones were shot down.', nightly: [] },
  {
    because: 'counted-weapons',
    text: 'Russia launched 50 drones overnight. Most of them were shot down.',
    nightly: ['drone 50/?'],
  },
  { because: 'vague-amount', text: 'Ukraine intercepted 90 percent of the 60 drones.', nightly: [] },
  {
    because: 'counted-weapons',
    text: 'Russia launched 120 drones overnight, two thirds of which were shot down.',
    nightly: ['drone 120/?'],
  },
  { text: 'Several missiles and dozens of drones were launched overnight.', nightly: [] },
  { because: 'counted-weapons', text: 'Росія випустила понад 50 дронів за ніч.', nightly: ['drone >50/?'] },
  { because: 'counted-weapons', text: 'Ворог застосував близько 30 «шахедів».', nightly: ['shahed ~30/?'] },
  { because: 'counted-weapons', text: 'Зафіксовано до 20 ударних БпЛА.', nightly: ['drone <20/?'] },
  { because: 'counted-weapons', text: 'Збито щонайменше сім ракет Х-101.', nightly: ['kh-101-555 ?/>7'] },
  {
    because: 'counted-weapons',
    text: 'Майже сотню дронів запустили росіяни цієї ночі.',
    nightly: ['drone ~100/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Більш як 80 безпілотників атакували Україну вночі.',
    nightly: ['drone >80/?'],
  },
  { text: 'Більшість дронів збито.', nightly: [] },
  { text: 'Збито 70% «шахедів».', nightly: [] },
  {
    because: 'participle-after',
    text: 'Не менше 10 балістичних ракет випустили окупанти по Києву.',
    nightly: ['ballistic-missile >10/?'],
  },
  { text: 'Збито кілька ракет і десятки дронів.', nightly: [] },
  {
    because: 'predicate-after',
    text: 'Близько сотні ракет і майже сотня «шахедів» летіли на Україну.',
    nightly: ['missile ~100/?', 'shahed ~100/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Уночі росіяни запустили з десяток «шахедів».',
    nightly: ['shahed ~10/?'],
  },
  { text: 'Уночі росіяни запустили сотні дронів і десятки ракет.', nightly: [] },
]

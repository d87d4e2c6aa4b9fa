import type { StrikeCase } from '../strike-case.ts'

/** A noun in the singular is a count only where one weapon is told of, not where it names a kind of attack. */
export const cases: readonly StrikeCase[] = [
  { text: 'Russia launched a combined drone and missile attack on Kyiv early on Friday.', nightly: [] },
  { text: 'A missile and drone barrage hit Ukraine overnight.', nightly: [] },
  { text: 'The air force reported an overnight drone attack.', nightly: [] },
  { text: 'Two people were hurt by fragments of a downed drone.', nightly: [] },
  { text: 'Debris from a shot-down missile fell on a school.', nightly: [] },
  { text: 'Air defence repelled a ballistic missile attack overnight.', nightly: [] },
  { text: 'A drone strike damaged a port overnight, officials said.', nightly: [] },
  { text: 'Moscow unleashed its biggest missile salvo in weeks.', nightly: [] },
  { text: 'Russia launched another massive drone assault, its second this week.', nightly: [] },
  { text: 'Russia launched a huge wave of drone strikes and missile strikes against the grid.', nightly: [] },
  { text: 'Russian forces fired a mix of missile types and drone models at Odesa.', nightly: [] },
  { text: 'A fire started after wreckage of an intercepted Shahed drone came down on a roof.', nightly: [] },
  { text: 'The woman died when the remains of a destroyed missile hit her house.', nightly: [] },
  {
    because: 'drop-singulars',
    text: 'The missile that was shot down had been fired from the Black Sea, an expert on missile debris said.',
    nightly: [],
  },
  {
    because: 'unify-models',
    text: 'Russia launched 48 drones overnight, including both jet-powered and decoy variants.',
    nightly: ['shahed 48/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Ukraine downed 22 missiles overnight, of both cruise and ballistic types.',
    nightly: ['missile ?/22'],
  },
  {
    because: 'counted-weapons',
    text: 'One cruise missile was shot down over Odesa overnight.',
    nightly: ['cruise-missile ?/1'],
  },
  {
    because: 'counted-weapons',
    text: 'Russia fired a single Iskander-M ballistic missile and 30 drones overnight.',
    nightly: ['iskander-m 1/?', 'drone 30/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Wreckage of a downed drone was found in a field; 13 drones were shot down overnight.',
    nightly: ['drone ?/13'],
  },
  {
    because: 'counted-weapons',
    text: 'In a massive drone and missile attack, Russia launched 90 drones and 12 missiles overnight.',
    nightly: ['drone 90/?', 'missile 12/?'],
  },
  {
    because: 'unify-models',
    text: 'Russia fired one Kinzhal missile and 23 Shahed drones overnight. Twenty drones were shot down.',
    nightly: ['kinzhal 1/?', 'shahed 23/20'],
  },
  { text: 'Ворог завдав масованого ракетно-дронового удару по Україні.', nightly: [] },
  { text: 'Уночі була комбінована атака: ракети й дрони.', nightly: [] },
  { text: 'Уламки збитої ракети впали на подвір’я школи.', nightly: [] },
  { text: 'Чоловіка поранено уламками збитого «шахеда».', nightly: [] },
  { text: 'Внаслідок падіння збитого БпЛА загорівся склад.', nightly: [] },
  { text: 'Ворог вночі атакував місто ударними дронами та балістикою.', nightly: [] },
  { text: 'На Київщині через падіння уламків знищеної ракети пошкоджено будинок.', nightly: [] },
  { text: 'Фрагмент збитого безпілотника знайшли на даху багатоповерхівки.', nightly: [] },
  {
    text: 'Під час відбиття ракетної атаки постраждала жінка: на її дім упала частина збитої крилатої ракети.',
    nightly: [],
  },
  { text: 'Ворог застосував нову тактику: хвиля дронів, далі ракетний залп.', nightly: [] },
  {
    because: 'counted-weapons',
    text: 'Уночі збито одну крилату ракету та 5 дронів.',
    nightly: ['cruise-missile ?/1', 'drone ?/5'],
  },
  {
    because: 'counted-weapons',
    text: 'Від влучання дрона загорівся дах; за ніч збито 9 БпЛА.',
    nightly: ['drone ?/9'],
  },
  {
    because: 'counted-weapons',
    text: 'Ворог ударив однією ракетою «Кинджал» і 20 «шахедами».',
    nightly: ['kinzhal 1/?', 'shahed 20/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Однією балістичною ракетою «Іскандер-М» ударили по Одесі вночі. Балістична ракета влучила в порт.',
    nightly: ['iskander-m 1/?'],
  },
  {
    because: 'answered',
    text: 'Під час атаки ударного безпілотника загинула жінка. Усього вночі було 12 БпЛА, 10 збито.',
    nightly: ['drone 12/10'],
  },
  {
    because: 'unify-models',
    text: 'Уночі росіяни запустили 30 дронів – як ударних, так і імітаторів.',
    nightly: ['shahed 30/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Росіяни випустили одну балістичну ракету «Іскандер-М» з Криму та 14 «шахедів». Балістичну ракету збито не було.',
    nightly: ['iskander-m 1/?', 'shahed 14/?'],
  },
]

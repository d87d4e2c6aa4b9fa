import type { StrikeCase } from '../strike-case.ts'

/** Lists with their total, joined figures, and what is lost rather than shot down. */
export const cases: readonly StrikeCase[] = [
  {
    because: 'counted-weapons',
    text: 'Russia fired 14 missiles, including six Kh-101 and eight Kalibr missiles.',
    nightly: ['kh-101-555 6/?', 'kalibr 8/?'],
    others: ['total missile 14/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Overnight Russia launched 60 aerial targets: 55 Shahed drones and five Iskander-M missiles.',
    nightly: ['shahed 55/?', 'iskander-m 5/?'],
    others: ['total combined 60/?'],
  },
  { because: 'counted-weapons', text: 'Air defense shot down or jammed 77 drones.', nightly: ['drone ?/77'] },
  {
    because: 'counted-weapons',
    text: 'Another 30 drones disappeared from radar.',
    nightly: ['drone ?/? lost 30'],
    about: 'lost alone makes a row',
  },
  {
    because: 'unify-models',
    text: 'Ukraine shot down 51 drones overnight, while 22 decoy drones were lost in location without negative consequences.',
    nightly: ['shahed ?/51 lost 22'],
  },
  {
    because: 'bare-figure',
    text: 'Russia launched 90 drones; 60 were shot down and 25 did not reach their targets.',
    nightly: ['drone 90/60 lost 25'],
  },
  {
    because: 'counted-weapons',
    text: 'Four Iskander-M/S-400 missiles were launched from Crimea overnight.',
    nightly: ['iskander-m+s-300-400 4/?'],
  },
  {
    because: 'counted-weapons',
    text: 'The Russians fired ten Kalibr and Kh-101 missiles overnight.',
    nightly: ['kalibr+kh-101-555 10/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Ворог випустив 9 балістичних ракет Іскандер-М/С-400.',
    nightly: ['iskander-m+s-300-400 9/?'],
  },
  {
    because: 'unify-models',
    text: 'Збито/подавлено 93 ворожі БпЛА. Ще 40 дронів-імітаторів локаційно втрачено.',
    nightly: ['shahed ?/93 lost 40'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'Збито 12 «шахедів», ще шість зникли з радарів.',
    nightly: ['shahed ?/12 lost 6'],
  },
  {
    because: 'counted-weapons',
    text: 'Противник запустив 15 дронів-імітаторів, які не досягли цілей.',
    nightly: ['shahed 15/?'],
  },
  {
    because: 'totalled',
    text: 'Усього – 44 засоби повітряного нападу: 40 «шахедів» та 4 ракети Х-59.',
    nightly: ['shahed 40/?', 'kh-59-69 4/?'],
    others: ['total combined 44/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Вночі знищено 16 ракет: десять Х-101 та шість «Калібрів».',
    nightly: ['kh-101-555 ?/10', 'kalibr ?/6'],
    others: ['total missile ?/16'],
  },
  {
    because: 'mark-shares',
    text: 'Russia attacked with 80 drones overnight, about 50 of them Shaheds.',
    nightly: ['shahed 80/?'],
    others: ['subset shahed ~50/?'],
  },
  {
    because: 'mark-shares',
    text: 'Ворог атакував 120 ударними БпЛА, близько 70 із них – «шахеди».',
    nightly: ['shahed 120/?'],
    others: ['subset shahed ~70/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Ukraine shot down 17 drones: ten over Odesa Oblast and seven over Mykolaiv Oblast.',
    nightly: ['drone ?/17'],
  },
  {
    because: 'counted-weapons',
    text: 'Знищено 14 «шахедів»: 9 – на Одещині, 5 – на Миколаївщині.',
    nightly: ['shahed ?/14'],
  },
  {
    because: 'single-weapon',
    text: 'Overnight the Russians attacked with one Kh-47M2 Kinzhal, two Kh-31P anti-radar missiles, a Kh-59 guided air missile and 60 drones.',
    nightly: ['kinzhal 1/?', 'kh-31 2/?', 'kh-59-69 1/?', 'drone 60/?'],
  },
  {
    because: 'single-weapon',
    text: 'Our defenders destroyed one "Orlan-10", two ZALA and a Supercam reconnaissance UAV.',
    nightly: ['orlan-10 ?/1', 'zala ?/2', 'supercam ?/1'],
  },
  {
    because: 'counted-weapons',
    text: 'Крім того, знищено три розвідувальні БпЛА «Supercam» та один «Орлан-10».',
    nightly: ['supercam ?/3', 'orlan-10 ?/1'],
  },
  {
    because: 'passive-before',
    text: 'Out of 130 aerial targets – 40 missiles and 90 drones – 110 were destroyed, among them 31 missiles and 79 drones.',
    nightly: ['missile 40/31', 'drone 90/79'],
    others: ['total combined 130/?'],
  },
  {
    because: 'passive-before',
    text: 'All five Kinzhal missiles fired at the capital were intercepted, along with eight Kalibrs and two land-based missiles.',
    nightly: ['kinzhal 5/5', 'kalibr ?/8', 'missile ?/2'],
  },
  {
    because: 'counted-weapons',
    text: 'Overnight air defence destroyed three Kalibrs and five Kh-59s; one Iskander-K not.',
    nightly: ['kalibr ?/3', 'kh-59-69 ?/5'],
  },
  {
    because: 'unify-models',
    about: 'of two launches before it, "missiles" are of the nearer kind',
    text: 'Overnight Russia launched nine Kalibrs; seven missiles were destroyed. In the morning 20 S-300 missiles were fired at Kharkiv.',
    nightly: ['kalibr 9/7', 's-300-400 20/?'],
  },
  {
    because: 'bare-figure',
    text: 'Ukraine downed 45 of 60 drones overnight and lost track of 12, the air force said.',
    nightly: ['drone 60/45 lost 12'],
  },
  {
    because: 'resolve-all',
    text: 'Вночі ворог запустив три «Кинджали» (усі збиті), 16 Х-101 (збито 14) і 50 «шахедів» (збито 47).',
    nightly: ['kinzhal 3/3', 'kh-101-555 16/14', 'shahed 50/47'],
  },
  {
    because: 'counted-weapons',
    text: 'У ніч на 3 березня ворог застосував 16 крилатих ракет:\n- 5 Х-22;\n- 11 Х-101',
    publishedOn: '2024-03-03',
    nightly: ['kh-22-32 5/?', 'kh-101-555 11/?'],
    others: ['total cruise-missile 16/?'],
    about: 'the head of a list is the sum of its lines, whatever kind it names',
  },
  {
    because: 'counted-weapons',
    text: 'Overnight Russia fired nine ballistic missiles:\n- six Kinzhals;\n- two Iskander-M.',
    nightly: ['ballistic-missile 9/?', 'kinzhal 6/?', 'iskander-m 2/?'],
    about: 'lines that do not add up to the head are no sum of it',
  },
  {
    because: 'name-things-referred-to',
    text: 'Almost 60 drones were shot down overnight. Of 58 launched, all 58 were destroyed.',
    nightly: ['drone 58/58'],
    about: 'a rounded figure is not more than the exact one',
  },
  {
    because: 'whole-lot',
    text: 'Вночі знищено майже 30 «шахедів». Із 28 збито всі 28.',
    nightly: ['shahed 28/28'],
  },
  {
    because: 'part-of-them',
    text: 'Усього випущено 23 крилаті ракети «Калібр» та Х-101/Х-555. 21 з них знищено. О 22:00 ворог випустив шість «Калібрів», о 4:00 – 17 ракет Х-101/Х-555.',
    nightly: ['kalibr 6/?', 'kh-101-555 17/?'],
    others: ['total kalibr+kh-101-555 23/21'],
  },
  {
    because: 'counted-weapons',
    text: 'In all 26 cruise missiles were launched:\n- 4 Kh-22 missiles;\n- 18 Kh-101 missiles;\n- 4 Kalibrs.\nSix S-300 missiles were fired, too.',
    nightly: ['kh-22-32 4/?', 'kh-101-555 18/?', 'kalibr 4/?', 's-300-400 6/?'],
    others: ['total cruise-missile 26/?'],
  },
]

import type { StrikeCase } from '../strike-case.ts'

/** N of M in all its shapes. */
export const cases: readonly StrikeCase[] = [
  {
    because: 'fraction',
    text: 'Air defenders shot down 22 of 25 Shahed drones overnight.',
    nightly: ['shahed 25/22'],
  },
  {
    because: 'fraction',
    text: "Ukraine's Air Force said it had downed 41 out of the 44 attack drones launched by Russia.",
    nightly: ['drone 44/41'],
  },
  {
    because: 'part-of-them',
    text: 'Russia sent 60 Shahed-type drones against Ukraine, 52 of which were shot down.',
    nightly: ['shahed 60/52'],
  },
  {
    because: 'part-of-them',
    text: 'Russia sent 60 Shaheds. 52 of them were destroyed.',
    nightly: ['shahed 60/52'],
  },
  {
    because: 'part-of-them',
    text: 'The enemy launched 24 Shahed drones overnight. Twenty of them were shot down by mobile fire groups.',
    nightly: ['shahed 24/20'],
  },
  {
    because: 'whole-lot',
    text: 'All nine Shahed drones were destroyed during the night.',
    nightly: ['shahed 9/9'],
  },
  {
    because: 'whole-lot',
    text: 'Russian troops fired two Iskander-M ballistic missiles at Kharkiv overnight; both were intercepted.',
    nightly: ['iskander-m 2/2'],
  },
  {
    because: 'resolve-all',
    text: 'Russian forces launched eight Kalibr missiles from the Black Sea. All but one were shot down.',
    nightly: ['kalibr 8/7'],
  },
  {
    because: 'fraction',
    text: 'Ten out of ten: the Air Force says ten out of ten Shahed drones were downed last night.',
    nightly: ['shahed 10/10'],
  },
  {
    because: 'fraction',
    text: 'Defenders intercepted 7/9 Shaheds and 0/2 Iskander-M missiles.',
    nightly: ['shahed 9/7', 'iskander-m 2/0'],
  },
  { because: 'bare-figure', text: 'Of the 33 drones launched, 30 were shot down.', nightly: ['drone 33/30'] },
  {
    because: 'bare-figure',
    text: 'Out of 18 Shahed UAVs, air defense destroyed 16.',
    nightly: ['shahed 18/16'],
  },
  {
    because: 'resolve-all',
    text: 'Russia attacked Ukraine with 12 drones overnight. Air defense downed all of them.',
    nightly: ['drone 12/12'],
  },
  {
    because: 'resolve-all',
    text: 'Russia launched 36 drones and 8 cruise missiles at Ukraine; 33 of the drones and all of the missiles were shot down.',
    nightly: ['drone 36/33', 'cruise-missile 8/8'],
  },
  { text: "Ukraine's air defence destroyed 21 drones out of 23.", nightly: ['drone 23/21'] },
  {
    because: 'fraction',
    text: 'Ukraine shoots down 15 of 17 drones overnight, Air Force says',
    nightly: ['drone 17/15'],
  },
  {
    because: 'fraction',
    text: 'The Air Force intercepted 13 of 20 Kh-101 cruise missiles and one of three Kh-22 missiles.',
    nightly: ['kh-101-555 20/13', 'kh-22-32 3/1'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'Russia launched six Kinzhal missiles at Kyiv overnight, all six of which were shot down.',
    nightly: ['kinzhal 6/6'],
  },
  {
    because: 'whole-lot',
    text: 'Both Kh-59 missiles were shot down over the Dnipropetrovsk region.',
    nightly: ['kh-59-69 2/2'],
  },
  {
    because: 'part-of-them',
    text: 'Російські війська запустили 28 «шахедів», 24 з яких збито.',
    nightly: ['shahed 28/24'],
  },
  {
    because: 'bare-figure',
    text: 'Цієї ночі ворог атакував 40 ударними БпЛА. З них збито 37.',
    nightly: ['drone 40/37'],
  },
  { because: 'fraction', text: 'ЗБИТО 11 ІЗ 13 «ШАХЕДІВ»', nightly: ['shahed 13/11'] },
  { because: 'fraction', text: 'Сили ППО знищили шість із дев’яти ударних дронів.', nightly: ['drone 9/6'] },
  { because: 'fraction', text: 'ППО збила 118 зі 134 безпілотників.', nightly: ['drone 134/118'] },
  {
    because: 'whole-lot',
    text: 'Сили оборони знищили всі 15 «шахедів», якими росіяни атакували вночі.',
    nightly: ['shahed 15/15'],
  },
  {
    because: 'whole-lot',
    text: 'Противник застосував дві крилаті ракети «Калібр». Обидві збиті.',
    nightly: ['kalibr 2/2'],
  },
  {
    because: 'name-things-referred-to',
    text: 'Вночі ворог випустив 10 шахедів. Усі 10 знищено.',
    nightly: ['shahed 10/10'],
  },
  { because: 'resolve-all', text: 'Окупанти запустили 5 ракет Х-59. Всі збито.', nightly: ['kh-59-69 5/5'] },
  {
    because: 'resolve-all',
    text: 'Противник атакував 20 безпілотниками, збито всі, крім одного.',
    nightly: ['drone 20/19'],
  },
  { because: 'bare-figure', text: 'Із 31 запущеного «шахеда» збито 30.', nightly: ['shahed 31/30'] },
  {
    because: 'part-of-them',
    text: 'Ворог випустив по Україні 12 крилатих ракет Х-101, 10 із них перехоплено.',
    nightly: ['kh-101-555 12/10'],
  },
  {
    because: 'fraction',
    text: 'Збито 7/8 шахедів та 0/2 Іскандер-М.',
    nightly: ['shahed 8/7', 'iskander-m 2/0'],
  },
  {
    because: 'join-number-words',
    text: 'Знищено сорок чотири з п’ятдесяти безпілотників.',
    nightly: ['drone 50/44'],
  },
  {
    because: 'in-order',
    text: 'Russia used 61 missiles and 55 drones. Air defence stopped 44 and 52, respectively.',
    nightly: ['missile 61/44', 'drone 55/52'],
  },
  {
    because: 'in-order',
    text: 'Russia fired 21 missiles and 60 drones, 15 and 54 of which were shot down respectively.',
    nightly: ['missile 21/15', 'drone 60/54'],
  },
  {
    because: 'in-order',
    text: 'Overnight Russia launched 30 drones and 12 missiles, of which 28 and ten were intercepted.',
    nightly: ['drone 30/28', 'missile 12/10'],
  },
  {
    because: 'in-order',
    text: 'Ворог застосував 88 дронів та 14 ракет – збито 80 і 11 відповідно.',
    nightly: ['drone 88/80', 'missile 14/11'],
  },
  {
    because: 'counted-weapons',
    about: 'one figure for two kinds is of neither',
    text: 'Russia launched two Iskander-M missiles, 30 drones and 12 missiles. 28 and ten, respectively, were shot down.',
    nightly: ['iskander-m 2/?', 'drone 30/?', 'missile 12/?'],
  },
  { because: 'of-the-launched', text: 'Шість безпілотників збито з восьми.', nightly: ['drone 8/6'] },
  {
    because: 'of-defence',
    text: 'Mobile fire groups were at work: nine of nine Shaheds.',
    nightly: ['shahed 9/9'],
  },
  {
    because: 'of-defence',
    text: 'Збито 48 ракет. Окремо: усі шість «Кинджалів», 30 із 35 Х-101, три з чотирьох «Калібрів».',
    nightly: ['kinzhal 6/6', 'kh-101-555 35/30', 'kalibr 4/3'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'Росія атакувала двома ракетами «Іскандер-М» та 61 БпЛА. 40 знищено, 19 – локаційно втрачені.',
    nightly: ['iskander-m 2/?', 'drone 61/40 lost 19'],
  },
  {
    because: 'counted-weapons',
    about: 'fewer than the missiles: of either',
    text: 'Росія атакувала сімома ракетами «Іскандер-М» та 61 БпЛА. Шість знищено.',
    nightly: ['iskander-m 7/?', 'drone 61/?'],
  },
  {
    because: 'fraction',
    text: 'None of the four Iskander-M missiles was shot down.',
    nightly: ['iskander-m 4/0'],
  },
  {
    about: 'that none reached its target is no interception of none',
    text: 'None of the eight drones reached its target: the whole group was shot down.',
    nightly: [],
  },
  {
    because: 'of-the-launched',
    text: 'Air defence intercepted 310 drones and six missiles overnight, the air force said, of 342 drones and 20 missiles launched by Moscow.',
    nightly: ['drone 342/310', 'missile 20/6'],
  },
  {
    because: 'of-the-launched',
    text: 'Ukraine shot down 52 missiles, among them nine cruise missiles downed by jets, of the 60 that Russia launched.',
    nightly: ['missile 60/52', 'cruise-missile ?/9'],
  },
  {
    because: 'of-either',
    about: 'a kind within a fraction may be of its part or of its whole',
    text: 'Overnight the air force neutralised 210 of 240 drones and 9 of 20 missiles, including 7 ballistic ones.',
    nightly: ['drone 240/210', 'missile 20/9'],
  },
  {
    because: 'predicate-after',
    text: 'Eight ballistic missiles and 90 drones were aimed mostly at the capital. Three of the missiles and 84 of the drones were stopped.',
    nightly: ['ballistic-missile 8/3', 'drone 90/84'],
  },
  {
    because: 'counted-weapons',
    about: 'more than were counted are others',
    text: 'Росія випустила шість ракет. 23 збито.',
    nightly: ['missile 6/?'],
  },
  {
    because: 'participle-within',
    text: 'Уночі ППО мала роботу: 21 перехоплений безпілотник.',
    nightly: ['drone ?/21'],
  },
  {
    because: 'resolve-all',
    text: 'Overnight Russia launched ten cruise missiles and 24 drones; all 34 were shot down.',
    nightly: ['cruise-missile 10/10', 'drone 24/24'],
  },
  {
    because: 'counted-weapons',
    about: 'of which of two kinds, nobody could tell',
    text: 'Overnight Russia launched 40 missiles and 50 drones, 30 of which were shot down.',
    nightly: ['missile 40/?', 'drone 50/?'],
  },
  {
    because: 'part-of-them',
    text: 'Overnight Russia launched four missiles and 50 drones, 30 of which were shot down.',
    nightly: ['missile 4/?', 'drone 50/30'],
  },
  {
    because: 'counted-weapons',
    about: 'a fraction whose whole is neither of two kinds',
    text: 'Overnight Russia launched 15 missiles and 21 drones. 30 of 36 were shot down.',
    nightly: ['missile 15/?', 'drone 21/?'],
  },
  {
    because: 'part-of-them',
    about: 'the parts of a part do not take its place',
    text: 'Overnight 90 drones were launched; 76 of those were neutralised — 40 shot down and 36 jammed.',
    nightly: ['drone 90/76'],
  },
  {
    because: 'answered',
    text: 'Вісімнадцять «шахедів» і ракета Х-59: усі дрони знищено.',
    nightly: ['shahed 18/18'],
  },
  {
    because: 'whole-lot',
    text: 'Overnight Russia launched 50 missiles. Almost all of the 40 missiles aimed at Kyiv were shot down.',
    nightly: ['missile 50/?'],
  },
  {
    because: 'whole-lot',
    text: 'Overnight Russia launched 60 drones. Almost all 60 were shot down.',
    nightly: ['drone 60/?'],
  },
  { because: 'whole-lot', text: 'Nearly all 44 drones were destroyed last night.', nightly: [] },
  {
    because: 'whole-lot',
    text: 'Вночі ворог запустив 50 дронів. Майже всі 50 дронів збито.',
    nightly: ['drone 50/?'],
  },
  {
    because: 'relative-clause',
    text: 'Overnight Russia launched three Kh-101 cruise missiles, which were shot down.',
    nightly: ['kh-101-555 3/3'],
  },
  {
    because: 'relative-clause',
    text: 'Цієї ночі ворог випустив три ракети Х-101, які були збиті.',
    nightly: ['kh-101-555 3/3'],
  },
  {
    because: 'mark-kinds',
    about: 'jets shot down are one kind of the drones launched',
    text: 'Overnight Russia attacked with 200 drones. Air defence shot down 30 jet-powered drones.',
    nightly: ['shahed 200/?'],
    others: ['subset shahed ?/30'],
  },
  {
    because: 'mark-kinds',
    text: 'Уночі ворог застосував 200 дронів. Збито 30 реактивних дронів.',
    nightly: ['shahed 200/?'],
    others: ['subset shahed ?/30'],
  },
  {
    because: 'answered',
    text: 'The air force published its own tally: 488 drones and 44 missiles, of which 431 and 29 respectively were downed.',
    nightly: ['drone 488/431', 'missile 44/29'],
  },
  {
    because: 'in-order',
    text: 'Підсумок ночі: 488 дронів і 44 ракети, з них збито 431 і 29 відповідно.',
    nightly: ['drone 488/431', 'missile 44/29'],
  },
  {
    because: 'unify-models',
    about: 'a kind, of which as many came down as of the one named before',
    publishedOn: '2026-07-10',
    text: 'Overnight air defences shot down 120 drones, 5 Iskander-M ballistic missiles and 12 Kh-101 cruise missiles. Five of eight ballistic missiles is a high share, the spokesman said.',
    nightly: ['drone ?/120', 'iskander-m 8/5', 'kh-101-555 ?/12'],
  },
  {
    because: 'unify-models',
    about: 'a kind, of which as many came down as of the one named before',
    publishedOn: '2026-07-10',
    text: 'Цієї ночі знищено 5 ракет Іскандер-М, 12 ракет Х-101 та 120 безпілотників. Збити 5 із 8 балістичних ракет – це високий показник, каже речник.',
    nightly: ['drone ?/120', 'iskander-m 8/5', 'kh-101-555 ?/12'],
  },
]

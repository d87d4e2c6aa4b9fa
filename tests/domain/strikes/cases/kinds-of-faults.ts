import type { StrikeCase } from '../strike-case.ts'

/** What was once read wrong on texts that nobody had tuned to, each kind in wordings of its own. */
export const cases: readonly StrikeCase[] = [
  {
    publishedOn: '2026-09-17',
    text: 'У ніч на 17 вересня росіяни запустили 61 дрон. Знешкоджено 52 цілі, повідомили у Повітряних силах.',
    nightly: ['drone 61/52'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Overnight Russia launched 61 drones. The air force said 52 targets had been shot down.',
    nightly: ['drone 61/52'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'У ніч на 17 вересня росіяни запустили 61 дрон і ракети. Знешкоджено 52 цілі.',
    nightly: ['drone 61/?', 'combined ?/52'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Six ballistic missiles were fired at the capital overnight on September 17. All six targets were destroyed.',
    nightly: ['ballistic-missile 6/6 regional'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Цієї ночі по столиці вдарили п’ятьма балістичними ракетами. Усі п’ять цілей знищено.',
    nightly: ['ballistic-missile 5/5 regional'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'У серпні ворог випустив по Україні 4100 дронів і 160 ракет.\n\nЗа підрахунками редакції, ППО знищила 3600 дронів та 95 ракет.\n\nНайбільшою була атака 28 серпня: 598 дронів і 31 ракета.',
    nightly: [],
  },
  {
    publishedOn: '2026-09-17',
    text: 'In August Russia fired 4,100 drones and 160 missiles at Ukraine.\n\nAir defence destroyed 3,600 of the drones and 95 missiles, according to our count.\n\nThe largest attack came on August 28, with 598 drones and 31 missiles.',
    nightly: [],
  },
  {
    publishedOn: '2026-09-17',
    text: 'У ніч на 17 вересня збито: 40 «шахедів», 1 «Кинджал»/«Іскандер-М», 3 «Калібри».',
    nightly: ['shahed ?/40', 'iskander-m+kinzhal ?/1', 'kalibr ?/3'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Zelensky spoke of more than 60 missiles overnight. The air force put the figure at 57, of which 41 were shot down.',
    nightly: ['missile 57/41'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Ten Shaheds were destroyed overnight in the Odesa region, six in the Mykolaiv region and two more in the Kherson region, the southern defence forces said.',
    nightly: ['shahed ?/10 regional'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Over one night Russia launched 300 drones and 20 missiles at Ukraine, Zelensky said on Sept. 17. Air defences neutralised 280 targets. Among these were 264 drones, 200 of which were shot down while 64 were jammed, as well as 11 Kh-101 missiles and five Kalibrs.',
    nightly: ['drone 300/264', 'missile 20/?', 'kh-101-555 ?/11', 'kalibr ?/5'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'All four Kalibr missiles launched by Russian ships from the Black Sea near Novorossiysk were shot down on the night of September 17.',
    nightly: ['kalibr 4/4'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Both Kh-59 missiles fired by Su-34 jets from the airspace of the Rostov region were destroyed overnight.',
    nightly: ['kh-59-69 2/2'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'The air force had earlier said that nine missiles were launched at Kharkiv early on Thursday: one Zircon, two Kinzhals and six Kh-59s, five of which were shot down.',
    nightly: ['zircon 1/?', 'kinzhal 2/?', 'kh-59-69 6/5'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'У вечір 17 вересня з Ту-95МС випущено 28 ракет Х-101, 25 з яких збили наші зенітники та льотчики.',
    nightly: ['kh-101-555 28/25'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Russia staged a record drone barrage, Ukrainian officials said Wednesday.\n\nThe overnight attack involved 640 drones and 12 missiles, the air force said. It shot down 601 of the drones and eight of the missiles.',
    nightly: ['drone 640/601 @2026-09-16', 'missile 12/8 @2026-09-16'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Overnight Russia used 44 air assets: 30 Shahed drones, ten Kh-101 missiles and four Kinzhals. Thirty-three targets were downed, namely 25 Shaheds and eight Kh-101s.\n\n"We have no means to intercept everything," an official said.',
    nightly: ['shahed 30/25', 'kh-101-555 10/8', 'kinzhal 4/?'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'The patrol had only minutes to shoot down all the drones. Overnight Russia launched 30 drones and 22 were destroyed.',
    nightly: ['drone 30/22'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Ukraine managed to shoot down 41 of 50 drones and was able to intercept five of six missiles overnight.',
    nightly: ['drone 50/41', 'missile 6/5'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'As of 9 a.m. it was confirmed that 45 drones and a large part of the cruise missiles had been shot down. Overnight the enemy had launched 60 drones and 20 cruise missiles.',
    nightly: ['drone 60/45', 'cruise-missile 20/?'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Попри роботу ППО, яка збила цієї ночі 11 дронів, чотири влучили в порт на півдні області.',
    nightly: ['drone ?/11 regional'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'П’ять безпілотників порушили повітряний простір Румунії під час нічної атаки Росії на Україну, повідомило міноборони країни.',
    nightly: [],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Four drones violated Polish airspace during an overnight Russian attack on Ukraine, the army in Warsaw said.',
    nightly: [],
  },
  {
    publishedOn: '2026-09-17',
    text: 'First came 120 drones in a daytime wave on Wednesday. After nightfall came another 210 drones, accompanied by 15 cruise missiles. Of the cruise missiles, 11 were shot down.',
    nightly: ['drone 120/? @2026-09-16', 'drone 210/? @2026-09-17', 'cruise-missile 15/11 @2026-09-17'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'On Wednesday morning Russia fired 30 missiles at Ukraine; 21 were shot down.\n\nStrikes went on overnight to Thursday: the air force said 40 of 55 drones were downed.',
    nightly: ['missile 30/21 @2026-09-16', 'drone 55/40 @2026-09-17'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Сім дронів летіли цієї ночі на західні області, шість збили.\n\nЗагалом у небі України ворог застосував 83 безпілотники: 70 дронів збито.',
    nightly: ['drone 83/70 national'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Four drones flew at the western regions overnight and three were shot down, Air Command West said. Across the country Russia launched 83 drones, and 70 of them were shot down, the air force said.',
    nightly: ['drone 83/70 national'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'The Air Force said 33 of 40 drones were shot down overnight. The Russians also fired three S-300 missiles at Donetsk Oblast.',
    nightly: ['drone 40/33 national', 's-300-400 3/? regional'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Ворог знову атакував Сумщину керованими бомбами та дронами. Цієї ночі ППО знищила 8 дронів.',
    nightly: ['drone ?/8 regional'],
  },
  {
    publishedOn: '2026-09-17',
    text: 'At least seven drones and two missiles hit Odesa overnight, the governor said.',
    nightly: [],
  },
  {
    publishedOn: '2026-09-17',
    text: 'Цієї ночі окупанти атакували Одещину 9 «шахедами», усі збиті. По Україні загалом летіло 48, збито 41, повідомили Повітряні сили.',
    nightly: ['shahed 48/41 national'],
  },
]

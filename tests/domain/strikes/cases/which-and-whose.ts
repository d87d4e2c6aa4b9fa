import type { StrikeCase } from '../strike-case.ts'

/** Which weapons a figure is of, and whose sky: told by what stands around it, and not by what stands nearest. */
export const cases: readonly StrikeCase[] = [
  {
    about: 'the former and the latter are the two kinds counted before',
    text: 'Kyiv counted 302 drones and 27 missiles that night; 281 of the former and 19 of the latter were taken out, the air force says.',
    nightly: ['drone 302/281', 'missile 27/19'],
  },
  {
    text: 'Overnight Russia launched 60 drones and five Kalibrs. All of the latter and 48 of the former were shot down.',
    nightly: ['drone 60/48', 'kalibr 5/5'],
  },
  {
    about: 'all of the latter are not all of both',
    text: 'Overnight Russia fired two Kinzhals and seven Kh-101 missiles at Ukraine; the latter were all shot down.',
    nightly: ['kinzhal 2/?', 'kh-101-555 7/7'],
  },
  {
    text: 'Overnight Russia fired two Kinzhals and seven Kh-101 missiles at Ukraine; neither of the former was intercepted.',
    nightly: ['kinzhal 2/0', 'kh-101-555 7/?'],
  },
  {
    about: 'kinds that add up to what was launched were launched, whatever was said last',
    text: 'In the night 58 missiles and 71 drones were launched; 44 missiles and 66 drones were shot down. Among the missiles were three Kinzhals, 35 Kh-101s and 20 Kalibrs.',
    nightly: ['drone 71/66', 'kinzhal 3/?', 'kh-101-555 35/?', 'kalibr 20/?'],
    others: ['total missile 58/44'],
  },
  {
    about: 'a plus sign joins what one verb is of',
    text: 'Overnight 215 drones + 13 missiles were launched at Ukraine. 190 drones + 7 missiles shot down.',
    nightly: ['drone 215/190', 'missile 13/7'],
  },
  {
    about: 'what something was dropped from was not launched at anybody',
    text: 'At about 08:20 explosives were dropped from a drone on a minibus in the Kherson region, the governor said.',
    nightly: [],
  },
  {
    about: 'dropped from a drone, in Ukrainian',
    text: 'Зранку на Херсонщині вибухівку скинули з дрона на маршрутку, повідомив голова ОВА.',
    nightly: [],
  },
  {
    about: 'nights are not counted among weapons',
    text: 'Overnight the enemy attacked with 96 drones, 80 of which were downed. The same port was hit on four nights out of seven.',
    nightly: ['drone 96/80'],
  },
  {
    about: 'a whole that is smaller than its part is another whole',
    text: 'Six missiles were aimed at the city that night, three of them were shot down, said the mayor of Kryvyi Rih. In all, Ukraine faced 14 cruise missiles and four Shaheds, of which ten missiles and one drone were destroyed, per the General Staff.',
    nightly: ['cruise-missile 14/10', 'shahed 4/1'],
    others: ['subset missile 6/3 regional'],
  },
  {
    about: 'a concession supposes nothing',
    text: 'Overnight the attacks went on, if on a lesser scale: 11 drones were sent, eight of which were brought down.',
    nightly: ['drone 11/8'],
  },
  {
    about: 'drones lost from radar on one day were not shot down on the next',
    publishedOn: '2026-01-19',
    text: "Sunday's barrage: 90 drones, 42 shot down; a further 41 UAVs were lost from radar. Overnight 11 drones were sent, eight of which were brought down over the Sumy and Poltava regions.",
    nightly: ['drone 90/42 @2026-01-18', 'drone 11/8 @2026-01-19'],
  },
  {
    about: "a mayor's count behind that of the attack is a part of it",
    publishedOn: '2026-03-05',
    text: 'Russia attacked with 46 attack UAVs and a ballistic missile. By 9:00 29 UAVs were down. In Lozova, Kharkiv region, over 25 drones came in three waves, the mayor says.',
    nightly: ['drone 46/29 national @2026-03-05', 'ballistic-missile 1/? national'],
  },
  {
    about: 'many governors in one text speak for none of its other figures',
    publishedOn: '2026-03-05',
    text: 'Dnipropetrovsk region: five missiles shot down.\nGovernor Lysak said Kryvyi Rih was attacked with eight missiles.\nKhmelnytskyi region: six missiles were destroyed, the acting governor said.\nIn total, 51 missiles and nine drones were fired at the country; 18 missiles and all drones were destroyed.',
    nightly: ['missile 51/18 national', 'drone 9/9 national'],
    others: ['subset missile ?/5 regional'],
  },
  {
    about: 'the name of an outlet is no heading of a region',
    publishedOn: '2026-03-05',
    text: 'Two killed as Russia strikes\nBy Odesa Journal staff\nThree regions were the targets tonight. Of 78 Shaheds, 66 were downed.',
    nightly: ['shahed 78/66 national'],
  },
  {
    about: 'the air force tells of a city first, and then of all else',
    text: 'The air force reports that all five Iskanders were shot down over the capital; debris killed one person. Elsewhere, 40 of 65 drones were destroyed overnight.',
    nightly: ['iskander-m 5/5', 'drone 65/40 national'],
  },
  {
    about: 'missiles over a region are of no model that flew at the country',
    publishedOn: '2026-04-17',
    text: 'The governor said that 31 UAVs and two missiles had been shot down over the Odesa region.\n\nAir Force: last night the enemy attacked with six Banderol missiles, two Iskander-K cruise missiles and 218 strike UAVs. Air defense destroyed 195 UAVs and four Banderols.',
    nightly: ['banderol 6/4', 'iskander-k 2/?', 'drone 218/195'],
    others: ['subset missile ?/2 regional'],
  },
  {
    about: 'a missile over a region, right behind those that were launched, is one of them',
    publishedOn: '2026-04-17',
    text: 'Russia launched five Kinzhal missiles at Ukraine this morning, the Air Force said. Two missiles were shot down over the Vinnytsia region.',
    nightly: ['kinzhal 5/2'],
  },
  {
    because: 'drop-corrected',
    about: 'what the first report said is no correction',
    publishedOn: '2026-06-13',
    text: 'The Air Force has clarified the results of the night. In its first report it said that 38 of the 44 Shaheds had been destroyed.\n\n"We are clarifying: 41 attack UAVs were shot down."',
    nightly: ['shahed 44/41'],
  },
  {
    about: 'a list of many regions is the country',
    text: 'The enemy attacked with 44 Shaheds overnight. Of these, 41 were shot down in Kyiv, Vinnytsia, Dnipropetrovsk, Zaporizhzhia and Khmelnytskyi oblasts.',
    nightly: ['shahed 44/41 national'],
  },
  {
    about: 'all of Ukraine is hit by what flew at it',
    publishedOn: '2026-07-16',
    text: '"Twenty-eight Shaheds in a row," said the head of Kryvyi Rih\'s defence council. The whole of Ukraine was hit by 300 Shaheds overnight; 178 were shot down by fire, 95 disappeared from radar.',
    nightly: ['shahed 300/178 lost 95 national'],
  },
  {
    because: 'opens-next',
    about: 'fragments behind what was downed are of it, where as many were launched',
    publishedOn: '2026-03-29',
    text: 'In the night to 29 March the enemy used 70 Shaheds, three Kinzhals and 19 Kh-101s. Result of air combat: 84 targets down. 66 Shaheds. 17 Kh-101s.',
    nightly: ['shahed 70/66', 'kinzhal 3/?', 'kh-101-555 19/17'],
    others: ['total combined ?/84'],
  },
  {
    about: 'fragments, in Ukrainian',
    text: 'Вночі запустили 70 шахедів, три Кинджали та 19 Х-101. Результат: збито 83 цілі. 66 шахедів. 17 Х-101.',
    nightly: ['shahed 70/66', 'kinzhal 3/?', 'kh-101-555 19/17'],
  },
  {
    because: 'parts-in-brackets',
    about: 'what stands in brackets behind one figure over all tells it kind by kind',
    text: 'Overnight Russia launched 520 drones and 31 missiles. 497 targets were neutralised (470 UAVs, 27 missiles).',
    nightly: ['drone 520/470', 'missile 31/27'],
    others: ['total combined ?/497'],
  },
  {
    about: 'kinds in brackets, in Ukrainian',
    text: 'Уночі випустили 520 дронів і 31 ракету. Знешкоджено 497 цілей (470 БпЛА та 27 ракет).',
    nightly: ['drone 520/470', 'missile 31/27'],
  },
  {
    about: 'the former of one kind is nobody knows which',
    text: 'Overnight 14 Iskanders were launched at a city; by the morning six of the former had been neutralized.',
    nightly: ['iskander-m 14/?'],
  },
  {
    because: 'told-in-turn',
    about: 'told in turn, where nobody says how many were launched',
    text: 'The air force gave only what was stopped overnight. Of the missiles, 25 were brought down; of the drones, 56.',
    nightly: ['missile ?/25', 'drone ?/56'],
  },
  {
    because: 'told-of',
    about: 'what is reported of, with no word of the night',
    text: 'Українські військові звітують про 205 дронів. Вранці їх ще рахували.',
    nightly: ['drone 205/?'],
  },
  {
    because: 'name-things-referred-to',
    about: 'drones aimed at one place are no list with missiles aimed at another',
    text: 'Air force: overnight the occupiers attacked Kharkiv with six S-300 missiles, and Odesa region with seven Shahed drones, five of which were eliminated.',
    nightly: ['s-300-400 6/?', 'shahed 7/5'],
  },
  {
    about: 'soldiers who shot something down are no item of losses',
    text: 'Four Shaheds were destroyed over the Mykolaiv region overnight by the soldiers of Air Command South.',
    nightly: ['shahed ?/4 regional'],
  },
  {
    because: 'drop-front-line',
    about: 'soldiers counted among losses are',
    text: 'Our defenders destroyed 25 tanks, 40 UAVs and 900 soldiers overnight.',
    nightly: [],
  },
  {
    about: 'debris at three places is no launch of three',
    text: 'Overnight 90 drones attacked Ukraine, 70 were downed. Falling debris was recorded at three.',
    nightly: ['drone 90/70'],
  },
]

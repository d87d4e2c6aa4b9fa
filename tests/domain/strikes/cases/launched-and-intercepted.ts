import type { StrikeCase } from '../strike-case.ts'

/** Launched and intercepted told apart: in any order, in other sentences, as subject, noun or participle. */
export const cases: readonly StrikeCase[] = [
  {
    because: 'counted-weapons',
    text: 'Four Kh-22 missiles and 20 Shahed drones attacked Odesa Oblast overnight.',
    nightly: ['kh-22-32 4/?', 'shahed 20/?'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'Russia attacked with 26 Shahed drones overnight, with 21 being shot down.',
    nightly: ['shahed 26/21'],
  },
  {
    because: 'bare-figure',
    text: 'Air defense destroyed 18 Shahed drones. A total of 22 launches were recorded from Cape Chauda.',
    nightly: ['shahed 22/18'],
  },
  {
    because: 'counted-weapons',
    text: 'Twelve Shaheds were downed last night. In total, Russia launched 15 Shahed drones.',
    nightly: ['shahed 15/12'],
  },
  {
    because: 'counted-weapons',
    text: 'Overnight, the Russians launched three Iskander-M missiles and 30 drones. Air defenders destroyed 28 UAVs.',
    nightly: ['iskander-m 3/?', 'drone 30/28'],
  },
  {
    because: 'single-weapon',
    text: 'Russian forces attacked Ukraine with 95 drones and a Kh-59 missile. As of 9 a.m., 71 drones and the missile had been shot down.',
    nightly: ['drone 95/71', 'kh-59-69 1/1'],
  },
  {
    because: 'counted-weapons',
    text: 'Ukraine shot down 25 drones and two cruise missiles overnight.\nAccording to the Air Force, Russia launched 29 drones and four cruise missiles in total.',
    nightly: ['drone 29/25', 'cruise-missile 4/2'],
  },
  {
    because: 'under-header',
    about: 'a list under one heading',
    text: 'As a result of air combat, the following were shot down:\n- 11 Kh-101 cruise missiles;\n- 4 Kalibr missiles;\n- 30 Shahed drones.',
    nightly: ['kh-101-555 ?/11', 'kalibr ?/4', 'shahed ?/30'],
  },
  {
    because: 'under-header',
    about: 'launches listed, then interceptions listed',
    text: 'The enemy launched:\n• 40 Shahed drones\n• 6 Kalibr cruise missiles\nDestroyed:\n• 35 Shahed drones\n• 5 Kalibr cruise missiles',
    nightly: ['shahed 40/35', 'kalibr 6/5'],
  },
  {
    because: 'fraction',
    about: 'headline and body tell the same thing once',
    text: 'Air defense downs 14 of 16 Shaheds\n\nUkrainian air defense shot down 14 of 16 Shahed drones overnight on May 3, the Air Force said.',
    publishedOn: '2024-05-03',
    nightly: ['shahed 16/14 @2024-05-03'],
  },
  {
    because: 'unify-models',
    text: 'During the night attack 19 Shahed UAVs were launched from Primorsko-Akhtarsk. Our defenders eliminated 19 UAVs.',
    nightly: ['shahed 19/19'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'The attack involved 8 Iskander-M ballistic missiles and 105 drones, the Air Force said, adding that 96 drones were neutralized.',
    nightly: ['iskander-m 8/?', 'drone 105/96'],
  },
  {
    because: 'counted-weapons',
    text: 'Russia hit Kharkiv with five S-300 missiles overnight.',
    nightly: ['s-300-400 5/?'],
  },
  {
    because: 'bare-figure',
    text: 'Some 50 drones were launched at Ukraine, the Air Force said, and 43 were intercepted.',
    nightly: ['drone ~50/43'],
  },
  {
    because: 'join-number-words',
    text: 'Twenty-eight drones launched from the Kursk region were shot down overnight.',
    nightly: ['drone ?/28'],
  },
  {
    because: 'counted-weapons',
    text: 'Ukrainian defenders destroyed 18 drones launched by Russia overnight.',
    nightly: ['drone ?/18'],
  },
  {
    because: 'unify-models',
    text: 'У ніч на 9 березня противник атакував двома балістичними ракетами «Іскандер-М» та 37 ударними БпЛА «Shahed».\nЗбито 35 ударних БпЛА.',
    publishedOn: '2024-03-09',
    nightly: ['iskander-m 2/?', 'shahed 37/35 @2024-03-09'],
  },
  {
    because: 'resolve-all',
    text: 'Шість ракет «Калібр» і 20 дронів атакували південь України. Усі ракети та 18 дронів збито.',
    nightly: ['kalibr 6/6', 'drone 20/18'],
  },
  {
    because: 'unify-models',
    text: 'Загалом зафіксовано 22 пуски ударних БпЛА. Знищено 17 «шахедів».',
    nightly: ['shahed 22/17'],
  },
  {
    because: 'unify-models',
    text: '💥 ЗБИТО 17 УДАРНИХ БпЛА\n\nУ ніч на 5 квітня окупанти атакували 24 ударними БпЛА типу «Shahed-131/136» із району мису Чауда – Крим.\n\nУ результаті протиповітряного бою збито 17 ударних БпЛА у межах Одеської, Миколаївської та Херсонської областей.',
    publishedOn: '2024-04-05',
    nightly: ['shahed 24/17 @2024-04-05'],
  },
  {
    because: 'under-header',
    about: 'combined attack with two lists and fire or jamming in brackets',
    text: '⚡️ЗБИТО/ПОДАВЛЕНО 406 ПОВІТРЯНИХ ЦІЛЕЙ\n\nУ ніч на 6 червня (з 20:00 5 червня) противник завдав комбінованого удару по Україні.\nУсього радіотехнічними військами виявлено 452 засоби повітряного нападу:\n- 407 ударних БпЛА типу Shahed та безпілотників-імітаторів інших типів;\n- 6 балістичних ракет Іскандер-М/KN-23;\n- 36 крилатих ракет Х-101;\n- 2 крилаті ракети Іскандер-К;\n- одна протирадіолокаційна ракета Х-31П.\n\nЗа попередніми даними, станом на 10:30 збито/подавлено 406 цілей:\n- 368 ворожих БпЛА типу Shahed (199 – збито вогневими засобами, 169 – локаційно втрачені/подавлені РЕБ);\n- 4 балістичні ракети Іскандер-М/KN-23;\n- 32 крилаті ракети Х-101;\n- 2 крилаті ракети Іскандер-К.',
    publishedOn: '2025-06-06',
    nightly: [
      'shahed 407/368 @2025-06-06',
      'iskander-m 6/4 @2025-06-06',
      'kh-101-555 36/32 @2025-06-06',
      'iskander-k 2/2 @2025-06-06',
      'kh-31 1/? @2025-06-06',
    ],
    others: ['total combined 452/406'],
  },
  {
    because: 'unify-models',
    text: 'Станом на 08:00 підтверджено збиття 58 ударних БпЛА типу Shahed (безпілотників інших типів). 37 ворожих безпілотників-імітаторів – локаційно втрачені.\nПротивник атакував 103 ударними БпЛА.',
    nightly: ['shahed 103/58 lost 37'],
  },
  {
    because: 'counted-weapons',
    text: 'Ворог атакував Сумщину двома керованими авіаційними ракетами Х-59.',
    nightly: ['kh-59-69 2/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Під час атаки застосовано 14 крилатих ракет Х-101/Х-555, дві ракети Х-22 та 28 «шахедів». Збито 12 ракет Х-101/Х-555 і 26 «шахедів».',
    nightly: ['kh-101-555 14/12', 'kh-22-32 2/?', 'shahed 28/26'],
  },
  {
    because: 'single-weapon',
    text: 'Захисники неба знищили дванадцять «шахедів» та керовану авіаційну ракету Х-59.',
    nightly: ['shahed ?/12', 'kh-59-69 ?/1'],
  },
  {
    because: 'counted-weapons',
    text: 'Протиповітряною обороною збито/подавлено 120 ворожих БпЛА типу Shahed, Гербера та безпілотників інших типів на півночі, півдні та сході країни.',
    nightly: ['shahed ?/120'],
  },
  {
    because: 'bare-figure',
    text: 'Вночі росіяни запустили по Україні 142 ударні БпЛА. ППО знешкодила 111.',
    nightly: ['drone 142/111'],
  },
  {
    because: 'whole-lot',
    text: 'Сили ППО збили вночі 30 з 34 «Шахедів» та обидві ракети «Іскандер-К».',
    nightly: ['shahed 34/30', 'iskander-k 2/2'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'Росія випустила 45 дронів, збито 40, ще три не досягли цілей.',
    nightly: ['drone 45/40 lost 3'],
  },
  {
    because: 'unify-models',
    text: 'The Air Force reported that 88 drones were shot down and 41 drones were lost. In total, 143 Shaheds and decoys were launched.',
    nightly: ['shahed 143/88 lost 41'],
  },
  {
    because: 'part-of-them',
    text: 'Odesa was attacked with nine Kalibr missiles, seven of which were shot down.',
    nightly: ['kalibr 9/7'],
  },
  {
    because: 'bare-figure',
    text: 'Масований удар 3 березня: 210 повітряних цілей, 190 знешкоджено.',
    nightly: ['combined 210/190'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'У ніч на суботу – 52 дрони, 40 збито, 10 локаційно втрачено.',
    nightly: ['drone 52/40 lost 10'],
  },
  {
    because: 'name-things-referred-to',
    text: 'Підсумок нічних атак: 96 ворожих дронів, із них 70 збито.',
    nightly: ['drone 96/70'],
  },
  {
    because: 'name-things-referred-to',
    text: 'Над морем – вісім «шахедів», усі вісім збито.',
    nightly: ['shahed 8/8'],
  },
  {
    because: 'counted-weapons',
    text: 'Two drones crossed into Romania during an attack in which 210 drones and 14 missiles were aimed at Ukraine. Ukrainian forces shot down 190 drones.',
    nightly: ['drone 210/190', 'missile 14/?'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'Уночі на Одесу запустили шість дронів: чотирьох збили наші зенітники.',
    nightly: ['drone 6/4'],
  },
  {
    because: 'attack-report',
    text: 'Застосовано понад 20 ракет, 15 збито. Також за ніч налічено понад 50 ударних дронів.',
    nightly: ['missile >20/15', 'drone >50/?'],
  },
  {
    because: 'part-of-them',
    text: 'Росіяни підняли в небо 60 безпілотників. 51 із них відпрацювала ППО.',
    nightly: ['drone 60/51'],
  },
  { because: 'fraction', text: 'Уночі ППО відбила 21 із 25 «шахедів».', nightly: ['shahed 25/21'] },
  {
    because: 'predicate-after',
    text: '310 drones and 12 missiles overnight. Nine missiles and 280 drones were shot down.',
    nightly: ['drone 310/280', 'missile 12/9'],
  },
  {
    because: 'answered',
    text: 'По всій країні – 120 дронів та балістична ракета, знешкоджено 101 БпЛА.',
    nightly: ['drone 120/101'],
  },
  {
    because: 'sum-of-parts',
    text: 'Six missiles – two ballistic and four cruise – and 80 drones were launched.',
    nightly: ['ballistic-missile 2/?', 'cruise-missile 4/?', 'drone 80/?'],
    others: ['total missile 6/?'],
  },
  {
    because: 'part-of-them',
    text: 'Officials said 40 drones were launched, 33 of which air defence had destroyed.',
    nightly: ['drone 40/33'],
  },
  {
    because: 'part-of-them',
    text: 'Overnight 60 drones were launched at Ukraine, 50 of which were destroyed; 12 of 14 were eliminated over Kyiv.',
    nightly: ['drone 60/50'],
  },
  {
    because: 'fraction',
    about: 'a number told comes before one inferred',
    text: 'Усі ракети збиті, писали вранці. ППО знищила 8 «шахедів» із 8 та п’ять ракет із шести.',
    nightly: ['shahed 8/8', 'missile 6/5'],
  },
  {
    because: 'answered-next',
    text: 'Ніч була важкою: 210 БпЛА та 19 ракет. ППО збила 190 дронів і 12 ракет.',
    nightly: ['drone 210/190', 'missile 19/12'],
  },
  {
    because: 'counted-weapons',
    about: 'more shot down than one region had seen',
    text: 'Львівщина пережила атаку: близько 60 «шахедів». Загалом по країні збито 210 «шахедів».',
    nightly: ['shahed ?/210'],
  },
  {
    because: 'fraction',
    about: 'one cannot count two',
    text: 'Знищено шість із семи «шахедів». Ще одна Х-59 і «Іскандер-К» були над Полтавщиною.',
    nightly: ['shahed 7/6'],
  },
  {
    because: 'active-before',
    text: 'Уночі росіяни вдарили двома Х-59 та 40 дронами, 36 дронів та одну ракету збито.',
    nightly: ['kh-59-69 2/1', 'drone 40/36'],
  },
  {
    because: 'counted-weapons',
    about: 'what a relative clause says ends with it',
    text: 'Ворог випустив чотири ракети, які збили над Полтавщиною, і 15 дронів, знищено 14 дронів.',
    nightly: ['missile 4/?', 'drone 15/14'],
  },
  {
    because: 'mark-places',
    text: 'Overnight air defence shot down 12 Shahed drones launched from Kursk, over Odesa and Mykolaiv regions.',
    nightly: ['shahed ?/12 over Odesa,Mykolaiv from Kursk'],
  },
  {
    because: 'mark-places',
    text: 'У ніч на 12 серпня ворог запустив 12 «шахедів» з Курська. Збито 9 над Одещиною.',
    nightly: ['shahed 12/9 from Kursk'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'Ворог випустив сім крилатих ракет «Калібр» із носіїв у Чорному морі, усі знищено.',
    nightly: ['kalibr 7/7'],
  },
  {
    because: 'bare-figure',
    text: 'Ворог запустив по області 31 дрон. ППО впоралася зі 28.',
    nightly: ['drone 31/28 regional'],
  },
]

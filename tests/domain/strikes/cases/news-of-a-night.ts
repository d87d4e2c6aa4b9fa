import type { StrikeCase } from '../strike-case.ts'

/** News of one night as outlets and posts write it, with everything else that stands beside it. */
export const cases: readonly StrikeCase[] = [
  {
    because: 'counted-weapons',
    publishedOn: '2026-10-02',
    text: "At least three people were killed as Russian drones and missiles struck Ukraine's power grid for the fifth time this month, officials said Friday.\n\nMoscow used 35 missiles, most of them ballistic, and 381 drones, the air force said. Ukrainian defences stopped 303 drones and 17 missiles, but 15 missiles and 78 drones hit 20 locations.\n\nZelenskyy said the barrage lasted through the night. Naftogaz called it the largest attack on gas production since 2022.",
    nightly: ['missile 35/17', 'drone 381/303'],
  },
  {
    because: 'mark-regions',
    publishedOn: '2026-10-03',
    text: 'Nearly 40 drones were heading for Kyiv at the height of the attack, the mayor said, and by dawn all had been destroyed. Nationwide, the air force counted 117 drones, of which 98 were downed.',
    nightly: ['drone 117/98 national'],
  },
  {
    because: 'fraction',
    publishedOn: '2026-10-05',
    text: 'Ukraine’s air force reported intercepting 21 of the 24 cruise missiles and 50 of 53 drones, its best result in weeks, but said it had failed to bring down any of the eight ballistic missiles used overnight.',
    nightly: ['cruise-missile 24/21', 'drone 53/50', 'ballistic-missile 8/0'],
  },
  {
    because: 'join-number-words',
    publishedOn: '2026-10-06',
    text: 'In what Kyiv described as retaliation, Russia sent 94 drones across the border overnight. "Seventy-one were shot down, another 18 were lost," air force spokesman Ihnat said. The rest, he added, struck Sumy and Chernihiv.',
    nightly: ['drone 94/71 lost 18'],
  },
  {
    because: 'counted-weapons',
    publishedOn: '2026-10-07',
    text: "Day 1,686: Ukraine's forces strike an oil depot in Feodosia\n\nUkrainian drones hit a fuel depot in occupied Feodosia, the General Staff confirmed. Russia's Defense Ministry claimed to have shot down 251 Ukrainian drones.\n\nOvernight, Russia launched two Iskander-M missiles and 116 drones, Ukraine's Air Force reported. Ukrainian air defense neutralized 83 drones. Another drone from Russia is still in the air.",
    nightly: ['iskander-m 2/?', 'drone 116/83'],
  },
  {
    because: 'fraction',
    publishedOn: '2026-10-08',
    text: "Russia's overnight attack killed two in Sumy Oblast. Ukraine's Air Force said it shot down 154 of the 183 drones. Over the past week, Russia has launched more than 3,100 drones, 92 missiles and around 1,360 glide bombs against Ukraine, Zelensky said on Oct. 5.",
    nightly: ['drone 183/154'],
  },
  {
    because: 'join-number-words',
    publishedOn: '2026-10-09',
    text: 'Moscow fired 112 drones overnight into Thursday, fewer than the 183 of the previous night. Eighty-seven were destroyed.',
    nightly: ['drone 112/87'],
  },
  {
    because: 'answered',
    publishedOn: '2026-10-10',
    text: 'More than 450 drones and over 30 missiles: this is how many weapons Russia used on the night of 10 October, Prime Minister Svyrydenko said. The Air Force later specified that there had been 465 drones and 32 missiles, of which 405 drones and 15 missiles were destroyed.',
    nightly: ['drone 465/405', 'missile 32/15'],
  },
  {
    publishedOn: '2026-10-11',
    text: 'Air defence shot down or suppressed 54 enemy UAVs out of 78 overnight – Air Force',
    nightly: ['drone 78/54'],
  },
  {
    because: 'fraction',
    publishedOn: '2026-10-12',
    text: 'Overnight attack on Ukraine: Air Force downs 103 drones and one of two Iskanders',
    nightly: ['drone ?/103', 'iskander-m 2/1'],
  },
  {
    because: 'part-of-them',
    publishedOn: '2026-10-13',
    text: 'A total of 82 drones were used, said the air force. 69 of these were shot down on Monday night.',
    nightly: ['drone 82/69'],
  },
  {
    because: 'unify-models',
    publishedOn: '2026-10-15',
    text: 'Росія атакувала Україну 113 ударними БпЛА, 86 знешкоджено – ПС ЗСУ\n\nЯк передає Укрінформ, про це Повітряні сили повідомили у Телеграмі.\n\nУ ніч на 15 жовтня (з 18:30 14 жовтня) противник атакував 113 ударними БпЛА Shahed, Гербера та дронами інших типів із напрямків: Курськ, Міллерово, Орел, Приморсько-Ахтарськ. Близько 70 із них – «шахеди».\n\nЗафіксовано влучання 27 БпЛА на 10 локаціях. Нагадаємо, у ніч на 14 жовтня ППО збила 69 із 96 дронів.',
    nightly: ['shahed 113/86 @2026-10-15'],
  },
  {
    because: 'predicate-of-its-own',
    publishedOn: '2026-10-17',
    text: "Уночі ворог атакував Україну трьома ракетами С-300 і 70 дронами. Протиповітряна оборона знищила 35 дронів, ще 23 не досягли цілей, решта 12 влучили по п'яти локаціях.",
    nightly: ['s-300-400 3/?', 'drone 70/35 lost 23'],
  },
  {
    because: 'mark-periods',
    publishedOn: '2026-10-18',
    text: '«За ніч окупанти випустили по Україні 164 дрони. Наші воїни збили 136. Були влучання на 12 локаціях», — заявив президент. За його словами, цього тижня росіяни застосували проти України понад 3270 дронів, 1370 авіабомб та майже 50 ракет.',
    nightly: ['drone 164/136'],
  },
  {
    because: 'fraction',
    publishedOn: '2026-10-19',
    text: "На Полтавщині вночі збили п'ять дронів, на Черкащині – сім, на Київщині – чотири, повідомили в ОВА. Загалом по країні ППО знищила 40 БпЛА з 62.",
    nightly: ['drone 62/40 national'],
  },
  {
    because: 'fraction',
    publishedOn: '2026-10-20',
    text: 'Мінус 60 «шахедів» із 60: ППО повністю відбила нічну атаку',
    nightly: ['shahed 60/60'],
  },
  {
    because: 'mark-regions',
    publishedOn: '2026-10-21',
    text: 'Цієї ночі росіяни запустили по Чернігову близько 20 «шахедів». Місто знеструмлене. За даними міської військової адміністрації, збито половину.',
    nightly: ['shahed ~20/? regional'],
  },
  {
    because: 'predicate-of-its-own',
    publishedOn: '2026-10-23',
    text: 'Росія вдарила по Україні 130 дронами, 92 збито. Водночас зафіксовано влучання 37 дронів. Ще один БпЛА досі в повітрі. Напередодні, 22 жовтня, РФ запустила 405 дронів.',
    nightly: ['drone 130/92'],
  },
  {
    because: 'counted-weapons',
    publishedOn: '2026-10-24',
    text: 'Російська армія протягом ночі атакувала Україну ракетами С-300 та 128 дронами. За даними ПС, 72 дрони збили, 47 влучили в 10 місцях.',
    nightly: ['drone 128/72'],
  },
  {
    because: 'join-number-words',
    publishedOn: '2026-10-26',
    text: "Сто один дрон запустила Росія цієї ночі. Українська ППО «приземлила» дев'яносто.",
    nightly: ['drone 101/90'],
  },
  {
    because: 'mark-regions',
    publishedOn: '2026-10-27',
    text: 'Росіяни за добу 46 разів обстріляли Сумщину, застосувавши 30 FPV-дронів та 12 КАБів. Цієї ночі сили ППО збили над областю 8 «шахедів».',
    nightly: ['shahed ?/8 regional'],
  },
  {
    because: 'none-downed',
    publishedOn: '2026-10-28',
    text: 'Жоден із двох «Кинджалів», випущених уночі по Старокостянтинову, не був збитий. Із 43 дронів знищено 38.',
    nightly: ['kinzhal 2/0', 'drone 43/38'],
  },
  {
    because: 'mark-periods',
    publishedOn: '2026-10-29',
    text: 'З 39 балістичних ракет, які росіяни випустили минулого місяця, збили лише 9, підрахували у Повітряних силах. Уночі 29 жовтня прилетіло ще 2 «Іскандери» та 126 дронів, знешкоджено 93 дрони.',
    nightly: ['iskander-m 2/?', 'drone 126/93'],
  },
  {
    because: 'fraction',
    publishedOn: '2026-10-30',
    text: 'Масована комбінована атака: 653 дрони та 52 ракети. ППО збила 592 дрони і 31 ракету, зокрема 4 з 5 «Кинджалів». Атака відбувалася в ніч на 30 жовтня.',
    nightly: ['drone 653/592', 'missile 52/31', 'kinzhal 5/4'],
  },
  {
    because: 'whole-lot',
    publishedOn: '2026-10-31',
    text: 'ППО впоралася зі 107 зі 145 безпілотників, що летіли на Україну вночі, а от обидві ракети «Іскандер-М» влучили.',
    nightly: ['drone 145/107', 'iskander-m 2/?'],
  },
]

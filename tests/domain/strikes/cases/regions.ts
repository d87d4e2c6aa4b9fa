import type { StrikeCase } from '../strike-case.ts'

/** Whose sky is counted: a region's figure is never the nation's, and a place that is named is not yet the region counted. */
export const cases: readonly StrikeCase[] = [
  {
    because: 'mark-regions',
    text: 'Dnipropetrovsk Oblast Governor Serhii Lysak reported on Telegram.\nOvernight, air defenders downed 7 Shahed drones.',
    nightly: ['shahed ?/7 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Kharkiv\n\nThe regional head, Oleh Syniehubov, says nine drones attacked overnight and seven were shot down.',
    nightly: ['drone 9/7 regional'],
  },
  {
    because: 'mark-regions',
    text: '"Our air defenders worked all night and knocked out 11 drones over the region," Mykolaiv Governor Vitalii Kim wrote.',
    nightly: ['drone ?/11 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Air Command South said its units had destroyed eight Shaheds overnight.',
    nightly: ['shahed ?/8 regional'],
  },
  {
    because: 'mark-regions',
    text: 'In Odesa region, 12 drones were destroyed overnight, according to the Southern Defense Forces.',
    nightly: ['drone ?/12 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Khmelnytskyi, Ternopil and Vinnytsia oblasts: 14 Shahed drones shot down overnight.',
    nightly: ['shahed ?/14 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Seven drones were shot down over the Sumy and Poltava regions overnight.',
    nightly: ['drone ?/7 regional'],
  },
  {
    because: 'predicate-after',
    text: 'Around 30 drones heading for the capital were shot down overnight, the Kyiv city military administration said.',
    nightly: ['drone ?/~30 regional'],
  },
  {
    because: 'whole-lot',
    text: 'The attack on Kyiv lasted four hours. Serhii Popko, head of the city military administration, said all 15 drones were shot down.',
    nightly: ['drone 15/15 regional'],
  },
  {
    because: 'mark-regions',
    text: 'DNIPRO, Ukraine — Air defenders shot down four missiles and 12 drones overnight, the regional governor said.',
    nightly: ['missile ?/4 regional', 'drone ?/12 regional'],
  },
  {
    because: 'fraction',
    text: "KYIV, Ukraine (AP) — Ukraine's air force shot down 54 of 62 drones overnight.",
    nightly: ['drone 62/54 national'],
  },
  {
    because: 'bare-figure',
    text: 'Out of 52 drones 40 were brought down in 11 regions, the air force said in Kyiv.',
    nightly: ['drone 52/40 national'],
  },
  {
    because: 'fraction',
    text: 'Odesa was the main target. Air defences brought down 28 of 31 drones, the air force said.',
    nightly: ['drone 31/28 national'],
  },
  {
    because: 'fraction',
    text: 'Explosions were heard in Lviv. Nationwide, 33 of the 40 drones were shot down overnight.',
    nightly: ['drone 40/33 national'],
  },
  {
    because: 'part-of-them',
    text: 'Drones were shot down in the Kyiv, Cherkasy, Poltava and Sumy regions. Russia launched 70 drones, 65 of which were shot down, the Air Force said.',
    nightly: ['drone 70/65 national'],
  },
  {
    because: 'mark-regions',
    text: 'Russia launched 90 drones overnight; 80 were shot down, the Air Force reported. Kirovohrad Oblast Governor Andrii Raikovych said five drones were destroyed over the oblast.',
    nightly: ['drone 90/80 national'],
    others: ['subset drone ?/5 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Updated information on the overnight attack on Mykolaiv Oblast: 9 Shahed drones were shot down.',
    nightly: ['shahed ?/9 regional'],
  },
  {
    because: 'mark-regions',
    text: 'The North air command destroyed 14 drones overnight.',
    nightly: ['drone ?/14 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Zhytomyr Oblast\n• 10 Shaheds shot down overnight\n• no casualties',
    nightly: ['shahed ?/10 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Lviv Mayor Andrii Sadovyi: "Three cruise missiles were shot down over the region this morning."',
    nightly: ['cruise-missile ?/3 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Zaporizhzhia\nRussia attacked the city overnight.\nThe regional governor, Ivan Fedorov, reported damage.\nAir defense destroyed six Shaheds.',
    nightly: ['shahed ?/6 regional'],
  },
  {
    because: 'fraction',
    text: 'The governor of Odesa region reported damage to a port. The air force said it had destroyed 22 of 26 drones overnight.',
    nightly: ['drone 26/22 national'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'Fires broke out in Sumy, the mayor said. Overall, Russia launched 64 drones overnight, and 50 were intercepted.',
    nightly: ['drone 64/50 national'],
  },
  {
    because: 'mark-regions',
    text: 'Ніч на Вінниччині минула неспокійно.\n\nНаша ППО знищила 5 «шахедів».',
    nightly: ['shahed ?/5 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Очільник Полтавської ОВА Володимир Когут:\n\n— Уночі сили ППО знешкодили 8 ворожих БпЛА.',
    nightly: ['drone ?/8 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Хмельниччина. Упродовж ночі збито 9 ударних БпЛА.',
    nightly: ['drone ?/9 regional'],
  },
  {
    because: 'mark-regions',
    text: 'На Кіровоградщині вночі знешкодили 6 дронів.',
    nightly: ['drone ?/6 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Повітряне командування «Схід»: цієї ночі знищено 11 БпЛА.',
    nightly: ['drone ?/11 regional'],
  },
  {
    because: 'mark-regions',
    text: 'У зоні відповідальності ПвК «Захід» вночі збито 4 «шахеди».',
    nightly: ['shahed ?/4 regional'],
  },
  {
    because: 'mark-regions',
    text: "Дніпро, Кам'янське, Павлоград: уночі ППО збила 12 дронів.",
    nightly: ['drone ?/12 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Доброго ранку, Запоріжжя! Вночі над областю збито 4 «шахеди».',
    nightly: ['shahed ?/4 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Микола Лукашук: уночі оборонці неба знищили над Дніпропетровщиною 10 БпЛА.',
    nightly: ['drone ?/10 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Минулої ночі над столицею знищено 20 ворожих дронів, – КМВА.',
    nightly: ['drone ?/20 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Начальник Миколаївської ОВА Віталій Кім повідомив: «Вночі захисники неба збили 7 «шахедів»».',
    nightly: ['shahed ?/7 regional'],
  },
  {
    because: 'mark-regions',
    text: 'За даними Полтавської ОВА, уночі:\n– знищено 3 ракети;\n– знищено 7 БпЛА.',
    nightly: ['missile ?/3 regional', 'drone ?/7 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Оперативне командування «Південь»: уночі над Чорним морем та Одещиною збито 14 «шахедів».',
    nightly: ['shahed ?/14 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Оновлена інформація щодо нічної атаки на Миколаївщину: знищено 9 «шахедів».',
    nightly: ['shahed ?/9 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Ворог знову бив по Чернігівщині.\nПро це розповів начальник ОВА В’ячеслав Чаус.\nУночі над областю – 15 БпЛА, з них збито 9.',
    nightly: ['drone 15/9 regional'],
  },
  {
    because: 'part-of-them',
    text: '«Росіяни випустили по місту 10 «шахедів», 8 із них збито», – сказав міський голова Харкова Ігор Терехов.',
    nightly: ['shahed 10/8 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Сили оборони Сходу за ніч збили 13 БпЛА.',
    nightly: ['drone ?/13 regional'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'Найбільше дісталося Харкову. Усього цієї ночі ворог запустив 88 дронів, з них 70 збито.',
    nightly: ['drone 88/70 national'],
  },
  {
    because: 'fraction',
    text: 'Повітряні сили: збито 56 із 62 БпЛА. Підтверджено збиття на Київщині, Черкащині, Одещині та Сумщині.',
    nightly: ['drone 62/56 national'],
  },
  {
    because: 'bare-figure',
    text: 'Уночі ворог атакував 40 БпЛА. Сили ППО збили 36. Зокрема, на Житомирщині – 6.',
    nightly: ['drone 40/36 national'],
  },
  {
    because: 'bare-figure',
    text: 'Під ворожим ударом була Одещина. Зі 100 дронів, запущених по Україні, знищено 87.',
    nightly: ['drone 100/87 national'],
  },
  {
    because: 'fraction',
    text: 'На Полтавщині горів склад, повідомив начальник ОВА. Як зазначили у Повітряних силах, за ніч збито 49 із 54 дронів.',
    nightly: ['drone 54/49 national'],
  },
  {
    because: 'counted-weapons',
    text: 'Київ. Цієї ночі у столиці лунали вибухи.\nЗа даними Повітряних сил, ворог застосував 33 ракети та 90 дронів.',
    nightly: ['missile 33/? national', 'drone 90/? national'],
  },
  {
    because: 'counted-weapons',
    text: 'Уламки впали у двох районах Київщини. Загалом по країні збито 61 дрон, повідомили у Генштабі.',
    nightly: ['drone ?/61 national'],
  },
  {
    because: 'mark-regions',
    text: 'Під час атаки ворог випустив 64 крилаті ракети. Збито 49. Тільки по Києву було випущено 28 ракет, 19 знищено.',
    nightly: ['cruise-missile 64/49 national'],
    others: ['subset missile 28/19 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Russia fired 64 missiles at Ukraine; 49 were shot down. At Kyiv alone 28 missiles were fired, 19 of which were destroyed.',
    nightly: ['missile 64/49 national'],
    others: ['subset missile 28/19 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Росія випустила 84 дрони. Лише на Одесу летіли 27 дронів, 22 збито.',
    nightly: ['drone 84/? national'],
    others: ['subset drone 27/22 regional'],
  },
  {
    because: 'counted-weapons',
    text: 'Nikopol district under fire all day, nine drones downed over the river at night',
    nightly: ['drone ?/9'],
  },
  {
    publishedOn: '2025-03-05',
    text: 'Drones attack Poltava region\n\nOn the night of March 5, seven Shahed drones attacked Poltava region. Air defense shot down six of them.',
    nightly: ['shahed 7/6 national'],
  },
  {
    publishedOn: '2025-03-05',
    text: 'У ніч на 5 березня шість «шахедів» атакували Сумську область. Сили ППО збили чотири з них.',
    nightly: ['shahed 6/4 national'],
  },
  {
    publishedOn: '2025-03-05',
    text: 'У ніч на 5 березня ворог запустив 12 ракет «Калібр» та 20 дронів Shahed. Сили ППО знищили 10 «Калібрів» і 15 «шахедів».\n\nВ Сакському районі Криму вранці горів склад палива.',
    nightly: ['kalibr 12/10 national', 'shahed 20/15 national'],
  },
  {
    publishedOn: '2025-03-05',
    text: 'Overnight the enemy launched 12 Kalibr missiles and 20 Shahed drones. Ten missiles and 15 drones were shot down.\n\nA depot burnt in the Saky district in the morning.',
    nightly: ['kalibr 12/10 national', 'shahed 20/15 national'],
  },
  {
    because: 'mark-regions',
    publishedOn: '2025-03-05',
    text: 'Drones attack Odesa port\n\nOvernight four ballistic missiles were fired at Odesa. Three were shot down.',
    nightly: ['ballistic-missile 4/3 regional'],
  },
  {
    because: 'mark-regions',
    text: 'Черкащина відбивала атаку майже всю ніч. У небі області збито 13 дронів.\n\nВ Уманському районі уламки пошкодили дах.',
    nightly: ['drone ?/13 regional'],
  },
  {
    because: 'mark-regions',
    text: 'A loud night. In the region’s sky 13 drones were shot down overnight.\n\nDebris damaged a roof.',
    nightly: ['drone ?/13 regional'],
  },
  {
    because: 'mark-regions',
    publishedOn: '2025-11-19',
    text: 'Outages were reported in several regions.\n\nKharkiv was attacked for the third night. Russian troops fired 17 drones at residential districts, and four houses burnt.',
    nightly: ['drone 17/? regional'],
  },
  {
    because: 'mark-regions',
    publishedOn: '2025-11-19',
    text: 'Poltava had no quiet night either. Russia sent 14 Geran-2 drones targeting two districts, said rescuers.',
    nightly: ['shahed 14/? regional'],
  },
  {
    because: 'mark-regions',
    publishedOn: '2025-11-19',
    text: 'Вночі під ударом був Харків. Росіяни випустили 16 дронів по спальних районах, загорілися чотири будинки.',
    nightly: ['drone 16/? regional'],
  },
  {
    because: 'mark-regions',
    publishedOn: '2025-11-19',
    text: 'Не було тихо й у Полтаві. Ворог спрямував 14 «Гераней» на два райони міста.',
    nightly: ['shahed 14/? regional'],
  },
  {
    publishedOn: '2025-11-19',
    text: 'Overnight Russia launched 120 drones across Ukraine, hitting districts of several cities. Air defense shot down 101.',
    nightly: ['drone 120/101 national'],
  },
  {
    publishedOn: '2025-11-19',
    text: 'Уночі Росія атакувала Україну 120 дронами, є влучання по житлових районах кількох міст. Збито 101 дрон.',
    nightly: ['drone 120/101 national'],
  },
]

import type { StrikeCase } from '../strike-case.ts'

/** Reports of single nights in the shapes of the press and of official posts, each by its kind of sentence. */
export const cases: readonly StrikeCase[] = [
  {
    publishedOn: '2026-03-08',
    text: "KYIV, Ukraine (AP) — Russia pounded Ukraine with 412 exploding drones and decoys and 37 missiles overnight, officials said Sunday, killing at least four people. Ukraine's air force said air defenses stopped 389 of the drones and 30 of the missiles.",
    nightly: ['shahed 412/389 national @2026-03-08', 'missile 37/30 national @2026-03-08'],
  },
  {
    publishedOn: '2026-03-09',
    text: "Ukraine's air force said on Monday it had downed 71 of 96 drones that Russia launched overnight. Another 19 drones failed to reach their targets, it added, probably because of electronic countermeasures.",
    nightly: ['drone 96/71 lost 19 @2026-03-09'],
  },
  {
    publishedOn: '2026-03-10',
    text: 'Russian forces launched 214 drones at Ukraine overnight into Tuesday, the air force said, adding that it had shot down 180. There were also 11 missiles, seven of which were intercepted.',
    nightly: ['drone 214/180 @2026-03-10', 'missile 11/7 @2026-03-10'],
  },
  {
    publishedOn: '2026-03-11',
    text: 'The Ukrainian Air Force reported on March 11 that Russian forces launched two Iskander-M ballistic missiles from Rostov Oblast and 83 Shahed-type and decoy drones from Oryol, Millerovo and Primorsko-Akhtarsk overnight on March 10 to 11. The Ukrainian Air Force reported that Ukrainian forces downed 61 drones and that 15 drones were "lost" in location. Ukrainian officials reported that Russian strikes hit civilian infrastructure in Kharkiv, Sumy and Odesa oblasts.',
    nightly: ['iskander-m 2/? national @2026-03-11', 'shahed 83/61 lost 15 national @2026-03-11'],
  },
  {
    publishedOn: '2026-03-12',
    text: "Two people were killed and eight wounded in Russian strikes across Ukraine over the past day, regional authorities said on March 12. Russia launched 105 drones overnight, including Shahed-type attack drones, according to the Air Force. Ukraine's air defenses downed 82 drones, the statement said. In Kherson Oblast, one person was killed.",
    nightly: ['shahed 105/82 national @2026-03-12'],
  },
  {
    publishedOn: '2026-03-13',
    text: '"This night, the Russians struck with 60 missiles of various types and more than 500 drones," President Volodymyr Zelensky wrote on Telegram. "Our defenders managed to shoot down most of them, but unfortunately there are hits."',
    nightly: ['missile 60/? @2026-03-13', 'drone >500/? @2026-03-13'],
  },
  {
    publishedOn: '2026-03-14',
    text: "Russia carried out one of its biggest aerial attacks of the war, firing 728 drones and 13 missiles, Kyiv said. The previous record, set on 4 July, was 550. Ukraine's air force said 711 drones had been destroyed or jammed. At least seven missiles were also brought down.",
    nightly: ['drone 728/711', 'missile 13/>7'],
  },
  {
    publishedOn: '2026-03-15',
    text: 'Ukraine shoots down 29 out of 33 Russian drones, Air Force says\n\nThe drones were downed over Kyiv, Cherkasy and Poltava oblasts, the Air Force said on March 15. Russia also struck Kharkiv with two S-300 missiles.',
    nightly: ['drone 33/29 national @2026-03-15', 's-300-400 2/? @2026-03-15'],
  },
  {
    publishedOn: '2026-03-16',
    text: 'In all, Russia used 119 drones and one ballistic missile in the attack, the air force said. 97 drones were neutralised.',
    nightly: ['drone 119/97', 'ballistic-missile 1/?'],
  },
  {
    publishedOn: '2026-03-17',
    text: "Of 18 missiles fired at the capital, 15 were intercepted, the head of Kyiv's military administration said.",
    nightly: ['missile 18/15 regional'],
  },
  {
    publishedOn: '2026-03-19',
    text: 'The overnight barrage comprised 273 drones, the Ukrainian air force said. Of these 88 were destroyed and 128 went astray, likely having been electronically jammed.',
    nightly: ['drone 273/88 lost 128'],
  },
  {
    publishedOn: '2026-03-21',
    text: "Russia's defence ministry said its air defences had destroyed 87 Ukrainian drones overnight. Meanwhile in Ukraine, the air force said it downed 51 of 73 drones.",
    nightly: ['drone 73/51'],
  },
  {
    publishedOn: '2026-03-22',
    text: 'Russia has launched nearly 1,000 drones at Ukraine in the past 24 hours, President Zelensky said, in what he called the largest such attack. Overnight 392 drones and 34 missiles were launched; 365 drones and 25 missiles were shot down. During the day another 556 drones were launched, 541 of them shot down.',
    nightly: ['drone 392/365 by night', 'missile 34/25 by night', 'drone 556/541 by day'],
  },
  {
    publishedOn: '2026-03-23',
    text: 'Russia launches 147 drones on Ukraine overnight, 121 downed – Air Force\n\nFrom 6 p.m. on 22 March, Russia attacked with 147 Shahed and Gerbera drones from the directions of Bryansk, Kursk and Hvardiiske, about 90 of them Shaheds. As of 8:30 a.m. air defence downed or suppressed 121 drones. Hits of 21 strike drones were recorded at 11 locations, as well as falling debris at five.',
    nightly: ['shahed 147/121 national @2026-03-23'],
  },
  {
    publishedOn: '2026-03-24',
    text: 'Drones attack Odesa: 14 of 20 shot down over region\n\nThe Odesa Regional Military Administration said that 20 attack drones were launched at the region, and that 14 of them were destroyed by air defence.',
    nightly: ['drone 20/14 regional'],
  },
  {
    publishedOn: '2026-03-25',
    text: 'During the attack on the night of 24-25 March, Russian forces deployed 3 Kinzhals, 8 Kalibrs and 25 Kh-101s. Ukrainian anti-aircraft gunners shot down all the Kalibrs, 22 Kh-101s and one Kinzhal.',
    nightly: ['kinzhal 3/1 @2026-03-25', 'kalibr 8/8 @2026-03-25', 'kh-101-555 25/22 @2026-03-25'],
  },
  {
    publishedOn: '2026-03-26',
    text: 'The Air Force reported that Ukraine had been attacked by 90 drones, 66 of which were neutralised by air defence, while 24 hit their targets.',
    nightly: ['drone 90/66'],
  },
  {
    publishedOn: '2026-03-27',
    text: 'Zelenskyy: Russia used 40 missiles and around 580 drones in one night\n\n"Tonight there was a massive Russian attack. The enemy used 40 missiles – cruise and ballistic – and about 580 drones," Zelenskyy said.',
    nightly: ['missile 40/?', 'drone ~580/?'],
  },
  {
    publishedOn: '2026-03-28',
    text: "Ukraine's Air Force stated that it had intercepted 135 of 171 attack drones. It did not report any missile interceptions, though six Iskander-M missiles had been launched from Crimea.",
    nightly: ['drone 171/135', 'iskander-m 6/?'],
  },
  {
    publishedOn: '2026-03-29',
    text: 'The strikes involved 91 missiles and 97 drones, according to the Ukrainian air force, with 79 missiles and 35 drones shot down. A further 62 drones were lost from radar.',
    nightly: ['missile 91/79', 'drone 97/35 lost 62'],
  },
  {
    publishedOn: '2026-03-30',
    text: 'At least five people died when Russia hit Kharkiv with seven missiles and 30 drones overnight, mayor Ihor Terekhov said.',
    nightly: ['missile 7/? regional', 'drone 30/? regional'],
  },
  {
    publishedOn: '2026-04-01',
    text: 'Explosions rocked western Ukraine as a Russian MiG-31K took off. The air force later confirmed that one Kinzhal missile had been launched towards Starokostiantyniv, but gave no details about a hit.',
    nightly: ['kinzhal 1/?'],
  },
  {
    publishedOn: '2026-04-02',
    text: 'Air force spokesman Yurii Ihnat said that out of 74 targets detected, 56 were destroyed: 5 Kh-101 missiles out of 8, and 51 Shaheds out of 60. The remaining six – ballistic missiles – hit their targets.',
    nightly: ['kh-101-555 8/5', 'shahed 60/51'],
    others: ['total combined 74/56'],
  },
  {
    publishedOn: '2026-04-03',
    text: 'Ukraine said Russia launched a record 810 drones overnight and that it shot down 747, while nine out of 13 missiles got through.',
    nightly: ['drone 810/747', 'missile 13/?'],
  },
  {
    publishedOn: '2026-04-04',
    text: 'У ніч на 4 квітня ворог атакував Україну 112 ударними дронами. ППО знешкодила 94. Про це повідомили у Повітряних силах.',
    nightly: ['drone 112/94 national @2026-04-04'],
  },
  {
    publishedOn: '2026-04-05',
    text: 'РФ вночі запустила по Україні 88 дронів: скільки вдалося збити\n\nПротягом ночі росіяни атакували Україну 88 БпЛА різних типів. За попередніми даними, станом на 9:00 збито або подавлено 71 дрон. Водночас 16 дронів влучили у 9 локаціях.',
    nightly: ['drone 88/71 national @2026-04-05'],
  },
  {
    publishedOn: '2026-04-06',
    text: 'Над Києвом уночі знищили два десятки «шахедів», – КМВА',
    nightly: ['shahed ?/20 regional'],
  },
  {
    publishedOn: '2026-04-07',
    text: 'Із 36 запущених росіянами ракет сили ППО збили 21. Також було знищено 152 із 174 безпілотників, розповів речник Повітряних сил Юрій Ігнат у ефірі телемарафону.',
    nightly: ['missile 36/21 national', 'drone 174/152 national'],
  },
  {
    publishedOn: '2026-04-08',
    text: 'Масована атака на Україну: понад пів тисячі дронів і 40 ракет. Повітряні сили відзвітували про збиття 487 безпілотників та 29 ракет.',
    nightly: ['drone >500/487', 'missile 40/29'],
  },
  {
    publishedOn: '2026-04-09',
    text: 'Президент Володимир Зеленський повідомив, що за ніч Росія випустила 17 ракет, з яких 14 — балістичні, та 300 дронів. Більшість ударних дронів збито, однак балістику — лише шість.',
    nightly: ['missile 17/?', 'drone 300/?'],
  },
  {
    publishedOn: '2026-04-10',
    text: 'Цієї ночі окупанти вдарили по Харкову чотирма КАБами та вісьмома «Геранями». Троє поранених. Про це повідомив міський голова Ігор Терехов.',
    nightly: ['guided-bomb 4/? regional', 'shahed 8/? regional'],
  },
  {
    publishedOn: '2026-04-11',
    text: 'За добу над Дніпропетровщиною знищили 27 безпілотників, розповів очільник ОВА.',
    nightly: ['drone ?/27 regional'],
  },
  {
    publishedOn: '2026-04-12',
    text: 'Сили ППО вночі збили 58 із 65 «шахедів» та всі чотири ракети Х-59.',
    nightly: ['shahed 65/58', 'kh-59-69 4/4'],
  },
  {
    publishedOn: '2026-04-13',
    text: 'Ворог завдав масованого удару: 5 аеробалістичних Х-47М2 «Кинджал», 12 крилатих Х-101, 9 «Калібрів», 4 «Іскандер-М» і 137 БпЛА. Загалом 167 засобів повітряного нападу. ППО вдалося знешкодити 148: 12 Х-101, 8 «Калібрів», 1 «Іскандер-М» і 127 безпілотників.',
    nightly: ['kinzhal 5/?', 'kh-101-555 12/12', 'kalibr 9/8', 'iskander-m 4/1', 'drone 137/127'],
    others: ['total combined 167/148'],
  },
  {
    publishedOn: '2026-04-14',
    text: 'Повітряні сили: Уночі РФ атакувала 54 дронами, збито 40, ще 11 локаційно втрачено.',
    nightly: ['drone 54/40 lost 11'],
  },
  {
    publishedOn: '2026-04-15',
    text: 'Росія за тиждень випустила по Україні понад 1200 ударних дронів, майже 1300 авіабомб і 50 ракет, – Зеленський. Лише минулої ночі летіло 96 дронів, з них 78 збили.',
    nightly: ['drone 96/78'],
  },
  {
    publishedOn: '2026-04-18',
    text: "Українські захисники неба ліквідували 14 зі 19 ворожих дронів. П'ять зникли з радарів, нікому не зашкодивши.",
    nightly: ['drone 19/14 lost 5'],
  },
  {
    publishedOn: '2026-04-19',
    text: 'Атака дронів на Москву: мерія заявляє про 22 збиті БпЛА. Тим часом ППО України цієї ночі знищила 61 із 77 дронів.',
    nightly: ['drone 77/61'],
  },
  {
    publishedOn: '2026-04-20',
    text: "Росіяни запустили рекордні 810 безпілотників, 747 із них знешкодили. Ще було 13 ракет: дев'ять «Іскандер-К» та чотири «Іскандер-М». Збити вдалося чотири крилаті.",
    nightly: ['drone 810/747', 'iskander-k 9/4', 'iskander-m 4/?'],
  },
  {
    publishedOn: '2026-04-22',
    text: 'Протягом двох ночей Росія випустила 430 дронів і 20 ракет. Зокрема, в ніч на 22 квітня — 187 дронів.',
    nightly: ['drone 187/? @2026-04-22'],
  },
  {
    publishedOn: '2026-05-01',
    text: "Russia-Ukraine war: what we know on day 1,527\n\nRussia launched a large-scale drone and missile attack on Kyiv early on Friday, killing three people. The Ukrainian air force said Russia had fired 159 drones and 16 missiles, of which 131 and nine respectively were shot down.\n\nUkraine's general staff said its forces had struck an oil depot in Saratov. Russian officials said 62 Ukrainian drones were intercepted.\n\nSince January Russia has launched more than 20,000 drones, according to Zelenskyy.",
    nightly: ['drone 159/131 national @2026-05-01', 'missile 16/9 national @2026-05-01'],
  },
  {
    publishedOn: '2026-05-03',
    text: "Ukraine's air defence shot down 33 of 38 missiles and drones launched by Russia overnight, the air force said on Sunday.",
    nightly: ['combined 38/33 @2026-05-03'],
  },
  {
    publishedOn: '2026-05-04',
    text: 'Russian drones hit Sumy: The attack involved 12 Shaheds, eight of which struck a school and a hospital, governor Oleh Hryhorov said.',
    nightly: ['shahed 12/? regional'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight, the Russian army attacked Ukraine with 3 missiles and 98 drones. At least 64 drones were downed and 29 more were lost in location. Kharkiv, Dnipro, Sumy and Kyiv regions suffered.',
    nightly: ['missile 3/?', 'drone 98/>64 lost 29'],
  },
  {
    publishedOn: '2026-05-06',
    text: 'The air force said air defences had shot down 25 of the 34 Shahed drones overnight, with the remaining nine lost from radar.',
    nightly: ['shahed 34/25 lost 9'],
  },
  {
    publishedOn: '2026-05-07',
    text: 'Ukrainian air defences shot down 11 out of 14 Russian cruise missiles and 55 of 61 attack drones, while two Iskander ballistic missiles and three S-400s were not intercepted.',
    nightly: ['cruise-missile 14/11', 'drone 61/55', 'iskander-m 2/0', 's-300-400 3/0'],
  },
  {
    publishedOn: '2026-05-08',
    text: "Moscow unleashed 14 ballistic missiles and 250 Shahed-type drones on the Ukrainian capital, Zelensky said. Ukraine's air force said it was able to shoot down six missiles and neutralise 245 drones.",
    nightly: ['ballistic-missile 14/6', 'shahed 250/245'],
  },
  {
    publishedOn: '2026-05-11',
    text: "Ukraine's parliament met on Monday. Also overnight, one drone was shot down over Rivne region.",
    nightly: ['drone ?/1 regional'],
  },
  {
    publishedOn: '2026-05-12',
    text: 'Air defenders destroyed 36 Russian Shaheds, two Kh-59 guided missiles and a Lancet.',
    nightly: ['shahed ?/36', 'kh-59-69 ?/2', 'lancet ?/1'],
  },
  {
    publishedOn: '2026-05-13',
    text: "Russia fires 56 Shaheds at Ukraine; 47 destroyed\n\nUkraine's Air Force has said that Russia launched 56 Shahed loitering munitions and two S-300 missiles on the night of 12-13 May, and that 47 of the former were shot down.",
    nightly: ['shahed 56/47 @2026-05-13', 's-300-400 2/? @2026-05-13'],
  },
  {
    publishedOn: '2026-05-14',
    text: "Ukraine's air force said it had been attacked with 138 drones and had shot down 110 of them. Twenty-two hits were recorded at 12 locations.",
    nightly: ['drone 138/110'],
  },
  {
    publishedOn: '2026-05-15',
    text: 'Zelensky said Russia had used more than 3,200 attack drones, nearly 1,800 glide bombs and 94 missiles this week.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-16',
    text: 'A Russian missile hit an apartment block in Ternopil, killing 25, three of them children. It was part of an attack by 476 drones and 48 missiles, most of which were shot down.',
    nightly: ['drone 476/?', 'missile 48/?'],
  },
  {
    publishedOn: '2026-05-17',
    text: 'Poland scrambled jets as Russia launched 40 missiles and about 300 drones at western Ukraine. Warsaw said none of them had entered its airspace.',
    nightly: ['missile 40/?', 'drone ~300/?'],
  },
  {
    publishedOn: '2026-05-18',
    text: 'NATO and Polish aircraft shot down up to four drones over Poland, out of at least 19 that crossed the border. On the same night Ukraine was attacked with 415 drones and 43 missiles; its air force said 386 drones and 27 missiles were destroyed.',
    nightly: ['drone 415/386', 'missile 43/27'],
  },
  {
    publishedOn: '2026-05-19',
    text: 'The military said it shot down 17 of 24 drones. Five others did not reach their targets, and two returned to Russia.',
    nightly: ['drone 24/17 lost 5'],
  },
  {
    publishedOn: '2026-05-20',
    text: "Russia's overnight attack in numbers:\n• 150 drones launched\n• 118 drones shot down or jammed\n• 3 missiles\n• 32 hits at 14 locations",
    nightly: ['drone 150/118', 'missile 3/?'],
  },
  {
    publishedOn: '2026-05-21',
    text: "Kyiv's air defences repelled an attack by more than 30 drones approaching the city from different directions, the Kyiv City Military Administration said. All were destroyed.",
    nightly: ['drone >30/>30 regional'],
  },
  {
    publishedOn: '2026-05-22',
    text: "Ukrainian drones struck Moscow's Kapotnya refinery. Russia's Defence Ministry claimed 98 drones were downed over 11 regions, 23 of them near Moscow.",
    nightly: [],
  },
  {
    publishedOn: '2026-05-23',
    text: 'Russia attacked Ukraine with a total of 62 drones. According to the air force, 52 had been destroyed by 9am.',
    nightly: ['drone 62/52'],
  },
  {
    publishedOn: '2026-05-26',
    text: 'Уночі проти 26 травня Росія атакувала Україну 9 крилатими ракетами Х-101 та 355 безпілотниками, зокрема «шахедами». Це найбільша кількість дронів за одну ніч від початку вторгнення. Сили оборони знешкодили всі ракети та 288 дронів (233 збито, 55 — локаційно втрачено).',
    nightly: ['kh-101-555 9/9 @2026-05-26', 'shahed 355/288 @2026-05-26'],
  },
  {
    publishedOn: '2026-05-27',
    text: 'ППО збила 43 «шахеди» та ще 12 дронів зникли з радарів. Усього ворог запустив 60 БпЛА.',
    nightly: ['shahed 60/43 lost 12'],
  },
  {
    publishedOn: '2026-05-29',
    text: 'За даними Повітряних сил, ЗС РФ застосували 68 ударних БпЛА та 8 ракет: 4 «Кинджали», 2 «Іскандер-М» і 2 Х-59/69. Станом на 10.00 підтверджено знищення 52 дронів, трьох «Кинджалів» та обох Х-59/69.',
    nightly: ['drone 68/52', 'kinzhal 4/3', 'iskander-m 2/?', 'kh-59-69 2/2'],
    others: ['total missile 8/?'],
  },
  {
    publishedOn: '2026-05-30',
    text: 'Зеленський: Цієї ночі — майже 100 дронів по наших містах. Головний удар – по Одещині, Харківщині, Полтавщині. Збито 76.',
    nightly: ['drone ~100/76'],
  },
  {
    publishedOn: '2026-06-01',
    text: 'Минулої ночі сили протиповітряної оборони збили 9 із 10 безпілотників, що атакували Україну.\n\nРаніше. 31 травня ворог випустив 26 дронів, збито 22.',
    nightly: ['drone 10/9 @2026-06-01'],
  },
  {
    publishedOn: '2026-06-02',
    text: '⚡️У ніч на 2 червня противник ударив чотирма балістичними ракетами Іскандер-М/С-400 з Курської обл. та 108 ударними БпЛА типу Shahed і безпілотниками-імітаторами інших типів.\n\n🛡️ Станом на 09.00 підтверджено збиття 61 БпЛА у Харківській, Полтавській, Сумській областях.\n\n✖️ 37 ворожих БпЛА-імітаторів – локаційно втрачені (без негативних наслідків).\n\n🏠 Постраждали Сумщина й Донеччина.',
    nightly: ['iskander-m+s-300-400 4/?', 'shahed 108/61 lost 37'],
  },
  {
    publishedOn: '2026-06-03',
    text: 'Росіяни вночі били «шахедами» по Вінниччині: всі 11 дронів знищено, — ОВА',
    nightly: ['shahed 11/11 regional'],
  },
  {
    publishedOn: '2026-06-04',
    text: 'Через нічну атаку 17 «шахедів» на Чернігівщині виникла пожежа. Сили ППО знищили 12 з них.',
    nightly: ['shahed 17/12 regional'],
  },
  {
    publishedOn: '2026-06-05',
    text: 'Над якими областями збили дрони: 8 на Київщині, 6 на Черкащині, 4 на Полтавщині. Загалом ворог запустив 24 «Шахеди», знешкоджено 18.',
    nightly: ['shahed 24/18'],
  },
  {
    publishedOn: '2026-06-06',
    text: 'Нині вночі окупанти застосували 40 ракет та понад 400 дронів. Про це йдеться у зверненні глави держави. За його словами, 30 ракет збито. Роком раніше, 6 червня 2025 року, по Україні випустили 452 засоби ураження.',
    nightly: ['missile 40/30', 'drone >400/?'],
  },
  {
    publishedOn: '2026-06-07',
    text: 'Протягом дня росіяни запускали групи «шахедів». Збито 9 таких дронів у межах Сумської та Полтавської областей, повідомили у Повітряних силах.',
    nightly: ['shahed ?/9 by day'],
  },
  {
    publishedOn: '2026-06-08',
    text: 'Удар по Дніпру: випустили 10 ракет, вісім збили, дві влучили в підприємство. «Сили ППО знищили вісім ворожих ракет», – написав Сергій Лисак.',
    nightly: ['missile 10/8 regional'],
  },
  {
    publishedOn: '2026-06-09',
    text: 'ППО знищила 277 дронів із 479 та 19 ракет із 20. Ще 202 безпілотники не досягли цілей.',
    nightly: ['drone 479/277 lost 202', 'missile 20/19'],
  },
  {
    publishedOn: '2026-06-11',
    text: 'Українські БпЛА атакували нафтобазу у Воронезькій області. Міноборони РФ звітує про 48 збитих дронів. Сили ППО України, своєю чергою, вночі знешкодили 45 із 63 ворожих «шахедів».',
    nightly: ['shahed 63/45'],
  },
  {
    publishedOn: '2026-06-13',
    text: 'Україну атакували 55 безпілотників, 43 з яких збили, повідомляють Повітряні сили ЗСУ.',
    nightly: ['drone 55/43'],
  },
  {
    publishedOn: '2026-06-14',
    text: 'Усього в нічній атаці росіяни задіяли 29 ракет та 135 дронів. Успішно відпрацювали наші ППОшники — мінус 24 ракети й 121 БпЛА.',
    nightly: ['missile 29/24', 'drone 135/121'],
  },
]

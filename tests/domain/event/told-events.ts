/**
 * Stories in our own words, of one made-up autumn and of years past, a line each: event | language | published | headline | text. Events that
 * look alike stand side by side: another night, place, object, stage, count or answer.
 */
export const TOLD_EVENTS = `
poltava-depot | uk | 2027-09-01T05:50 | Безпілотники атакували нафтобазу на Полтавщині | Після нічної атаки спалахнули резервуари з пальним, загинув працівник, повідомив начальник ОВА.
poltava-depot | en | 2027-09-01T06:30 | Fuel depot in Poltava region on fire after overnight drone raid, worker killed |
poltava-depot | uk | 2027-09-01T15:10 | На Полтавщині загасили пожежу на нафтобазі | Ліквідація тривала понад дев'ять годин, залучили 140 рятувальників.
poltava-school | en | 2027-09-01T07:10 | School damaged in Poltava region as debris of drone falls nearby | The building's windows were shattered overnight on September 1; nobody was hurt.
poltava-school | uk | 2027-09-01T08:00 | Уламки дрона пошкодили школу на Полтавщині | Вибито вікна, постраждалих немає.
odesa-high-rise | uk | 2027-09-02T04:40 | Дрон влучив у багатоповерхівку в Одесі, є загиблі | У ніч на 2 вересня зруйновано квартири з 7-го по 9-й поверх. Загинуло подружжя, шестеро поранених.
odesa-high-rise | en | 2027-09-02T05:30 | Two killed as Russian drone hits apartment block in Odessa | Six people were injured overnight into Sept. 2, the head of the regional administration said.
odesa-high-rise | en | 2027-09-02T13:00 | Odesa: third body pulled from rubble of apartment building |
odesa-high-rise | uk | 2027-09-02T13:20 | В Одесі з-під завалів дістали третього загиблого | Рятувальники завершують розбирати конструкції будинку, у який уночі влучив дрон.
odesa-mourning | uk | 2027-09-02T16:00 | В Одесі оголосили день жалоби за загиблими в багатоповерхівці |
odesa-mourning | en | 2027-09-02T16:30 | Odesa declares day of mourning after apartment block strike |
odesa-port-0904 | en | 2027-09-04T06:00 | Russian drones damage port infrastructure in Odesa region | A warehouse with sunflower oil burned on the night of September 4.
odesa-port-0904 | uk | 2027-09-04T06:30 | Росія атакувала портову інфраструктуру Одещини: горів склад з олією |
saratov-refinery-1 | uk | 2027-09-03T06:20 | Вибухи в Саратові: під ударом нафтопереробний завод | Губернатор повідомив про пошкодження цивільної інфраструктури.
saratov-refinery-1 | en | 2027-09-03T07:15 | Drones attack oil refinery in Russia's Saratov |
saratov-refinery-1 | uk | 2027-09-03T11:00 | Генштаб підтвердив ураження Саратовського НПЗ | Удару завдали в ніч на 3 вересня, уражено установку первинної переробки.
saratov-refinery-2 | en | 2027-09-09T06:40 | Saratov refinery hit again by Ukrainian drones | The plant was attacked overnight on September 9.
saratov-refinery-2 | uk | 2027-09-09T07:00 | У Саратові вдруге за тиждень горить НПЗ | У ніч на 9 вересня завод атакували безпілотники.
engels-airfield | uk | 2027-09-03T08:00 | СБУ вразила авіабазу "Енгельс" | Цієї ночі дрони влучили у склад пального на аеродромі.
engels-airfield | en | 2027-09-03T08:40 | SBU drones strike Engels airbase, source says |
tally-0905 | uk | 2027-09-05T07:00 | ППО збила 96 зі 118 ворожих дронів | Противник атакував у ніч на 5 вересня ударними БпЛА типу Shahed.
tally-0905 | en | 2027-09-05T07:30 | Ukraine downs 96 of 118 Russian drones overnight - Air Force |
tally-0906 | uk | 2027-09-06T07:00 | Сили ППО знешкодили 74 із 90 безпілотників | У ніч на 6 вересня противник атакував 90 ударними БпЛА.
tally-0906 | en | 2027-09-06T07:40 | Air defense neutralizes 74 of 90 Russian UAVs |
kharkiv-market | uk | 2027-09-05T12:10 | Удар по ринку в Харкові: п'ятеро поранених | За словами Терехова, КАБ влучив у торгові ряди.
kharkiv-market | en | 2027-09-05T12:40 | Guided bomb hits market in Kharkiv, wounding five | Mayor Ihor Terekhov said stalls were on fire.
kharkiv-market | en | 2027-09-05T16:00 | Number of wounded in Kharkiv market strike rises to 11 |
kharkiv-hospital | uk | 2027-09-05T21:30 | Увечері росіяни вдарили по лікарні в Харкові |  Пошкоджено хірургічний корпус, поранено медсестру.
kharkiv-hospital | en | 2027-09-05T22:00 | Hospital in Kharkiv hit in evening attack, nurse wounded |
belgium-f16 | en | 2027-09-06T12:00 | Belgium hands over first four F-16 jets to Ukraine | Defence Minister Theo Francken announced the transfer at Florennes air base.
belgium-f16 | uk | 2027-09-06T12:30 | Бельгія передала Україні перші чотири винищувачі F-16 | Про це заявив міністр оборони Тео Франкен.
belgium-bonds | uk | 2027-09-07T12:00 | Бельгія виділить Україні 200 мільйонів євро на відбудову енергетики |
belgium-bonds | en | 2027-09-07T12:20 | Belgium allocates EUR 200 million to restore Ukraine's energy sector |
japan-generators | en | 2027-09-07T09:00 | Japan to supply Ukraine with 300 generators ahead of winter |
japan-generators | uk | 2027-09-07T09:40 | Японія надасть Україні 300 генераторів до зими |
imf-tranche | uk | 2027-09-08T18:00 | Рада директорів МВФ схвалила транш на 1,1 мільярда доларів для України |
imf-tranche | en | 2027-09-08T18:20 | IMF board approves $1.1 billion tranche for Ukraine |
imf-mission | en | 2027-09-01T10:00 | IMF mission starts work in Kyiv | Experts will review the programme with the finance ministry.
imf-mission | uk | 2027-09-01T11:00 | Місія МВФ розпочала роботу в Києві |
nbu-rate | uk | 2027-09-09T14:00 | НБУ знизив облікову ставку до 14,5% |
nbu-rate | en | 2027-09-09T14:10 | National Bank of Ukraine cuts key rate to 14.5% |
budget-draft | uk | 2027-09-15T10:00 | Уряд схвалив проєкт держбюджету на 2028 рік |
budget-draft | en | 2027-09-15T10:30 | Cabinet approves draft state budget for 2028 |
budget-adopted | en | 2027-09-27T15:00 | Verkhovna Rada passes 2028 state budget in first reading |
budget-adopted | uk | 2027-09-27T15:20 | Рада ухвалила держбюджет-2028 у першому читанні |
hungary-veto | en | 2027-09-10T17:00 | Hungary blocks EU's 6 billion euro loan to Ukraine |
hungary-veto | uk | 2027-09-10T17:30 | Угорщина заблокувала кредит ЄС для України на 6 мільярдів євро |
swap-110 | uk | 2027-09-11T15:00 | Обмін полоненими: додому повернулися 110 захисників | Серед звільнених оборонці Маріуполя, повідомив Коордштаб.
swap-110 | en | 2027-09-11T15:30 | Ukraine and Russia swap 110 prisoners of war each |
swap-110 | en | 2027-09-11T16:00 | 110 Ukrainian defenders freed from Russian captivity, among them Mariupol marines |
swap-88 | uk | 2027-09-13T15:00 | Україна повернула з полону ще 88 військових |
swap-88 | en | 2027-09-13T15:40 | Another 88 Ukrainian soldiers come home in second POW exchange this week |
bodies-500 | en | 2027-09-12T11:00 | Russia returns 500 bodies of fallen soldiers to Ukraine |
bodies-500 | uk | 2027-09-12T11:30 | Україна повернула 500 тіл загиблих захисників |
prison-visit | uk | 2027-09-12T16:00 | Лубінець відвідав табір для російських полонених на Львівщині |
siversk-claim | en | 2027-09-14T10:00 | Russian Defence Ministry claims capture of Siversk |
siversk-claim | uk | 2027-09-14T10:20 | Міноборони РФ заявило про захоплення Сіверська |
siversk-denial | uk | 2027-09-14T13:00 | Генштаб спростував захоплення Сіверська |
siversk-denial | en | 2027-09-14T13:30 | Ukraine's General Staff denies that Siversk has fallen |
detain-spy | uk | 2027-09-15T09:00 | СБУ затримала агента ФСБ, який наводив дрони на Миколаїв |
detain-spy | en | 2027-09-15T09:30 | SBU detains FSB agent who guided drones at Mykolaiv |
detain-official | uk | 2027-09-15T11:00 | НАБУ затримало посадовця Міненерго на хабарі в 600 тисяч доларів |
detain-official | en | 2027-09-15T11:40 | NABU detains energy ministry official over $600,000 bribe |
sentence-spy | uk | 2027-09-16T12:00 | Коригувальника ударів по Миколаєву засудили до 15 років |
sentence-spy | en | 2027-09-16T12:40 | Man who corrected strikes on Mykolaiv sentenced to 15 years in prison |
minister-culture | en | 2027-09-16T14:00 | Rada appoints Olena Kovalska culture minister |
minister-culture | uk | 2027-09-16T14:10 | Рада призначила Олену Ковальську міністеркою культури |
minister-energy | uk | 2027-09-16T13:00 | Парламент звільнив міністра енергетики |
minister-energy | en | 2027-09-16T13:30 | Parliament dismisses energy minister |
kherson-hpp | uk | 2027-09-17T08:00 | Росіяни обстріляли ТЕЦ у Херсоні | Місто частково без тепла, повідомив Прокудін.
kherson-hpp | en | 2027-09-17T08:30 | Russian shelling damages heating plant in Kherson |
macron-call | en | 2027-09-17T18:00 | Macron speaks by phone with Putin for first time in months |
macron-call | uk | 2027-09-17T18:20 | Макрон уперше за кілька місяців поговорив із Путіним телефоном |
macron-visit | uk | 2027-09-19T11:00 | Макрон прибув з візитом до Києва |
macron-visit | en | 2027-09-19T11:20 | French president arrives in Kyiv on surprise visit |
ceasefire-offer | en | 2027-09-18T12:00 | Zelensky proposes Easter-style truce on energy strikes |
ceasefire-offer | uk | 2027-09-18T12:30 | Зеленський запропонував перемир'я щодо ударів по енергетиці |
ceasefire-refusal | uk | 2027-09-18T17:00 | Кремль відкинув пропозицію енергетичного перемир'я |
ceasefire-refusal | en | 2027-09-18T17:20 | Kremlin rejects energy truce proposal |
usyk-win | uk | 2027-09-19T01:00 | Усик переміг Дюбуа і захистив титул |
usyk-win | en | 2027-09-19T01:20 | Usyk beats Dubois to defend heavyweight title |
girona-film | uk | 2027-09-20T20:00 | Український документальний фільм здобув нагороду в Торонто |
girona-film | en | 2027-09-20T20:30 | Ukrainian documentary wins prize at Toronto festival |
railway-lozova | uk | 2027-09-20T06:00 | Удар по залізниці в Лозовій: загинув машиніст | Пошкоджено депо, поїзди курсують із затримками, повідомила Укрзалізниця.
railway-lozova | en | 2027-09-20T06:40 | Russian strike on rail depot in Lozova kills train driver |
probe-lozova | en | 2027-09-20T12:00 | Prosecutors open war crime probe into strike on Lozova depot |
probe-lozova | uk | 2027-09-20T12:20 | Прокурори відкрили провадження за фактом удару по депо в Лозовій |
poland-drones | en | 2027-09-21T05:00 | Poland scrambles jets as Russian drones violate its airspace |
poland-drones | uk | 2027-09-21T05:20 | Польща підняла винищувачі: російські дрони порушили повітряний простір країни |
poland-reaction | uk | 2027-09-21T10:00 | Рютте засудив порушення повітряного простору Польщі |
poland-reaction | en | 2027-09-21T10:20 | NATO chief condemns violation of Polish airspace |
romania-drone | en | 2027-09-23T08:00 | Drone crashes in Romania's Tulcea county near Danube |
romania-drone | uk | 2027-09-23T08:20 | У Румунії в повіті Тулча впав дрон |
dnipro-bus | uk | 2027-09-22T09:00 | На Дніпропетровщині дрон ударив по автобусу з шахтарями: 12 загиблих |
dnipro-bus | en | 2027-09-22T09:20 | Russian drone kills 12 miners on bus in Dnipro region |
dnipro-bus | en | 2027-09-22T14:00 | Death toll in attack on miners' bus in Dnipropetrovsk Oblast climbs to 15 |
dnipro-bus | uk | 2027-09-22T14:30 | Удар по автобусу з гірниками: кількість загиблих зросла до 15 |
nikopol-shelling | uk | 2027-09-22T15:00 | Армія РФ обстріляла Нікополь: поранено двох людей | На Дніпропетровщині пошкоджені підприємство й дев'ять будинків.
nikopol-shelling | en | 2027-09-22T15:30 | Nikopol under artillery fire, two wounded |
grain-ship | en | 2027-09-23T14:00 | Panama-flagged bulk carrier hit by missile near Odesa | Four sailors were injured, the deputy prime minister said.
grain-ship | uk | 2027-09-23T14:20 | Ракета влучила в балкер під прапором Панами біля Одеси | Поранено чотирьох моряків.
crimea-radar | uk | 2027-09-24T10:00 | ГУР показало знищення двох радарів у Криму |
crimea-radar | en | 2027-09-24T10:20 | Military intelligence shows destruction of two Russian radars in Crimea |
crimea-depot | en | 2027-09-24T06:00 | Oil depot burns near Simferopol after drone attack |
crimea-depot | uk | 2027-09-24T06:20 | Під Сімферополем палає нафтобаза після атаки дронів |
sanctions-uk | en | 2027-09-25T11:00 | Britain sanctions 30 companies supplying Russia's drone makers |
sanctions-uk | uk | 2027-09-25T11:30 | Британія запровадила санкції проти 30 компаній, що постачають виробників дронів для РФ |
sanctions-canada | uk | 2027-09-25T15:00 | Канада розширила санкції проти Росії: у списку 100 суден |
sanctions-canada | en | 2027-09-25T15:20 | Canada adds 100 vessels to Russia sanctions list |
outage-0926 | uk | 2027-09-25T18:00 | Укренерго: завтра світло вимикатимуть у семи областях |
outage-0926 | en | 2027-09-25T18:20 | Ukrenergo: power cuts in seven regions tomorrow |
izium-graves | en | 2027-09-26T12:00 | Exhumation completed at new mass grave near Izium |
izium-graves | uk | 2027-09-26T12:40 | Під Ізюмом завершили ексгумацію масового поховання |
gas-transit | uk | 2027-09-26T15:00 | Туреччина припинила закупівлю російської нафти двома НПЗ |
gas-transit | en | 2027-09-26T15:20 | Two Turkish refineries stop buying Russian crude |
kursk-npp | en | 2027-09-27T07:00 | Drone falls near Kursk nuclear power plant, transformer damaged |
kursk-npp | uk | 2027-09-27T07:30 | Біля Курської АЕС упав дрон, пошкоджено трансформатор |
iaea-kursk | uk | 2027-09-27T14:00 | Гроссі закликав до стриманості після інциденту на Курській АЕС |
iaea-kursk | en | 2027-09-27T14:20 | IAEA chief urges restraint after incident at Kursk plant |
merz-taurus | en | 2027-09-28T13:00 | Merz: Germany will not discuss Taurus deliveries publicly |
merz-taurus | uk | 2027-09-28T13:20 | Мерц: Німеччина не обговорюватиме постачання Taurus публічно |
nato-summit | uk | 2027-09-29T13:00 | Саміт НАТО: союзники обіцяють Україні 40 мільярдів євро на рік |
nato-summit | en | 2027-09-29T13:30 | NATO allies pledge 40 billion euros a year to Ukraine at summit |
mobilization-law | en | 2027-09-29T17:00 | Zelensky signs law on military ombudsman |
mobilization-law | uk | 2027-09-29T17:20 | Президент підписав закон про військового омбудсмана |
lavra | uk | 2027-09-30T09:00 | Дрон пошкодив собор Києво-Печерської лаври |
lavra | en | 2027-09-30T09:30 | Cathedral of Kyiv Pechersk Lavra damaged by drone |
unesco-lavra | en | 2027-09-30T15:00 | UNESCO condemns damage to Kyiv Pechersk Lavra |
unesco-lavra | uk | 2027-09-30T15:20 | ЮНЕСКО засудила пошкодження Києво-Печерської лаври |
okhmatdyt | uk | 2024-07-08T09:30 | Росія вдарила по дитячій лікарні "Охматдит" у Києві | Під завалами корпусу можуть бути люди, тривають рятувальні роботи.
okhmatdyt | en | 2024-07-08T10:00 | Russian missile hits Kyiv children's hospital Okhmatdyt | Two people died and dozens were injured at Ukraine's largest pediatric clinic.
okhmatdyt | uk | 2024-07-09T08:00 | На території "Охматдиту" завершили рятувальні роботи |
okhmatdyt-un | en | 2024-07-09T15:00 | UN Security Council meets over Okhmatdyt hospital strike | Western envoys condemned Moscow.
okhmatdyt-un | uk | 2024-07-09T16:00 | Радбез ООН зібрався через удар по "Охматдиту" |
okhmatdyt-fund | uk | 2024-07-11T09:00 | На відбудову "Охматдиту" зібрали 300 мільйонів гривень |
okhmatdyt-fund | en | 2024-07-11T10:00 | Ukrainians raise UAH 300 million to rebuild Okhmatdyt |
kakhovka | uk | 2023-06-06T04:00 | Окупанти підірвали Каховську ГЕС | Рівень води стрімко зростає, почалася евакуація з прибережних районів Херсонщини.
kakhovka | en | 2023-06-06T05:00 | Nova Kakhovka dam blown up, flooding feared | Ukraine accused Russian forces of destroying the dam overnight. Residents were told to leave.
kakhovka-evac | en | 2023-06-07T09:00 | Over 1,400 people evacuated from flooded Kherson areas |
kakhovka-evac | uk | 2023-06-07T09:30 | З підтоплених районів Херсонщини евакуювали понад 1400 людей |
web | uk | 2025-06-01T12:00 | СБУ провела спецоперацію «Павутина»: уражено понад 40 літаків | Дрони атакували аеродроми "Біла", "Дягілєво", "Оленья" та "Іваново".
web | en | 2025-06-01T12:30 | Ukraine's SBU hits over 40 Russian bombers in massive drone operation | Drones smuggled in trucks attacked air bases as far as Irkutsk, a source said.
web-analysis | en | 2025-06-03T12:00 | What Operation Spiderweb means for Russia's bomber fleet |
dnipro-2023 | en | 2023-01-15T08:00 | Death toll of Dnipro apartment building strike rises to 25 | Rescuers search for survivors. A Russian Kh-22 missile hit the nine-storey building on Saturday.
dnipro-2023 | uk | 2023-01-15T08:30 | У Дніпрі вже 25 загиблих унаслідок влучання ракети у дев'ятиповерхівку |
dnipro-2023 | uk | 2023-01-16T15:00 | Удар по будинку у Дніпрі: загинули 40 людей, доля ще 34 невідома |
dnipro-2023 | en | 2023-01-17T11:00 | Rescuers end search at Dnipro tower block, 45 confirmed dead |
dnipro-vigil | en | 2023-01-17T18:00 | Muscovites lay flowers at Ukrainka monument in memory of Dnipro victims |
dnipro-vigil | uk | 2023-01-17T18:40 | У Москві несуть квіти до пам'ятника Лесі Українці на згадку про жертв удару по Дніпру |
brovary-heli | uk | 2023-01-18T07:30 | У Броварах біля дитсадка впав гелікоптер з керівництвом МВС | Загинув міністр Денис Монастирський.
brovary-heli | en | 2023-01-18T08:00 | Ukraine's interior minister killed in helicopter crash near kindergarten in Brovary |
brovary-probe | en | 2023-01-18T13:00 | SBU investigates helicopter crash in Brovary |
brovary-probe | uk | 2023-01-18T13:20 | СБУ розслідує авіакатастрофу в Броварах: три версії |
leopards | en | 2023-01-25T11:00 | Germany agrees to send Leopard 2 tanks to Ukraine | Berlin will supply 14 tanks, Chancellor Olaf Scholz said.
leopards | uk | 2023-01-25T11:20 | Німеччина передасть Україні 14 танків Leopard 2 | Рішення оголосив канцлер Олаф Шольц.
abrams | en | 2023-01-25T17:00 | Biden announces 31 Abrams tanks for Ukraine |
abrams | uk | 2023-01-25T17:15 | США нададуть Україні 31 танк Abrams, оголосив Байден |
wagner-mutiny | en | 2023-06-24T04:00 | Wagner chief Prigozhin vows to topple Russian military leaders | His fighters entered the southern city of Rostov-on-Don.
wagner-mutiny | uk | 2023-06-24T05:00 | Пригожин заявив про захід вагнерівців у Ростов |
wagner-stop | uk | 2023-06-24T17:40 | Пригожин зупинив марш на Москву | Колони розвертаються, повідомила пресслужба Лукашенка.
wagner-stop | en | 2023-06-24T18:00 | Prigozhin orders Wagner columns marching on Moscow to turn back |
putin-warrant | en | 2023-03-17T15:00 | ICC issues arrest warrant for Putin over deportation of children |
putin-warrant | uk | 2023-03-17T15:10 | Міжнародний кримінальний суд видав ордер на арешт Путіна |
putin-warrant-react | uk | 2023-03-17T17:00 | У Кремлі відреагували на ордер на арешт Путіна |
mariupol-theatre | en | 2022-03-16T18:00 | Russia bombs Mariupol theatre sheltering hundreds | City council says drama theatre was destroyed.
mariupol-theatre | uk | 2022-03-16T18:20 | Росіяни скинули бомбу на драмтеатр у Маріуполі, де ховалися сотні людей |
kherson-free | uk | 2022-11-11T14:00 | Сили оборони увійшли в Херсон | Місто повертається під контроль України, повідомило ГУР.
kherson-free | en | 2022-11-11T14:20 | Ukrainian troops enter Kherson after Russian retreat | Military intelligence says the city is returning to Ukraine's control.
kherson-retreat | en | 2022-11-09T16:00 | Shoigu orders Russian troops to withdraw from Kherson | General Surovikin proposed a retreat to the left bank of the Dnipro.
kherson-retreat | uk | 2022-11-09T16:20 | Шойгу наказав відвести війська з Херсона на лівий берег Дніпра |
eu-candidate | en | 2022-06-23T19:00 | EU leaders grant Ukraine candidate status |
eu-candidate | uk | 2022-06-23T19:10 | Україна отримала статус кандидата на вступ до ЄС |
grain-deal-sign | en | 2022-07-22T14:00 | Ukraine, Russia sign grain export deal in Istanbul | The UN and Turkey brokered the agreement to reopen Black Sea ports.
grain-deal-sign | uk | 2022-07-22T14:20 | У Стамбулі підписали угоду про експорт зерна |
odesa-port-0723 | uk | 2022-07-23T09:00 | Росія вдарила «Калібрами» по Одеському порту | Дві ракети збили, дві влучили в об'єкти інфраструктури.
odesa-port-0723 | en | 2022-07-23T09:30 | Missiles strike Odesa port a day after grain deal | Two Kalibr missiles hit port infrastructure, two were shot down.
odesa-port-condemn | en | 2022-07-23T13:00 | Guterres condemns strike on Odesa port |
odesa-port-condemn | uk | 2022-07-23T13:20 | Генсек ООН засудив удар по порту Одеси |
kalush | en | 2022-05-14T23:00 | Ukraine's Kalush Orchestra wins Eurovision |
kalush | uk | 2022-05-14T23:10 | Kalush Orchestra перемогли на Євробаченні-2022 |
kursk-op | en | 2024-08-06T18:00 | Russia says Ukrainian troops crossed border into Kursk region |
kursk-op | uk | 2024-08-06T19:00 | У Росії заявили про прорив українських військ у Курській області |
sumy-palm | uk | 2025-04-13T09:00 | Росіяни вдарили ракетами по центру Сум: понад 20 загиблих | Удар припав на Вербну неділю, повідомив в.о. міського голови Артем Кобзар.
sumy-palm | en | 2025-04-13T09:30 | Russian missiles kill more than 20 in centre of Sumy on Palm Sunday |
sumy-palm | en | 2025-04-13T16:00 | Sumy missile strike: death toll reaches 34, including two children | 117 people were wounded.
sumy-palm | uk | 2025-04-13T16:30 | Кількість загиблих у Сумах збільшилася до 34, поранених 117 |
sumy-trump | en | 2025-04-14T01:00 | Trump calls Sumy strike 'a horrible thing' |
sumy-trump | uk | 2025-04-14T02:00 | Трамп назвав удар по Сумах жахливим |
chief-sbu | uk | 2026-01-05T12:00 | Малюк подав у відставку з посади голови СБУ |
chief-sbu | en | 2026-01-05T12:30 | Head of Ukraine's Security Service Malyuk resigns |
yermak-out | en | 2025-11-28T16:00 | Zelensky's chief of staff Yermak resigns amid corruption probe |
yermak-out | uk | 2025-11-28T16:10 | Єрмак подав у відставку з посади керівника Офісу президента |
yermak-search | uk | 2025-11-28T07:00 | НАБУ і САП проводять обшуки в Єрмака |
yermak-search | en | 2025-11-28T07:20 | Anti-corruption agencies search home of presidential chief of staff Yermak |
rfl-talks | en | 2026-02-04T10:00 | Ukraine, Russia and US open second round of talks in Abu Dhabi |
rfl-talks | uk | 2026-02-04T10:20 | В Абу-Дабі розпочався другий раунд переговорів України, РФ та США |
ternopil | uk | 2025-11-19T09:00 | Ракетний удар по Тернополю: 9 загиблих, горять багатоповерхівки |
ternopil | en | 2025-11-19T09:20 | At least 9 dead as Russian missiles hit apartment blocks in Ternopil |
ternopil | en | 2025-11-20T09:00 | Ternopil: number of killed rises to 26, search goes on |
ternopil | uk | 2025-11-22T10:00 | У Тернополі завершено пошукову операцію: 34 загиблі |
zapor-colony | en | 2025-07-29T06:00 | Russian strike on prison in Zaporizhzhia region kills 17 inmates | Bilenkivska correctional colony was hit overnight.
zapor-colony | uk | 2025-07-29T06:20 | Удар по виправній колонії на Запоріжжі: загинули 17 засуджених |
kyiv-0731 | en | 2025-07-31T06:00 | Russian attack on Kyiv kills 6, including child | Nine-story building in Sviatoshynskyi district partly destroyed overnight.
kyiv-0731 | uk | 2025-07-31T06:30 | Нічна атака на столицю: шестеро загиблих, серед них дитина | У Святошинському районі зруйновано під'їзд дев'ятиповерхівки.
kyiv-0731 | uk | 2025-08-01T07:00 | У Києві завершили пошукові роботи, загинула 31 людина | Останнім знайшли тіло дворічної дитини.
kyiv-0731 | en | 2025-08-01T07:30 | Kyiv attack death toll climbs to 31 as search ends |
nabu-law | en | 2025-07-22T15:00 | Ukrainian parliament strips anti-corruption agencies of independence | 263 lawmakers backed the bill placing NABU and SAP under the prosecutor general.
nabu-law | uk | 2025-07-22T15:20 | Рада ухвалила закон, що позбавляє НАБУ і САП незалежності | За документ проголосували 263 депутати.
nabu-protest | uk | 2025-07-22T20:00 | У Києві, Львові та Одесі люди вийшли на протести через закон про НАБУ |
nabu-protest | en | 2025-07-22T20:30 | Protests erupt in Kyiv, Lviv, Odesa over NABU law |
nabu-restore | en | 2025-07-31T11:00 | Parliament restores independence of NABU and SAPO |
nabu-restore | uk | 2025-07-31T11:20 | Рада повернула незалежність НАБУ та САП |
alaska | en | 2025-08-15T23:00 | Trump and Putin end Alaska summit without deal |
alaska | uk | 2025-08-16T00:10 | Трамп і Путін завершили саміт на Алясці без домовленостей |
ship-saratov | en | 2027-10-11T06:00 | Landing ship Saratov hit in Feodosia by sea drones | The vessel was struck overnight on October 11, the navy said.
ship-saratov | uk | 2027-10-11T06:20 | У Феодосії морські дрони уразили десантний корабель «Саратов» | Удару завдали в ніч на 11 жовтня, повідомили ВМС.
tanker-kerch | en | 2027-10-11T07:00 | Tanker damaged by sea drones near the Kerch Strait | The ship was hit overnight on October 11.
tanker-kerch | uk | 2027-10-11T07:10 | Біля Керченської протоки морські дрони пошкодили танкер | Це сталося в ніч на 11 жовтня.
no-figures-1012 | en | 2027-10-12T07:00 | A night without a tally | The Air Force gave no figures for the night of October 12.
no-figures-1012 | uk | 2027-10-12T07:10 | За ніч на 12 жовтня цифр не повідомляли | Зведення Повітряних сил немає.
no-figures-1013 | en | 2027-10-13T07:00 | Night passes with no report of strikes | No tally has been published by the Air Force for the night of October 13.
no-figures-1013 | uk | 2027-10-13T07:10 | Ніч на 13 жовтня минула без зведення | Повітряні сили не оприлюднили даних.
slovyansk-ac | en | 2027-11-02T05:40 | Glide bombs flatten dormitory in Sloviansk, four dead | Rescuers are still searching the ruins, the head of the city military administration Vadym Liakh said.
slovyansk-ac | uk | 2027-11-02T06:10 | Авіабомби зруйнували гуртожиток у Слов'янську, загинули четверо | Під завалами шукають людей, повідомив начальник МВА Вадим Лях.
slovyansk-ac | uk | 2027-11-02T13:30 | Слов'янськ: з-під завалів гуртожитку дістали п'яте тіло |
slovyansk-sybiha | en | 2027-11-02T11:00 | Sloviansk strike shows Moscow does not want peace – Kallas | The EU's top diplomat spoke to reporters in Luxembourg.
slovyansk-sybiha | uk | 2027-11-02T11:25 | Каллас про удар по Слов'янську: Москва не хоче миру |
slovyansk-envoy | en | 2027-11-02T12:20 | US ambassador on Sloviansk dormitory attack: such brutality cannot be justified |
slovyansk-envoy | uk | 2027-11-02T12:40 | Посол США про удар по гуртожитку: жодного виправдання такій жорстокості |
novoshakhtinsk-1 | uk | 2027-11-03T04:30 | У Новошахтинську палає нафтопереробний завод | Місцеві пишуть про серію вибухів близько третьої ночі 3 листопада.
novoshakhtinsk-1 | en | 2027-11-03T05:10 | Fire engulfs Novoshakhtinsk refinery in Russia's Rostov region after drone raid |
novoshakhtinsk-2 | uk | 2027-11-08T05:00 | Новошахтинський НПЗ знову під ударом: дрони прилетіли вдруге за п'ять днів |
novoshakhtinsk-2 | en | 2027-11-08T05:50 | Drones return to Novoshakhtinsk refinery five days after earlier strike |
rivne-npp-off | en | 2027-11-04T09:00 | Rivne nuclear plant disconnects two units after grid damage, Energoatom says |
rivne-npp-off | uk | 2027-11-04T09:20 | Рівненська АЕС відключила два блоки через пошкодження мережі – Енергоатом |
rivne-npp-on | uk | 2027-11-05T15:00 | Два блоки Рівненської АЕС знову в мережі |
rivne-npp-on | en | 2027-11-05T15:30 | Both units of Rivne nuclear plant back on grid – Energoatom |
finland-plan | en | 2027-11-04T12:00 | Finland prepares 31st aid package for Ukraine, Häkkänen says | The decision is due next week.
finland-plan | uk | 2027-11-04T12:30 | Фінляндія готує 31-й пакет допомоги Україні – міністр Гякканен |
finland-gives | en | 2027-11-11T10:00 | Finland approves 31st military aid package worth 98 million euros |
finland-gives | uk | 2027-11-11T10:40 | Фінляндія затвердила 31-й пакет військової допомоги на 98 млн євро |
dobropillia-in | en | 2027-11-05T08:00 | Russian assault groups seep into western outskirts of Huliaipole, brigade reports |
dobropillia-in | uk | 2027-11-05T08:30 | Штурмові групи росіян просочилися на західні околиці Гуляйполя – бригада |
huliaipole-shelling | en | 2027-11-05T10:00 | Elderly couple dies in Huliaipole as Russian shell lands in yard |
huliaipole-shelling | uk | 2027-11-05T10:20 | У Гуляйполі від російського снаряда загинуло літнє подружжя |
huliaipole-ours | uk | 2027-11-06T18:00 | Сили оборони зачистили околиці Гуляйполя від окупантів – бригада |
huliaipole-ours | en | 2027-11-06T18:30 | Ukrainian troops mop up outskirts of Huliaipole, clear them of Russians |
bill-registered | uk | 2027-11-09T09:00 | У Раді зареєстрували законопроєкт про подвійне громадянство для іноземних добровольців |
bill-registered | en | 2027-11-09T09:40 | Bill on dual citizenship for foreign volunteers submitted to parliament |
bill-passed | uk | 2027-11-18T14:00 | Рада проголосувала за подвійне громадянство для іноземних добровольців |
bill-passed | en | 2027-11-18T14:20 | Lawmakers back dual citizenship for foreign volunteers in final reading |
bill-signed | uk | 2027-11-21T16:00 | Президент підписав закон про подвійне громадянство добровольців |
bill-signed | en | 2027-11-21T16:30 | Zelensky signs dual citizenship law for foreign volunteers |
izmail-night | uk | 2027-11-07T05:00 | Дрони атакували порт Ізмаїла: горять причали | Уночі на Одещині поранено двох докерів.
izmail-night | en | 2027-11-07T05:20 | Berths ablaze at Izmail port after drone assault, two dockers wounded |
izmail-bus | uk | 2027-11-07T06:30 | В Ізмаїлі безпілотник влучив у порожній автобус |
izmail-bus | en | 2027-11-07T07:00 | Empty bus struck by drone in Izmail |
colonel-killed | en | 2027-11-10T07:00 | Russian colonel killed by car bomb in Ryazan |
colonel-killed | uk | 2027-11-10T07:20 | У Рязані підірвали авто російського полковника |
colonel-suspect | en | 2027-11-11T07:00 | FSB says it has detained suspect in bombing of colonel in Ryazan |
colonel-suspect | uk | 2027-11-11T07:30 | ФСБ заявила про затримання підозрюваного у підриві полковника в Рязані |
swap-first | en | 2027-11-12T13:00 | First stage of Istanbul swap: 140 defenders under 25 come back |
swap-first | uk | 2027-11-12T13:20 | Перший етап обміну за стамбульськими домовленостями: вдома 140 захисників до 25 років |
swap-second | en | 2027-11-14T13:00 | Second stage of Istanbul swap brings home gravely wounded soldiers |
swap-second | uk | 2027-11-14T13:20 | Другий етап стамбульського обміну: додому їдуть тяжкопоранені бійці |
curfew-kryvyi | en | 2027-11-13T06:00 | Drone crashes into kindergarten in Kryvyi Rih; watchman hurt |
curfew-kryvyi | uk | 2027-11-13T06:20 | У Кривому Розі дрон врізався в дитсадок, травмовано сторожа |
kryvyi-evening | uk | 2027-11-13T20:00 | Увечері росіяни вдарили балістикою по підприємству в Кривому Розі |
kryvyi-evening | en | 2027-11-13T20:20 | Ballistic missile strikes plant in Kryvyi Rih in evening attack |
abrams-ask | en | 2027-11-15T09:00 | Kyiv seeks 50 Mirage jets from Paris, envoy says |
abrams-ask | uk | 2027-11-15T09:30 | Київ просить у Парижа 50 літаків Mirage – посол |
mirage-come | en | 2027-11-19T09:00 | Three more Mirage jets reach Ukraine, air force confirms |
mirage-come | uk | 2027-11-19T09:20 | Повітряні сили: в Україні вже ще три Mirage |
tanker-claim | en | 2027-11-16T08:00 | Explosion hits tanker Orlan off Senegal |
tanker-claim | uk | 2027-11-16T08:30 | Біля берегів Сенегалу вибухнув танкер "Орлан" |
tanker-denial | en | 2027-11-16T14:00 | Kyiv denies role in blast on tanker Orlan near Senegal |
tanker-denial | uk | 2027-11-16T14:20 | У Києві заперечили причетність до вибуху на танкері "Орлан" |
gas-cut | uk | 2027-11-17T10:00 | Молдова призупинила імпорт російського газу через Придністров'я |
gas-cut | en | 2027-11-17T10:30 | Moldova halts Russian gas imports via Transnistria |
gas-back | uk | 2027-11-20T10:00 | Молдова відновила імпорт газу через Придністров'я |
gas-back | en | 2027-11-20T10:30 | Moldova resumes gas imports via Transnistria |
ministers-ramstein | en | 2027-11-19T15:00 | Dutch defence minister pledges 200 million euros for Ukrainian drones |
ministers-ramstein | uk | 2027-11-19T15:20 | Нідерланди дадуть 200 мільйонів євро на українські дрони – міністр оборони |
strategy-piece | en | 2027-11-20T12:00 | Refinery strikes: how much fuel has Russia really lost? |
strategy-piece | uk | 2027-11-20T12:30 | Скільки пального насправді втратила Росія через удари по НПЗ |
strategy-piece-2 | en | 2027-11-20T16:00 | What refinery strikes mean for Russian drivers and the price of petrol |
dnipro-bridge-toll | en | 2027-11-22T06:00 | Passenger train hit near Pavlohrad: conductor and two travellers killed |
dnipro-bridge-toll | uk | 2027-11-22T06:20 | Під Павлоградом дрон влучив у пасажирський потяг, троє загиблих |
lozova | uk | 2028-02-01T04:50 | Лозова під масованою атакою "шахедів": пошкоджено депо і ліцей | Міський голова Сергій Зеленський повідомив про щонайменше двох постраждалих. Рух потягів затримується.
lozova | en | 2028-02-01T05:35 | Shaheds swarm Lozova overnight, rail depot and lyceum damaged | At least two people sought medical help, according to the mayor.
lozova | en | 2028-02-01T10:10 | One killed, ten hurt in Lozova drone barrage | A railway worker died at the depot, Ukrzaliznytsia said.
lozova-trains | uk | 2028-02-01T06:40 | Через удар по Лозовій 14 поїздів прямують зі зміною маршруту | Укрзалізниця просить стежити за оновленнями розкладу.
lozova-trains | en | 2028-02-01T07:10 | Fourteen trains rerouted after strike on Lozova |
chuhuiv | en | 2028-02-01T08:30 | Chuhuiv: bomb damages cultural centre | No casualties were reported in the overnight attack.
chuhuiv | uk | 2028-02-01T09:00 | У Чугуєві авіабомба пошкодила будинок культури |
taganrog | en | 2028-02-03T06:00 | Beriev aircraft plant in Taganrog attacked by drones | Residents of the Russian city filmed explosions before dawn on February 3.
taganrog | uk | 2028-02-03T06:30 | Дрони атакували авіазавод "Берієв" у Таганрозі |
taganrog | uk | 2028-02-04T12:00 | Супутникові знімки показали наслідки удару по заводу "Берієв" у Таганрозі | Зруйновано ангар, пошкоджено літак А-60.
taganrog-gov | en | 2028-02-03T14:00 | Kremlin calls Taganrog attack act of terrorism |
taganrog-gov | uk | 2028-02-03T14:15 | У Кремлі назвали атаку на Таганрог терактом |
czech-shells | en | 2028-02-04T10:00 | Czech Republic hands Ukraine 1.8 million shells in one year, minister says |
czech-shells | uk | 2028-02-04T10:30 | Чехія за рік передала Україні 1,8 мільйона снарядів — міністр |
czech-stop | uk | 2028-02-06T10:00 | Чехія згортає снарядну ініціативу |
czech-stop | en | 2028-02-06T10:40 | Czech government ends shell initiative for Ukraine |
sweden-jets | en | 2028-02-05T11:00 | Sweden clears transfer of 14 Gripen fighters to Ukraine | The Riksdag supported the government's motion by 301 votes.
sweden-jets | uk | 2028-02-05T11:30 | Риксдаг підтримав передачу Україні 14 Gripen |
sweden-pilots | en | 2028-02-05T15:00 | First Ukrainian pilots finish Gripen course in Sweden |
sweden-pilots | uk | 2028-02-05T15:20 | Перші українські льотчики завершили навчання на Gripen у Швеції |
pokrovsk-air | uk | 2028-02-06T08:00 | ГУР повідомило про знищення двох вертольотів на аеродромі в Криму | Кадри удару оприлюднило відомство.
pokrovsk-air | en | 2028-02-06T08:40 | Ukrainian intelligence destroys two Mi-8 helicopters at Crimean airfield |
crimea-radar | en | 2028-02-06T11:00 | Ukrainian intelligence drones knock out radar in Crimea |
crimea-radar | uk | 2028-02-06T11:20 | Дрони ГУР вивели з ладу радар у Криму |
sumy-evac | uk | 2028-02-07T09:00 | На Сумщині оголосили примусову евакуацію ще з восьми сіл |
sumy-evac | en | 2028-02-07T09:20 | Sumy region orders mandatory evacuation of eight more villages |
sumy-evac-2 | en | 2028-02-10T09:20 | Evacuation ordered from three more villages in Sumy region |
sumy-evac-2 | uk | 2028-02-10T09:50 | Ще три села Сумської області підлягають евакуації |
kyiv-heat | uk | 2028-02-08T07:00 | Понад тисяча будинків Києва залишилися без опалення після нічної атаки | Кличко: комунальники вже працюють.
kyiv-heat | en | 2028-02-08T07:30 | Over 1,000 buildings in Kyiv lose heating after overnight attack |
kyiv-heat | en | 2028-02-09T18:00 | Heating returns to most Kyiv homes, Klitschko says |
kyiv-heat | uk | 2028-02-09T18:20 | Кличко: тепло повернули до більшості будинків столиці |
tymo | en | 2028-02-08T12:00 | Anti-corruption court remands former deputy defence minister in custody | Bail was set at UAH 40 million.
tymo | uk | 2028-02-08T12:20 | ВАКС узяв під варту колишнього заступника міністра оборони |
tymo-bail | uk | 2028-02-10T12:00 | За екс-заступника міністра оборони внесли 40 мільйонів гривень застави |
tymo-bail | en | 2028-02-10T12:30 | Bail of UAH 40 million posted for ex-deputy defence minister |
geneva | en | 2028-02-09T09:00 | Ukrainian and US negotiators open talks in Geneva |
geneva | uk | 2028-02-09T09:20 | У Женеві стартували переговори делегацій України та США |
geneva-end | uk | 2028-02-10T17:00 | Перемовини в Женеві завершено: сторони погодили 16 пунктів |
geneva-end | en | 2028-02-10T17:30 | Geneva talks wrap up with agreement on 16 points |
slovak-fire | en | 2028-02-11T05:00 | Drone debris falls on farm in eastern Poland |
slovak-fire | uk | 2028-02-11T05:20 | На сході Польщі уламки дрона впали на ферму |
polish-note | uk | 2028-02-11T14:00 | Польща вручила ноту протесту Росії через падіння дрона |
polish-note | en | 2028-02-11T14:20 | Warsaw hands protest note to Moscow over fallen drone |
tractor | en | 2028-02-12T09:00 | Farmer killed by mine in Mykolaiv region | His tractor drove over an anti-tank mine near Snihurivka.
tractor | uk | 2028-02-12T09:30 | На Миколаївщині тракторист підірвався на міні біля Снігурівки |
tractor-2 | uk | 2028-02-13T09:30 | На Миколаївщині двоє підлітків підірвалися на міні |
tractor-2 | en | 2028-02-13T10:00 | Two teenagers wounded by mine in Mykolaiv region |
usv | uk | 2028-02-14T07:00 | Морські дрони СБУ підбили два танкери тіньового флоту в Чорному морі |
usv | en | 2028-02-14T07:30 | SBU naval drones disable two shadow fleet tankers in Black Sea, source says |
usv-turkey | en | 2028-02-14T13:00 | Ankara voices alarm over attack on tankers in Black Sea |
usv-turkey | uk | 2028-02-14T13:20 | Анкара стривожена атакою на танкери в Чорному морі |
`

/** More such stories, of one spring: daily posts, answers, other countries, other trades, tellings of the day after. */
export const TOLD_IN_SPRING = `
port-daily-1 | uk | 2028-03-01T07:00 | Порт Рені: у черзі 41 судно | За добу завантажено 18 барж, прийнято 240 вагонів зерна.
port-daily-1 | en | 2028-03-01T08:00 | Reni port: 41 vessels waiting | In the past day 18 barges were loaded and 240 grain wagons received.
port-daily-2 | uk | 2028-03-02T07:00 | Порт Рені: у черзі 38 суден | За добу завантажено 21 баржу, прийнято 255 вагонів зерна.
port-daily-2 | en | 2028-03-02T08:00 | Reni port: 38 vessels waiting | In the past day 21 barges were loaded and 255 grain wagons received.
port-daily-3 | uk | 2028-03-03T07:00 | Порт Рені: у черзі 44 судна | За добу завантажено 17 барж, прийнято 230 вагонів зерна.
border-daily-1 | en | 2028-03-01T06:00 | Border bulletin 311: 1,240 lorries in the queue at Yahodyn | Waiting time at the Polish border is 30 hours.
border-daily-2 | en | 2028-03-02T06:00 | Border bulletin 312: 1,310 lorries in the queue at Yahodyn | Waiting time at the Polish border is 34 hours.
front-daily-1 | uk | 2028-03-01T05:30 | Генштаб: за добу на фронті 164 боєзіткнення | Найгарячіше на Покровському напрямку, там відбито 52 атаки.
front-daily-1 | en | 2028-03-01T06:20 | General Staff reports 164 clashes over past day, 52 near Pokrovsk |
front-daily-2 | uk | 2028-03-02T05:30 | Генштаб: за добу на фронті 171 боєзіткнення | Найгарячіше на Покровському напрямку, там відбито 49 атак.
front-daily-2 | en | 2028-03-02T06:20 | General Staff reports 171 clashes over past day, 49 near Pokrovsk |
losses-a | uk | 2028-03-01T05:00 | Мінус 1 120 окупантів за добу: Генштаб оновив дані про втрати | Також знищено 6 танків і 31 артсистему.
losses-a | en | 2028-03-01T05:40 | Russia loses 1,120 troops in a day, General Staff says | Six tanks and 31 artillery systems were also destroyed.
losses-b | uk | 2028-03-02T05:00 | Мінус 1 060 окупантів за добу: Генштаб оновив дані про втрати | Також знищено 4 танки і 28 артсистем.
losses-b | en | 2028-03-02T05:40 | Russia loses 1,060 troops in a day, General Staff says | Four tanks and 28 artillery systems were also destroyed.
agent-nurse | uk | 2028-03-04T09:00 | Контррозвідка викрила медсестру, яка зливала росіянам позиції ППО в Одесі | Жінка фотографувала установки з вікна лікарні.
agent-nurse | en | 2028-03-04T09:50 | Nurse in Odesa accused of leaking air defence positions to Russia | The SBU says she took photos from a hospital window.
agent-driver | uk | 2028-03-05T09:00 | СБУ схопила таксиста, який стежив за військовими в Одесі | Чоловік працював на ГРУ за гроші.
agent-driver | en | 2028-03-05T10:10 | SBU catches taxi driver spying on troops in Odesa | He worked for Russia's GRU for money.
moldova-plot | en | 2028-03-06T09:00 | Moldova arrests five suspected of preparing unrest | Police in Chisinau said the group was trained in Serbia.
moldova-plot | uk | 2028-03-06T09:40 | У Молдові схопили п'ятьох підозрюваних у підготовці заворушень | Поліція каже, що їх навчали в Сербії.
czech-plot | uk | 2028-03-06T12:00 | Чехія затримала двох підпалювачів, які діяли за вказівкою Росії | Вони хотіли спалити автобусне депо у Празі.
czech-plot | en | 2028-03-06T12:40 | Czech police detain two over arson plot ordered by Russia | The target was a bus depot in Prague.
canada-sanctions | en | 2028-03-07T15:00 | Canada blacklists 33 Russian companies | Ottawa's list names makers of drone engines.
canada-sanctions | uk | 2028-03-07T15:30 | Канада внесла до санкційного списку 33 російські компанії | Серед них виробники двигунів для безпілотників.
eu-sanctions-27 | en | 2028-03-07T11:00 | EU approves 27th round of sanctions on Moscow | The package bans imports of Russian titanium.
eu-sanctions-27 | uk | 2028-03-07T11:20 | Євросоюз затвердив 27-й санкційний пакет | Заборонено імпорт титану з Росії.
swiss-join | uk | 2028-03-12T10:00 | Швейцарія приєдналася до 27-го пакета санкцій ЄС |
swiss-join | en | 2028-03-12T10:30 | Switzerland joins EU's 27th sanctions package |
nikopol-market | uk | 2028-03-08T08:00 | FPV-дрон влучив у маршрутку в Нікополі | Загинула пасажирка, ще шестеро людей поранені.
nikopol-market | en | 2028-03-08T08:40 | Drone hits minibus in Nikopol, one dead | Six passengers were wounded.
nikopol-charge | uk | 2028-03-18T08:00 | Прокуратура повідомила про підозру оператору дрона, який вдарив по маршрутці в Нікополі |
nikopol-charge | en | 2028-03-18T09:00 | Prosecutors charge Russian drone operator over Nikopol minibus strike |
nikopol-2 | uk | 2028-03-09T08:00 | Артобстріл Нікополя: пошкоджено ліцей | Постраждалих немає.
nikopol-2 | en | 2028-03-09T08:30 | Lyceum damaged in shelling of Nikopol | Nobody was hurt.
tanker-seized | en | 2028-03-10T10:00 | Estonia seizes tanker bound for Ust-Luga | The ship had no valid flag, the navy said.
tanker-seized | uk | 2028-03-10T10:30 | Естонія затримала танкер, що йшов до Усть-Луги | Судно не мало чинного прапора.
tanker-freed | en | 2028-03-12T10:00 | Estonia releases detained tanker |
tanker-freed | uk | 2028-03-12T10:40 | Естонія відпустила затриманий танкер |
drone-ust-luga | uk | 2028-03-10T06:00 | Дрони атакували порт Усть-Луга | Спалахнув термінал із газовим конденсатом.
drone-ust-luga | en | 2028-03-10T06:40 | Ust-Luga port attacked by drones | A gas condensate terminal caught fire.
primorsk-same-night | en | 2028-03-10T07:10 | Drones also reach Primorsk oil port | Loading was stopped, the Leningrad governor said.
primorsk-same-night | uk | 2028-03-10T07:40 | Приморськ: під атакою нафтовий порт | Завантаження зупинили, заявив губернатор Ленінградської області.
village-1 | uk | 2028-03-11T08:00 | ЗСУ витіснили окупантів із Новоселівки біля Лимана | Про це повідомив 3-й корпус.
village-1 | en | 2028-03-11T09:00 | Ukrainian forces push Russians out of Novoselivka near Lyman |
village-2 | en | 2028-03-12T09:00 | Ukrainian forces push Russians out of Shandryholove near Lyman |
village-2 | uk | 2028-03-12T09:30 | ЗСУ вибили росіян із Шандриголового під Лиманом |
governor-out | uk | 2028-03-13T16:00 | Президент звільнив голову Чернігівської ОВА |
governor-out | en | 2028-03-13T16:30 | President dismisses head of Chernihiv administration |
governor-out-2 | uk | 2028-03-14T16:00 | Президент звільнив голову Полтавської ОВА |
governor-out-2 | en | 2028-03-14T16:30 | President dismisses head of Poltava administration |
governor-in | en | 2028-03-15T16:30 | New head of Chernihiv regional administration appointed |
governor-in | uk | 2028-03-15T17:00 | Призначено нового голову Чернігівської ОВА |
ramstein-no | en | 2028-03-16T13:00 | Norway pledges 500 million kroner for Ukraine's drones |
ramstein-no | uk | 2028-03-16T13:20 | Норвегія дасть 500 млн крон на українські безпілотники |
ramstein-se | en | 2028-03-16T13:40 | Sweden pledges 900 million kronor for air defence |
ramstein-se | uk | 2028-03-16T14:00 | Швеція виділить 900 млн крон на ППО |
ramstein-se-2 | uk | 2028-03-19T14:00 | Швеція передала Україні другу партію Archer |
ramstein-se-2 | en | 2028-03-19T14:30 | Sweden delivers second batch of Archer howitzers |
swap-a | uk | 2028-03-17T12:00 | Додому повернулися 160 полонених | Серед них морпіхи та прикордонники, повідомив Зеленський.
swap-a | en | 2028-03-17T12:30 | 160 Ukrainians freed in prisoner exchange |
swap-a | en | 2028-03-18T06:30 | Marines and border guards among 160 back from captivity | Yesterday's swap was the third this year.
swap-b | uk | 2028-03-20T12:00 | Ще 120 захисників вдома: відбувся другий етап обміну |
swap-b | en | 2028-03-20T12:30 | Second phase of exchange brings 120 more home |
bodies-b | en | 2028-03-19T12:30 | Bodies of 900 fallen soldiers returned to Ukraine |
bodies-b | uk | 2028-03-19T12:50 | Україні передали тіла 900 полеглих воїнів |
rate | uk | 2028-03-21T12:00 | Нацбанк знизив облікову ставку до 14,5% |
rate | en | 2028-03-21T12:20 | National Bank cuts key rate to 14.5% |
gdp | uk | 2028-03-22T12:00 | Нацбанк погіршив прогноз зростання ВВП до 1,6% |
gdp | en | 2028-03-22T12:20 | National Bank lowers GDP growth forecast to 1.6% |
infl | en | 2028-03-10T12:20 | Consumer inflation in Ukraine up to 9.2% |
infl | uk | 2028-03-10T12:40 | Споживча інфляція прискорилася до 9,2% |
iaea-rot | en | 2028-03-23T12:20 | New IAEA team takes over at Zaporizhzhia nuclear plant |
iaea-rot | uk | 2028-03-23T12:40 | На ЗАЕС змінилися інспектори МАГАТЕ |
znpp-cut | uk | 2028-03-24T08:00 | ЗАЕС знову живиться від дизелів: вимкнено останню лінію |
znpp-cut | en | 2028-03-24T08:40 | Zaporizhzhia plant on diesel generators after last line goes down |
znpp-back | en | 2028-03-26T08:40 | Off-site power returns to Zaporizhzhia nuclear plant |
znpp-back | uk | 2028-03-26T09:00 | Зовнішнє живлення ЗАЕС відновлено |
ombud-read1 | uk | 2028-03-26T12:00 | Рада підтримала в першому читанні законопроєкт про захист викривачів |
ombud-read1 | en | 2028-03-26T12:30 | Rada passes whistleblower bill in first reading |
ombud-signed | en | 2028-03-29T12:30 | Zelensky signs whistleblower law |
ombud-signed | uk | 2028-03-29T12:50 | Зеленський підписав закон про захист викривачів |
visit-oslo | uk | 2028-03-27T09:00 | Зеленський прилетів до Осло |Президент зустрінеться з прем'єром Норвегії.
visit-oslo | en | 2028-03-27T10:00 | Zelensky arrives in Norway for talks with prime minister |
visit-kyiv-no | en | 2028-03-30T10:00 | Norwegian prime minister comes to Kyiv on unannounced visit |
visit-kyiv-no | uk | 2028-03-30T10:20 | До Києва без оголошення приїхав прем'єр Норвегії |
kharkiv-tv | en | 2028-03-28T10:00 | Missile damages printing house in Kharkiv, two killed |
kharkiv-tv | uk | 2028-03-28T10:10 | Ракета влучила в друкарню в Харкові: двоє загиблих |
kharkiv-tv | uk | 2028-03-28T15:10 | Харків: третя жертва удару по друкарні |
kharkiv-gym | en | 2028-03-28T19:00 | Drone strikes gym in Kharkiv |
kharkiv-gym | uk | 2028-03-28T19:20 | Безпілотник ударив по спортзалу в Харкові |
kharkiv-tv-react | en | 2028-03-28T20:20 | Publishers' association condemns strike on Kharkiv printing house |
airfield-1 | uk | 2028-03-29T06:00 | Дрони СБУ вразили аеродром Гвардійське в Криму |
airfield-1 | en | 2028-03-29T06:40 | SBU drones hit Hvardiiske airfield in Crimea |
airfield-2 | en | 2028-03-31T06:40 | SBU drones hit Kirovske airfield in Crimea |
airfield-2 | uk | 2028-03-31T07:00 | СБУ вдарила по аеродрому Кіровське |
bail | uk | 2028-04-01T12:00 | Суд узяв під варту голову облради у справі про хабар |
bail | en | 2028-04-01T12:30 | Court jails regional council head pending bribery trial |
bail-2 | uk | 2028-04-02T12:00 | НАБУ викрило на хабарі суддю апеляційного суду |
bail-2 | en | 2028-04-02T12:30 | NABU exposes appeals court judge over bribe |
romania-drone | en | 2028-04-03T06:00 | Russian drone crashes in Romania's Danube delta | Bucharest summoned the Russian ambassador.
romania-drone | uk | 2028-04-03T06:40 | Російський безпілотник упав у дельті Дунаю в Румунії |
romania-drone-2 | uk | 2028-04-09T06:40 | У Румунії знайшли уламки ще одного дрона |
romania-drone-2 | en | 2028-04-09T07:40 | Fragments of another drone found in Romania |
kherson-boat | uk | 2028-04-03T10:00 | Дрон скинув вибухівку на рибалок під Херсоном, одного вбито |
kherson-boat | en | 2028-04-03T10:30 | Drone drops explosives on fishermen near Kherson, killing one |
kherson-bus | en | 2028-04-03T14:30 | Drone attack on bus in Kherson wounds driver |
kherson-bus | uk | 2028-04-03T14:50 | Дрон атакував автобус у Херсоні, поранено водія |
kherson-bus-2 | uk | 2028-04-04T09:50 | Росіяни знову вдарили дроном по автобусу в Херсоні: двоє поранених |
kherson-bus-2 | en | 2028-04-04T10:10 | Second day running: bus hit by drone in Kherson, two hurt |
sumy-strike | uk | 2028-04-05T07:10 | У Сумах помер хлопчик, поранений під час удару 1 квітня |
sumy-strike | en | 2028-04-05T07:40 | Boy wounded in April 1 strike on Sumy dies in hospital |
sumy-strike | uk | 2028-04-01T19:10 | Ракетний удар по центру Сум: шестеро загиблих |
sumy-strike | en | 2028-04-01T19:40 | Missile strike on central Sumy kills six |
sumy-strike | en | 2028-04-02T07:40 | Death toll in Sumy rises to nine |
sumy-strike | uk | 2028-04-02T08:10 | Суми: кількість жертв удару сягнула дев'яти |
sumy-flags | uk | 2028-04-02T12:10 | У Сумах три дні жалоби |
sumy-flags | en | 2028-04-02T12:40 | Three days of mourning announced in Sumy |
volgograd | en | 2028-04-06T05:40 | Volgograd oil refinery ablaze after drone raid |
volgograd | uk | 2028-04-06T06:00 | У Волгограді після нальоту дронів горить НПЗ |
volgograd | uk | 2028-04-06T13:00 | У Генштабі підтвердили: Волгоградський НПЗ уражено |
volgograd | en | 2028-04-07T13:00 | Volgograd refinery halts production after fire, sources say |
kirishi | en | 2028-04-06T06:40 | Kirishi refinery near St Petersburg attacked |
kirishi | uk | 2028-04-06T06:50 | Атаковано НПЗ у Кірішах Ленінградської області |
volgograd-2 | uk | 2028-04-14T06:50 | Волгоград: дрони вдруге за два тижні вдарили по НПЗ |
volgograd-2 | en | 2028-04-14T07:20 | Volgograd refinery hit for second time in two weeks |
airports | en | 2028-04-07T05:20 | Moscow airports closed for four hours over drone threat |
airports | uk | 2028-04-07T05:50 | Через дрони аеропорти Москви не працювали чотири години |
petrol | uk | 2028-04-08T09:50 | Росія заборонила вивезення бензину до кінця літа |
petrol | en | 2028-04-08T10:20 | Russia bans petrol exports until end of summer |
mob | en | 2028-04-08T12:20 | Putin signs decree on spring draft of 160,000 |
mob | uk | 2028-04-08T12:40 | Путін підписав указ про весняний призов 160 тисяч осіб |
imf | en | 2028-04-09T15:20 | IMF board approves $1.1 billion tranche for Ukraine |
imf | uk | 2028-04-09T15:50 | Рада директорів МВФ схвалила транш на 1,1 млрд доларів |
imf-money | uk | 2028-04-12T09:50 | Україна отримала 1,1 млрд доларів від МВФ |
imf-money | en | 2028-04-12T10:10 | $1.1 billion from IMF arrives in Kyiv |
eu-loan | en | 2028-04-10T10:10 | EU pays out 2 billion euros to Ukraine under Ukraine Facility |
eu-loan | uk | 2028-04-10T10:40 | ЄС перерахував 2 млрд євро в межах Ukraine Facility |
budget | uk | 2028-04-11T10:40 | Рада збільшила видатки на оборону на 400 млрд грн |
budget | en | 2028-04-11T11:10 | Parliament raises defence spending by 400 billion hryvnias |
outage-od | uk | 2028-04-12T06:10 | Вісімдесят тисяч родин на Одещині без світла після атаки на підстанцію |
outage-od | en | 2028-04-12T06:40 | 80,000 households in Odesa region lose electricity after substation attack |
outage-od-back | en | 2028-04-13T06:40 | Electricity restored to all Odesa region households, DTEK says |
outage-od-back | uk | 2028-04-13T07:10 | ДТЕК: світло на Одещині повернули всім |
schedule | uk | 2028-04-14T17:10 | Завтра по всій країні діятимуть графіки погодинних вимкнень | Укренерго просить ощадити електрику.
schedule | en | 2028-04-14T17:40 | Rolling blackouts across Ukraine tomorrow, Ukrenergo says |
schedule-2 | uk | 2028-04-15T17:10 | Графіки погодинних вимкнень: що буде 16 квітня |
schedule-2 | en | 2028-04-15T17:40 | Rolling blackouts to continue on April 16 |
icc | en | 2028-04-15T13:40 | ICC issues arrest warrants for two Russian generals over strikes on power grid |
icc | uk | 2028-04-15T14:00 | МКС видав ордери на арешт двох російських генералів за удари по енергетиці |
icc-mongolia | uk | 2028-04-16T14:00 | Кремль назвав ордери МКС нікчемними |
icc-mongolia | en | 2028-04-16T14:20 | Kremlin calls ICC warrants void |
pow-exec | en | 2028-04-17T08:20 | Prosecutors investigate killing of four captured soldiers near Huliaipole |
pow-exec | uk | 2028-04-17T08:40 | Під Гуляйполем розстріляли чотирьох полонених: прокуратура розслідує |
pow-trial | uk | 2028-04-18T10:40 | Росіянина засудили довічно за розстріл полоненого |
pow-trial | en | 2028-04-18T11:10 | Russian soldier gets life for shooting prisoner |
children | en | 2028-04-19T11:10 | Seventeen deported children return to Ukraine |
children | uk | 2028-04-19T11:40 | З окупації та Росії повернули 17 дітей |
children-2 | uk | 2028-04-23T11:40 | Ще дев'ятеро дітей повернулися з тимчасово окупованих територій |
children-2 | en | 2028-04-23T12:10 | Nine more children brought back from occupied areas |
f16-nl | en | 2028-04-20T12:10 | Netherlands sends last of its F-16s to Ukraine |
f16-nl | uk | 2028-04-20T12:30 | Нідерланди відправили Україні останні F-16 |
gripen | uk | 2028-04-21T12:30 | Україна і Швеція підписали контракт на 20 Gripen |
gripen | en | 2028-04-21T13:00 | Ukraine and Sweden sign contract for 20 Gripen jets |
taurus | en | 2028-04-22T13:00 | Merz rules out Taurus deliveries this year |
taurus | uk | 2028-04-22T13:30 | Мерц: цього року Taurus не буде |
fire-odesa-mall | uk | 2028-04-22T05:30 | Шахед упав на торговий центр у Чорноморську |
fire-odesa-mall | en | 2028-04-22T06:00 | Shahed falls on shopping mall in Chornomorsk |
ship-odesa | en | 2028-04-22T07:00 | Two foreign ships damaged in Odesa ports |
ship-odesa | uk | 2028-04-22T07:30 | У портах Одещини пошкоджено два іноземні судна |
uav-day | uk | 2028-04-23T07:00 | За ніч збито 64 з 80 дронів |
uav-day | en | 2028-04-23T07:20 | 64 of 80 drones shot down overnight |
uav-day2 | uk | 2028-04-24T07:00 | За ніч збито 71 з 92 дронів |
uav-day2 | en | 2028-04-24T07:20 | 71 of 92 drones shot down overnight |
corr-1 | uk | 2028-04-24T10:00 | Затримано начальника ТЦК, який відпускав за гроші |
corr-1 | en | 2028-04-24T10:30 | Head of enlistment office detained for taking bribes |
corr-2 | en | 2028-04-25T10:30 | Customs officer detained over bribe at Romanian border |
corr-2 | uk | 2028-04-25T11:00 | На кордоні з Румунією на хабарі спіймали митника |
minister-new | uk | 2028-04-26T11:00 | Рада призначила Олену Кравець міністеркою освіти |
minister-new | en | 2028-04-26T11:30 | Parliament appoints Olena Kravets education minister |
minister-old | en | 2028-04-25T15:30 | Education minister resigns |
minister-old | uk | 2028-04-25T15:50 | Міністр освіти подав у відставку |
summit | en | 2028-04-27T15:30 | Coalition of the willing agrees on force of 20,000 for Ukraine |
summit | uk | 2028-04-27T16:00 | Коаліція охочих погодила контингент у 20 тисяч для України |
summit-kremlin | uk | 2028-04-28T10:00 | Лавров: іноземний контингент буде законною ціллю |
summit-kremlin | en | 2028-04-28T10:20 | Lavrov says foreign troops would be legitimate target |
kupiansk-adv | en | 2028-04-29T07:20 | Russian troops enter northern Kupiansk, DeepState says |
kupiansk-adv | uk | 2028-04-29T07:50 | DeepState: росіяни зайшли на північ Куп'янська |
kupiansk-deny | uk | 2028-04-29T13:50 | В ОСУВ спростували, що росіяни зайшли до Куп'янська |
kupiansk-deny | en | 2028-04-29T14:20 | Military denies Russians entered Kupiansk |
crimea-train | uk | 2028-04-30T09:20 | Партизани підірвали колію під Джанкоєм |
crimea-train | en | 2028-04-30T09:50 | Partisans blow up railway track near Dzhankoi |
tower | en | 2028-04-30T11:50 | Crimea bridge closed for three hours after explosions |
tower | uk | 2028-04-30T12:10 | Кримський міст перекрили на три години через вибухи |
`

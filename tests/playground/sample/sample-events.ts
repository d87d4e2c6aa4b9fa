/** What the sample's briefings tell, event by event, as a reader would part them: date | Ukrainian headline | English headline. */
export const SAMPLE_EVENTS = `
2023-07-18 | Важкі бої на Куп'янському напрямку | Fighting grows heavier towards Kupyansk
2023-07-18 | Вибухи на Кримському мосту | Explosions damage the Crimean bridge
2023-07-18 | Росія вийшла із зернової угоди | Russia leaves the grain deal
2023-07-18 | Сили ППО збили всі шість «Калібрів» і 31 із 36 «Шахедів» | Air defense destroys all six Kalibr missiles and 31 of the 36 Shahed drones
2023-07-19 |  | Russia attacks around Kupyansk, Ukraine holds
2023-07-19 | «Рамштайн»: союзники дадуть більше снарядів | Contact group promises more ammunition
2023-07-19 | По Одещині били ракетами п'яти видів і дронами | Ports of Odesa and Chornomorsk hit in one of the largest attacks on the south
2023-07-19 | Пожежа на полігоні у Криму | Fire at a training ground in Crimea
2023-07-20 |  | United States announces air defense systems
2023-07-20 | Миколаїв та Одеса під ракетами й дронами | Mykolaiv and Odesa hit by missiles and drones
2023-07-20 | Москва погрожує суднам, що йдуть до України | Moscow threatens ships bound for Ukraine
2023-07-20 | Путін не поїде на саміт БРІКС | Putin will not go to South Africa
2023-07-21 |  | Cluster munitions are in use
2023-07-21 | ЄС обговорює фонд військової допомоги | EU considers a long-term fund for military aid
2023-07-21 | Київ відповів на погрози судноплавству | Kyiv answers the threat to shipping
2023-07-21 | На Одещині згоріли горох і ячмінь | Missiles hit grain store in Odesa region
2023-07-22 |  | Poland moves troops to the east
2023-07-22 | Ігор Гіркін під вартою | A critic from the right is put in custody
2023-07-22 | Збито всі п'ять «Шахедів» | All five Shahed drones shot down
2023-07-22 | Зеленський звільнив посла у Великій Британії | Zelensky recalls the ambassador in London
2023-07-23 |  | Reporters under fire near Druzhkivka
2023-07-23 | Зруйновано Спасо-Преображенський собор | Odesa cathedral wrecked in a missile attack
2023-07-23 | Рада Україна – НАТО говоритиме про Чорне море | NATO-Ukraine Council to discuss the Black Sea
2023-07-23 | У Криму вибухав склад боєприпасів | Depot explodes in Crimea
2023-07-24 |  | Putin and Lukashenko meet in St. Petersburg
2023-07-24 | Вибухи в Москві | Two drones fall in Moscow
2023-07-24 | Зведених даних за ніч немає, атаковано порти на Дунаї | No tally for the night; drones strike Danube ports
2023-07-24 | ЮНЕСКО засуджує удар по Одесі | UNESCO condemns the strike on Odesa
2023-07-25 |  | Romania condemns strikes close to its border
2023-07-25 | За тиждень звільнено 16 квадратних кілометрів | Sixteen square kilometres in a week
2023-07-25 | МАГАТЕ: біля Запорізької АЕС є міни | Mines at the edge of the Zaporizhzhia plant
2023-07-25 | Усі дрони над Києвом збито, загальних цифр немає | Attack on Kyiv repelled, no national figures
2023-07-26 |  | Brussels: grain can leave by land and river
2023-07-26 | Держдума підняла призовний вік | Men up to 30 can be called up
2023-07-26 | Ніч без повідомлень про удари | A night without a report of strikes
2023-07-26 | Ракети летіли на аеродром Старокостянтинова | Missiles fly at the airfield of Starokostiantyniv
2023-07-26 | США дають зброю на 400 мільйонів доларів | New US package of 400 million dollars
2023-07-27 |  | Plant in Energodar moves a unit to hot shutdown
2023-07-27 | Наступ на півдні посилюється | Main push of the offensive begins in the south, US officials say
2023-07-27 | Нічний удар по порту на Одещині | Odesa port attacked at night after a day of missiles
2023-07-27 | Рада Україна – НАТО зібралася через Чорне море | NATO-Ukraine Council meets over the grain corridor
2023-07-28 |  | Ukraine marks its Statehood Day
2023-07-28 | За ніч цифр не повідомляли | No strikes tallied for the night
2023-07-28 | Путін обіцяє Африці безплатне зерно | Putin promises free grain to African states
2023-07-28 | Українські військові звільнили Старомайорське | Ukrainian troops liberate Staromaiorske
2023-07-29 |  | African leaders ask for the grain deal
2023-07-29 | Вибух у центрі Таганрога | Explosion in the centre of Taganrog
2023-07-29 | Різдво – 25 грудня | Christmas moves to December 25
2023-07-29 | Удар по новобудові у Дніпрі | Missile strikes an apartment block in Dnipro
2023-07-30 |  | Drones damage office towers in Moscow
2023-07-30 |  | Missile hits a college in Sumy
2023-07-30 | Збито чотири «Шахеди» | Four drones destroyed over the south and the centre
2023-07-30 | Саудівська Аравія збирає переговори | Saudi Arabia to host talks on peace
2023-07-30 | Удар по Чонгарському мосту | Bridge between Crimea and the mainland hit
2023-07-31 |  | Russia promises thirty new ships
2023-07-31 | Єрмак підтвердив зустріч у Джидді | Yermak confirms talks in Jeddah
2023-07-31 | Зеленський про дрони над Москвою | Zelensky on drones over Moscow
2023-07-31 | Ніч минула без зведення | Night passes without a national report
2023-08-01 |  | The same Moscow tower hit again
2023-08-01 | Дрони над Харковом | Kharkiv attacked by drones at night
2023-08-01 | За два місяці – понад двісті квадратних кілометрів | Two hundred square kilometres in two months
2023-08-01 | Зерно піде через порти Хорватії | Croatia opens its ports for grain
2023-08-01 | Ракети влучили в багатоповерхівку та університет | Apartment block and university hit in Kryvyi Rih
2023-08-02 |  | The Motherland loses the Soviet emblem
2023-08-02 | Збито всі 23 «Шахеди», пошкоджено порт на Дунаї | All 23 Shahed drones shot down, Danube port damaged
2023-08-02 | Польща звинувачує Білорусь у порушенні кордону | Poland accuses Belarus of crossing the border
2023-08-02 | У Херсоні загинув лікар у свій перший робочий день | Doctor killed on his first working day in Kherson
2023-08-03 |  | Fighting near Bakhmut and Robotyne
2023-08-03 | В Ізмаїлі згоріло зерно для Африки та Китаю | Izmail: grain for Africa and China burned
2023-08-03 | Ердоган говорив з Путіним про зерно | Erdogan speaks with Putin about grain
2023-08-03 | Сили ППО збили 15 із 15 «Шахедів» | Air defense downs Shahed drones on their way to Kyiv
2023-08-04 |  | EU widens sanctions on Belarus
2023-08-04 | За ніч даних про удари немає | No report of strikes for the night
2023-08-04 | Пошкоджено десантний корабель «Оленегорський горняк» | Landing ship Olenegorsky Gornyak damaged
2023-08-04 | У Херсоні двічі обстріляли собор | Cathedral in Kherson shelled twice
2023-08-05 |  | Warning for six Russian ports
2023-08-05 | Збито тринадцять «Калібрів» | Thirteen Kalibr missiles shot down
2023-08-05 | Навальному дали 19 років | Navalny given nineteen years
2023-08-05 | Танкер SIG пошкодив морський дрон | Russian tanker SIG damaged by a sea drone
2023-08-05 | У Джидді починаються переговори | Talks begin in Jeddah
2023-08-06 |  | Kyiv ready to strike at sea
2023-08-06 | Бомба влучила в центр переливання крові | Bomb falls on a blood transfusion centre
2023-08-06 | Перший день у Джидді | First day of talks in Jeddah
2023-08-06 | Ракети летіли з Чорного та Каспійського морів | Missiles fly from the Black Sea and the Caspian
2023-08-07 |  | University building burns in occupied Donetsk
2023-08-07 | Джидда: далі працюватимуть групи | Jeddah: working groups to go on
2023-08-07 | Зведення за ніч немає | No strike tally for the night
2023-08-07 | Уражено два мости | Two bridges from Crimea hit
2023-08-08 |  | Plot against the president uncovered, security service says
2023-08-08 | Ніч без цифр | Night without figures
2023-08-08 | Обмін: додому повернулися військовополонені | Twenty-two soldiers come home
2023-08-08 | Ракети вдарили по Покровську двічі | Missiles hit Pokrovsk twice
2023-08-09 |  | Drones shot down near Moscow
2023-08-09 | Бої на лівому березі Дніпра біля Козачих Лагерів | Ukrainian soldiers land near Kozachi Laheri
2023-08-09 | Ніч без зведення по країні | Night without a national tally
2023-08-09 | У Покровську вже дев'ятеро загиблих | Death toll of Pokrovsk rises
2023-08-10 |  | Rocket strike on homes in Zaporizhzhia
2023-08-10 | Вибух під Москвою | Explosion at a plant north of Moscow
2023-08-10 | Людей вивозять із сіл біля Куп'янська | People to leave villages around Kupyansk
2023-08-10 | На Рівненщині горіла нафтобаза | Oil depot burns in Rivne region
2023-08-11 |  | Poland wants ten thousand soldiers at the border
2023-08-11 |  | White House asks Congress for more aid
2023-08-11 | ВМС відкривають коридори в Чорному морі | Navy opens temporary corridors
2023-08-11 | Збито сім із десяти «Шахедів» | Seven of ten Shahed drones destroyed
2023-08-11 | На Прикарпатті загинув хлопчик | Boy killed by a missile in Ivano-Frankivsk region
2023-08-11 | Удар по готелю в Запоріжжі | Hotel in Zaporizhzhia hit
2023-08-12 |  | US sanctions on Russian tycoons
2023-08-12 | «Шахеди» над Запоріжжям | Shahed drones attack Zaporizhzhia region
2023-08-12 | Бої під Урожайним | Fighting near Urozhaine
2023-08-12 | Звільнено всіх обласних воєнкомів | All heads of recruitment offices dismissed
2023-08-13 |  | More countries join security guarantees
2023-08-13 | В Оріхові загинув поліцейський | Policeman killed in Orikhiv
2023-08-13 | Росія заявила про ракети біля Кримського мосту | Russia reports missiles at the Crimean bridge
2023-08-13 | Тиха ніч у небі | A quiet night in the air
2023-08-14 |  | Germany hands over launchers
2023-08-14 | Збито один «Кинджал» із трьох | One of three Kinzhal missiles shot down
2023-08-14 | Попереджувальні постріли в Чорному морі | Warning shots at a freighter
2023-08-14 | Родина загинула в Широкій Балці | Family killed in Shyroka Balka
2023-08-14 | Усі ракети й дрони збито, від уламків згорів супермаркет | All missiles and drones shot down over Odesa region, debris burns a supermarket
2023-08-15 |  | Explosion in the Russian city of Makhachkala
2023-08-15 | Долар у Росії понад 100 рублів | Rouble falls below a cent
2023-08-15 | США дають зброю на 200 мільйонів доларів | United States sends 200 million dollars in weapons
2023-08-15 | Удар по Львову та заводу в Луцьку | Sixteen cruise missiles shot down, factory hit in Lutsk
2023-08-16 |  | Sweden's thirteenth package
2023-08-16 | Збито тринадцять «Шахедів», що летіли до Дунаю | Thirteen Shaheds destroyed on the way to the Danube
2023-08-16 | Росія підняла облікову ставку до 12 відсотків | Russia's central bank raises its rate to 12 percent
2023-08-16 | Українські військові звільнили Урожайне | Ukraine takes Urozhaine
`

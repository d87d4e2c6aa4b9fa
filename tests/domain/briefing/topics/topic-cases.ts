import type { Language } from '../../../../src/domain/language.ts'
import type { Topic } from '../../../../src/domain/topic.ts'

/** `topic` must come first; besides it only `also` may be found. */
export type TopicCase = {
  readonly language: Language
  readonly headline: string
  readonly text: string
  readonly topic: Topic
  readonly also?: readonly Topic[]
}

export const TOPIC_CASES: readonly TopicCase[] = [
  // whose land it is tells whom an attack struck
  {
    language: 'uk',
    topic: 'strikes',
    also: ['energy'],
    headline: 'На Рівненщині після атаки дронів горить нафтобаза',
    text: 'Резервуар спалахнув уночі поблизу Дубна, повідомив голова області. Полум’я гасять дві сотні рятувальників, люди не постраждали.',
  },
  {
    language: 'en',
    topic: 'strikes',
    also: ['energy'],
    headline: 'Fuel depot burns in Rivne region after a drone attack',
    text: 'A tank caught fire near Dubno before dawn, the head of the region said. Nobody was hurt.',
  },
  {
    language: 'en',
    topic: 'russia',
    headline: 'Drone crashes into a Moscow skyscraper',
    text: 'Glass fell from the twentieth floor of a tower in the business district. The airport of Vnukovo closed for an hour, the mayor said.',
  },
  {
    language: 'uk',
    topic: 'russia',
    headline: 'Дрон влучив у хмарочос у Москві',
    text: 'Скло посипалося з двадцятого поверху вежі в діловому кварталі. Аеропорт Внуково закривали на годину, повідомив мер.',
  },
  {
    language: 'uk',
    topic: 'russia',
    headline: 'Потужний вибух на заводі в Сергієвому Посаді',
    text: 'Загинула одна людина, шістдесят поранені, шибки вилетіли у двох школах. Місцева влада каже про піротехніку.',
  },
  {
    language: 'en',
    topic: 'russia',
    headline: 'Blast at a factory near Moscow injures dozens',
    text: 'Windows shattered in Sergiyev Posad, and a column of smoke was seen for miles. One worker died in hospital.',
  },
  {
    language: 'en',
    topic: 'occupied',
    also: ['russia', 'frontline'],
    headline: 'Ukraine confirms strikes on the Chonhar bridges',
    text: 'Missiles tore holes into both spans that join Crimea with the mainland, and lorries now take the long way round by Armiansk.',
  },
  {
    language: 'uk',
    topic: 'occupied',
    also: ['russia', 'frontline'],
    headline: 'Генштаб підтвердив удар по мосту біля Чонгара',
    text: 'Прогін пошкоджено, вантажівки до Криму пускають в об’їзд через Армянськ.',
  },
  {
    language: 'en',
    topic: 'politics',
    headline: 'Trident replaces the Soviet emblem on the Motherland monument',
    text: 'Climbers worked for a week on the shield of the steel statue above Kyiv. The culture ministry paid with gifts of companies.',
  },
  {
    language: 'uk',
    topic: 'politics',
    headline: 'З щита Батьківщини-матері зняли радянський герб',
    text: 'Верхолази працювали тиждень, тризуб закріплять до свята. Монумент над Дніпром перейменують.',
  },
  {
    language: 'en',
    topic: 'politics',
    also: ['justice'],
    headline: 'All heads of regional recruitment offices are dismissed',
    text: 'The president signed the decree after inspectors had found bribes. Veterans of the front will take their place.',
  },
  {
    language: 'uk',
    topic: 'politics',
    also: ['justice'],
    headline: 'Президент звільнив усіх керівників обласних військкоматів',
    text: 'Перевірка виявила хабарі. На їхні місця прийдуть ті, хто був на фронті.',
  },
  {
    language: 'en',
    topic: 'justice',
    headline: 'Woman held over a plot against the president’s trip to Mykolaiv',
    text: 'The SBU says that she collected the route and the hours of the visit for an air strike. A court took her into custody.',
  },
  {
    language: 'uk',
    topic: 'justice',
    headline: 'СБУ затримала коригувальницю, яка готувала замах на президента',
    text: 'Жінка збирала розклад його поїздки на південь. Суд узяв її під варту без застави.',
  },
  {
    language: 'en',
    topic: 'strikes',
    headline: 'Rocket kills three at a bus stop in Kherson',
    text: 'Two women and a driver died on the spot, the governor said; nine wounded are in hospital.',
  },
  // strikes
  {
    language: 'en',
    topic: 'strikes',
    headline: 'Nineteen of 22 drones brought down overnight',
    text: 'Air defence crews were at work in seven regions until dawn. The drones came from the south-east in three waves, the Air Force wrote. Debris set a warehouse on fire near Uman; nobody was hurt.',
  },
  {
    language: 'en',
    topic: 'strikes',
    also: ['humanitarian'],
    headline: 'Missile hits apartment block in Dnipro',
    text: 'A Kh-22 missile struck a nine-storey residential building on Saturday afternoon. Rescuers pulled eleven people from the rubble; four residents were injured by shrapnel.',
  },
  {
    language: 'en',
    topic: 'strikes',
    headline: 'Russia drops glide bombs on Kharkiv in daylight',
    text: 'Two guided aerial bombs exploded near a bus depot, the mayor said. Windows were blown out in thirty houses.',
  },
  {
    language: 'en',
    topic: 'strikes',
    also: ['sea'],
    headline: 'Danube port damaged in drone attack',
    text: 'Attack drones hit a grain terminal in Izmail during the night. Eleven of the sixteen launched were shot down, the southern command said.',
  },
  {
    language: 'uk',
    topic: 'strikes',
    headline: 'Уночі над Україною збили 21 «шахед»',
    text: 'Ворог атакував із двох напрямків. Працювали мобільні вогневі групи та зенітні ракетні підрозділи. Уламки впали на подвір’я, постраждалих немає.',
  },
  {
    language: 'uk',
    topic: 'strikes',
    headline: 'На Харківщині авіабомба влучила у школу',
    text: 'Росіяни скинули дві керовані авіабомби на селище. Пошкоджено вікна в сусідніх будинках, люди не постраждали.',
  },
  {
    language: 'uk',
    topic: 'strikes',
    headline: 'Увага! Загроза балістики',
    text: 'Перебувайте в укриттях до відбою повітряної тривоги.',
  },
  {
    language: 'uk',
    topic: 'strikes',
    headline: 'Повітряна тривога у Києві тривала чотири години',
    text: 'У небі над столицею працювала ППО, чули вибухи на лівому березі. Усі ракети, що летіли на місто, перехоплено.',
  },
  // frontline
  {
    language: 'en',
    topic: 'frontline',
    headline: 'Assaults repelled near Chasiv Yar',
    text: 'The General Staff counted 14 combat clashes on the Kramatorsk axis since morning. Infantry backed by armour tried to cross the canal and withdrew. The settlement is still held by the brigade.',
  },
  {
    language: 'en',
    topic: 'frontline',
    headline: 'Ukrainian units retake a village south of Velyka Novosilka',
    text: 'The village was liberated after four days of fighting, the commander said. Troops now dig trenches on its outskirts as the counteroffensive goes on.',
  },
  {
    language: 'en',
    topic: 'frontline',
    headline: 'Situation on the Lyman and Kupiansk axes',
    text: 'The enemy conducted seven unsuccessful offensive operations towards Terny. More than twenty settlements came under mortar and artillery fire.',
  },
  {
    language: 'uk',
    topic: 'frontline',
    headline: 'На Покровському напрямку відбили 26 атак',
    text: 'За даними Генштабу, найгарячіше біля Мирнограда: ворог штурмує дрібними групами піхоти. Загалом за добу сталося 143 бойові зіткнення.',
  },
  {
    language: 'uk',
    topic: 'frontline',
    headline: 'Бійці зачистили лісосмугу під Куп’янськом',
    text: 'Бригада повернула втрачені місяць тому позиції та просунулася на півтора кілометра. Бої тривають.',
  },
  {
    language: 'uk',
    topic: 'frontline',
    headline: 'Сирський розповів про ситуацію на фронті',
    text: 'Головнокомандувач побував у бригадах, які тримають оборону на сході. Противник нарощує наступ, але плацдарм утримано.',
  },
  // diplomacy
  {
    language: 'en',
    topic: 'diplomacy',
    headline: 'Zelenskyy and Macron speak before the summit',
    text: 'The presidents agreed on a joint statement ahead of the NATO meeting in Vilnius, the foreign ministry said. Security guarantees were the main subject of the phone call.',
  },
  {
    language: 'en',
    topic: 'diplomacy',
    headline: 'Jeddah talks end with a draft peace formula',
    text: 'Envoys of forty states discussed ten points. China’s delegation stayed for both days; negotiations are to go on in autumn.',
  },
  {
    language: 'en',
    topic: 'diplomacy',
    headline: 'Hungary again blocks the opening of EU accession talks',
    text: 'Orban told the European Council that he sees no reason to hurry. Ambassadors will meet again on Tuesday.',
  },
  {
    language: 'uk',
    topic: 'diplomacy',
    headline: 'У Стамбулі завершився другий раунд переговорів',
    text: 'Делегації говорили понад годину. Про припинення вогню домовитися не вдалося, наступна зустріч можлива за участі лідерів.',
  },
  {
    language: 'uk',
    topic: 'diplomacy',
    headline: 'Глава МЗС прибув із візитом до Варшави',
    text: 'Сторони обговорять вступ України до ЄС та двосторонню угоду про гарантії безпеки.',
  },
  {
    language: 'uk',
    topic: 'diplomacy',
    headline: 'Генасамблея ООН ухвалила резолюцію',
    text: 'За документ проголосувала 141 країна. Білорусь була серед тих, хто виступив проти.',
  },
  // humanitarian
  {
    language: 'en',
    topic: 'humanitarian',
    headline: 'Seventeen children come home from Russia',
    text: 'The children, aged four to sixteen, were reunited with their families after mediation by Qatar. Thousands are still listed as deported.',
  },
  {
    language: 'en',
    topic: 'humanitarian',
    headline: 'Ninety-five prisoners of war return in exchange',
    text: 'Many of the freed soldiers had been in captivity since spring 2022. Most need rehabilitation, the coordination headquarters said.',
  },
  {
    language: 'en',
    topic: 'humanitarian',
    headline: 'Flooded villages evacuated below the dam',
    text: 'More than 1,900 people left their homes by boat. Volunteers bring drinking water; shelters have been opened in Mykolaiv.',
  },
  {
    language: 'uk',
    topic: 'humanitarian',
    headline: 'Відбувся обмін полоненими: додому їдуть 75 людей',
    text: 'Серед звільнених четверо цивільних. Частина потребує лікування й тривалої реабілітації.',
  },
  {
    language: 'uk',
    topic: 'humanitarian',
    headline: 'З прифронтових громад евакуюють родини з дітьми',
    text: 'За тиждень вивезли 320 людей, серед них 85 дітей. Переселенців приймають у Полтаві.',
  },
  {
    language: 'uk',
    topic: 'humanitarian',
    headline: 'Додому повернули шістьох депортованих дітей',
    text: 'Наймолодшій дівчинці п’ять років. Діти вже з родинами, волонтери допомагають із житлом.',
  },
  // aid
  {
    language: 'en',
    topic: 'aid',
    headline: 'Germany announces new military aid package',
    text: 'It holds two IRIS-T systems, shells and thirty armoured vehicles worth 500 million euros. Deliveries start in the spring.',
  },
  {
    language: 'en',
    topic: 'aid',
    headline: 'First F-16s land in Ukraine',
    text: 'Denmark and the Netherlands donated the fighter jets; pilots finished their training in Arizona in June.',
  },
  {
    language: 'en',
    topic: 'aid',
    headline: 'Allies pledge more Patriot batteries',
    text: 'At the Ramstein meeting the contact group agreed to speed up the supply of interceptors and artillery ammunition.',
  },
  {
    language: 'uk',
    topic: 'aid',
    headline: 'Норвегія передасть ще одну батарею NASAMS',
    text: 'До пакета військової допомоги увійшли також ракети й запасні частини, повідомило міністерство оборони країни.',
  },
  {
    language: 'uk',
    topic: 'aid',
    headline: 'Чехія зібрала гроші на пів мільйона снарядів',
    text: 'Перші постачання боєприпасів очікують у червні. До ініціативи долучилися вісімнадцять партнерів.',
  },
  {
    language: 'uk',
    topic: 'aid',
    also: ['economy'],
    headline: 'Україна отримала транш макрофінансової допомоги',
    text: 'Євросоюз перерахував 1,5 мільярда євро. Наступний транш очікують восени.',
  },
  // energy
  {
    language: 'en',
    topic: 'energy',
    headline: 'Hourly outages return in nine regions',
    text: 'Ukrenergo asks people to use electricity sparingly between 17:00 and 22:00. Imports from Slovakia and Romania cover a part of the deficit.',
  },
  {
    language: 'en',
    topic: 'energy',
    headline: 'Thermal plant back on the grid after repairs',
    text: 'Engineers of DTEK brought a second unit into operation. Half of its generation had been lost since March.',
  },
  {
    language: 'uk',
    topic: 'energy',
    headline: 'Завтра світло вимикатимуть за графіком',
    text: 'Обленерго просять ощадливо споживати електроенергію ввечері. Графіки погодинних відключень діятимуть із шостої ранку.',
  },
  {
    language: 'uk',
    topic: 'energy',
    headline: 'Опалювальний сезон почнуть раніше',
    text: 'У сховищах накопичено достатньо газу, запевняє Нафтогаз. Котельні готові на 94 відсотки.',
  },
  // economy
  {
    language: 'en',
    topic: 'economy',
    headline: 'EU agrees its twelfth package of sanctions',
    text: 'It bans the import of Russian diamonds and tightens the oil price cap. Another 140 companies and persons are listed.',
  },
  {
    language: 'en',
    topic: 'economy',
    headline: 'Inflation slows to 5.1 percent',
    text: 'The National Bank cut its key rate again. The hryvnia has been stable since July, and exports grew by a tenth.',
  },
  {
    language: 'uk',
    topic: 'economy',
    headline: 'НБУ знизив облікову ставку',
    text: 'Інфляція сповільнюється третій місяць поспіль. Курс гривні лишається стабільним, вважають у Нацбанку.',
  },
  {
    language: 'uk',
    topic: 'economy',
    headline: 'Японія запровадила нові санкції проти Росії',
    text: 'Обмеження торкнуться експорту мікросхем. Заморожено активи одинадцяти компаній.',
  },
  // sea
  {
    language: 'en',
    topic: 'sea',
    headline: 'Two more ships leave Odesa by the new corridor',
    text: 'The bulk carriers took 90,000 tonnes of wheat aboard. Thirty vessels have used the sea corridor since August, the navy said.',
  },
  {
    language: 'en',
    topic: 'sea',
    also: ['occupied'],
    headline: 'Landing ship sunk by naval drones',
    text: 'The ship of the Black Sea Fleet went down off Alupka. A video shows unmanned boats closing in from three sides.',
  },
  {
    language: 'uk',
    topic: 'sea',
    headline: 'Морським коридором пройшов сотий балкер',
    text: 'Судно везе кукурудзу до Єгипту. Порти Великої Одеси працюють попри негоду.',
  },
  {
    language: 'uk',
    topic: 'sea',
    headline: 'У Чорному морі чергують два ракетоносії',
    text: 'Ще один корабель вийшов у Середземне море, повідомили у ВМС.',
  },
  // nuclear
  {
    language: 'en',
    topic: 'nuclear',
    also: ['energy'],
    headline: 'Zaporizhzhia nuclear plant loses its back-up line',
    text: 'IAEA experts on the site heard explosions. Six reactors are shut down but need power to cool their fuel, Grossi said.',
  },
  {
    language: 'uk',
    topic: 'nuclear',
    also: ['energy'],
    headline: 'ЗАЕС залишилася з однією лінією живлення',
    text: 'У МАГАТЕ занепокоєні: реактори потребують охолодження. Радіаційний фон у нормі.',
  },
  // justice
  {
    language: 'en',
    topic: 'justice',
    headline: 'Two soldiers charged with a war crime near Robotyne',
    text: 'Prosecutors say the men shot captured soldiers. They will be tried in absentia; the maximum penalty is life imprisonment.',
  },
  {
    language: 'en',
    topic: 'justice',
    headline: 'The Hague issues two more arrest warrants',
    text: 'The International Criminal Court accuses the commanders of ordering attacks on the grid, which it counts as crimes against humanity.',
  },
  {
    language: 'uk',
    topic: 'justice',
    headline: 'Воєнному злочинцю заочно дали довічне',
    text: 'Суд визнав його винним у катуванні цивільних у підвалі школи. Вирок ще можна оскаржити.',
  },
  {
    language: 'uk',
    topic: 'justice',
    headline: 'СБУ затримала коригувальника',
    text: 'Чоловік передавав координати через месенджер. Йому повідомили про підозру в державній зраді.',
  },
  // occupied
  {
    language: 'en',
    topic: 'occupied',
    headline: 'Tatar activists detained in Simferopol',
    text: 'Searches took place in eight homes on the annexed peninsula. Occupation authorities gave no reason.',
  },
  {
    language: 'uk',
    topic: 'occupied',
    headline: 'У Мелітополі окупанти примушують брати паспорти',
    text: 'Без паспортизації людям відмовляють у ліках. Партизани повідомляють про нові блокпости.',
  },
  // russia
  {
    language: 'en',
    topic: 'russia',
    headline: 'Drones reach a refinery near Ryazan',
    text: 'A fire broke out at the oil refinery, the Russian governor wrote. Moscow’s Vnukovo airport was closed for two hours.',
  },
  {
    language: 'en',
    topic: 'russia',
    headline: 'Russian ministry claims 51 Ukrainian drones downed',
    text: 'Russian air defences intercepted Ukrainian UAVs over the Bryansk, Kursk and Tula regions overnight, the Russian Ministry of Defence said.',
  },
  {
    language: 'en',
    topic: 'russia',
    headline: 'Kremlin postpones Putin’s annual address',
    text: 'Peskov gave no date. The Duma is to vote on the budget for higher army pay in Moscow next week.',
  },
  {
    language: 'uk',
    topic: 'russia',
    headline: 'У Саратовській області горить нафтобаза',
    text: 'Губернатор заявив про атаку безпілотників. Аеропорти Москви не працювали до ранку.',
  },
  {
    language: 'uk',
    topic: 'russia',
    headline: 'Путін підписав указ про призов',
    text: 'До війська заберуть 160 тисяч росіян. У Кремлі запевняють, що строковиків не пошлють в Україну.',
  },
  // losses
  {
    language: 'en',
    topic: 'losses',
    headline: 'Russian losses pass 600,000',
    text: 'In the past day the enemy lost 1,210 troops, nine tanks, 31 artillery systems and 48 vehicles and fuel tanks, according to the General Staff’s table of combat losses.',
  },
  {
    language: 'uk',
    topic: 'losses',
    headline: 'Загальні бойові втрати противника',
    text: 'Особового складу — близько 1 020 осіб за добу, танків — 7, артилерійських систем — 44, автомобільної техніки — 96.',
  },
  // analysis
  {
    language: 'en',
    topic: 'analysis',
    headline: 'How Moscow sells its version of the dam: our weekly podcast',
    text: 'In this episode we take apart three narratives of Russian propaganda with a media researcher. Watch the full discussion on our channel. Guests: two analysts of the fact-checking desk.',
  },
  {
    language: 'uk',
    topic: 'analysis',
    headline: 'Що не так із наративом про «втому»: пояснюємо',
    text: 'Гості ефіру — політолог і дослідниця медіа. Дивіться розмову про те, як працює дезінформація.',
  },
  // politics
  {
    language: 'en',
    topic: 'politics',
    headline: 'Rada votes for the mobilisation law',
    text: 'The bill passed with 283 votes. Deputies removed the clause on demobilisation; the president has two weeks to sign.',
  },
  {
    language: 'uk',
    topic: 'politics',
    headline: 'Верховна Рада продовжила воєнний стан',
    text: 'Законопроєкт підтримали 318 депутатів. Мобілізація також триватиме ще 90 діб.',
  },
  {
    language: 'uk',
    topic: 'politics',
    headline: 'НАБУ вручило підозру колишньому заступнику міністра',
    text: 'Антикорупційне бюро вважає, що на закупівлях розікрали 70 мільйонів. Уряд обіцяє сприяти слідству.',
    also: ['justice'],
  },
  {
    language: 'uk',
    topic: 'russia',
    headline: 'Безпілотники атакували нафтобазу в Краснодарському краї',
    text: 'Після нічної атаки дронів почалася пожежа, повідомила місцева влада. Аеропорт Сочі закривали. За даними СБУ, уражено три резервуари.',
  },
  {
    language: 'uk',
    topic: 'sea',
    headline: 'Сили оборони вразили корабель Чорноморського флоту',
    text: 'Ракетами уразили великий десантний корабель у Феодосії, повідомили військові.',
  },
  {
    language: 'en',
    topic: 'losses',
    headline: 'Russia’s losses in October highest of the war',
    text: 'Russia lost 41,980 troops in a month, the British defence ministry said.',
  },
  {
    language: 'en',
    topic: 'humanitarian',
    headline: 'Two hundred beds for a hospital in Kherson',
    text: 'Humanitarian cargo from Norway reached the city on Monday, with three generators.',
  },
]

import type { LayoutCase } from './layout-case.ts'

/** Further genres: talks, memos, agency sheets, mails of tables, posts parted by rules, calls to readers. */
export const GENRE_LAYOUTS: readonly LayoutCase[] = [
  {
    name: 'a media centre’s day whose last section is a numbered talk with guests',
    content: `Day 712: Sappers open the road to Izium\n\nSappers open the road to Izium after a month of work\n\nEleven kilometres were searched by hand, the emergency service said.\n\nOslo sends workshop trucks to the Kharkiv front\n\nNorway pays for nine mobile workshops and trains the mechanics.\n\nWhat armies eat. Kitchen Diaries #14\n\nHow do you bake bread four kilometres from the guns? Listen to our conversation with a baker and a quartermaster.\n\nSpeakers:\n\n• Olena Pich, baker\n• Roman Skyba, quartermaster`,
    day: 712,
    stories: [
      ['Sappers open the road to Izium after a month of work', 'Eleven kilometres'],
      ['Oslo sends workshop trucks to the Kharkiv front', 'mobile workshops'],
      ['What armies eat. Kitchen Diaries #14', 'bake bread', 'conversation with a baker', 'Roman Skyba'],
    ],
  },
  {
    name: 'an agency’s sheet in capitals with starred items',
    content: `Ukraine and Russia: What you need to know right now\n\nApril 6 (Wire) - The day so far:\n\nFIGHTING\n\n* Ukrainian marines left two villages east of the Vovcha and blew up the bridge behind them.\n* Fires burn at a fuel store near Lutsk after the third wave of drones.\n\nDIPLOMACY\n\n* Turkey invited both delegations to Antalya for the last week of April.\n\nECONOMY\n\n* The central bank kept its rate at fifteen percent for a sixth month.\n\nQUOTE OF THE DAY\n\n“We count the hours of light,” a nurse of Kherson said.`,
    stories: [
      ['Ukrainian marines left two villages east of the Vovcha and blew up the bridge behind them'],
      ['Fires burn at a fuel store near Lutsk after the third wave of drones'],
      ['Turkey invited both delegations to Antalya for the last week of April'],
      ['The central bank kept its rate at fifteen percent for a sixth month'],
    ],
  },
  {
    name: 'a smart-brevity letter with numbered big things and bold labels',
    content: `<h1>Night Desk</h1><p>Welcome back. 640 words, a 3-minute read.</p><h2>1 big thing: Trains return to Chuhuiv</h2><p><strong>Why it matters:</strong> Eight thousand people go to work on that line.</p><p><strong>The details:</strong> The first train left at five in the morning with eleven passengers.</p><h2>2. Canada pays for a shell plant</h2><p><strong>Driving the news:</strong> Ottawa signed a contract for ninety million dollars on Tuesday.</p><h2>3. A spy sold timetables</h2><p>The court in Dnipro gave a dispatcher eleven years.</p><p>Was this letter forwarded to you? Sign up here.</p>`,
    stories: [
      ['1 big thing: Trains return to Chuhuiv', 'Eight thousand', 'eleven passengers'],
      ['2. Canada pays for a shell plant', 'ninety million'],
      ['3. A spy sold timetables', 'eleven years'],
    ],
    not: ['forwarded to you', '3-minute read'],
  },
  {
    name: 'a mail made of tables',
    content: `<table><tr><td><h2>Evening edition, 9 March</h2></td></tr></table><table><tr><td><h3>Sumy gets its trams back</h3><p>Seven cars run again on the eastern line.</p></td></tr><tr><td><h3>Helsinki opens a repair yard for guns</h3><p>Forty fitters moved there from Mykolaiv.</p></td></tr><tr><td><h3>Deserters’ judge resigns</h3><p>He had heard nine hundred cases in a year.</p></td></tr></table><table><tr><td><a href="#">View in browser</a> | <a href="#">Unsubscribe</a></td></tr></table>`,
    stories: [
      ['Sumy gets its trams back', 'Seven cars'],
      ['Helsinki opens a repair yard for guns', 'Forty fitters'],
      ['Deserters’ judge resigns', 'nine hundred cases'],
    ],
    not: ['Unsubscribe'],
  },
  {
    name: 'a humanitarian situation report with highlights',
    content: `Ukraine: Humanitarian Situation Report No. 31\n\nHIGHLIGHTS\n\n• Shelling cut the water of forty villages along the Inhulets.\n• Heating points opened in all schools of Nikopol.\n• Nine thousand people left Pokrovsk district within a week.\n\nFor further information, please contact: press@relief.example`,
    stories: [
      ['Shelling cut the water of forty villages along the Inhulets'],
      ['Heating points opened in all schools of Nikopol'],
      ['Nine thousand people left Pokrovsk district within a week'],
    ],
    not: ['press@relief.example'],
  },
  {
    name: 'a daily memo of recurring questions',
    content: `<h1>Snow over Podil: daily brief from Kyiv</h1><p>Hello from Kyiv on day 690 of the war.</p><h3>What happened overnight?</h3><p>Forty drones came from the north-east and twenty-nine were shot down over Sumy and Poltava.</p><h3>What did the allies say?</h3><p>Berlin will send three more launchers, its defence minister said in Kyiv.</p><h3>What’s next?</h3><p>Parliament votes on the call-up law on Thursday.</p><p>Spotted an error? Mark it and press Ctrl+Enter.</p>`,
    day: 690,
    stories: [
      ['What happened overnight?', 'twenty-nine were shot down'],
      ['What did the allies say?', 'three more launchers'],
      ['What’s next?', 'call-up law'],
    ],
    not: ['Ctrl'],
  },
  {
    name: 'a noon briefing with one word per head',
    content: `Highlights of the noon briefing, Wednesday, 2 August 2023\n\nUKRAINE\nOur colleagues on the ground say that the post office and two clinics of Nikopol were hit. Thirty families live in a school.\n\nA convoy with seed reached Orikhiv on Monday.\n\nSUDAN\nThe envoy flew to Port Sudan for talks on food convoys.\n\nCYPRUS\nThe mission counted fewer incidents along the line than a year ago.`,
    stories: [
      ['UKRAINE', 'two clinics of Nikopol', 'A convoy with seed'],
      ['SUDAN', 'Port Sudan'],
      ['CYPRUS', 'fewer incidents'],
    ],
  },
  {
    name: 'a channel’s posts parted by rows of dashes',
    content: `Evening roundup 14 May\n➖➖➖➖➖➖\nDrones damaged a granary in Reni. Nobody was hurt, the district head said.\n➖➖➖➖➖➖\nSeoul will pay for two bridges over the Teteriv. Work begins in June.\n➖➖➖➖➖➖\nThe mayor of a resort was detained over a plot by the beach.`,
    stories: [
      ['Drones damaged a granary in Reni', 'Nobody was hurt'],
      ['Seoul will pay for two bridges over the Teteriv', 'begins in June'],
      ['The mayor of a resort was detained over a plot by the beach'],
    ],
  },
  {
    name: 'headline, break, text in one paragraph',
    content: `<p><b>Three villages of Volyn lose their post</b><br>The van that served them burned on Sunday.</p><p><b>Vilnius gives buses to Zhytomyr</b><br>Twenty of them, painted yellow, crossed the border at noon.</p><p><b>Court frees a sapper</b><br>The judges saw no guilt in the blast of a practice mine.</p>`,
    stories: [
      ['Three villages of Volyn lose their post', 'burned on Sunday'],
      ['Vilnius gives buses to Zhytomyr', 'painted yellow'],
      ['Court frees a sapper', 'practice mine'],
    ],
  },
  {
    name: 'a weekly in Markdown with rules and a contents list',
    content: `# The week in Ukraine\n\nIn this issue:\n- Ferries stop at Kherson\n- Austria lends cranes\n- A choir comes home\n\n---\n\n## Ferries stop at Kherson\n\nThe last ferry was tied up on Friday, because mines drift in the channel.\n\n---\n\n## Austria lends cranes\n\nTwo cranes left Linz for the port of Izmail by barge.\n\n---\n\n## A choir comes home\n\nThirty singers taken to Crimea in 2022 returned through Belarus.\n\n---\n\nThank you for reading. Share this letter with a friend.`,
    stories: [
      ['Ferries stop at Kherson', 'mines drift'],
      ['Austria lends cranes', 'left Linz'],
      ['A choir comes home', 'through Belarus'],
    ],
    not: ['Share this letter'],
  },
  {
    name: 'an article with a pull quote, a box to subscribe and an editor’s note',
    content: `<article><h1>How Okhtyrka heats itself with straw</h1><p>By Anna Koval</p><p>The boiler house burns forty bales a day, its engineer says.</p><blockquote>“Straw does not need a pipeline.”</blockquote><p>Farmers bring it from six villages and are paid in heat.</p><p>Enjoying our work? Become a member and support independent reporting.</p><p>The town council plans a second furnace before November.</p><p>Editor’s note: our newsroom moved to a new office last week.</p></article>`,
    stories: [['How Okhtyrka heats itself with straw', 'forty bales', 'paid in heat', 'a second furnace']],
    not: ['Become a member'],
  },
  {
    name: 'an official morning post in words stays one',
    content: `Триває тисяча двісті п’ята доба широкомасштабної збройної агресії російської федерації проти України.\n\nУпродовж минулої доби зафіксовано 143 бойові зіткнення.\n\nНа Лиманському напрямку захисники зупинили чотирнадцять штурмів поблизу Ямполівки.\n\nНа Сіверському напрямку було п’ять атак.\n\nСлава Україні!`,
    day: 1205,
    stories: [
      [
        'Триває тисяча двісті п’ята доба широкомасштабної збройної агресії російської федерації проти України',
        '143 бойові зіткнення',
        'поблизу Ямполівки',
        'п’ять атак',
      ],
    ],
  },
  {
    name: 'допис обласної адміністрації про ніч лишається одним',
    content: `Запорізька область. Станом на ранок 5 травня\n\nЗа добу окупанти завдали 412 ударів по десяти населених пунктах.\n\nПоранено двох людей у Степногірську.\n\nНадійшло 36 повідомлень про руйнування будинків.`,
    stories: [
      ['Запорізька область. Станом на ранок 5 травня', '412 ударів', 'у Степногірську', '36 повідомлень'],
    ],
  },
  {
    name: 'дайджест: заголовки капслоком і короткі абзаци',
    content: `ГОЛОВНЕ ЗА ДЕНЬ. 7 ЛЮТОГО\n\nУ ХЕРСОНІ ВІДКРИЛИ ПУНКТ ОБІГРІВУ\nТам є сто ліжок і кухня, повідомили у міській раді.\n\nДАНІЯ ОПЛАТИТЬ ВІСІМНАДЦЯТЬ ГАУБИЦЬ\nЇх зроблять на заводі у Краматорську.\n\nСУД АРЕШТУВАВ ДОКЕРА\nВін знімав судна для чужої розвідки.\n\nПишіть нам: @den_bot`,
    stories: [
      ['У ХЕРСОНІ ВІДКРИЛИ ПУНКТ ОБІГРІВУ', 'сто ліжок'],
      ['ДАНІЯ ОПЛАТИТЬ ВІСІМНАДЦЯТЬ ГАУБИЦЬ', 'у Краматорську'],
      ['СУД АРЕШТУВАВ ДОКЕРА', 'чужої розвідки'],
    ],
    not: ['@den_bot'],
  },
  {
    name: 'канал: блискавки та підписи розділів',
    content: `<b>Ранкові новини</b><br/><br/><b>Фронт</b><br/>⚡️Десантники відбили два штурми під Суджею.<br/>⚡️Біля Часового Яру збили гелікоптер.<br/><br/><b>Світ</b><br/>⚡️Прага знайшла гроші на снаряди до кінця року.<br/><br/>Надіслати новину: @news_bot`,
    stories: [
      ['Десантники відбили два штурми під Суджею'],
      ['Біля Часового Яру збили гелікоптер'],
      ['Прага знайшла гроші на снаряди до кінця року'],
    ],
    not: ['@news_bot'],
  },
  {
    name: 'випуск подкасту з гостями серед новин дня',
    content: `<p><strong>У Дніпрі запрацював другий міст</strong></p><p>Рухом відкрили дві смуги, решту обіцяють до осені.</p><p><strong>Італія дає генератори лікарням Сум</strong></p><p>Сорок машин уже на кордоні.</p><p><strong>Чому горить торф. Розмови на лінії №27</strong></p><p>Звідки дим над столицею щоосені? Дивіться нашу розмову про болота, пожежі та гроші.</p><p>Гості:</p><ul><li>Ірина Мох, гідрологиня</li><li>Петро Сухий, пожежник</li></ul>`,
    stories: [
      ['У Дніпрі запрацював другий міст', 'дві смуги'],
      ['Італія дає генератори лікарням Сум', 'Сорок машин'],
      ['Чому горить торф. Розмови на лінії №27', 'Звідки дим', 'Ірина Мох', 'Петро Сухий'],
    ],
  },
  {
    name: 'лист редакції: новини з емодзі-номерами, прощання і виправлення',
    content: `Вечірній лист, 3 квітня\n\n1️⃣ Рада продовжила воєнний стан до липня. За це віддали 330 голосів.\n\n2️⃣ В Одесі знешкодили міну біля пляжу. Купальників просять не ризикувати.\n\n3️⃣ Токіо дасть гроші на відновлення трьох шкіл. Перша постане у Бородянці.\n\nДрузі, ми завтра відпочиваємо.\nЗнайшли помилку? Виділіть її та натисніть Ctrl+Enter.`,
    stories: [
      ['Рада продовжила воєнний стан до липня', '330 голосів'],
      ['В Одесі знешкодили міну біля пляжу', 'не ризикувати'],
      ['Токіо дасть гроші на відновлення трьох шкіл', 'у Бородянці'],
    ],
    not: ['відпочиваємо', 'Ctrl'],
  },
  {
    name: 'хронологія дня з годинами через тире',
    content: `Хроніка дня, 11 вересня 2024\n\n06:20 — Над Ромнами збито шість безпілотників.\n09:05 — У Чернівцях попрощалися з капітаном рятувальників.\n13:40 — Уряд Нідерландів оголосив про передачу мін для танків.\n18:15 — Потяги на Рахів пустили в обхід через зсув.`,
    stories: [
      ['Над Ромнами збито шість безпілотників'],
      ['У Чернівцях попрощалися з капітаном рятувальників'],
      ['Уряд Нідерландів оголосив про передачу мін для танків'],
      ['Потяги на Рахів пустили в обхід через зсув'],
    ],
  },
  {
    name: 'key events of a low day number',
    content: `Russia-Ukraine conflict: key events on day nine\n\n1. Fire at the training block is out\n\n• Firemen were let in at dawn, the inspectorate of Enerhodar said.\n\n2. Lviv turns theatres into dormitories\n\n• The city expects sixty thousand guests before Sunday.\n\n3. Riga closes its sky\n\n• Latvia was the fourth state of the bloc to do so.`,
    published: '2022-03-04',
    day: 9,
    stories: [
      ['Fire at the training block is out', 'let in at dawn'],
      ['Lviv turns theatres into dormitories', 'sixty thousand'],
      ['Riga closes its sky', 'fourth state'],
    ],
  },
  {
    name: 'a title that ends in a clock time',
    content: `War in Ukraine: main developments by 8:30 a.m.\n\n• Bread for the island: A cutter took flour to the garrison of Ostriv.\n• Exams in the cellar: Pupils of Kupiansk sat their tests under the gym.\n• Rails for the south: Spain adds thirty kilometres of track to its gift.`,
    title: 'War in Ukraine: main developments by 8:30 a.m.',
    stories: [
      ['Bread for the island: A cutter took flour to the garrison of Ostriv'],
      ['Exams in the cellar: Pupils of Kupiansk sat their tests under the gym'],
      ['Rails for the south: Spain adds thirty kilometres of track to its gift'],
    ],
  },
  {
    name: 'a page of summaries with a source after each',
    content: `<h1>Press review: the morning of 21 June</h1><h4>Dam workers go on strike</h4><p>Two hundred of them want masks and shorter shifts.</p><p>Source: <a href="https://a.example">Dnipro Gazette</a></p><h4>Madrid doubles its course for pilots</h4><p>Twenty-four cadets fly from Zaragoza now.</p><p>Source: <a href="https://b.example">Air Weekly</a></p><h4>Thieves took the cable of a lighthouse</h4><p>Ships pass Ochakiv in the dark.</p><p>Source: <a href="https://c.example">Sea News</a></p>`,
    stories: [
      ['Dam workers go on strike', 'shorter shifts'],
      ['Madrid doubles its course for pilots', 'Zaragoza'],
      ['Thieves took the cable of a lighthouse', 'in the dark'],
    ],
    not: ['Dnipro Gazette', 'Air Weekly'],
  },
  {
    name: 'a statement of a ministry with bullets of demands stays one',
    content: `Foreign ministry’s statement on the shelling of the ferry\n\nThe ministry condemns the shelling of the ferry at Nikopol, in which four passengers died.\n\nWe call on partners to:\n\n• name those who gave the order;\n• close ports to the ships of the attacker;\n• speed up the delivery of radars.\n\nThe consul in Geneva handed over a note.`,
    stories: [
      [
        'Foreign ministry’s statement on the shelling of the ferry',
        'four passengers',
        'delivery of radars',
        'handed over a note',
      ],
    ],
  },
  {
    name: 'a digest of one-line headlines without stops',
    content: `What happened overnight, 30 November\n\nBelarus returns four fishermen\nGlass factory in Kostiantynivka burns down\nNetherlands add two minehunters\nStudents of Kharkiv go back to class in the metro`,
    stories: [
      ['Belarus returns four fishermen'],
      ['Glass factory in Kostiantynivka burns down'],
      ['Netherlands add two minehunters'],
      ['Students of Kharkiv go back to class in the metro'],
    ],
  },
  {
    name: 'детальний огляд із підзаголовками-напрямками та картою',
    content: `<h2>Огляд дня 5 жовтня</h2><h3>Куп’янський напрямок</h3><p>Противник двічі заходив до лісу під Петропавлівкою й відступив.</p><h3>Покровський напрямок</h3><p>Бої точаться за шахту на околиці.</p><h3>Дипломатія</h3><p>Рим прийме конференцію з відбудови в липні.</p><p>Карта: наш канал</p>`,
    stories: [
      ['Куп’янський напрямок', 'під Петропавлівкою'],
      ['Покровський напрямок', 'за шахту'],
      ['Дипломатія', 'Рим прийме'],
    ],
    not: ['Карта'],
  },
  {
    name: 'a forum talk announced alone',
    content: `<h1>Rivers and wars. Open Lecture #7</h1><p>Who owns a river when both banks are mined? Watch our discussion with two hydrologists and a judge.</p><p>Moderator: Lesia Hai</p>`,
    stories: [['Rivers and wars. Open Lecture #7', 'Who owns a river', 'two hydrologists']],
  },
]

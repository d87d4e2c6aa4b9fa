import type { LayoutCase } from './layout-case.ts'

export const MORE_LAYOUTS: readonly LayoutCase[] = [
  {
    name: 'a short evening post in plain text, headline sentences first',
    content: `Evening post, 9 October\n\nFerry sinks at its pier. Divers found a hole.\n\nWinter coal is bought. Two ships bring it.\n\nSpy ring on trial. Five people stay silent.`,
    stories: [
      ['Ferry sinks at its pier', 'found a hole'],
      ['Winter coal is bought', 'Two ships'],
      ['Spy ring on trial', 'stay silent'],
    ],
  },
  {
    name: 'a note of three bullets about one dam',
    published: '2025-10-09',
    content: `<h1>Note on the Kaniv dam, 9 October 2025</h1><ul><li>The dam lost one of its eight gates in the night.</li><li>Engineers lowered the level of the reservoir by ten centimetres.</li><li>The road over the dam is closed for lorries until Sunday.</li></ul>`,
    stories: [
      ['Note on the Kaniv dam, 9 October 2025', 'eight gates', 'ten centimetres', 'closed for lorries'],
    ],
  },
  {
    name: 'bullets without full stops above the first heading',
    content: `Danube courier, 4 May\n\n• Shells fall on the ferry landing of Nikopol\n• Norway closes its airspace for an hour\n\nEconomy\n\nThe bank of the region lowers its rate, and farmers can borrow for seed again.\n\nCulture\n\nThe puppet theatre of Kherson plays in the metro of Kharkiv this week.`,
    stories: [
      ['Shells fall on the ferry landing of Nikopol'],
      ['Norway closes its airspace for an hour'],
      ['Economy', 'borrow for seed'],
      ['Culture', 'puppet theatre'],
    ],
  },
  {
    name: 'toplines that are paragraphs, then sections by axis',
    content: `<h1>Assessment, 7 July 2025</h1><h2>Key Takeaways</h2><ul><li>Two villages changed hands near Novopavlivka. Geolocated footage shows flags on both.</li><li>A new regiment of drones was formed in the south.</li></ul><h3>Northern axis</h3><p>Positional fighting went on without changes of the line.</p><h3>Southern axis</h3><p>A bridgehead was reported and then denied by the command.</p>`,
    stories: [
      ['Two villages changed hands near Novopavlivka', 'flags on both'],
      ['A new regiment of drones was formed in the south'],
      ['Northern axis', 'Positional fighting'],
      ['Southern axis', 'reported and then denied'],
    ],
  },
  {
    name: 'bold headline as a paragraph, text below, editor’s signature',
    content: `<p><b>The morning in five minutes</b></p><p><b>Lviv buys electric buses</b></p><p>The first ten arrive in June from Spain.</p><p><b>Chess players win in Budapest</b></p><p>It is the first gold of the women’s team.</p><p><i>Put together by the morning shift. Questions? Write to desk@paper.example</i></p>`,
    title: 'The morning in five minutes',
    stories: [
      ['Lviv buys electric buses', 'from Spain'],
      ['Chess players win in Budapest', 'first gold'],
    ],
    not: ['desk@paper.example', 'morning shift'],
  },
  {
    name: 'an opinion piece with numbered arguments',
    content: `<h1>Why the ferry should stay free</h1><p>The council wants to sell tickets from May, and it is mistaken.</p><p>1. People on the left bank have no bridge.</p><p>2. Tickets would bring less than the till costs.</p><p>3. A ferry is a road, and roads are free.</p><p>So leave the ramp open.</p>`,
    stories: [
      ['Why the ferry should stay free', 'it is mistaken', 'no bridge', 'roads are free', 'leave the ramp'],
    ],
  },
  {
    name: 'an agency article with quotes as subheads and related links in between',
    content: `<h1>Bakery in Izium opens after two years</h1><p>Forty people queued for the first loaves on Saturday morning.</p><p><strong>Read also:</strong> <a href="/1">Mill in Balakliia burns down</a></p><h3>“The oven is older than me”</h3><p>The baker, Stepan, learned the trade from his aunt.</p><h3>A loan without interest</h3><p>The flour was paid by a fund of farmers.</p>`,
    stories: [
      ['Bakery in Izium opens after two years', 'Forty people', 'from his aunt', 'a fund of farmers'],
    ],
    not: ['Balakliia'],
  },
  {
    name: 'items with bold headlines on their own line inside list items',
    content: `<h1>Weekly review</h1><ul><li><b>Rail bridge near Sarny is doubled</b><br>Freight will move faster from autumn.</li><li><b>Teachers strike in Uzhhorod</b><br>Lessons fell out on Monday.</li></ul>`,
    stories: [
      ['Rail bridge near Sarny is doubled', 'from autumn'],
      ['Teachers strike in Uzhhorod', 'on Monday'],
    ],
  },
  {
    name: 'a mail whose sections are in capitals with bulleted paragraphs',
    content: `THE DISPATCH\n\nBATTLEFIELD\n\n* The 3rd brigade took a ridge near Lyman. It lost no vehicle.\n\n* Frost stopped the drones for a day. Both sides repaired roads.\n\nDIPLOMACY\n\n* Envoys met in Vienna. They will meet again.\n\nYou are receiving this because you signed up on our site.\nUnsubscribe | Manage preferences`,
    stories: [
      ['The 3rd brigade took a ridge near Lyman', 'no vehicle'],
      ['Frost stopped the drones for a day', 'repaired roads'],
      ['Envoys met in Vienna', 'meet again'],
    ],
    not: ['signed up', 'Manage preferences'],
  },
  {
    name: 'a numbered list in Markdown with bold headlines',
    content: `# Things to know, 3 March 2026\n\n1. **Airport of Lviv opens for cargo.** The first plane brought vaccines.\n2. **Odesa bans scooters.** The fine is a thousand hryvnias.\n3. **Poland extends the stay of refugees.** It now ends in March 2027.`,
    date: '2026-03-03',
    stories: [
      ['Airport of Lviv opens for cargo', 'brought vaccines'],
      ['Odesa bans scooters', 'thousand hryvnias'],
      ['Poland extends the stay of refugees', 'March 2027'],
    ],
  },
  {
    name: 'key events of day N as a sentence with the date in the next',
    published: '2025-10-10',
    day: 1324,
    date: '2025-10-09',
    content: `<h1>Key events, day 1,324</h1><p>Here is how things stand on Thursday, October 9, 2025.</p><h3>Attacks</h3><ul><li>Two people died in a market in Kostiantynivka. Stalls burned for hours.</li></ul><h3>Regional developments</h3><ul><li>Lithuania closed its border after balloons were seen. Trains go on.</li></ul>`,
    stories: [
      ['Two people died in a market in Kostiantynivka', 'Stalls burned'],
      ['Lithuania closed its border after balloons were seen', 'Trains go on'],
    ],
  },
  {
    name: 'an article with an Advertisement line and a newsletter box in it',
    content: `<h1>Sunflower harvest begins in the south</h1><p>Combines rolled out near Voznesensk at dawn.</p><p>Advertisement</p><p>Yields are a fifth below last year’s, growers say.</p><p>Sign up for our evening letter and never miss a story.</p><p>Rain is expected on Friday, which would stop the work.</p>`,
    stories: [['Sunflower harvest begins in the south', 'at dawn', 'a fifth below', 'stop the work']],
    not: ['Advertisement', 'never miss'],
  },
  {
    name: 'канал: жирні заголовки з емодзі та текст під ними',
    content: `🔥 <b>Обстріл Куп’янська</b><br/>Пошкоджено два будинки й водогін.<br/><br/>⚡️ <b>Енергетики повернули світло на Сумщині</b><br/>Працювали три бригади з Полтави.<br/><br/>🇺🇸 <b>Конгрес відклав голосування</b><br/>Дату назвуть у понеділок.<br/><br/>👉 <a href="https://t.me/x">Підпишись на канал</a>`,
    stories: [
      ['Обстріл Куп’янська', 'водогін'],
      ['Енергетики повернули світло на Сумщині', 'з Полтави'],
      ['Конгрес відклав голосування', 'у понеділок'],
    ],
    not: ['Підпишись'],
  },
  {
    name: 'канал: короткі пункти з крапкою-кружечком, чат і донат унизу',
    content: `Що сталося за ніч на 4 лютого:<br/><br/>● вибухи в Сумах: пошкоджено пекарню, людей не зачепило<br/>● у Чернігові зупинили тролейбуси через обрив<br/>● у Раді зібрали підписи за відставку міністра<br/><br/>Підтримати редакцію: <a href="https://send.example">банка</a><br/>Наш чат | Надіслати новину`,
    stories: [
      ['вибухи в Сумах: пошкоджено пекарню, людей не зачепило'],
      ['у Чернігові зупинили тролейбуси через обрив'],
      ['у Раді зібрали підписи за відставку міністра'],
    ],
    not: ['Підтримати редакцію', 'Наш чат'],
  },
  {
    name: 'канал: один допис з кількома абзацами',
    content: `<b>У Житомирі прощаються з рятувальником</b><br/><br/>Йому було тридцять чотири роки, у нього лишилися дружина й син.<br/><br/>Колеги кажуть, що він першим зайшов під завал і останнім вийшов.<br/><br/>Поховають його в рідному селі в суботу.`,
    stories: [['У Житомирі прощаються з рятувальником', 'дружина й син', 'останнім вийшов', 'в суботу']],
  },
  {
    name: 'ранкова розсилка з жирними початками без крапки всередині',
    content: `<h2>Доброго ранку, це «Пошта»!</h2><h2>Головне</h2><p><b>Київ і Прага домовилися про снаряди</b>. Перша партія прийде до Великодня.</p><p><b>Суддю з Одеси відпустили під заставу</b>. Гроші вніс його тесть.</p><h2>Світ</h2><p><b>У Сеулі скасували парад</b>. Причина — злива.</p><p>Над листом працювали Оля та Назар.</p>`,
    stories: [
      ['Київ і Прага домовилися про снаряди', 'до Великодня'],
      ['Суддю з Одеси відпустили під заставу', 'тесть'],
      ['У Сеулі скасували парад', 'злива'],
    ],
    not: ['Над листом', 'Доброго ранку'],
  },
  {
    name: 'дайджест абзацами з посиланням у кінці кожного',
    content: `<p><b>Дайджест тижня</b></p><p>Верхолази зняли герб зі щита над столицею, новий поставлять до свята. <a href="/1">Читати далі</a></p><p>Пасічники Полтавщини повезли мед до Японії, це перша така партія. <a href="/2">Читати далі</a></p><p>Музей у Каневі відкрив залу з листами поета, які вважали втраченими. <a href="/3">Читати далі</a></p>`,
    stories: [
      ['Верхолази зняли герб зі щита над столицею, новий поставлять до свята'],
      ['Пасічники Полтавщини повезли мед до Японії, це перша така партія'],
      ['Музей у Каневі відкрив залу з листами поета, які вважали втраченими'],
    ],
    not: ['Читати далі'],
  },
  {
    name: 'шістсот двадцята доба, розділи великими літерами',
    content: `ШІСТСОТ ДВАДЦЯТА ДОБА ВЕЛИКОЇ ВІЙНИ\n\nФРОНТ\n\nПід Авдіївкою ворог кинув у бій три колони, жодна не дійшла до териконів.\n\nТИЛ\n\nУ Дніпрі відкрили протезну майстерню, вона прийматиме сто бійців на місяць.\n\nСВІТ\n\nКоролівство Данія передало п’ятнадцять танків, екіпажі вже навчені.`,
    day: 620,
    date: '2023-11-05',
    stories: [
      ['ФРОНТ', 'до териконів'],
      ['ТИЛ', 'сто бійців'],
      ['СВІТ', 'екіпажі вже навчені'],
    ],
  },
  {
    name: 'стрічка без розмітки: година й новина в одному рядку',
    content: `Онлайн 12 березня\n\n09:10 У Миколаєві лунали вибухи. Мер просить лишатися в укриттях.\n09:45 Відбій тривоги на півдні. Порт відновив роботу.\n10:30 Уряд скликав засідання. Говоритимуть про паливо.`,
    stories: [
      ['У Миколаєві лунали вибухи', 'в укриттях'],
      ['Відбій тривоги на півдні', 'Порт відновив'],
      ['Уряд скликав засідання', 'про паливо'],
    ],
  },
  {
    name: 'обласне зведення: підписи областей жирним у рядку',
    content: `<p><b>Ситуація в областях на ранок</b></p><p><b>Харківська область:</b> у Чугуєві згорів склад тканин. Працювали шість машин.</p><p><b>Сумська область:</b> снаряд упав біля школи в Білопіллі. Уроки перенесли.</p><p><b>Одеська область:</b> ніч минула тихо. Паром ходить за розкладом.</p>`,
    stories: [
      ['Харківська область: у Чугуєві згорів склад тканин', 'шість машин'],
      ['Сумська область: снаряд упав біля школи в Білопіллі', 'Уроки перенесли'],
      ['Одеська область: ніч минула тихо', 'за розкладом'],
    ],
  },
  {
    name: 'стаття з підзаголовками-твердженнями про одне',
    content: `<h1>Каховське водосховище через два роки: що виросло на дні</h1><p>Вербовий ліс на місці водосховища видно з космосу.</p><h2>Верби на дні водосховища вищі за людину</h2><p>Біологи налічили сорок видів рослин.</p><h2>Села над водосховищем лишилися без води</h2><p>Колодязі пересохли першого ж літа.</p><h2>Відбудовувати водосховище чи ні</h2><p>Єдиної думки нема навіть серед інженерів.</p>`,
    stories: [
      [
        'Каховське водосховище через два роки: що виросло на дні',
        'видно з космосу',
        'сорок видів',
        'Колодязі',
        'серед інженерів',
      ],
    ],
  },
  {
    name: 'рубрики з емодзі в тексті та пункти під ними',
    content: `Вечірній огляд\n\n⚔️ Фронт\n• Прикордонники збили три розвідники над Сумами. Один упав у ставок.\n• Саперам дали двадцять машин. Вони зі Швейцарії.\n\n💰 Економіка\n• Гривня зміцніла на сім копійок. Банк продав валюту.\n\nДякуємо, що ви з нами! Поширте допис.`,
    stories: [
      ['Прикордонники збили три розвідники над Сумами', 'у ставок'],
      ['Саперам дали двадцять машин', 'зі Швейцарії'],
      ['Гривня зміцніла на сім копійок', 'продав валюту'],
    ],
    not: ['Дякуємо', 'Поширте'],
  },
  {
    name: 'лист із лініями між новинами',
    content: `Лист з Волині\n\nПрикордонники знайшли в лісі сто ящиків цигарок. Господар не з’явився.\n\n* * *\n\nЛьотчики з Луцька посадили літак на автошлях. Це було навчання.\n\n* * *\n\nУчні зібрали гроші на тепловізор. Його вже везуть у бригаду.`,
    stories: [
      ['Прикордонники знайшли в лісі сто ящиків цигарок', 'Господар'],
      ['Льотчики з Луцька посадили літак на автошлях', 'навчання'],
      ['Учні зібрали гроші на тепловізор', 'у бригаду'],
    ],
  },
]

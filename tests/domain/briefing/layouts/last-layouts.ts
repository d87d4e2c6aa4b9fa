import type { LayoutCase } from './layout-case.ts'

export const LAST_LAYOUTS: readonly LayoutCase[] = [
  {
    name: 'run-in heads in strong tags under a kicker and a standfirst',
    content: `<p>Wednesday brief</p><h1>Frost halts the ferries, and Prague counts its shells</h1><p>Good to know before you leave the house.</p><p><strong>Frost halts the ferries.</strong> Ice of twenty centimetres lies off Kherson, the port says.</p><p><strong>Prague counts its shells.</strong> Half a million were found, and eleven states will pay.</p><p>That’s it for today. See you on Thursday!</p>`,
    stories: [
      ['Frost halts the ferries', 'off Kherson'],
      ['Prague counts its shells', 'eleven states'],
    ],
    not: ['See you', 'leave the house'],
  },
  {
    name: 'telegram post with checkmarks and a footer of handles',
    content: `<b>Five facts of the evening</b><br/><br/>✅ Sumy has water again after two days.<br/>✅ Latvia sends forty trucks with generators.<br/>✅ The court of Lutsk froze the yacht of a minister.<br/><br/><a href="https://t.me/a">Telegram</a> | <a href="https://x.com/a">X</a> | <a href="https://a.example">Site</a>`,
    stories: [
      ['Sumy has water again after two days'],
      ['Latvia sends forty trucks with generators'],
      ['The court of Lutsk froze the yacht of a minister'],
    ],
    not: ['Telegram', 'Site'],
  },
  {
    name: 'an article with a bold lead paragraph and bold names in it',
    content: `<h1>Judge of Odesa returns to court</h1><p><strong>The judge who vanished in March came back on Monday and gave no reason.</strong></p><p><strong>Ihor Lys</strong> had been sought for half a year. His office was sealed.</p><p>Colleagues say he looked rested.</p>`,
    stories: [['Judge of Odesa returns to court', 'gave no reason', 'was sealed', 'looked rested']],
  },
  {
    name: 'a press release with a contact and an About',
    content: `Fund repairs ten village clinics\n\nLVIV, 12 March 2025 – The fund has repaired ten clinics in Volyn and Rivne regions.\n\n“Nurses can work in the warm again,” its head said.\n\nAbout the fund: it was founded by teachers.\n\nFor press inquiries: Olha, +380 00 000 00 00`,
    date: '2025-03-12',
    stories: [['Fund repairs ten village clinics', 'Volyn and Rivne', 'work in the warm']],
    not: ['founded by teachers', 'Olha'],
  },
  {
    name: 'an hour-by-hour live blog with bare hours in bold',
    content: `<h1>Kyiv under drones: as it happened</h1><p><b>06:10</b> Fires are out in Podil. Two people are in hospital.</p><p><b>04:30</b> Debris falls on a school in Solomianka. The roof burns.</p><p><b>02:15</b> The alert sounds in the capital. Metro stations fill with people.</p>`,
    stories: [
      ['Fires are out in Podil', 'in hospital'],
      ['Debris falls on a school in Solomianka', 'roof burns'],
      ['The alert sounds in the capital', 'Metro stations'],
    ],
  },
  {
    name: 'лист: жирні підписи тем у рядку',
    content: `<h1>Щоденна пошта</h1><p><b>Фронт.</b> Під Сіверськом зупинили колону, дві машини горять.</p><p><b>Гроші.</b> Бюджет отримав кредит від Канади на пів мільярда.</p><p><b>Люди.</b> У Харкові відкрили басейн для ветеранів.</p><p>Випуск підготувала Зоряна.</p>`,
    stories: [
      ['Фронт. Під Сіверськом зупинили колону, дві машини горять'],
      ['Гроші. Бюджет отримав кредит від Канади на пів мільярда'],
      ['Люди. У Харкові відкрили басейн для ветеранів'],
    ],
    not: ['Зоряна'],
  },
  {
    name: 'канал: прапорці без пропуску й підпис',
    content: `Коротко на вечір 3 червня<br/><br/>🇺🇸США передали партію ракет до систем ППО, сказав речник Пентагону.<br/>🇫🇷Париж прийме зустріч радників наступного тижня.<br/>🇺🇦Рада проголосувала за зміни до бюджету.<br/><br/>🙏 Підтримати канал: 5375 0000 0000 0000`,
    stories: [
      ['США передали партію ракет до систем ППО, сказав речник Пентагону'],
      ['Париж прийме зустріч радників наступного тижня'],
      ['Рада проголосувала за зміни до бюджету'],
    ],
    not: ['Підтримати канал'],
  },
  {
    name: 'канал: одна новина, посилання й заклик',
    content: `⚡️<b>У Конотопі зупинили трамваї</b><br/><br/>Причина — обрив мережі після обстрілу, ремонт триватиме до вечора.<br/><br/>Детальніше — <a href="https://a.example">на сайті</a>.<br/><br/>✅ Підписуйся на «Конотоп LIVE»`,
    stories: [['У Конотопі зупинили трамваї', 'до вечора']],
    not: ['Детальніше', 'Підписуйся'],
  },
  {
    name: 'нотатка з інтерв’ю: запитання жирним, титул без крапки',
    content: `<h1>Міністр про зиму: «Вугілля вистачить»</h1><p>Розмова відбулася в Києві.</p><p><b>— Скільки станцій відновили?</b></p><p>— Половину, решта чекає на трансформатори.</p><p><b>— А газ?</b></p><p>— Сховища повні на дві третини.</p>`,
    stories: [
      [
        'Міністр про зиму: «Вугілля вистачить»',
        'відбулася в Києві',
        'чекає на трансформатори',
        'на дві третини',
      ],
    ],
  },
  {
    name: 'зведення: номери великими цифрами та заголовки',
    content: `Головне за тиждень\n\n1) Міст у Чернігові здано.\nВоднева смуга відкрита для вантажівок, пішоходи чекають до осені.\n\n2) Нацполіція знайшла викрадену ікону.\nЇї везли до Молдови в бочці.\n\n3) Синоптики обіцяють посуху.\nФермери вже замовили помпи.`,
    stories: [
      ['Міст у Чернігові здано', 'для вантажівок'],
      ['Нацполіція знайшла викрадену ікону', 'в бочці'],
      ['Синоптики обіцяють посуху', 'помпи'],
    ],
  },
]

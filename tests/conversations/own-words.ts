/** One thing said to the bot, and what a good answer to it has, and has not. */
export type Line = {
  readonly text: string
  readonly has: readonly (string | RegExp)[]
  readonly lacks?: readonly (string | RegExp)[]
}

export type Conversation = {
  readonly who: string
  readonly language: 'en' | 'uk'
  readonly lines: readonly Line[]
}

/**
 * What people may say in their first days, written down before anybody looked at what the bot understands. Each conversation is one
 * person's, in order; the sample is what there is to know.
 */
export const CONVERSATIONS: readonly Conversation[] = [
  {
    who: 'a newcomer in Bucharest',
    language: 'en',
    lines: [
      { text: '/start', has: [/2 August 2023[^]*Does that suit you/, '[07:00]', '[Another city]'] },
      { text: 'I live in Bucharest', has: ['[Bucharest]'] },
      { text: 'send it at half past six', has: ['06:30'] },
      { text: 'what is this bot good for?', has: ['What I can do', '/strikes'] },
      { text: 'How many drones came in the night?', has: ['2 August 2023', '23 Shahed drones'] },
      { text: 'and missiles?', has: [/[Mm]issiles/], lacks: ['Shahed'] },
      { text: 'Is Kyiv safe right now?', has: ['air alert'], lacks: ['Follow'] },
      { text: 'Thank you, this is great', has: ['Glad'], lacks: ['Follow'] },
      { text: 'less about politics please', has: ['What would you like to read about'] },
      { text: "I don't want to read about sport", has: ['What would you like to read about'] },
      { text: '/topics', has: ['[1. Strikes on Ukraine]', '[All]'] },
      { text: 'only weekdays', has: [/06:30|Monday|weekday/] },
      { text: 'What do you know about me?', has: ['What is stored about this chat', '/deleteme'] },
      { text: 'Where do your numbers come from?', has: ['Sample briefings'] },
      {
        text: "Why do Kyiv's figures differ from the Air Force's?",
        has: [/Sources|Kyiv|sources/],
        lacks: [/\d+ Kinzhal/],
      },
      { text: 'Kharkiv', has: ['Kharkiv attacked by drones at night'] },
      { text: 'follow Odesa', has: ['“Odesa”', '[✕ Odesa]'] },
      { text: 'stop following Odesa', has: ['Odesa'], lacks: ['[✕ Odesa]', 'Unsubscribe'] },
      { text: 'pause until Sunday', has: ['6 August'] },
      { text: 'I am back', has: [/[Rr]esume the briefing|is back|not paused/] },
      { text: '/STATUS', has: ['Next briefing', 'Day 525'] },
      { text: 'please stop sending me this', has: ['[Unsubscribe]'] },
      { text: '/stop', has: ['unsubscribed', '/start'] },
      { text: 'when is the next one?', has: ['no briefing comes'], lacks: [/tomorrow at/] },
      { text: 'resume', has: ['[Resume the briefing]'] },
    ],
  },
  {
    who: 'a newcomer in Kyiv',
    language: 'uk',
    lines: [
      { text: '/start', has: [/2 серпня 2023[^]*Вам так зручно/, '[Інше місто]'] },
      { text: 'привіт', has: ['Вітаю', 'скільки дронів'], lacks: ['Радий'] },
      { text: 'надсилай о восьмій ранку', has: ['08:00', 'за Києвом'] },
      { text: 'а можна о пів на восьму?', has: ['07:30'] },
      { text: 'скільки ракет випустили цієї ночі', has: ['2 серпня', /не йдеться|ракет/], lacks: ['«шахед'] },
      { text: 'а скільки збили?', has: ['2 серпня'] },
      { text: 'що з шахедами за липень', has: ['«Шахеди», липень 2023', '84 із 104'] },
      { text: 'порівняй з червнем', has: ['червень 2023', 'Мій архів починається'] },
      { text: 'покажи графік', has: ['[photo]'] },
      { text: 'новини про Одесу', has: ['«Одеса»', 'ЮНЕСКО'] },
      { text: 'що в Херсоні?', has: ['лікар'] },
      { text: 'стеж за Херсоном', has: ['Стежу за словом «Херсон»'] },
      { text: 'за чим я стежу?', has: ['[✕ Херсон]'] },
      { text: 'більше не стеж за Херсоном', has: ['Більше не стежу'], lacks: ['[✕ Херсон]', 'Відписатися'] },
      { text: 'чи буде сьогодні обстріл?', has: ['Повітряна тривога'], lacks: ['Стежити'] },
      { text: 'звідки ці дані?', has: ['Приклади зведень'], lacks: ['новин немає'] },
      { text: 'тут помилка, збили не стільки', has: ['Джерела'], lacks: ['Не зрозумів'] },
      { text: 'щиро дякую вам', has: ['Радий'], lacks: ['Стежити'] },
      { text: 'постав на паузу на тиждень', has: ['9 серпня'] },
      { text: 'продовжуй', has: [/Повернути дайджест|знову/] },
      { text: 'я зараз у Варшаві', has: ['[Варшава]'] },
      { text: 'switch to English please', has: ['English'] },
      { text: 'українською', has: ['Українськ'] },
      { text: 'вночі не турбуй', has: ['лише в обраний вами час', '[Час]'], lacks: ['Відписатися'] },
      { text: 'відпиши мене', has: ['[Відписатися]'] },
      { text: 'новини', has: ['Новини за'], lacks: ['новин немає'] },
    ],
  },
  {
    who: 'an analyst',
    language: 'en',
    lines: [
      { text: 'strikes in the first week of July', has: [/1–7 July 2023/, 'archive'] },
      { text: 'the most drones in one night ever', has: ['36', '18 July'] },
      {
        text: 'how many Kalibr missiles were shot down in July 2023?',
        has: ['Kalibr missiles, July 2023', '28'],
      },
      { text: 'Iskander this year', has: ['Iskander', '2023'] },
      { text: 'source?', has: ['Sample briefings'] },
      { text: 'can I get this as csv', has: [/.+/], lacks: ['I found nothing', 'not sure'] },
      { text: 'shaheds vs cruise missiles in July', has: ['July 2023', '104', 'Kalibr'] },
      { text: 'What happened on 25 July?', has: ['25 July 2023'] },
      {
        text: 'how many people were killed last night?',
        has: ['not people'],
        lacks: [/\d+ (?:people|killed)/],
      },
      { text: '/strikes yesterday', has: ['1 August 2023', 'No source reported'] },
      { text: 'asdfgh', has: ['asdfgh'], lacks: ['[Follow'] },
      { text: '🙏', has: ['Glad'], lacks: ['Follow'] },
      { text: '/settings@sitrep_bot', has: [/Settings|subscribe/] },
      { text: 'what time is it for you', has: [/.+/], lacks: ['[Follow', 'gone wrong'] },
    ],
  },
]

import { afterAll, beforeAll, expect, test } from 'vitest'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { aBriefing, aStory, at } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'
import { fillSummer } from './summer-archive.ts'

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  await fillSummer(database.db)
  for (const day of [20, 21, 22, 23, 24, 25, 26]) {
    const moment = at(`2023-07-${day}T09:00:00Z`)
    await createBriefingStore(database.db).save(
      aBriefing({
        origin: { externalKey: `day-${day}`, publishedAt: moment, receivedAt: moment },
        stories: [
          aStory({
            headline: `Kupiansk holds on day ${day}`,
            topics: ['frontline'],
            signature: [day, 2, 3, 4],
          }),
        ],
      }),
    )
  }
  talk = await talkToBot(database.db)
})
// No call may break the description of the Bot API.
afterAll(async () => {
  await talk.end()
  await database.close()
})

/** What is typed, or the label of a button behind "→", and what the answer says. */
type Step = readonly [said: string, ...words: readonly string[]]

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

async function converse(languageCode: string, steps: readonly Step[]): Promise<void> {
  const { id } = talk.addUser({ firstName: 'Reader', languageCode })
  for (const [said, first = '', ...words] of steps) {
    const title = new RegExp(RegExp.escape(first).replaceAll('\\x20', '\\s'))
    if (said.startsWith('→ ')) await talk.tap(id, said.slice(2))
    const answer = plain(said.startsWith('→ ') ? await talk.hear(id, title) : await talk.ask(id, said, title))
    for (const word of words) expect(answer, said).toContain(word)
    expect(answer, said).not.toMatch(/[a-z]+-[a-z]+-[a-z]+ =|\{|undefined|NaN|\[object/)
  }
}

const ENGLISH: readonly Step[] = [
  ['/start', 'Hello'],
  ['hi, how many drones last night?', '2 August 2023'],
  ['and missiles?', '2 August 2023'],
  ['drones in july', 'July 2023', 'Reported for 28 of 31 nights'],
  ['and how many were shot down?', 'July 2023', 'shot down'],
  ['same for june', 'June 2023'],
  ['june and july 2023 drones', 'June 2023 and July 2023', 'a night'],
  ['compare june, july and august', 'Month by month', 'July 2023'],
  ['biggest attack so far', 'Most launched in one night'],
  ['top 3 drone nights in june', 'Most launched in one night: drones, June 2023'],
  ['average drones a night in july', 'On average a night: drones, July 2023'],
  ['nights with over 60 drones', 'Nights with 60 or more launched'],
  ['last night without missiles', 'Quiet nights: missiles'],
  ['where do the shaheds fly from', 'Launch sites', 'Kursk'],
  ['who says so', 'A table'],
  ['strikes on odesa in july', 'Odesa, July 2023', 'Counted in the region alone'],
  ['what happened on 25 july', 'Kupiansk holds on day 25'],
  ['/news Kupiansk', '“Kupiansk” in the news · 7 events', 'day 26'],
  ['→ Older ›', 'day 21', 'day 20'],
  ['→ ‹ Newer', 'day 26'],
  ['news about kupiansk from 22 to 23 july', '22–23 July 2023 · 2 events', 'day 22'],
  ['/news Kupiansk june', 'Nothing in the news'],
  ['→ At any time', '· 7 events'],
  ['/news Kupianks', 'Did you mean “Kupiansk”?'],
  ['→ News: Kupiansk', '“Kupiansk” in the news · 7 events'],
  ['is there an air alert in Kyiv right now', 'no alarms'],
  ['map of the front', 'no alarms, maps'],
  ['you are stupid', 'not sure'],
  ['asdfgh', 'I found nothing'],
  ['i live in Odessa, Texas', 'Is this your time zone?'],
  ['→ Chicago', 'Chicago'],
  ['/timezone UTC+5:30', 'Kolkata'],
  ['/timezone Londn', 'Did you mean'],
  ['/time noon', '12:00'],
  ['/time 7:45 weekdays', '07:45'],
  ['/pause until Monday', 'Paused until 7 August'],
  ['/resume', 'is back'],
  ['pause for a month', 'Take a break'],
  ['stop sending me this', 'Should I stop'],
  ['thanks!', 'Glad to be of use'],
]

const UKRAINIAN: readonly Step[] = [
  ['/start', 'Вітаю'],
  ['привіт, скіко дронів за ніч', '2 серпня 2023'],
  ['лютий обстріл уночі?', '2 серпня 2023'],
  ['шахеди за липень', 'липень 2023', '28 із 31'],
  ['а за червень', 'червень 2023'],
  ['а калібри?', 'червень 2023'],
  ['порівняй червень, липень і серпень', 'По місяцях', 'липень 2023'],
  ['у липні більше дронів ніж у червні', 'липень 2023 та червень 2023'],
  ['рекорд шахедів', 'Найбільше запусків за ніч'],
  ['найменше дронів за ніч у липні', 'Найменше запусків за ніч', 'липень 2023'],
  ['в середньому дронів за ніч у липні', 'У середньому за ніч'],
  ['який відсоток шахедів збили в липні', 'збито 91 % (1 388 із 1 528)'],
  ['ночі з понад 60 дронами', 'Ночі, коли запустили 60 і більше'],
  ['ночі без ракет у червні', 'Тихі ночі'],
  ['звідки летіли шахеди в липні', 'Курськ'],
  ['джерела за липень', 'A table'],
  ['удари по Одесі в липні', 'Одещина, липень 2023', 'Пораховано лише в області'],
  ['що було 24 липня', '24'],
  ['/news Купʼянськ', '· 7 подій'],
  ['→ Давніші ›', '· 7 подій', 'day 20'],
  ['новини про Купʼянськ з 22 по 23 липня', '· 2 події', '22–23 липня 2023'],
  ['/news Купʼянск червень', 'Новин немає'],
  ['→ За весь час', 'Куп'],
  ['/news Kupianks', 'Можливо, «Kupiansk»?'],
  ['→ Новини: Kupiansk', '· 7 подій'],
  ['де зараз тривога', 'Тривог, мап'],
  ['яка погода', 'Тривог, мап'],
  ['ти тупий', 'Не зрозумів'],
  ['я в Лондоні, Онтаріо', 'Це ваш часовий пояс?'],
  ['→ Торонто', 'Торонто'],
  ['час за Варшавою', 'Це ваш часовий пояс?'],
  ['/timezone Варшва', 'Можливо, це?'],
  ['/time пів на восьму', '07:30'],
  ['надсилай о 7:45 по буднях', '07:45'],
  ['/pause до понеділка', 'Перерва до 7 серпня'],
  ['/resume', 'знову приходитиме'],
  ['пауза на місяць', 'Зробити перерву'],
  ['не хочу політику', 'Про що ви хотіли б читати'],
  ['хватит мне писать', 'Більше не надсилати'],
  ['дякую, тримаймося', 'Радий бути'],
]

test.for([
  ['en', ENGLISH],
  ['uk', UKRAINIAN],
] as const)(
  'forty steps, each answered as it was meant: %s',
  { timeout: 120_000 },
  async ([language, steps]) => {
    expect(steps).toHaveLength(40)
    await converse(language, steps)
  },
)

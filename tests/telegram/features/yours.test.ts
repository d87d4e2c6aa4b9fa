import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { createFeedbackStore } from '../../../src/db/feedback-store.ts'
import type { Log } from '../../../src/ports.ts'
import { visibleText } from '../../support/bot-api/waits.ts'
import { at, NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk
const logged: string[] = []
const note: Log = (fields, message) => void logged.push(JSON.stringify([fields, message]))
const ADMINS = [500000001, 500000002]

beforeAll(async () => {
  database = await createTestPglite()
  talk = await talkToBot(database.db, {
    adminIds: ADMINS,
    log: { debug: note, info: note, warn: note, error: note },
  })
  for (const languageCode of ['en', 'uk']) {
    const { id } = talk.addUser({ firstName: 'Boss Bohdan', languageCode })
    await talk.ask(id, '/start', /Does that suit|Вам так зручно/)
  }
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

async function aReader(languageCode = 'en', begin = '/start'): Promise<number> {
  const { id } = talk.addUser({ firstName: 'Anna Secret', languageCode })
  await talk.ask(id, begin, /Does that suit|Вам так зручно/)
  return id
}

const lastSaid = (id: number) => {
  const message = talk.botMessages(id).at(-1)
  if (message === undefined) throw new Error('Nothing was said')
  return message
}

describe('/feedback', () => {
  const [english = 0, ukrainian = 0] = ADMINS

  test.each([
    ['en', 'Passed on, without your name', 'An answer to your feedback', 'Thank you, it is mended <now>'],
    ['uk', 'Передав — без вашого імені', 'Відповідь на ваш відгук', 'Дякуємо, виправлено <вже>'],
  ])(
    '%s: the words reach each admin, and the answer comes back without a name',
    async (language, sent, title, answer) => {
      const id = await aReader(language)
      await talk.ask(id, '/feedback The <b>night</b> of 5 July is missing & unsaid', sent)
      const [toFirst, toSecond] = [lastSaid(english), lastSaid(ukrainian)]
      expect(visibleText(toFirst)).toContain('The <b>night</b> of 5 July is missing & unsaid')
      expect(visibleText(toFirst)).toContain(language === 'uk' ? 'reads Ukrainian' : 'reads English')
      expect(visibleText(toSecond)).toContain('Відгук читача')
      for (const message of [toFirst, toSecond]) {
        expect(visibleText(message)).not.toContain('Secret')
        expect(visibleText(message)).not.toContain(String(id))
      }

      talk.userSends(ukrainian, answer, { replyTo: toSecond.message_id })
      const heard = await talk.hear(id, title)
      expect(heard).toContain(answer)
      expect(heard).not.toMatch(/Boss|Bohdan|500000002/)
      expect(await talk.hear(ukrainian, 'Передав — без вашого імені')).toBeTruthy()
      // A second word on the same.
      talk.userSends(ukrainian, 'And thanks again', { replyTo: toSecond.message_id })
      expect(await talk.hear(id, 'And thanks again')).toContain(title)
    },
  )

  test('an answer as long as a briefing is no briefing', async () => {
    const id = await aReader()
    await talk.ask(id, '/feedback Too many drones', 'Passed on')
    const long = 'It is a long story. '.repeat(40)
    talk.userSends(english, long, { replyTo: lastSaid(english).message_id })
    expect(await talk.hear(id, 'It is a long story.')).toContain('An answer')
    talk.userSends(english, 'x'.repeat(2001), { replyTo: lastSaid(english).message_id })
    talk.userSends(english, 'not a reply to anything of a reader')
    await talk.ask(english, '/help', 'What I can do')
  })

  test('whoever deleted their data is not reached', async () => {
    const id = await aReader()
    await talk.ask(id, '/feedback Delete me please', 'Passed on')
    const { message_id: replyTo } = lastSaid(english)
    await talk.ask(id, '/deleteme')
    await talk.tap(id, 'Delete everything')
    expect(
      await createFeedbackStore(database.db).findSender({ adminId: english, messageId: replyTo }),
    ).toBeNull()
    const before = talk.botMessages(id).length
    await talk.exchange(() => talk.userSends(english, 'Where are you?', { replyTo }))
    expect(talk.botMessages(id)).toHaveLength(before)
  })

  test('limits: nothing, too long, too often', async () => {
    const id = await aReader('uk')
    expect(await talk.ask(id, '/feedback')).toContain('Напишіть відгук після команди')
    expect(await talk.ask(id, `/feedback ${'я'.repeat(2001)}`)).toMatch(/довше за 2\s?000 символів/)
    for (let n = 0; n < 5; n++) {
      talk.setNow(new Date(NOW.getTime() + n * 1000))
      await talk.ask(id, `/feedback лист ${n}`, 'Передав')
    }
    expect(await talk.ask(id, '/feedback ще один')).toContain('написали вже 5 разів')
    talk.setNow(at('2023-08-03T05:00:00Z'))
    expect(await talk.ask(id, '/feedback наступного дня')).toContain('Передав')
    talk.setNow(NOW)
  })

  test('in a group it is not for everyone to read', async () => {
    const member = talk.addUser({ firstName: 'Petro', languageCode: 'uk' })
    const group = talk.addSupergroup({ title: 'Друзі', members: [member] })
    talk.userSends(group.id, '/feedback@sitrep_bot Не для всіх', { from: member })
    expect(await talk.hear(group.id)).toMatch(/private: @sitrep_bot|особисті: @sitrep_bot/)
  })

  test('no word of it is in the logs, nor in the database', async () => {
    expect(logged.join('\n')).not.toMatch(/5 July is missing|Delete me please|лист 0/)
  })
})

test('without admins it says so, in both languages', async () => {
  const alone = await talkToBot(database.db)
  // The same two people, to another bot.
  for (const [languageCode, said] of [
    ['en', 'Nobody has been named to receive feedback'],
    ['uk', 'не вказано, кому передавати відгуки'],
  ] as const) {
    const { id } = alone.addUser({ firstName: 'Solo', languageCode })
    expect(await alone.ask(id, '/feedback Anybody there?')).toContain(said)
  }
  await alone.end()
})

describe('deep links', () => {
  test.each([
    ['t_frontline', { topics: ['frontline'], deliveryTime: '08:00', language: 'en' }],
    ['lang_uk', { deliveryTime: '08:00', language: 'uk' }],
    ['at_0930', { deliveryTime: '09:30', language: 'en' }],
    [
      't_frontline_energy-at_0645-lang_uk',
      { topics: ['frontline', 'energy'], deliveryTime: '06:45', language: 'uk' },
    ],
    ['lang_uk-t_sea', { topics: ['sea'], language: 'uk' }],
    // Links of before.
    ['lang-uk_topics-energy', { topics: ['energy'], language: 'uk' }],
    // What nobody made is a plain start.
    ['at_2561-t_nothing-lang_xx', { deliveryTime: '08:00', language: 'en' }],
    ['%00%ff;drop', { deliveryTime: '08:00', language: 'en' }],
  ])('?start=%s', async (payload, chosen) => {
    const id = await aReader('en', `/start ${payload}`)
    expect(await talk.reader(id)).toMatchObject(chosen)
  })

  test('?startgroup= is the choice of whoever brings the bot', async () => {
    const admin = talk.addUser({ firstName: 'Olha', languageCode: 'uk' })
    const group = talk.addSupergroup({ title: 'Newsroom', members: [admin], botStatus: 'left' })
    talk.addBot(group.id, admin)
    await talk.hear(group.id)
    talk.userSends(group.id, '/start@sitrep_bot t_sea_energy-at_0915', { from: admin })
    await expect
      .poll(async () => await talk.reader(group.id))
      .toMatchObject({ topics: ['energy', 'sea'], deliveryTime: '09:15' })
  })

  test('a link changes nothing for whom it finds here', async () => {
    const id = await aReader()
    await talk.ask(id, '/time 7:15', 'Done')
    await talk.ask(id, '/start t_sea-at_2200-lang_uk', 'You are subscribed')
    expect(await talk.reader(id)).toMatchObject({ deliveryTime: '07:15', language: 'en' })
  })
})

describe('/share', () => {
  const urlsOf = (id: number) =>
    lastSaid(id)
      .reply_markup?.inline_keyboard?.flat()
      .map((button) => ('url' in button ? button.url : '')) ?? []

  test('the link leads others to the same topics and hour', async () => {
    const id = await aReader('en', '/start t_frontline_energy-at_0930')
    const said = await talk.ask(id, '/share', 'Share the bot')
    const link = /https:\/\/t\.me\/\w+\?start=(\S+)/.exec(said)
    expect(link?.[1]).toBe('t_frontline_energy-at_0930')
    expect(said).toContain('Front line, Energy')
    expect(urlsOf(id)).toEqual(
      [
        expect.stringMatching(
          /^https:\/\/t\.me\/share\/url\?url=https%3A%2F%2Ft\.me%2F\w+%3Fstart%3Dt_frontline_energy-at_0930&text=Russia/,
        ),
        undefined,
        expect.stringMatching(/\?startgroup=t_frontline_energy-at_0930$/),
      ].map((each) => each ?? ''),
    )
    const other = await aReader('en', `/start ${link?.[1]}`)
    expect(await talk.reader(other)).toMatchObject({ topics: ['frontline', 'energy'], deliveryTime: '09:30' })
  })

  test('українською, з усіма темами', async () => {
    const id = await aReader('uk')
    const said = await talk.ask(id, '/share', 'Поділитися ботом')
    expect(said).toContain('?start=at_0800')
    expect(said).toContain('у ту саму годину')
    expect(talk.labels(id)).toEqual(
      expect.arrayContaining(['Надіслати в чат', 'Скопіювати текст', 'Додати до групи']),
    )
  })
})

describe('/export', () => {
  test.each(['en', 'uk'])('%s: all of it, as a file', async (language) => {
    const id = await aReader(language)
    await talk.ask(id, '/alert 100', /Done|Готово/)
    await talk.ask(id, '/follow Kherson', 'Kherson')
    await talk.ask(id, '/export', /Everything stored|Усе, що збережено/)
    const { document } = lastSaid(id)
    expect(document?.file_name).toBe('sitrep-data.json')
    const data = JSON.parse(
      Buffer.from(talk.world.files.get(document?.file_id ?? '')?.bytes ?? []).toString(),
    ) as object
    expect(data).toMatchObject({
      subscribers: [{ chat_id: id, language }],
      follows: [{ chat_id: id, words: 'Kherson', position: 0 }],
      alerts: [{ chat_id: id, kind: 'launched', value: '', least: 100 }],
      chat_hosts: [],
      deliveries: [],
    })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TgUser } from '../../../src/playground/bot-api/telegram-objects.ts'
import { visibleText } from '../../support/bot-api/waits.ts'
import { openChannelDesk, type ChannelDesk } from '../channel-desk.ts'

const WORDS = {
  en: {
    ...{ english: 'In English', ukrainian: 'Українською', halfPastSeven: 'half past seven', city: 'Lviv' },
    ...{ rhythm: '7:15 weekdays, 10:00 weekends', misspelt: 'Warsav', warsaw: 'Warsaw', nowhere: 'Xqzzyw' },
    ...{ noTime: 'when the cows come home' },
    ...{ tally: 'how many drones last night?', drones: /drones/ },
  },
  uk: {
    ...{ english: 'In English', ukrainian: 'Українською', halfPastSeven: 'о сьомій тридцять', city: 'Львів' },
    ...{
      rhythm: '7:15 по буднях, 10:00 по вихідних',
      misspelt: 'Варшва',
      warsaw: 'Варшава',
      nowhere: 'Щжтрнк',
    },
    ...{ noTime: 'коли рак свисне' },
    ...{ tally: 'скільки дронів уночі?', drones: /БпЛА|шахед/ },
  },
} as const

describe.each(['en', 'uk'] as const)('a channel (%s)', (language) => {
  const words = WORDS[language]
  let desk: ChannelDesk
  beforeAll(async () => {
    desk = await openChannelDesk(language)
  })
  afterAll(() => desk.close())

  /** From the list of channels to a question about the hours, or the city, of one. */
  async function ask(person: TgUser, channel: string, about: 'time' | 'zone'): Promise<number> {
    const { talk, say, last, tell } = desk
    await tell(person, '/channel')
    await talk.tap(person.id, channel)
    await talk.tap(person.id, say('button-all-settings'))
    await talk.tap(person.id, say(`button-${about}`))
    await talk.tap(person.id, say(`${about}-other`))
    return last(person.id).message_id
  }

  test('is set up by choosing it, its language and hour are changed in one tap, and its post goes out once', async () => {
    const { last, newIn, pass, posts, say, talk } = desk
    const { id, owner } = await desk.aChannel('Newsroom')
    expect(visibleText(last(owner.id))).toContain('📢 Newsroom')
    expect(await talk.reader(id)).toMatchObject({ kind: 'channel', status: 'active', language })
    await talk.tap(owner.id, language === 'en' ? words.ukrainian : words.english)
    expect((await talk.reader(id)).language).not.toBe(language)
    await talk.tap(owner.id, language === 'en' ? words.english : words.ukrainian)
    expect((await talk.reader(id)).language).toBe(language)
    for (const time of ['09:30', '08:00']) {
      await talk.tap(owner.id, time)
      expect((await talk.reader(id)).deliveryTime).toBe(time)
    }
    expect((await talk.reader(owner.id)).language).toBe(language)
    await desk.nextDay()
    expect(await newIn(id, () => pass(-20))).toEqual([])
    await talk.tap(owner.id, say('button-edition-publish'))
    await pass(0)
    expect(posts(id)).toHaveLength(1)
  })

  test('has its hours typed as a reader has theirs, and nobody else’s change', async () => {
    const { last, say, talk, tell } = desk
    const { id, owner } = await desk.aChannel('Hours')
    const question = await ask(owner, 'Hours', 'time')
    expect(visibleText(last(owner.id))).toBe(`📢 Hours\n\n${say('time-ask-channel')}`)
    const saved = await tell(owner, words.halfPastSeven)
    expect(saved).toMatch(/📢 Hours[^]*07:30/)
    expect((await talk.reader(id)).deliveryTime).toBe('07:30')
    expect((await talk.reader(owner.id)).deliveryTime).toBe('08:00')
    // What is typed next is the owner's own again, unless it answers the question.
    expect(await tell(owner, '9:30')).not.toContain('📢')
    expect((await talk.reader(owner.id)).deliveryTime).toBe('09:30')
    talk.setNow(desk.minute(600))
    expect(await tell(owner, words.rhythm, question)).toContain('📢 Hours')
    expect(await talk.reader(id)).toMatchObject({ deliveryTime: '07:15', weekendTime: '10:00' })
    expect(await talk.reader(owner.id)).toMatchObject({ deliveryTime: '09:30', weekendTime: null })
  })

  test('whose hours cannot be read shows how to write them, and asks on', async () => {
    const { say, talk, tell } = desk
    const { id, owner } = await desk.aChannel('Unread')
    await ask(owner, 'Unread', 'time')
    const refused = await tell(owner, words.noTime)
    expect(refused).toMatch(/📢 Unread/)
    expect(refused).toContain(say('time-unknown-channel', { words: words.noTime }))
    expect(refused).not.toContain('/time')
    // A question about the news is one, whatever is asked.
    expect(await tell(owner, words.tally)).toMatch(words.drones)
    expect(await tell(owner, '6:45')).toContain('📢 Unread')
    expect((await talk.reader(id)).deliveryTime).toBe('06:45')
  })

  test('has its city typed, right, misspelt, or in vain', async () => {
    const { say, talk, tell } = desk
    const { id, owner } = await desk.aChannel('City')
    await ask(owner, 'City', 'zone')
    expect(await tell(owner, words.nowhere)).toContain(say('zone-unknown-channel', { words: words.nowhere }))
    expect(await tell(owner, words.misspelt)).toContain('📢 City')
    await talk.tap(owner.id, words.warsaw)
    expect((await talk.reader(id)).timezone).toBe('Europe/Warsaw')
    expect((await talk.reader(owner.id)).timezone).toBe('Europe/Kyiv')
    await ask(owner, 'City', 'zone')
    expect(await tell(owner, words.city)).toContain('📢 City')
    expect((await talk.reader(id)).timezone).toBe('Europe/Kyiv')
    expect(talk.labels(owner.id)).toContain(say('button-channels'))
  })

  test('is changed by none who administer it no more, and by nobody once it is gone', async () => {
    const { talk, tell } = desk
    const { id, owner, second } = await desk.aChannel('Gone')
    await desk.choose(second, id)
    await talk.tap(second.id, `▫️ ${desk.say('button-channel-previews')}`)
    const question = await ask(second, 'Gone', 'time')
    talk.world.chatOf(id).members.set(second.id, 'member')
    expect(await tell(second, '6:00')).toBe(desk.say('channel-not-yours'))
    expect(await tell(second, '6:00', question)).toBe(desk.say('channel-not-yours'))
    expect(await talk.reader(id)).toMatchObject({ deliveryTime: '08:00' })
    await desk.choose(owner, id)
    await talk.tap(owner.id, `▫️ ${desk.say('button-channel-previews')}`)
    const another = await ask(owner, 'Gone', 'zone')
    await talk.subscribers.delete(id)
    expect(await tell(owner, words.city, another)).toBe(desk.say('channel-gone'))
    expect((await talk.reader(owner.id)).timezone).toBe('Europe/Kyiv')
  })

  test.each(['demoted', 'kicked'] as const)(
    'that loses its rights by being %s pauses, tells its owner once, and goes on by a button',
    async (how) => {
      const { newIn, pass, say, talk } = desk
      const { id, owner, second } = await desk.aChannel('Rights')
      if (how === 'kicked') talk.kickBot(id, second)
      else talk.changeBotStatus(id, second, 'member', 'read-only')
      const status = how === 'kicked' ? 'inactive' : 'paused'
      await expect.poll(async () => (await talk.reader(id)).status).toBe(status)
      await desk.nextDay()
      const told = await newIn(owner.id, async () => {
        for (const minutes of [-20, 0, 1]) await pass(minutes)
      })
      // The owner reads a briefing of their own.
      expect(told.filter((text) => text.includes('⚠️'))).toEqual([expect.stringContaining(say('host-lost'))])
      expect(desk.posts(second.id).filter((text) => text.includes('⚠️'))).toEqual([])

      talk.changeBotStatus(id, second, 'administrator', 'open')
      const asked = await talk.hear(owner.id, say('channel-let-in'))
      expect(asked.includes(say('channel-let-in-missed'))).toBe(how === 'demoted')
      expect((await talk.reader(id)).status).toBe(status)
      await talk.tap(owner.id, say('button-resume'))
      expect((await talk.reader(id)).status).toBe('active')
      await desk.nextDay()
      const [post = ''] = await newIn(id, () => pass(0))
      expect(post).toContain(desk.news(0))
      // Where it was put out for good, what it missed is not poured over its readers.
      if (how === 'demoted') expect(post).toContain(desk.news(-1))
      else expect(post).not.toContain(desk.news(-1))
    },
  )
})

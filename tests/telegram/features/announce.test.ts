import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { createAnnouncementStore } from '../../../src/db/announcement-store.ts'
import { parseAnnouncement } from '../../../src/telegram/typed/parse-announcement.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

const ADMIN = 700
const wake = vi.fn(() => Promise.resolve())

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  const announcements = createAnnouncementStore(database.db)
  talk = await talkToBot(database.db, { adminIds: [ADMIN], announcing: { announcements, wake } })
  talk.addUser({ firstName: 'Admin', id: ADMIN, languageCode: 'en' })
  for (const firstName of ['Anna', 'Olena']) {
    const { id } = talk.addUser({ firstName, languageCode: 'uk' })
    await talk.ask(id, '/start', 'Вітаю')
  }
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

describe('/announce', () => {
  test('bare says how it is written', async () => {
    expect(await talk.ask(ADMIN, '/announce')).toContain('/announce Maintenance tonight')
  })

  test('shows what readers will see, and sends nothing before a yes', async () => {
    await talk.ask(
      ADMIN,
      '/announce en: Maintenance <tonight>\nuk: Сьогодні технічні роботи',
      'Send it to 2 readers?',
    )
    const seen = talk.botMessages(ADMIN).map(({ text }) => text)
    expect(seen).toContain('Maintenance <tonight>')
    expect(seen).toContain('Сьогодні технічні роботи')
    expect(wake).not.toHaveBeenCalled()
  })

  test('takes characters that no database stores', async () => {
    await talk.ask(ADMIN, '/announce Water\0 is back', 'Send it')
    expect(talk.botMessages(ADMIN).map(({ text }) => text)).toContain('Water\0 is back')
  })

  test('a button that names none of them is an old one', async () => {
    for (const data of ['announce:confirm', 'announce:stop:x', 'announce:cancel:-1']) {
      await talk.plantButton(ADMIN, `An old one: ${data}`, data)
      await talk.tap(ADMIN, `An old one: ${data}`)
      expect(await talk.hear(ADMIN, 'no longer works')).toBeTruthy()
    }
  })

  test('queues it for everyone once, however often the yes is tapped, and tells how far it is', async () => {
    await talk.ask(ADMIN, '/announce Hello', 'Send it')
    await Promise.all([talk.tap(ADMIN, 'Send'), talk.tap(ADMIN, 'Send')])
    expect(await talk.hear(ADMIN, 'Waiting')).toContain('Sent: 0. Waiting: 2.')
    expect(wake).toHaveBeenCalledOnce()
    await talk.tap(ADMIN, 'Refresh')
    expect(await talk.hear(ADMIN, 'Waiting')).toContain('Waiting: 2.')
    await talk.tap(ADMIN, 'Stop')
    expect(await talk.hear(ADMIN, 'Waiting')).toContain('Waiting: 0.')
    expect(await talk.hear(ADMIN, 'Waiting')).toContain('Left out: 2.')
  })

  test('cancelled is never sent', async () => {
    await talk.ask(ADMIN, '/announce Never mind', 'Send it')
    await talk.tap(ADMIN, 'Cancel')
    expect(await talk.hear(ADMIN, 'nothing has been changed')).not.toContain('Waiting')
  })

  test('does not exist for anyone but admins', async () => {
    const { id } = talk.addUser({ firstName: 'Petro', languageCode: 'en' })
    expect(await talk.ask(id, '/announce Buy my coin')).toContain('I do not know /announce')
  })
})

describe('the texts of an announcement', () => {
  test.each([
    ['Hello\nagain', { en: 'Hello\nagain' }],
    ['uk: Вітаю', { uk: 'Вітаю' }],
    ['EN: Hello\nmore\nuk: Вітаю', { en: 'Hello\nmore', uk: 'Вітаю' }],
    ['Hello\nuk:Вітаю', { en: 'Hello', uk: 'Вітаю' }],
    ['note: this is no language', { en: 'note: this is no language' }],
  ])('%j', (text, texts) => {
    expect(parseAnnouncement(text, 'en')).toEqual(texts)
  })

  test.each(['', '  \n ', 'en:', 'x'.repeat(4097)])('%.10j… is none', (text) => {
    expect(parseAnnouncement(text, 'en')).toBeNull()
  })
})

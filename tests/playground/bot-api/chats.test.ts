import { describe, expect, it } from 'vitest'
import { visibleText } from '../../support/bot-api/waits.ts'
import { answerOf, messageIn, startBotApi } from './start-bot-api.ts'

describe('chats and their members', () => {
  it('tells what a chat is, what is pinned in it, and who administers it', async () => {
    await using api = await startBotApi()
    const alex = api.server.addUser({ firstName: 'Alex' })
    const olena = api.server.addUser({ firstName: 'Олена' })
    const { id } = api.server.addSupergroup({
      title: 'Newsroom',
      username: 'newsroom',
      members: [alex, olena],
    })
    const { message_id } = messageIn(
      await api.call('sendMessage', { chat_id: '@newsroom', text: 'Read this' }),
    )
    await api.call('pinChatMessage', { chat_id: id, message_id })
    expect((await api.call('getChat', { chat_id: id })).result).toMatchObject({
      id,
      type: 'supergroup',
      title: 'Newsroom',
      pinned_message: { text: 'Read this' },
    })
    expect((await api.call('getChatAdministrators', { chat_id: id })).result).toMatchObject([
      { user: { id: alex.id }, status: 'creator' },
    ])
    const member = (user_id: number) => api.call('getChatMember', { chat_id: id, user_id })
    expect((await member(olena.id)).result).toMatchObject({ status: 'member' })
    expect((await member(api.server.bot.id)).result).toMatchObject({ status: 'member' })
    expect(await member(1)).toMatchObject({ description: 'Bad Request: user not found' })
    api.server.promoteBot(id, alex)
    expect((await member(api.server.bot.id)).result).toMatchObject({ status: 'administrator' })
    expect((await api.call('getChatMemberCount', { chat_id: id })).result).toBe(3)
  })

  it('deletes for two days, and only what the bot may', async () => {
    await using api = await startBotApi()
    const alex = api.server.addUser({ firstName: 'Alex' })
    const group = api.server.addGroup({ title: 'Family', members: [alex] })
    const own = messageIn(await api.call('sendMessage', { chat_id: alex.id, text: 'x' }))
    const theirs = api.server.userSends(group.id, 'hello')
    const remove = (chat_id: number, message_id: number) => api.call('deleteMessage', { chat_id, message_id })
    expect(await remove(group.id, theirs.message_id)).toMatchObject({
      description: "Bad Request: message can't be deleted",
    })
    expect((await remove(alex.id, own.message_id)).ok).toBe(true)
    expect(api.server.messages(alex.id)).toEqual([])
    const late = messageIn(await api.call('sendMessage', { chat_id: alex.id, text: 'x' }))
    api.setTime('2023-08-05T00:00:00Z')
    expect((await remove(alex.id, late.message_id)).ok).toBe(false)
  })

  it('keeps the bot’s descriptions per language', async () => {
    await using api = await startBotApi()
    await api.call('setMyDescription', { description: 'Briefings' })
    await api.call('setMyDescription', { description: 'Зведення', language_code: 'uk' })
    const read = (language_code?: string) => api.call('getMyDescription', { language_code })
    expect((await read('uk')).result).toEqual({ description: 'Зведення' })
    expect((await read('de')).result).toEqual({ description: 'Briefings' })
    expect((await api.call('setMyShortDescription', { short_description: 'x'.repeat(121) })).ok).toBe(false)
  })

  it('replaces the picture of a message', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const png = (width: number) => {
      const bytes = new Uint8Array(24)
      bytes.set([0x89, 0x50, 0x4e, 0x47])
      new DataView(bytes.buffer).setUint32(16, width)
      return new Blob([bytes], { type: 'image/png' })
    }
    const post = async (method: string, fields: Readonly<Record<string, string>>, file: Blob) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      form.set('chart', file, 'chart.png')
      const path = `${api.root}/bot${api.server.token}/${method}`
      return answerOf(await fetch(path, { method: 'POST', body: form }))
    }
    const sent = messageIn(
      await post('sendPhoto', { chat_id: String(id), photo: 'attach://chart' }, png(300)),
    )
    const media = JSON.stringify({ type: 'photo', media: 'attach://chart', caption: 'new' })
    const fields = { chat_id: String(id), message_id: String(sent.message_id), media }
    expect((await post('editMessageMedia', fields, png(600))).result).toMatchObject({
      caption: 'new',
      photo: [{ width: 600 }],
    })
  })
})

describe('waiting for the bot', () => {
  it('gives the newest message that fits, as soon as it is there', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const waiting = api.server.waitForBotMessage(id, (message) => visibleText(message).includes('second'))
    await api.call('sendMessage', { chat_id: id, text: 'first' })
    await api.call('sendRichMessage', { chat_id: id, rich_message: { html: '<p>the <b>second</b></p>' } })
    expect((await waiting).message_id).toBe(2)
  })

  it('says what the bot did write when nothing fits', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    await api.call('sendMessage', { chat_id: id, text: 'something else' })
    await expect(api.server.waitForBotMessage(id, () => false, 20)).rejects.toThrow('something else')
  })
})

import { describe, expect, it } from 'vitest'
import { answerOf, messageIn, startBotApi } from './start-bot-api.ts'

const button = (data: string) => ({ inline_keyboard: [[{ text: 'Tap', callback_data: data }]] })

describe('refusals of the Bot API look-alike', () => {
  it('refuses a wrong token with 401', async () => {
    await using api = await startBotApi()
    const answer = await answerOf(await fetch(`${api.root}/bot1:wrong/getMe`))
    expect(answer).toMatchObject({ status: 401, ok: false, description: 'Unauthorized' })
  })

  it('refuses an unknown method with 404', async () => {
    await using api = await startBotApi()
    expect(await api.call('sendSmoke')).toMatchObject({
      status: 404,
      description: 'Not Found: method not found',
    })
  })

  const messages: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['an empty text', { text: '' }, 'message text is empty'],
    ['a missing text', {}, 'message text is empty'],
    ['white space alone', { text: ' \n ' }, 'text must be non-empty'],
    ['4097 characters', { text: 'a'.repeat(4097) }, 'message is too long'],
    ['2049 characters of two units each', { text: '😀'.repeat(2049) }, 'message is too long'],
    [
      'an unknown tag',
      { text: 'до <p>x</p>', parse_mode: 'HTML' },
      'can\'t parse entities: Unsupported start tag "p" at byte offset 5',
    ],
    [
      'a tag that is not closed',
      { text: '<b>x', parse_mode: 'HTML' },
      'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    ],
    [
      'crossed tags',
      { text: '<b><i>x</b></i>', parse_mode: 'HTML' },
      'can\'t parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
    ],
    [
      'an end tag alone',
      { text: 'x</b>', parse_mode: 'HTML' },
      "can't parse entities: Unexpected end tag at byte offset 1",
    ],
    [
      'a bare less-than sign',
      { text: '3 < 4', parse_mode: 'HTML' },
      'can\'t parse entities: Unsupported start tag "" at byte offset 2',
    ],
    [
      'a tag without its end',
      { text: 'a <b', parse_mode: 'HTML' },
      "can't parse entities: Unclosed start tag at byte offset 2",
    ],
    [
      'a span that is no spoiler',
      { text: '<span class="red">x</span>', parse_mode: 'HTML' },
      'can\'t parse entities: Tag "span" must have class "tg-spoiler" at byte offset 0',
    ],
    ['65 bytes of callback data', { text: 'x', reply_markup: button('x'.repeat(65)) }, 'BUTTON_DATA_INVALID'],
    [
      'callback data of 33 Cyrillic letters',
      { text: 'x', reply_markup: button('ж'.repeat(33)) },
      'BUTTON_DATA_INVALID',
    ],
    [
      'an inline button that does nothing',
      { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'Tap' }]] } },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a link button to nowhere',
      { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'Go', url: 'http://localhost' }]] } },
      "inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL",
    ],
    ['an unknown forum thread', { text: 'x', message_thread_id: 77 }, 'message thread not found'],
    [
      'a reply to a message that is not there',
      { text: 'x', reply_parameters: { message_id: 999 } },
      'message to be replied not found',
    ],
  ]
  it.each(messages)('refuses a message with %s', async (_case, parameters, description) => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    expect(await api.call('sendMessage', { chat_id: id, ...parameters })).toMatchObject({
      status: 400,
      description: `Bad Request: ${description}`,
    })
    expect(api.server.messages(id)).toEqual([])
  })

  it('takes 4096 characters after parsing, and 64 bytes of callback data', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const text = `<b>${'&lt;'.repeat(4096)}</b>`
    const reply_markup = button('x'.repeat(64))
    expect(
      await api.call('sendMessage', { chat_id: id, text, parse_mode: 'HTML', reply_markup }),
    ).toMatchObject({
      ok: true,
    })
  })

  it('refuses a chat it does not know', async () => {
    await using api = await startBotApi()
    const description = 'Bad Request: chat not found'
    expect(await api.call('sendMessage', { chat_id: 1, text: 'x' })).toMatchObject({
      status: 400,
      description,
    })
    expect(await api.call('getChat', { chat_id: '@nobody' })).toMatchObject({ status: 400, description })
    expect(await api.call('sendMessage', { text: 'x' })).toMatchObject({
      status: 400,
      description: 'Bad Request: chat_id is empty',
    })
  })

  it('refuses to write to someone who blocked the bot, until they unblock it', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    api.server.blockBot(id)
    expect(await api.call('sendMessage', { chat_id: id, text: 'x' })).toMatchObject({
      status: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
    api.server.unblockBot(id)
    expect(await api.call('sendMessage', { chat_id: id, text: 'x' })).toMatchObject({ ok: true })
  })

  it('refuses deleted accounts and people who never wrote', async () => {
    await using api = await startBotApi()
    const gone = api.server.addUser({ firstName: 'Deleted' })
    const stranger = api.server.addUser({ firstName: 'Stranger', hasStarted: false })
    api.server.deactivateUser(gone.id)
    expect(await api.call('sendMessage', { chat_id: gone.id, text: 'x' })).toMatchObject({
      status: 403,
      description: 'Forbidden: user is deactivated',
    })
    expect(await api.call('sendMessage', { chat_id: stranger.id, text: 'x' })).toMatchObject({
      status: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    })
  })

  it('refuses groups, supergroups and channels it was thrown out of', async () => {
    await using api = await startBotApi()
    const owner = api.server.addUser({ firstName: 'Owner' })
    const chats = [
      api.server.addGroup({ title: 'Family', members: [owner] }),
      api.server.addSupergroup({ title: 'Newsroom', members: [owner] }),
      api.server.addChannel({ title: 'Channel', members: [owner] }),
    ]
    for (const { id, type } of chats) {
      api.server.kickBot(id, owner)
      expect(await api.call('sendMessage', { chat_id: id, text: 'x' })).toMatchObject({
        status: 403,
        description: `Forbidden: bot was kicked from the ${type} chat`,
      })
    }
  })

  it('refuses a channel where it may only read, and a group it left', async () => {
    await using api = await startBotApi()
    const channel = api.server.addChannel({ title: 'Channel', botStatus: 'member' })
    const group = api.server.addSupergroup({ title: 'Group' })
    expect(await api.call('sendMessage', { chat_id: channel.id, text: 'x' })).toMatchObject({
      description: 'Bad Request: need administrator rights in the channel chat',
    })
    expect(await api.call('leaveChat', { chat_id: group.id })).toMatchObject({ ok: true })
    expect(await api.call('sendMessage', { chat_id: group.id, text: 'x' })).toMatchObject({
      status: 403,
      description: 'Forbidden: bot is not a member of the supergroup chat',
    })
  })

  it('says where a group went that became a supergroup', async () => {
    await using api = await startBotApi()
    const group = api.server.addGroup({
      title: 'Family',
      members: [api.server.addUser({ firstName: 'Alex' })],
    })
    const newId = api.server.migrateGroup(group.id)
    expect(await api.call('sendMessage', { chat_id: group.id, text: 'x' })).toMatchObject({
      status: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: newId },
    })
    expect(await api.call('sendMessage', { chat_id: newId, text: 'x' })).toMatchObject({ ok: true })
  })

  it('refuses an edit that changes nothing, and edits of what is not there', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const sent = messageIn(
      await api.call('sendMessage', {
        chat_id: id,
        text: '<b>a</b>',
        parse_mode: 'HTML',
        reply_markup: button('1'),
      }),
    )
    const edit = { chat_id: id, message_id: sent.message_id, text: '<b>a</b>', parse_mode: 'HTML' }
    expect(await api.call('editMessageText', { ...edit, reply_markup: button('1') })).toMatchObject({
      status: 400,
      description: expect.stringMatching(
        /^Bad Request: message is not modified: specified new message content/,
      ),
    })
    expect(await api.call('editMessageText', { ...edit, reply_markup: button('2') })).toMatchObject({
      ok: true,
    })
    expect(await api.call('editMessageText', { ...edit, message_id: 99 })).toMatchObject({
      description: 'Bad Request: message to edit not found',
    })
    const theirs = api.server.userSends(id, 'hello')
    expect(await api.call('editMessageText', { ...edit, message_id: theirs.message_id })).toMatchObject({
      description: "Bad Request: message can't be edited",
    })
    expect(await api.call('deleteMessage', { chat_id: id, message_id: 99 })).toMatchObject({
      description: 'Bad Request: message to delete not found',
    })
  })

  it('refuses to answer a tap it does not know, and one that is too old', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const description = 'Bad Request: query is too old and response timeout expired or query ID is invalid'
    expect(await api.call('answerCallbackQuery', { callback_query_id: '1' })).toMatchObject({ description })
    const sent = messageIn(
      await api.call('sendMessage', { chat_id: id, text: 'a', reply_markup: button('1') }),
    )
    void api.server.userTaps(id, sent.message_id, 'Tap', { waitMs: 10 })
    const updates = await api.call('getUpdates')
    const [query] = JSON.stringify(updates.result).match(/(?<="id":")\d+/) ?? []
    api.setTime('2023-08-02T04:35:00Z')
    expect(await api.call('answerCallbackQuery', { callback_query_id: query })).toMatchObject({ description })
  })

  it('refuses a caption over 1024 characters and a photo that is none', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const upload = async (bytes: Uint8Array<ArrayBuffer>, caption: string) => {
      const form = new FormData()
      form.set('chat_id', String(id))
      form.set('caption', caption)
      form.set('photo', new Blob([bytes], { type: 'image/png' }), 'chart.png')
      return answerOf(
        await fetch(`${api.root}/bot${api.server.token}/sendPhoto`, { method: 'POST', body: form }),
      )
    }
    const png = new Uint8Array(24)
    png.set([0x89, 0x50, 0x4e, 0x47])
    expect(await upload(png, 'a'.repeat(1025))).toMatchObject({
      description: 'Bad Request: message caption is too long',
    })
    expect(await upload(png, 'a'.repeat(1024))).toMatchObject({ ok: true })
    expect(await upload(new Uint8Array(50), 'a')).toMatchObject({
      description: 'Bad Request: IMAGE_PROCESS_FAILED',
    })
  })

  it('refuses commands it would not show', async () => {
    await using api = await startBotApi()
    const set = (command: string, description: string) =>
      api.call('setMyCommands', { commands: [{ command, description }] })
    expect(await set('Start', 'x')).toMatchObject({ description: 'Bad Request: BOT_COMMAND_INVALID' })
    expect(await set('start', '')).toMatchObject({
      description: 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID',
    })
    expect(await set('start', 'x'.repeat(257))).toMatchObject({ status: 400 })
    const many = Array.from({ length: 101 }, (_, index) => ({ command: `c${index}`, description: 'x' }))
    expect(await api.call('setMyCommands', { commands: many })).toMatchObject({
      description: 'Bad Request: BOT_COMMANDS_TOO_MUCH',
    })
  })

  it('keeps the first hundred entities of a message and forgets the rest', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    await api.call('sendMessage', { chat_id: id, text: '<b>x</b> '.repeat(120), parse_mode: 'HTML' })
    expect(api.server.botMessages(id)[0]?.entities).toHaveLength(100)
  })
})

import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { parseHtml } from '../../../src/playground/bot-api/parse-html.ts'
import { parseRichHtml } from '../../../src/playground/bot-api/parse-rich-html.ts'
import { richPlainText } from '../../../src/playground/bot-api/rich-plain-text.ts'
import { answerOf, messageIn, startBotApi } from './start-bot-api.ts'

describe('HTML of a message', () => {
  it('becomes text with entities counted in UTF-16 units', () => {
    const html = '😀 <b>bold <i>both</i></b> &lt;3 <a href="https://example.org/?a=1&amp;b=2">link</a>'
    expect(parseHtml(html)).toEqual({
      text: '😀 bold both <3 link',
      entities: [
        { type: 'bold', offset: 3, length: 9 },
        { type: 'italic', offset: 8, length: 4 },
        { type: 'text_link', offset: 16, length: 4, url: 'https://example.org/?a=1&b=2' },
      ],
    })
  })

  it('loses white space at both ends, and entities keep their place', () => {
    expect(parseHtml('\n <b>a</b> \n')).toEqual({
      text: 'a',
      entities: [{ type: 'bold', offset: 0, length: 1 }],
    })
  })

  it('knows expandable quotes, spoilers and code with a language', () => {
    const { entities } = parseHtml(
      '<blockquote expandable>q</blockquote><span class="tg-spoiler">s</span><code class="language-ts">c</code>',
    )
    expect(entities.map(({ type }) => type)).toEqual(['expandable_blockquote', 'spoiler', 'pre'])
  })

  it('gives any text back that was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        expect(parseHtml(`<b>${html}</b>`).text).toBe(text.trim())
      }),
    )
  })

  it('either parses or is refused in words, whatever it is', () => {
    const soup = fc.array(
      fc.constantFrom('<', '>', '/', 'b', 'a', ' ', '=', '"', '&', '&lt;', '<b>', '</b>', 'ї'),
    )
    fc.assert(
      fc.property(soup, (parts) => {
        try {
          parseHtml(parts.join(''))
        } catch (error) {
          expect(String(error)).toContain("Bad Request: can't parse entities: ")
        }
      }),
    )
  })
})

describe('rich messages', () => {
  const html =
    '<h1>2 August</h1><p>Night: <b>23</b> of 23</p><table><caption>Tally</caption><tr><th>Weapon</th><th align="right">Shot down</th></tr>' +
    '<tr><td>Shahed</td><td>23</td></tr></table><details><summary>More</summary><ul><li>One <a href="https://example.org">link</a></li></ul></details><hr/><footer>Source</footer>'

  it('become blocks', () => {
    const { blocks } = parseRichHtml(html)
    expect(blocks.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'table',
      'details',
      'divider',
      'footer',
    ])
    expect(blocks[1]).toEqual({
      type: 'paragraph',
      text: ['Night: ', { type: 'bold', text: '23' }, ' of 23'],
    })
    expect(blocks[2]).toMatchObject({
      caption: 'Tally',
      cells: [
        [
          { text: 'Weapon', is_header: true },
          { text: 'Shot down', align: 'right' },
        ],
        [{ text: 'Shahed' }, { text: '23' }],
      ],
    })
    expect(richPlainText(blocks)).toContain('Shahed\t23')
  })

  const refused: readonly (readonly [string, string, string])[] = [
    ['an unknown tag', '<div>x</div>', 'RICH_MESSAGE_HTML_INVALID'],
    ['a tag left open', '<p>x', 'RICH_MESSAGE_HTML_INVALID'],
    ['crossed tags', '<p><b>x</p></b>', 'RICH_MESSAGE_HTML_INVALID'],
    ['a bare less-than sign', '<p>3 < 4</p>', 'RICH_MESSAGE_HTML_INVALID'],
    ['details without a summary', '<details>x</details>', 'RICH_MESSAGE_HTML_INVALID'],
    ['text between the rows of a table', '<table>x<tr><td>1</td></tr></table>', 'RICH_MESSAGE_HTML_INVALID'],
    ['a paragraph within bold text', '<b><p>x</p></b>', 'RICH_MESSAGE_HTML_INVALID'],
    ['32,769 characters', `<p>${'x'.repeat(32_769)}</p>`, 'RICH_MESSAGE_TOO_LONG'],
    ['501 blocks', '<p>x</p>'.repeat(501), 'RICH_MESSAGE_BLOCKS_TOO_MUCH'],
    [
      'a table of 21 columns',
      `<table><tr>${'<td>x</td>'.repeat(21)}</tr></table>`,
      'RICH_MESSAGE_TABLE_COLUMNS_TOO_MUCH',
    ],
  ]
  it.each(refused)('are refused with %s', async (_case, rich, constant) => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    expect(await api.call('sendRichMessage', { chat_id: id, rich_message: { html: rich } })).toMatchObject({
      status: 400,
      description: `Bad Request: ${constant}`,
    })
  })

  it('can be sent, found and edited, to text and back', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const { message_id } = messageIn(
      await api.call('sendRichMessage', { chat_id: id, rich_message: { html } }),
    )
    const edit = (fields: object) => api.call('editMessageText', { chat_id: id, message_id, ...fields })
    expect(await edit({ rich_message: { html } })).toMatchObject({
      description: expect.stringContaining('message is not modified'),
    })
    expect(await edit({ text: 'plain' })).toMatchObject({ ok: true, result: { text: 'plain' } })
    expect(await edit({ rich_message: { html: '<p>again</p>' } })).toMatchObject({
      ok: true,
      result: { rich_message: { blocks: [{ type: 'paragraph', text: 'again' }] } },
    })
  })
})

describe('messages', () => {
  it('tells when they were sent, and when edited', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const { message_id } = messageIn(await api.call('sendMessage', { chat_id: id, text: 'first' }))
    api.setTime('2023-08-02T05:00:00Z')
    await api.call('editMessageText', { chat_id: id, message_id, text: 'second' })
    const [record] = api.server.messages(id)
    expect(record?.message).toMatchObject({
      text: 'second',
      date: Date.parse('2023-08-02T04:30:00Z') / 1000,
      edit_date: Date.parse('2023-08-02T05:00:00Z') / 1000,
    })
  })

  it('counts message ids in each chat from one, as supergroups do', async () => {
    await using api = await startBotApi()
    const alex = api.server.addUser({ firstName: 'Alex' })
    const olena = api.server.addUser({ firstName: 'Олена' })
    const first = await api.call('sendMessage', { chat_id: alex.id, text: 'x' })
    const second = await api.call('sendMessage', { chat_id: olena.id, text: 'x' })
    expect([messageIn(first).message_id, messageIn(second).message_id]).toEqual([1, 1])
  })

  it('reads JSON, forms and addresses alike', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const path = `${api.root}/bot${api.server.token}/sendMessage`
    const reply_markup = JSON.stringify({ inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] })
    const form = new URLSearchParams({ chat_id: String(id), text: 'form', reply_markup })
    await answerOf(await fetch(path, { method: 'POST', body: form }))
    await answerOf(await fetch(`${path}?${new URLSearchParams({ chat_id: String(id), text: 'address' })}`))
    expect(api.server.botMessages(id).map(({ text }) => text)).toEqual(['form', 'address'])
    expect(api.server.botMessages(id)[0]?.reply_markup?.inline_keyboard?.[0]?.[0]?.text).toBe('A')
  })

  it('keeps an uploaded picture and serves it as Telegram serves files', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const png = new Uint8Array(30)
    png.set([0x89, 0x50, 0x4e, 0x47])
    new DataView(png.buffer).setUint32(16, 640)
    new DataView(png.buffer).setUint32(20, 360)
    const form = new FormData()
    form.set('chat_id', String(id))
    form.set('photo', 'attach://chart')
    form.set('chart', new Blob([png], { type: 'image/png' }), 'chart.png')
    const sent = await answerOf(
      await fetch(`${api.root}/bot${api.server.token}/sendPhoto`, { method: 'POST', body: form }),
    )
    expect(sent.result).toMatchObject({ photo: [{ width: 640, height: 360, file_size: 30 }] })
    const fileId = api.server.botMessages(id)[0]?.photo?.[0]?.file_id
    const again = await api.call('sendPhoto', { chat_id: id, photo: fileId, caption: 'again' })
    expect(again.result).toMatchObject({ caption: 'again', photo: [{ file_id: fileId }] })
    const file = await fetch(`${api.root}/file/bot${api.server.token}/${fileId}`)
    expect([file.headers.get('content-type'), (await file.arrayBuffer()).byteLength]).toEqual([
      'image/png',
      30,
    ])
  })

  it('shows a person the commands of the narrowest scope and their language', async () => {
    await using api = await startBotApi()
    const alex = api.server.addUser({ firstName: 'Alex', languageCode: 'en' })
    const group = api.server.addGroup({ title: 'Family', members: [alex] })
    const set = (command: string, scope: object | undefined, language_code: string | undefined) =>
      api.call('setMyCommands', { commands: [{ command, description: 'x' }], scope, language_code })
    await set('any', undefined, undefined)
    await set('private', { type: 'all_private_chats' }, undefined)
    await set('pryvatna', { type: 'all_private_chats' }, 'uk')
    await set('admin', { type: 'all_chat_administrators' }, undefined)
    const privateChat = api.server.world.chatOf(alex.id).chat
    const seen = (chat: typeof privateChat, language: string, isAdministrator = false) =>
      api.server.commandsVisibleTo(chat, language, isAdministrator).map(({ command }) => command)
    expect(seen(privateChat, 'en')).toEqual(['private'])
    expect(seen(privateChat, 'uk')).toEqual(['pryvatna'])
    expect(seen(group, 'en')).toEqual(['any'])
    expect(seen(group, 'en', true)).toEqual(['admin'])
    await api.call('deleteMyCommands', { scope: { type: 'all_private_chats' } })
    expect(seen(privateChat, 'en')).toEqual(['any'])
    expect(
      (await api.call('getMyCommands', { scope: { type: 'all_private_chats' }, language_code: 'uk' })).result,
    ).toEqual([{ command: 'pryvatna', description: 'x' }])
  })
})

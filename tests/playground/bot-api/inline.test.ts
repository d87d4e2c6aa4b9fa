import { describe, expect, it } from 'vitest'
import { startBotApi } from './start-bot-api.ts'

const article = (changes: Readonly<Record<string, unknown>> = {}) => ({
  type: 'article',
  id: '1',
  title: 'Title',
  input_message_content: { message_text: '<b>Text</b>', parse_mode: 'HTML' },
  ...changes,
})

type Update = { readonly inline_query: { readonly id: string } }

/** Asks as a person does, answers as the bot would; what came of both. */
async function askAndAnswer(answer: Readonly<Record<string, unknown>>) {
  await using api = await startBotApi()
  const anna = api.server.addUser({ firstName: 'Anna' })
  const typed = api.server.userTypes(anna, 'shahed july', { waitMs: 500 })
  const updates = (await api.call('getUpdates')).result as readonly Update[]
  const called = await api.call('answerInlineQuery', {
    inline_query_id: updates[0]?.inline_query.id,
    ...answer,
  })
  return { called, offered: await typed }
}

describe('typing behind the name of the bot', () => {
  it('offers the cards of the answer', async () => {
    const { called, offered } = await askAndAnswer({
      results: [article({ description: 'More' })],
      cache_time: 5,
      is_personal: true,
      button: { text: 'Help', start_parameter: 'help' },
    })
    expect(called).toMatchObject({ ok: true, result: true })
    expect(offered).toMatchObject({
      cards: [{ id: '1', title: 'Title', description: 'More', content: { text: 'Text' } }],
      cacheSeconds: 5,
      isPersonal: true,
      button: { text: 'Help', startParameter: 'help' },
    })
  })

  it.each([
    [
      'too many cards',
      { results: Array.from({ length: 51 }, (_, at) => article({ id: String(at) })) },
      'RESULTS_TOO_MUCH',
    ],
    ['one id twice', { results: [article(), article()] }, 'RESULT_ID_DUPLICATE'],
    ['an id that is too long', { results: [article({ id: 'x'.repeat(65) })] }, 'RESULT_ID_INVALID'],
    ['a card without a title', { results: [article({ title: ' ' })] }, 'ARTICLE_TITLE_EMPTY'],
    [
      'a card without a message',
      { results: [article({ input_message_content: undefined })] },
      'MESSAGE_EMPTY',
    ],
    [
      'a message that cannot be parsed',
      { results: [article({ input_message_content: { message_text: '<b>x', parse_mode: 'HTML' } })] },
      "can't parse entities",
    ],
    [
      'a message that is too long',
      { results: [article({ input_message_content: { message_text: 'x'.repeat(4097) } })] },
      'message is too long',
    ],
    [
      'a button that leads nowhere',
      { results: [], button: { text: 'Help', start_parameter: 'a b' } },
      'START_PARAM_INVALID',
    ],
    ['an offset that is too long', { results: [], next_offset: 'x'.repeat(65) }, 'NEXT_OFFSET_INVALID'],
    ['an answer to nobody', { inline_query_id: '7', results: [] }, 'query is too old'],
  ])('refuses %s', async (_, answer, description) => {
    const { called, offered } = await askAndAnswer(answer)
    expect(called).toMatchObject({ ok: false, description: expect.stringContaining(description) })
    expect(offered).toBeNull()
  })

  it('is not possible where the owner has not let it', async () => {
    await using api = await startBotApi({ isInline: false })
    expect(
      await api.server.userTypes(api.server.addUser({ firstName: 'Anna' }), 'x', { waitMs: 50 }),
    ).toBeNull()
    expect(await api.call('getUpdates')).toMatchObject({ result: [] })
  })
})

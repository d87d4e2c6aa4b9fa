import { describe, expect, it } from 'vitest'
import { createCallValidator } from '../../support/bot-api/call-validator.ts'
import { readShared } from '../../domain/briefing/shared-files.ts'

const description = readShared('botapi/api.json')
const API = {
  methods: {
    sendMessage: {
      fields: [
        { name: 'chat_id', types: ['Integer', 'String'], required: true },
        { name: 'text', types: ['String'], required: true },
        { name: 'silent', types: ['Boolean'], required: false },
        { name: 'entities', types: ['Array of Entity'], required: false },
        { name: 'reply_markup', types: ['Keyboard', 'Remove'], required: false },
        { name: 'scope', types: ['Scope'], required: false },
        { name: 'photo', types: ['InputFile', 'String'], required: false },
      ],
    },
  },
  types: {
    Entity: { fields: [{ name: 'offset', types: ['Integer'], required: true }] },
    Keyboard: { fields: [{ name: 'rows', types: ['Array of Array of Button'], required: true }] },
    Button: {
      fields: [
        { name: 'text', types: ['String'], required: true },
        { name: 'data', types: ['String'], required: false },
      ],
    },
    Remove: { fields: [{ name: 'remove', types: ['Boolean'], required: true }] },
    Scope: { subtypes: ['ScopeDefault', 'ScopeChat'] },
    ScopeDefault: { fields: [{ name: 'type', types: ['String'], required: true }] },
    ScopeChat: {
      fields: [
        { name: 'type', types: ['String'], required: true },
        { name: 'chat_id', types: ['Integer'], required: true },
      ],
    },
  },
}
const BASE = { chat_id: 1, text: 'x' }
const problems = (parameters: Readonly<Record<string, unknown>>, method = 'sendMessage') =>
  createCallValidator(API)(method, parameters).map(({ problem }) => problem)

describe('checking calls against the description of the Bot API', () => {
  it('passes what is documented, as JSON and as a form', () => {
    const file = { kind: 'file', name: 'a.png', mimeType: 'image/png', bytes: new Uint8Array(1) }
    expect(
      problems({ ...BASE, silent: true, entities: [{ offset: 1 }], scope: { type: 'chat', chat_id: 5 } }),
    ).toEqual([])
    expect(problems({ chat_id: '1', text: '5', silent: 'true', entities: '[{"offset":1}]' })).toEqual([])
    expect(problems({ ...BASE, photo: 'attach://a1', a1: file })).toEqual([])
    expect(problems({ ...BASE, reply_markup: { rows: [[{ text: 'A', data: 'a' }]] } })).toEqual([])
  })

  it.each([
    ['an unknown method', {}, 'sendSmoke', 'unknown method'],
    ['an unknown parameter', { ...BASE, txt: 'x' }, 'sendMessage', 'unknown field txt'],
    ['a missing one', { chat_id: 1 }, 'sendMessage', 'missing text'],
    ['a number for text', { ...BASE, text: 5 }, 'sendMessage', 'text is no string'],
    ['text for a list', { ...BASE, entities: 'x' }, 'sendMessage', 'entities is no array'],
    [
      'a wrong type deep inside',
      { ...BASE, reply_markup: { rows: [[{ text: 1 }]] } },
      'sendMessage',
      'reply_markup.rows[0][0].text is no string',
    ],
    [
      'an unknown field deep inside',
      { ...BASE, reply_markup: { rows: [[{ text: 'A', dta: 'x' }]] } },
      'sendMessage',
      'unknown field reply_markup.rows[0][0].dta',
    ],
  ])('complains of %s', (_case, parameters, method, problem) => {
    expect(problems(parameters, method)).toEqual([problem])
  })

  it('refuses a description that is none', () => {
    expect(() => createCallValidator({ methods: {} })).toThrow('Unable to read the Bot API description')
  })

  it.runIf(description !== null)('reads the real description', () => {
    const validate = createCallValidator(JSON.parse(description ?? ''))
    const rich_message = { html: '<p>x</p>' }
    expect(validate('sendRichMessage', { chat_id: 1, rich_message })).toEqual([])
    expect(validate('sendRichMessage', { chat_id: 1, rich_message: { htm: 'x' } })).toEqual([
      { method: 'sendRichMessage', problem: 'unknown field rich_message.htm' },
    ])
    expect(
      validate('setMyCommands', {
        commands: [{ command: 'start', description: 'Begin' }],
        scope: { type: 'all_private_chats' },
        language_code: 'uk',
      }),
    ).toEqual([])
  })
})

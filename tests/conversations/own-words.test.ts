import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConversations, type Conversations } from './open-conversations.ts'
import { CONVERSATIONS } from './own-words.ts'

let open: Conversations

beforeAll(async () => {
  open = await openConversations()
})
afterAll(() => open.close())

it('are more than sixty', () => {
  expect(CONVERSATIONS.flatMap(({ lines }) => lines).length).toBeGreaterThan(60)
})

describe.each(CONVERSATIONS)('$who ($language)', ({ language, lines }) => {
  let id: number

  beforeAll(() => {
    id = open.talk.addUser({ firstName: 'Reader', languageCode: language }).id
  })

  it.each(lines)('$text', async ({ text, has, lacks = [] }) => {
    const answer = await open.say(id, text)
    for (const part of has) {
      if (typeof part === 'string') expect(answer).toContain(part)
      else expect(answer).toMatch(part)
    }
    for (const part of [...lacks, /\{ ?\$|free-|undefined|\[object/]) {
      if (typeof part === 'string') expect(answer).not.toContain(part)
      else expect(answer).not.toMatch(part)
    }
  })
})

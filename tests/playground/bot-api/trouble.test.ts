import { describe, expect, it } from 'vitest'
import { messageIn, startBotApi } from './start-bot-api.ts'

describe('faults', () => {
  it('strike the chosen method and chat, as often as told', async () => {
    await using api = await startBotApi()
    const alex = api.server.addUser({ firstName: 'Alex' })
    const olena = api.server.addUser({ firstName: 'Олена' })
    api.server.injectFault({
      method: 'sendMessage',
      chatId: alex.id,
      times: 1,
      mishap: {
        kind: 'error',
        code: 429,
        description: 'Too Many Requests: retry after 7',
        parameters: { retry_after: 7 },
      },
    })
    expect(await api.call('sendMessage', { chat_id: olena.id, text: 'x' })).toMatchObject({ ok: true })
    expect(await api.call('sendMessage', { chat_id: alex.id, text: 'x' })).toMatchObject({
      status: 429,
      parameters: { retry_after: 7 },
    })
    expect(await api.call('sendMessage', { chat_id: alex.id, text: 'x' })).toMatchObject({ ok: true })
    expect(api.server.calls.map(({ answer }) => answer)).toEqual(['ok', 429, 'ok'])
  })

  it('can accept a message and never say so', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    api.server.injectFault({ chatId: id, times: 1, mishap: { kind: 'drop-reply' } })
    await expect(api.call('sendMessage', { chat_id: id, text: 'x' })).rejects.toThrow('fetch failed')
    expect(api.server.botMessages(id)).toHaveLength(1)
  })

  it('can break the connection before anything happens', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const heal = api.server.injectFault({ mishap: { kind: 'close-socket' } })
    await expect(api.call('sendMessage', { chat_id: id, text: 'x' })).rejects.toThrow('fetch failed')
    expect(api.server.botMessages(id)).toEqual([])
    heal()
    expect(await api.call('sendMessage', { chat_id: id, text: 'x' })).toMatchObject({ ok: true })
  })

  it('can answer like a broken proxy, and slowly', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    api.server.injectFault({
      latencyMs: 60,
      mishap: { kind: 'http', status: 502, body: '<h1>Bad Gateway</h1>' },
    })
    const before = performance.now()
    const response = await fetch(`${api.root}/bot${api.server.token}/sendMessage?chat_id=${id}&text=x`)
    expect([response.status, await response.text()]).toEqual([502, '<h1>Bad Gateway</h1>'])
    expect(performance.now() - before).toBeGreaterThan(50)
  })
})

describe('flood rules', () => {
  it('refuse what goes over the rate, and everything until the wait is over', async () => {
    let ms = 0
    await using api = await startBotApi({ floodRules: { perSecond: 2 }, monotonicMs: () => ms })
    const ids = [1, 2, 3].map(() => api.server.addUser({ firstName: 'Reader' }).id)
    const send = (index: number) => api.call('sendMessage', { chat_id: ids[index], text: 'x' })
    expect([(await send(0)).ok, (await send(1)).ok]).toEqual([true, true])
    ms = 400
    expect(await send(2)).toMatchObject({
      status: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    })
    // Whoever calls into the wait makes it longer.
    ms = 999
    expect(await send(2)).toMatchObject({ status: 429, parameters: { retry_after: 2 } })
    ms = 1999
    expect(await send(2)).toMatchObject({ status: 429, parameters: { retry_after: 2 } })
    ms = 3001
    expect((await send(2)).ok).toBe(true)
    expect(api.server.floodedCount()).toBe(3)
  })

  it('let a few messages follow at once in a chat, and one a second on the mean', async () => {
    let ms = 0
    await using api = await startBotApi({
      floodRules: { perChatPerSecond: 1, chatBurst: 3 },
      monotonicMs: () => ms,
    })
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const send = async () => (await api.call('sendMessage', { chat_id: id, text: 'x' })).status
    expect([await send(), await send(), await send(), await send()]).toEqual([200, 200, 200, 429])
    ms = 1000
    expect([await send(), await send()]).toEqual([200, 429])
  })

  it('count edits in a group, and no edit in a private chat', async () => {
    await using api = await startBotApi({
      floodRules: { perGroupPerMinute: 3, perChatPerSecond: 1 },
      monotonicMs: () => 0,
    })
    const alex = api.server.addUser({ firstName: 'Alex' })
    const group = api.server.addGroup({ title: 'Family', members: [alex] })
    for (const [chatId, allowed] of [
      [alex.id, 5],
      [group.id, 2],
    ] as const) {
      const { message_id } = messageIn(await api.call('sendMessage', { chat_id: chatId, text: 'x' }))
      const edit = async (text: string) =>
        (await api.call('editMessageText', { chat_id: chatId, message_id, text })).status
      const statuses: number[] = []
      for (let nth = 0; nth < 5; nth++) statuses.push(await edit(`x${nth}`))
      expect(statuses.filter((status) => status === 200)).toHaveLength(allowed)
    }
  })

  it('bind one chat to one a second and a group to twenty a minute', async () => {
    let ms = 0
    await using api = await startBotApi({
      floodRules: { perSecond: 30, perChatPerSecond: 1, perGroupPerMinute: 20 },
      monotonicMs: () => ms,
    })
    const alex = api.server.addUser({ firstName: 'Alex' })
    const group = api.server.addGroup({ title: 'Family', members: [alex] })
    const send = async (chatId: number) =>
      (await api.call('sendMessage', { chat_id: chatId, text: 'x' })).status
    expect([await send(alex.id), await send(alex.id), await send(group.id)]).toEqual([200, 429, 200])
    for (let count = 1; count < 20; count++) {
      ms += 1001
      expect(await send(group.id)).toBe(200)
    }
    ms += 1001
    const refused = await api.call('sendMessage', { chat_id: group.id, text: 'x' })
    expect(refused).toMatchObject({ status: 429, parameters: { retry_after: 40 } })
    expect(await send(alex.id)).toBe(200)
  })

  it('let paid broadcasts go faster', async () => {
    await using api = await startBotApi({
      floodRules: { perSecond: 1, paidPerSecond: 3 },
      monotonicMs: () => 0,
    })
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const send = async () =>
      (await api.call('sendMessage', { chat_id: id, text: 'x', allow_paid_broadcast: true })).status
    expect([await send(), await send(), await send(), await send()]).toEqual([200, 200, 200, 429])
  })

  it('bind the calls in flight', async () => {
    await using api = await startBotApi({ floodRules: { maxInFlight: 2 }, latencyMs: 400 })
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const sends = [1, 2, 3].map(() => api.call('sendMessage', { chat_id: id, text: 'x' }))
    const statuses = (await Promise.all(sends)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
    expect(statuses).toContain(200)
  })
})

describe('long runs', () => {
  it('take any chat and remember nothing when told so', async () => {
    await using api = await startBotApi({ keepHistory: false, acceptUnknownChats: true })
    const sent = messageIn(await api.call('sendMessage', { chat_id: 12_345_678_901, text: 'x' }))
    expect(sent.message_id).toBe(1)
    expect([
      api.server.calls.length,
      api.server.callCount(),
      api.server.messages(12_345_678_901).length,
    ]).toEqual([0, 1, 0])
  })
})

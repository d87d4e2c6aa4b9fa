import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visibleText } from '../../support/bot-api/waits.ts'
import { openChannelDesk, type ChannelDesk } from '../channel-desk.ts'

const LINES = { en: 'Read <this> & that', uk: 'Прочитайте <це> & те' }
const MENDED = { en: '31 Shahed drones', uk: 'із 31 «шахеда»' }

describe.each(['en', 'uk'] as const)('the owner of a channel (%s)', (language) => {
  const line = LINES[language]
  let desk: ChannelDesk
  beforeAll(async () => {
    desk = await openChannelDesk(language)
  })
  afterAll(() => desk.close())

  const previews = (texts: readonly string[]) => texts.filter((text) => text.startsWith('👁'))

  /** A sentence of ours as it is read. */
  const says = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    desk.say(key, values).replaceAll(/<[^>]+>/g, '')

  test('leaves a post out, and the next one tells its news, too', async () => {
    const { newIn, pass, posts, say, talk } = desk
    const { id, owner } = await desk.aChannel('Skip')
    await desk.nextDay()
    const shown = previews(await newIn(owner.id, () => pass(-20)))
    expect(shown).toEqual([expect.stringMatching(/Skip[^]*Bridge 2 opens/)])
    expect(await newIn(owner.id, () => pass(-19))).toEqual([])
    await talk.tap(owner.id, say('button-edition-skip'))
    expect(visibleText(desk.last(owner.id))).toBe(says('edition-skip-done', { title: 'Skip' }))
    expect(await newIn(id, () => pass(0))).toEqual([])
    await talk.plantButton(owner.id, 'Again', `edition:skip:${(-id).toString(36)} 2023-08-03T08:00`)
    await talk.tap(owner.id, 'Again')
    expect(visibleText(desk.last(owner.id))).toBe(says('edition-skip-skipped', { title: 'Skip' }))
    for (let day = 1; day <= 3; day++) {
      await desk.nextDay()
      await pass(-20)
      await talk.tap(owner.id, say('button-edition-skip'))
      await pass(0)
    }
    await desk.nextDay()
    const [post = ''] = await newIn(id, () => pass(0))
    for (let bridge = 2; bridge <= 6; bridge++) expect(post).toContain(`Bridge ${bridge} opens`)
    await desk.nextDay()
    expect(await newIn(id, () => pass(0))).toEqual([expect.not.stringContaining('Bridge 6 opens')])
    expect(posts(id)).toHaveLength(2)
  })

  test('puts a line above a post, takes it away, and puts another there', async () => {
    const { newIn, pass, posts, say, talk, tell } = desk
    const { id, owner } = await desk.aChannel('Line')
    await desk.nextDay()
    await pass(-20)
    await talk.tap(owner.id, say('button-edition-line'))
    expect(visibleText(desk.last(owner.id))).toBe(say('line-ask'))
    expect(await tell(owner, 'x'.repeat(301))).toBe(says('edition-line-long', { n: 301, most: 300 }))
    const withLine = await tell(owner, 'First  try')
    expect(previews([withLine])).toEqual([expect.stringContaining('First try')])
    await talk.tap(owner.id, say('button-edition-unline'))
    const without = visibleText(desk.last(owner.id))
    expect(previews([without])).toHaveLength(1)
    expect(without).not.toContain('First try')
    await talk.tap(owner.id, say('button-edition-line'))
    expect(await tell(owner, line)).toContain(line)
    const [post = ''] = await newIn(id, () => pass(0))
    expect(post.split('\n')[0]).toBe(line)
    expect((await talk.tap(owner.id, say('button-edition-unline'))).answer?.text).toBe(says('edition-late'))
    expect((await talk.tap(owner.id, say('button-edition-line'))).answer?.text).toBe(says('edition-late'))
    expect(posts(id)).toHaveLength(1)
  })

  test('whose line comes when the post is out hears so, and nothing changes', async () => {
    const { newIn, pass, say, talk, tell } = desk
    const { id, owner } = await desk.aChannel('Late')
    await desk.nextDay()
    await pass(-4)
    await talk.tap(owner.id, say('button-edition-line'))
    const [post = ''] = await newIn(id, () => pass(0))
    expect(await tell(owner, line)).toBe(says('edition-line-late'))
    expect(visibleText(desk.last(id))).toBe(post)
  })

  test('wants no previews any more, and another administrator takes them over', async () => {
    const { choose, newIn, pass, say, talk } = desk
    const { id, owner, second } = await desk.aChannel('Quiet')
    await desk.nextDay()
    await pass(-20)
    await talk.tap(owner.id, say('button-edition-quiet'))
    expect(visibleText(desk.last(owner.id))).toContain(says('channel-previews', { seen: 'nobody' }))
    await pass(0)
    await desk.nextDay()
    expect(await newIn(owner.id, () => pass(-20))).toEqual([])
    expect(await newIn(id, () => pass(0))).toHaveLength(1)
    expect(await choose(second, id)).toContain(says('channel-previews', { seen: 'nobody' }))
    await talk.tap(second.id, `▫️ ${say('button-channel-previews')}`)
    expect(visibleText(desk.last(second.id))).toContain(says('channel-previews', { seen: 'own' }))
    expect(await choose(owner, id)).toContain(says('channel-previews', { seen: 'other' }))
    await desk.nextDay()
    expect(
      await newIn(owner.id, async () => {
        expect(previews(await newIn(second.id, () => pass(-20)))).toHaveLength(1)
      }),
    ).toEqual([])
    await pass(0)
  })

  test('publishes together with another administrator, and the post goes out once', async () => {
    const { last, pass, posts, say, talk } = desk
    const { id, owner, second } = await desk.aChannel('Twice')
    await desk.nextDay()
    await pass(-20)
    const publish = say('button-edition-publish')
    await talk.plantButton(second.id, publish, `edition:publish:${(-id).toString(36)} ${desk.slot()}`)
    await Promise.all([talk.tap(owner.id, publish), talk.tap(second.id, publish)])
    expect(posts(id)).toHaveLength(1)
    const heard = [last(owner.id), last(second.id)].map(visibleText)
    // Whoever comes second hears that, or is in time to mean the same.
    const outcomes = ['done', 'sent'].map((each) => says(`edition-publish-${each}`, { title: 'Twice' }))
    for (const text of heard) expect(outcomes).toContain(text)
    await talk.plantButton(second.id, 'Late', `edition:publish:${(-id).toString(36)} ${desk.slot()}`)
    await talk.tap(second.id, 'Late')
    expect(visibleText(last(second.id))).toBe(outcomes[1])
    await pass(0)
    await pass(1)
    expect(posts(id)).toHaveLength(1)
  })

  test('of a channel with another name sees that name', async () => {
    const { last, newIn, pass, say, talk, tell } = desk
    const { id, owner } = await desk.aChannel('Old name')
    const state = talk.world.chatOf(id)
    state.chat = { ...state.chat, title: 'New <name>' }
    await tell(owner, '/channel')
    expect(talk.labels(owner.id)).toContain('New <name>')
    await talk.tap(owner.id, 'New <name>')
    expect(visibleText(last(owner.id))).toContain('📢 New <name>')
    await desk.nextDay()
    expect(await newIn(owner.id, () => pass(-20))).toEqual([expect.stringContaining('New <name>')])
    await talk.tap(owner.id, say('button-edition-publish'))
    expect(visibleText(last(owner.id))).toContain('New <name>')
  })

  test.each(['edited', 'answered'] as const)('has figures mended in a post, which is %s', async (how) => {
    const { last, newIn, pass, posts, say, talk, tell } = desk
    const { id, owner } = await desk.aChannel(how)
    await desk.nextDay()
    await pass(-20)
    await talk.tap(owner.id, say('button-edition-line'))
    await tell(owner, line)
    await pass(0)
    const post = last(id)
    await desk.mend(31, 60)
    const description = "Bad Request: message can't be edited"
    const mishap = { kind: 'error', code: 400, description } as const
    const end =
      how === 'edited' ? () => undefined : talk.injectFault({ method: 'editMessageText', mishap, chatId: id })
    const more = await newIn(id, () => pass(70))
    end()
    expect(more).toHaveLength(how === 'edited' ? 0 : 1)
    const mended = last(id)
    expect(visibleText(mended)).toContain(MENDED[language])
    expect(visibleText(mended).split('\n')[0]).toBe(line)
    expect(mended.reply_to_message?.message_id).toBe(how === 'edited' ? undefined : post.message_id)
    expect(await newIn(id, () => pass(80))).toEqual([])
    expect(posts(id)).toHaveLength(how === 'edited' ? 1 : 2)
  })
})

/**
 * What people once typed and were disappointed by, as it stands beside the repository: each message is said to the bot in its state and
 * language. The file says in prose what was expected; here a message goes by its digest, and what must hold stands in words of our own.
 */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Subscriber } from '../../src/domain/subscriber.ts'
import { readShared } from '../domain/briefing/shared-files.ts'
import { openConversations, type Conversations } from './open-conversations.ts'

type Expectation = {
  readonly says?: RegExp
  readonly reader?: Partial<Subscriber>
}

const EXPECTED: Readonly<Record<string, Expectation>> = {
  d971ae32: { reader: { deliveryTime: '07:15' } },
  '375be92d': { says: /time zone: |your time zone is/i, reader: { timezone: 'Europe/Bucharest' } },
  '9a3800af': { says: /\[Bucharest\]/ },
  d0f3f7a1: { says: /air defence.*-football/ },
  '0b95b9f2': { reader: { follows: ['Kharkiv', 'Odesa'] } },
  '318a5691': { says: /no briefing comes[^]*\[/, reader: { status: 'stopped', deliveryTime: '09:00' } },
  '3a24cbad': { says: /\[Unsubscribe\]/, reader: { status: 'active' } },
  b9f10cdd: { says: /\[Відписатися\]/, reader: { status: 'active' } },
  c49d6b83: { says: /09:00/, reader: { deliveryTime: '09:00' } },
  '06cbccfd': { says: /07:00/, reader: { deliveryTime: '07:00' } },
  c11eb14b: { says: /Hello[^]*how many drones/ },
  '9c859a6c': { says: /Glad/ },
  '2da2c672': { says: /Glad/ },
  '5f0750ed': { says: /Радий/ },
  '59f70357': { says: /Glad/ },
  c95ef1fc: { says: /What I can do/ },
  '53b48333': { says: /Reported for 11 of 16 nights[^]*archive starts on 18 July 2023/ },
  f2ad7794: { says: /archive (?:starts|begins) on 18 July 2023/ },
  b780cd01: { says: /1–2 August 2023/ },
  b44ec3f0: { says: /July 2023/ },
  '28a43b84': { says: /18 July 2023/ },
  e7ea58d9: { says: /You are subscribed/ },
  '666085c9': { says: /2 August 2023[^]*Shahed/ },
  '81621c68': { says: /\/topics|\/help/ },
  '2f17be64': { says: /\[photo\]/ },
  '1c8375c5': { says: /time zone is/ },
  '64c63c66': { says: /language/i },
  '1831bc67': { reader: { status: 'stopped' } },
  '73169ac8': { says: /subscribed/ },
  e0dc7895: { says: /nothing to cancel|nothing has been changed/ },
  '9843c28b': { says: /Новини за/ },
  '2ce0d867': { says: /«шахед/i },
  '0f2ab4dc': { says: /\[(?:More|\d+.*|.*›.*)\]/ },
  '30062c2c': { says: /nothing[^]*\[Change topics\]|\[.*opics\]/i },
  '374331e4': { says: /жодної теми/, reader: { topics: [] } },
  '4fab5aaa': { says: /Settings\]/ },
  '9bc66f6a': { says: /Latest: “Day 525.*today at 07:45/ },
  c354d015: { says: /23[^]*\[News\]/ },
  '466f35f1': { says: /23[^]*\[Новини\]/ },
  '8e6a2327': { says: /2 August 2023[^]*23 Shahed/ },
  '4d25b4bd': { says: /1 серпня 2023/ },
  '5ee10d00': { says: /2 серпня 2023 · день 525/ },
  '49728fc3': { says: /2 August 2023[^]*23 Shahed/ },
  '268765e2': { says: /1 August 2023/ },
  '9e9f05c9': { says: /18 July 2023[^]*Shahed/ },
  '23bfd86a': { says: /збито \d+ із \d+ «шахедів»[^]*\[Новини\]/i },
  '415d4ecf': { says: /мовою/ },
  bd12edaa: { says: /English/ },
  '76d965a4': { says: /Kyiv/ },
  ea60a481: { reader: { deliveryTime: '07:30' } },
  '45b80aef': { reader: { deliveryTime: '12:00' } },
  '87ae9694': { says: /\[(?:Los Angeles|New York|.*Portland).*\][^]*\[/ },
  be91a0fc: { reader: { timezone: 'Europe/Warsaw' } },
  '5c96816f': { says: /\[.*Berlin\]/ },
  '60a17987': { says: /\[.*Варшава\]/ },
  '127fb6ee': { says: /Odesa/ },
  d0658688: { says: /Zelensky/ },
  b53ebe99: { says: /Front line/ },
  c9166e8b: { reader: { deliveryTime: '07:00' } },
  '75ccc1ae': { says: /[Зз]бито/ },
  '69b0cc32': { says: /27 July – 2 August/ },
  '475ea36e': { says: /Everything stored/ },
  '7bd6afd6': { reader: { status: 'paused', pausedUntil: new Date('2023-08-14T21:00:00Z') } },
  '97019353': { says: /F-16/ },
}

/** Whatever else is said: none of it leaves a person where they were. */
const FAULTS =
  /I found nothing|новин немає|I do not know [^.]+\.(?! Did you mean)|Команди .+ немає|could not read|Не вдалося розпізнати|not sure what you mean|Не зрозумів|Did you mean \/(?:stop|pause|deleteme)/

const lines = (readShared('eval/disappointed.tsv') ?? '').split('\n').slice(1).filter(Boolean)
const rows = lines.map((line) => {
  const [where = '', language = '', typed = ''] = line.split('\t')
  const digest = createHash('sha256').update(`${language}\t${typed}`).digest('hex').slice(0, 8)
  return { digest, where, language, typed }
})

describe.runIf(rows.length > 0)('who was disappointed once', () => {
  let open: Conversations

  beforeAll(async () => {
    open = await openConversations()
  })
  afterAll(() => open.close())

  it('is known, every one', () => {
    expect(rows.map(({ digest }) => digest).toSorted()).toEqual(Object.keys(EXPECTED).toSorted())
  })

  it.each(rows)('is answered now ($language $digest)', async ({ digest, where, language, typed }) => {
    const { says, reader } = EXPECTED[digest] ?? {}
    const { talk } = open
    const { id } = talk.addUser({ firstName: 'Reader', languageCode: language })
    await open.say(id, '/start')
    const answer = where === 'group' ? await saidInGroup(typed) : await said(id, typed)
    expect(answer).not.toBe('')
    expect(answer).not.toMatch(FAULTS)
    if (says !== undefined) expect(answer).toMatch(says)
    if (reader !== undefined) expect(await talk.reader(id)).toMatchObject(reader)
  })

  /** The way to a message is written before it: "(Time > Another time, then) …", "/news > Button", "…, then …". */
  async function said(id: number, typed: string): Promise<string> {
    const { talk } = open
    const behind = /^\((?<menu>\w+) > (?<button>[^,]+), then\) (?<text>.+)$/.exec(typed)?.groups
    if (behind?.['menu'] !== undefined) {
      await open.say(id, behind['menu'] === 'City' ? '/timezone' : `/${behind['menu'].toLowerCase()}`)
      await talk.tap(id, behind['button'] ?? '')
      return open.say(id, behind['text'] ?? '')
    }
    if (typed.includes('location')) {
      const place = { latitude: 35.68, longitude: 139.69 }
      return open.readOff(await talk.exchange(() => talk.userSharesLocation(id, place)))
    }
    if (typed.startsWith('/today with')) {
      await open.say(id, '/topics nuclear')
      return open.say(id, '/today')
    }
    const wasAsked = /^(?<text>\S+) \(after being asked for a time\)$/.exec(typed)?.groups
    if (wasAsked?.['text'] !== undefined) return said(id, `(Time > Another time, then) ${wasAsked['text']}`)
    const [first = '', ...rest] = typed.replace(/ \([^)]*\)$/, '').split(', then ')
    const [command = '', topic] = first.split(' > ')
    let answer = await open.say(id, command)
    if (topic !== undefined) {
      const [name = ''] = topic.split(' · ')
      const label = talk
        .labels(id)
        .findLast((each) => each.startsWith(`${name} on`) || each.startsWith(`${name} ·`))
      const { messageId } = await talk.tap(id, label ?? name)
      answer = open.readOff(talk.botMessages(id).filter((each) => each.message_id === messageId))
    }
    for (const next of rest) answer = await open.say(id, next)
    return answer
  }

  async function saidInGroup(typed: string): Promise<string> {
    const { talk } = open
    const owner = talk.addUser({ firstName: 'Owner', languageCode: 'en' })
    const group = talk.addGroup({ title: 'Friends', members: [owner] })
    await talk.exchange(() => talk.userSends(group.id, '/start', { from: owner }))
    const text = typed.replace(/^@\w+/, `@${talk.bot.username}`)
    return open.readOff(await talk.exchange(() => talk.userSends(group.id, text, { from: owner })))
  }
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/domain/briefing/read-briefing.ts'
import { assignEvents } from '../../../src/domain/event/assign-events.ts'
import { likenessOf, signatureOf } from '../../../src/domain/event/signature.ts'
import { storyFactsOf } from '../../../src/domain/event/story-facts.ts'

const DAY = '2023-07-18'
const story = (headline: string, text: string): Story => ({ headline, text, topics: [] })
const knownAs = (eventId: number, told: Story, publishedOn: string | null = DAY) => ({
  ...told,
  eventId,
  signature: signatureOf(told),
  publishedOn,
})
/** The event of a story beside one known story, event 7. */
const eventOf = (told: Story, known: Story, knownOn: string | null = DAY, toldOn: string | null = DAY) =>
  assignEvents([told], [knownAs(7, known, knownOn)], toldOn)[0]

const night = (date: string, launched: number, downed: number) =>
  story(
    `Air defence shoots down ${downed} of ${launched} drones`,
    `On the night of ${date}, Russia attacked with ${launched} Shahed drones launched from the south-east. ` +
      `The Air Force says that ${downed} of them were destroyed over the southern and central regions. ` +
      'Fighters, missile units and mobile fire groups took part in repelling the attack.',
  )
const bridge = story(
  'Traffic over the bridge stops after explosions',
  'Road traffic over the bridge was stopped early in the morning. Two people were killed and a child was hurt. ' +
    'Trains resumed with a delay of six hours, the operator said in a statement on Monday.',
)

describe('one event', () => {
  it('the same text from two feeds', () => {
    expect(eventOf(bridge, bridge)).toBe(7)
  })

  it('a republished copy with a few words changed', () => {
    const copy = story(bridge.headline, bridge.text.replace('early in the morning', 'early this morning'))
    expect(eventOf(copy, bridge, DAY, '2023-07-19')).toBe(7)
  })

  it('the same headline over a shorter text', () => {
    expect(eventOf(story(bridge.headline, 'Road traffic over the bridge was stopped.'), bridge)).toBe(7)
  })

  it('the tally of one night in other words', () => {
    const other = story(
      'Russia sends dozens of drones to the south',
      'Of 36 UAVs that flew in from Crimea, 31 were shot down; a factory in Mykolaiv was hit.',
    )
    expect(eventOf(other, night('18 July', 36, 31))).toBe(7)
  })

  it('the tally of one night in another language', () => {
    const ukrainian = story(
      'Сили ППО збили 31 шахед',
      'У ніч на 18 липня ворог запустив 36 ударних БпЛА. Знищено 31.',
    )
    expect(eventOf(ukrainian, night('July 18', 36, 31))).toBe(7)
  })
})

it('one event: a night whose only figure opens both stories', () => {
  const ukrainian = story('Збито всі 23 «Шахеди»', 'Ворог запустив 23 дрони. Усі знищено.')
  const english = story('All 23 Shahed drones shot down', 'A port on the Danube was damaged.')
  expect(eventOf(ukrainian, english)).toBe(7)
  expect(eventOf(ukrainian, story('All 24 Shahed drones shot down', 'A port was damaged.'))).toBeNull()
})

describe('two events', () => {
  it('two nights told in one template', () => {
    expect(eventOf(night('19 July', 32, 23), night('18 July', 36, 31), DAY, '2023-07-19')).toBeNull()
    expect(eventOf(night('19 July', 36, 31), night('18 July', 36, 31), DAY, '2023-07-19')).toBeNull()
    expect(eventOf(night('18 July', 12, 9), night('18 July', 36, 31))).toBeNull()
  })

  it('unlike stories of one day', () => {
    expect(eventOf(bridge, night('18 July', 36, 31))).toBeNull()
  })

  it('the same figures on another day', () => {
    const other = story('Russia attacks', 'Of 36 drones 31 were shot down.')
    expect(eventOf(other, night('18 July', 36, 31), DAY, '2023-07-19')).toBeNull()
  })

  it('the same wording long after', () => {
    expect(eventOf(bridge, bridge, '2023-07-01')).toBeNull()
  })

  it('a short headline that recurs daily', () => {
    expect(
      eventOf(story('Morning update', 'Shelling in Sumy.'), story('Morning update', 'Calm in Odesa.')),
    ).toBeNull()
  })

  it('two stories of one briefing, however alike', () => {
    expect(assignEvents([bridge, bridge], [knownAs(7, bridge)], DAY)).toEqual([7, null])
  })

  it('stories without words', () => {
    expect(eventOf(story('', ''), story('', ''))).toBeNull()
  })
})

it('of several events the likest is chosen', () => {
  const loose = story(bridge.headline, 'Something else is said here.')
  expect(assignEvents([bridge], [knownAs(1, loose), knownAs(2, bridge)], DAY)).toEqual([2])
})

describe('signatures', () => {
  it('fit a column of signed 32-bit integers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (headline, text) => {
        const signature = signatureOf({ headline, text })
        expect([0, 64]).toContain(signature.length)
        for (const hash of signature) expect(hash | 0).toBe(hash)
      }),
    )
  })

  it('do not depend on case, punctuation or apostrophes', () => {
    expect(signatureOf({ headline: "Бої під Куп'янськом", text: 'тривають.' })).toEqual(
      signatureOf({ headline: 'БОЇ під Куп’янськом —', text: 'Тривають' }),
    )
  })

  it('estimate what two texts have in common', () => {
    const words = Array.from({ length: 300 }, (_, at) => `word${at}`)
    const half = signatureOf({ headline: '', text: words.slice(0, 200).join(' ') })
    const other = signatureOf({ headline: '', text: words.slice(100).join(' ') })
    // 98 runs of three words in 298: a third.
    expect(likenessOf(half, other)).toBeGreaterThan(0.15)
    expect(likenessOf(half, other)).toBeLessThan(0.5)
  })
})

describe('what tells stories apart', () => {
  it('dates in both languages and orders', () => {
    expect([...storyFactsOf('On July 18 and 19 July, 20 липня; 1st August').dates]).toEqual(
      expect.arrayContaining(['7-18', '7-19', '7-20', '8-1']),
    )
  })

  it('counts, but no dates, years, times, shares and names of weapons', () => {
    const { numbers } = storyFactsOf(
      'On July 18, 2023 at 13:30 Russia fired 36 Shahed-136/131, six Kh-101 and 1,200 shells; 85% failed. №45 №#3. 3.5 tonnes.',
    )
    expect([...numbers]).toEqual([36, 1200])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/domain/briefing/read-briefing.ts'
import { assignEvents } from '../../../src/domain/event/assign-events.ts'
import { wordHashesOf } from '../../../src/domain/event/word-hashes.ts'
import { createEventIndex } from '../../../src/domain/event/event-index.ts'
import { readEventSignature } from '../../../src/domain/event/read-signature.ts'

const DAY = '2023-07-18'
const story = (headline: string, text: string): Story => ({ headline, text, topics: [] })
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
/** An index of stories, each with its event. */
const knowing = (...known: readonly (readonly [eventId: number, told: Story, day?: string])[]) => {
  const index = createEventIndex()
  for (const [eventId, told, day = DAY] of known)
    index.add({ eventId, signature: readEventSignature(told, noon(day)), at: noon(day).getTime() })
  return index
}
/** The event of a story beside one known story, event 7. */
const eventOf = (told: Story, known: Story, knownOn = DAY, toldOn = DAY) =>
  assignEvents([told], knowing([7, known, knownOn]), noon(toldOn))[0]

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
    expect(assignEvents([bridge, bridge], knowing([7, bridge]), noon(DAY))).toEqual([7, null])
  })

  it('stories without words', () => {
    expect(eventOf(story('', ''), story('', ''))).toBeNull()
  })
})

it('of several events the likest is chosen', () => {
  const loose = story(bridge.headline, 'Something else is said here.')
  expect(assignEvents([bridge], knowing([1, loose], [2, bridge]), noon(DAY))).toEqual([2])
})

describe('signatures', () => {
  it('fit a column of signed 32-bit integers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (headline, text) => {
        const signature = wordHashesOf({ headline, text })
        expect([0, 64]).toContain(signature.length)
        for (const hash of signature) expect(hash | 0).toBe(hash)
      }),
    )
  })

  it('do not depend on case, punctuation or apostrophes', () => {
    expect(wordHashesOf({ headline: "Бої під Куп'янськом", text: 'тривають.' })).toEqual(
      wordHashesOf({ headline: 'БОЇ під Куп’янськом —', text: 'Тривають' }),
    )
  })

  it('estimate what two texts have in common', () => {
    const words = Array.from({ length: 300 }, (_, at) => `word${at}`)
    const half = wordHashesOf({ headline: '', text: words.slice(0, 200).join(' ') })
    const other = wordHashesOf({ headline: '', text: words.slice(100).join(' ') })
    // 98 runs of three words in 298: a third.
    expect(likenessOf(half, other)).toBeGreaterThan(0.15)
    expect(likenessOf(half, other)).toBeLessThan(0.5)
  })
})

/** 1 for the same wording, about 0 for nothing in common. */
function likenessOf(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || one.length !== other.length) return 0
  return one.reduce((equal, hash, at) => (hash === other[at] ? equal + 1 : equal), 0) / one.length
}

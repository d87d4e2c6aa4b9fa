import { describe, expect, test } from 'vitest'
import { HOUR_MS } from '../../src/domain/calendar.ts'
import type { BriefingStore, EventSearch, SourceStore, StrikeStore } from '../../src/ports.ts'
import { aBriefing, aSource, aStory, aStrikeRow, at, NOW } from '../support/builders.ts'

export type BriefingStores = {
  readonly sources: SourceStore
  readonly briefings: BriefingStore
  readonly strikes: StrikeStore
}

const LATER = at('2023-08-02T06:00:00Z')
const LONG_AGO = at('2020-01-01T00:00:00Z')

/** What every `BriefingStore` keeps to. `createStores` gives empty ones over the same data. */
export function describeBriefingStore(name: string, createStores: () => Promise<BriefingStores>): void {
  const prepare = async () => {
    const stores = await createStores()
    await stores.sources.sync([aSource(), aSource({ slug: 'other', name: 'Other' })], NOW)
    return stores
  }
  const claims = (stores: BriefingStores, superseded = false) =>
    stores.strikes.listClaims('2023-08-01', '2023-08-03', { superseded })

  describe(`briefing store: ${name}`, () => {
    test('knows nothing at first', async () => {
      const { briefings } = await prepare()
      expect(await briefings.latestReceivedAt()).toBeNull()
      expect(await briefings.listLatest(5)).toEqual([])
      expect(await briefings.listEvents(LONG_AGO, LATER)).toEqual([])
      expect(await briefings.listEventCandidates(LONG_AGO, LATER)).toEqual([])
      expect(await briefings.findKnownKeys('sample', ['a'])).toEqual(new Map())
      expect(await briefings.findKnownKeys('sample', [])).toEqual(new Map())
    })

    test('gives texts by the ids of their briefings', async () => {
      const { briefings } = await prepare()
      const { briefingId } = await briefings.save(aBriefing({ text: 'Eighteen of 20. «Шахеди»' }))
      expect(await briefings.listTexts([briefingId, 999_999])).toEqual(
        new Map([[briefingId, { text: 'Eighteen of 20. «Шахеди»', language: 'en' }]]),
      )
      expect(await briefings.listTexts([])).toEqual(new Map())
    })

    test('stores a briefing with its stories, events and rows', async () => {
      const stores = await prepare()
      const outcome = await stores.briefings.save(aBriefing())
      expect(outcome).toEqual({ kind: 'new', briefingId: expect.any(Number) })
      expect(await stores.briefings.listEvents(LONG_AGO, LATER)).toEqual([
        {
          id: expect.any(Number),
          firstSeenAt: NOW,
          stories: [
            {
              storyId: expect.any(Number),
              headline: 'Power returns to Kherson',
              text: 'Crews have repaired the line that feeds the city.',
              topics: ['energy'],
              language: 'en',
              sourceSlug: 'sample',
              sourceName: 'Sample',
              forwardedFrom: null,
              authority: 'press',
              quoting: 'summary',
              url: 'https://news.example/1',
              publishedAt: at('2023-08-02T04:00:00Z'),
              receivedAt: NOW,
            },
          ],
        },
      ])
      expect(await claims(stores)).toMatchObject([
        { ...aStrikeRow(), briefingId: outcome.briefingId, reportedAt: at('2023-08-02T04:00:00Z') },
      ])
      expect(await stores.briefings.latestReceivedAt()).toEqual(NOW)
      expect(await stores.briefings.listLatest(5)).toEqual([
        { title: null, language: 'en', publishedAt: at('2023-08-02T04:00:00Z') },
      ])
      expect(await stores.briefings.findKnownKeys('sample', ['https://news.example/1', 'x'])).toEqual(
        new Map([['https://news.example/1', { storedAt: NOW, length: aBriefing().text.length }]]),
      )
      expect(await stores.briefings.findKnownKeys('other', ['https://news.example/1'])).toEqual(new Map())
    })

    test('the same text again is unchanged, however it is spaced and composed', async () => {
      const stores = await prepare()
      const first = await stores.briefings.save(aBriefing({ text: 'Збито 18 із 20: її не чути.' }))
      const again = await stores.briefings.save(
        aBriefing({
          text: ' Збито  18 із 20:\nїї не чути. '.normalize('NFD'),
          origin: { receivedAt: LATER },
        }),
      )
      expect(again).toEqual({ kind: 'unchanged', briefingId: first.briefingId })
      expect(await claims(stores)).toHaveLength(1)
    })

    test('another text under the same key is a revision: rows are superseded, and those that hold are kept', async () => {
      const stores = await prepare()
      const kept = aStrikeRow({ model: 'kalibr', launched: { value: 4 }, intercepted: { value: 4 } })
      const first = await stores.briefings.save(aBriefing({ strikes: [aStrikeRow(), kept] }))
      const before = await claims(stores)
      const moved = { ...kept, evidence: [{ start: 3, end: 8, quote: 'all 4' }] }
      const corrected = aStrikeRow({ launched: { value: 22, bound: 'at-least' } })
      const outcome = await stores.briefings.save(
        aBriefing({ text: 'Corrected.', origin: { receivedAt: LATER }, strikes: [corrected, moved] }),
      )
      expect(outcome).toEqual({ kind: 'revised', briefingId: first.briefingId, revision: 2 })
      const after = await claims(stores)
      expect(after).toHaveLength(2)
      expect(after.find((claim) => claim.model === 'kalibr')).toEqual({
        ...before.find((claim) => claim.model === 'kalibr'),
        evidence: moved.evidence,
      })
      expect(after.find((claim) => claim.model === 'shahed')).toMatchObject({
        ...corrected,
        reportedAt: LATER,
      })
      expect((await claims(stores, true)).filter((claim) => claim.supersededAt !== null)).toMatchObject([
        { ...aStrikeRow(), supersededAt: LATER },
      ])
    })

    test('two rows that say the same are two, also after a revision', async () => {
      const stores = await prepare()
      await stores.briefings.save(aBriefing({ strikes: [aStrikeRow(), aStrikeRow()] }))
      await stores.briefings.save(aBriefing({ text: 'Other words.', strikes: [aStrikeRow(), aStrikeRow()] }))
      expect(await claims(stores, true)).toHaveLength(2)
    })

    test('a text that returns to what it was is one more revision', async () => {
      const { briefings } = await prepare()
      await briefings.save(aBriefing({ text: 'one' }))
      await briefings.save(aBriefing({ text: 'two' }))
      expect(await briefings.save(aBriefing({ text: 'one' }))).toMatchObject({ kind: 'revised', revision: 3 })
    })

    test('a story that stays keeps its event; a new one begins another, received with the revision', async () => {
      const { briefings } = await prepare()
      const bridge = aStory({
        headline: 'Bridge closed',
        text: 'The bridge is shut.',
        signature: [9, 9, 9, 9],
      })
      await briefings.save(aBriefing({ stories: [aStory(), bridge] }))
      const before = await briefings.listEvents(LONG_AGO, LATER)
      const grain = aStory({ headline: 'Grain leaves', text: 'A ship left.', signature: [5, 6, 7, 8] })
      const renamed = { ...bridge, headline: 'Bridge shut to traffic', signature: [9, 9, 9, 1] }
      await briefings.save(
        aBriefing({ text: 'changed', stories: [grain, renamed, aStory()], origin: { receivedAt: LATER } }),
      )
      const after = await briefings.listEvents(LONG_AGO, LATER)
      const idOf = (events: typeof after, headline: string) =>
        events.find((event) => event.stories[0]?.headline === headline)?.id
      expect(idOf(after, 'Power returns to Kherson')).toBe(idOf(before, 'Power returns to Kherson'))
      expect(idOf(after, 'Bridge shut to traffic')).toBe(idOf(before, 'Bridge closed'))
      expect(after.map((event) => event.stories.length)).toEqual([1, 1, 1])
      expect(await briefings.listEvents(NOW, LATER)).toMatchObject([
        { firstSeenAt: LATER, stories: [{ headline: 'Grain leaves' }] },
      ])
    })

    test('what a channel forwards is told as whom it is by, and not by the authority of the channel', async () => {
      const stores = await prepare()
      await stores.sources.sync([aSource({ slug: 'air', authority: 'official' }), aSource()], NOW)
      const save = (externalKey: string, forwardedFrom: string | null) =>
        stores.briefings.save(
          aBriefing({ origin: { sourceSlug: 'air', externalKey, forwardedFrom }, text: externalKey }),
        )
      await save('own', null)
      await save('forwarded', 'Front desk')
      const told = [
        { forwardedFrom: null, authority: 'official' },
        { forwardedFrom: 'Front desk', authority: 'press' },
      ]
      const events = await stores.briefings.listEvents(LONG_AGO, LATER)
      expect(events.flatMap(({ stories }) => stories)).toMatchObject(told)
      expect(await claims(stores)).toMatchObject(told)
    })

    test('what a muted source told first is news when another source tells it, and never twice', async () => {
      const { briefings } = await prepare()
      await briefings.save(aBriefing())
      const [told] = await briefings.listEvents(LONG_AGO, NOW, ['sample'])
      const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS)
      const story = aStory({ eventId: told?.id ?? null, headline: 'Light in Kherson' })
      for (const [hours, externalKey] of [
        [10, 'first'],
        [30, 'second'],
      ] as const)
        await briefings.save(
          aBriefing({
            origin: { sourceSlug: 'other', externalKey, receivedAt: later(hours) },
            text: externalKey,
            stories: [story],
          }),
        )
      const headlines = async (from: number, to: number, muted?: readonly string[]) =>
        (await briefings.listEvents(later(from), later(to), muted)).map(({ stories }) => stories.length)
      expect(await headlines(0, 24, ['sample'])).toEqual([2])
      expect(await headlines(0, 24, ['other'])).toEqual([])
      expect(await headlines(0, 24)).toEqual([])
      expect(await headlines(24, 48, ['sample'])).toEqual([])
      expect(await headlines(-1, 0, ['sample'])).toEqual([1])
    })

    test('an event whose only story was taken back is told no more', async () => {
      const { briefings } = await prepare()
      await briefings.save(aBriefing())
      await briefings.save(aBriefing({ text: 'retracted', stories: [] }))
      expect(await briefings.listEvents(LONG_AGO, LATER)).toEqual([])
    })

    test('joins the telling of another source to the event, the earliest first', async () => {
      const { briefings } = await prepare()
      await briefings.save(aBriefing())
      const [candidate] = await briefings.listEventCandidates(LONG_AGO, LATER)
      expect(candidate).toMatchObject({
        publishedAt: at('2023-08-02T04:00:00Z'),
        publishedOn: '2023-08-02',
        sourceSlug: 'sample',
      })
      await briefings.save(
        aBriefing({
          origin: { sourceSlug: 'other', receivedAt: LATER },
          stories: [aStory({ eventId: candidate?.eventId ?? null, headline: 'Light in Kherson' })],
        }),
      )
      const events = await briefings.listEvents(LONG_AGO, LATER)
      expect(events.map((event) => event.stories.map((story) => story.sourceName))).toEqual([
        ['Sample', 'Other'],
      ])
      expect(await briefings.listEvents(NOW, LATER)).toEqual([])
      expect(await briefings.listEventCandidates(NOW, LATER)).toMatchObject([{ sourceSlug: 'other' }])
      expect(await briefings.listEventCandidates(LONG_AGO, NOW)).toMatchObject([{ sourceSlug: 'sample' }])
    })

    test('lists events after one instant and up to another', async () => {
      const { briefings } = await prepare()
      const save = (key: string, receivedAt: Date) =>
        briefings.save(
          aBriefing({ origin: { externalKey: key, receivedAt }, stories: [aStory({ headline: key })] }),
        )
      await save('second', at('2023-08-02T02:00:00Z'))
      await save('first', at('2023-08-02T01:00:00Z'))
      await save('third', at('2023-08-02T03:00:00Z'))
      const told = await briefings.listEvents(at('2023-08-02T01:00:00Z'), at('2023-08-02T03:00:00Z'))
      expect(told.map((event) => event.stories[0]?.headline)).toEqual(['second', 'third'])
    })

    test('finds words in headline or text, whatever their case and apostrophe, newest first', async () => {
      const { briefings } = await prepare()
      const save = (key: string, headline: string, text: string, receivedAt = NOW) =>
        briefings.save(
          aBriefing({ origin: { externalKey: key, receivedAt }, stories: [aStory({ headline, text })] }),
        )
      await save('1', 'Бої під Купʼянськом', 'Ворог наступає.', at('2023-08-01T00:00:00Z'))
      await save('2', 'Evening', 'Shelling of KUPIANSK and 100% of_power is back.')
      await save('3', 'Ранок', 'У КУП’ЯНСЬКУ тихо.')
      const search = async (words: string, until = LATER, limit = 10) =>
        (await briefings.searchEvents({ words, until }, limit)).events.map(
          (event) => event.stories[0]?.headline,
        )
      const all = ['Ранок', 'Evening', 'Бої під Купʼянськом']
      expect(await search("куп'янськ")).toEqual(all)
      expect(await search('ТИХО Куп`янськ')).toEqual(['Ранок'])
      expect(await search('kupiansk')).toEqual(all)
      expect(await search("куп'янськ", LATER, 1)).toEqual(['Ранок'])
      expect(await search("куп'янськ", at('2023-08-01T12:00:00Z'))).toEqual(['Бої під Купʼянськом'])
      for (const words of ["куп'янська", '«Куп’янськ», тихо', "у Куп'янську тихо?"]) {
        expect([words, (await search(words))[0]]).toEqual([words, 'Ранок'])
      }
      expect(await search('100%')).toEqual(['Evening'])
      expect(await search('of_p')).toEqual(['Evening'])
      for (const words of ['1%0', '%', '\\', '  ', '']) {
        expect([words, await search(words)]).toEqual([words, []])
      }
    })

    test.each([
      ['hi', []],
      ['chi', ['China’s envoy “Li” in Odesa-port']],
      ['li', ['China’s envoy “Li” in Odesa-port']],
      ['port', ['China’s envoy “Li” in Odesa-port']],
      ['арків', []],
      ['янськ', []],
      ['харків', ['Харків’яни в Куп’янську']],
      ["куп'янськ", ['Харків’яни в Куп’янську']],
      ['(.*)', []],
    ])('finds %s at the beginning of words alone', async (words, headlines) => {
      const { briefings } = await prepare()
      const stories = ['China’s envoy “Li” in Odesa-port', 'Харків’яни в Куп’янську']
      await briefings.save(
        aBriefing({
          stories: stories.map((headline, at) => aStory({ headline, text: '', signature: [at, 2, 3, 4] })),
        }),
      )
      const { events: found } = await briefings.searchEvents({ words, until: LATER }, 10)
      expect(found.map((event) => event.stories[0]?.headline)).toEqual(headlines)
    })

    test.each([
      ['Харків', 'Удар по центру Харкова'],
      ['Харкові', 'Удар по центру Харкова'],
      ['одеса', 'Порт в Одесі працює'],
      ['Кривий Ріг', 'Вибухи у Кривому Розі'],
      ['Авдіївка', 'Бої під Авдіївкою'],
    ])('finds %s in whatever case it stands', async (words, headline) => {
      const { briefings } = await prepare()
      await briefings.save(
        aBriefing({
          stories: [
            'Удар по центру Харкова',
            'Порт в Одесі працює',
            'Вибухи у Кривому Розі',
            'Бої під Авдіївкою',
          ].map((each, index) => aStory({ headline: each, signature: [index, 2, 3, 4], text: '' })),
        }),
      )
      const { events: found } = await briefings.searchEvents({ words, until: LATER }, 10)
      expect(found.map((event) => event.stories[0]?.headline)).toEqual([headline])
    })

    test.each([
      ['Kharkiv', ['Удар по центру Харкова', 'Kharkiv is hit']],
      ['Kharkov', ['Удар по центру Харкова', 'Kharkiv is hit']],
      ['Харків', ['Удар по центру Харкова', 'Kharkiv is hit']],
      ['Kiev', ['Тиша в Києві', 'Air defence over Kyiv']],
      ['Києву', ['Тиша в Києві', 'Air defence over Kyiv']],
      ['Zelenskyy', ['Zelensky speaks']],
      ['"air defence"', ['Air defence over Kyiv']],
      ['air defence', ['Defence of the air', 'Air defence over Kyiv']],
      ['defence -air', []],
      ['"центру Харкова"', ['Удар по центру Харкова']],
      ['«Харкова центр»', []],
      ['hit -Харків', []],
      ['-hit', []],
    ])(
      'finds %s in either alphabet, phrases and exclusions as in what is followed',
      async (words, headlines) => {
        const { briefings } = await prepare()
        const told = [
          'Zelensky speaks',
          'Defence of the air',
          'Тиша в Києві',
          'Air defence over Kyiv',
          'Удар по центру Харкова',
          'Kharkiv is hit',
        ]
        await briefings.save(
          aBriefing({
            stories: told.map((each, index) =>
              aStory({ headline: each, signature: [index, 2, 3, 4], text: '' }),
            ),
          }),
        )
        const { events: found } = await briefings.searchEvents({ words, until: LATER }, 10)
        expect(found.map((event) => event.stories[0]?.headline).toSorted()).toEqual(headlines.toSorted())
      },
    )

    test('finds events of a topic, of a time and of sources that are not muted, page by page, and counts them', async () => {
      const { briefings } = await prepare()
      for (const day of [1, 2, 3, 4]) {
        await briefings.save(
          aBriefing({
            origin: { externalKey: `key-${day}`, publishedAt: at(`2023-07-0${day}T21:30:00Z`) },
            stories: [
              aStory({ headline: `Sea ${day}`, topics: ['sea'], signature: [day, 2, 3, 4] }),
              aStory({ headline: `Front ${day}`, topics: ['frontline'], signature: [day, 7, 8, 9] }),
            ],
          }),
        )
      }
      const search = async (what: Omit<EventSearch, 'until'>, limit = 10) => {
        const { events, total } = await briefings.searchEvents({ ...what, until: LATER }, limit)
        return [events.map((event) => event.stories[0]?.headline), total]
      }
      const published = { from: at('2023-07-01T21:30:00Z'), before: at('2023-07-03T21:30:00Z') }
      expect(await search({ topic: 'sea', published })).toEqual([['Sea 2', 'Sea 1'], 2])
      expect(await search({ words: 'front', published })).toEqual([['Front 2', 'Front 1'], 2])
      expect(await search({ words: 'sea', skip: 1 }, 2)).toEqual([['Sea 3', 'Sea 2'], 4])
      expect(await search({ published }, 1)).toEqual([['Front 2'], 4])
      expect(await search({ words: 'sea', mutedSources: ['sample'] })).toEqual([[], 0])
      expect(await search({})).toEqual([[], 0])
    })

    test.each([
      ['Pokrovks', 'Pokrovsk'],
      ['покровкс', 'Покровську'],
      ['Kramatrosk', 'Kramatorsk'],
      ['hospitel', 'hospital'],
      ['Zhytomyr', null],
      ['port', null],
      ['%%%%%%', null],
    ])('%s is near %s', async (word, near) => {
      const { briefings } = await prepare()
      const told = ['Pokrovsk holds', 'Бої у Покровську тривають', 'A hospital in Kramatorsk is hit']
      await briefings.save(
        aBriefing({
          stories: told.map((each, index) =>
            aStory({ headline: each, signature: [index, 2, 3, 4], text: '' }),
          ),
        }),
      )
      expect(await briefings.findNearWord(word, LATER)).toBe(near)
    })

    test('stores any text there can be, and quotes at their offsets', async () => {
      const stores = await prepare()
      const text = 'nul \0 half \uD83D end; 18 of 20'
      const quote = text.slice(0, 14)
      await stores.briefings.save(
        aBriefing({
          text,
          title: text,
          stories: [aStory({ headline: text, text })],
          strikes: [aStrikeRow({ evidence: [{ start: 0, end: 14, quote }] })],
        }),
      )
      const [claim] = await claims(stores)
      expect(claim?.evidence).toEqual([{ start: 0, end: 14, quote: 'nul \uFFFD half \uFFFD e' }])
      expect(await stores.briefings.save(aBriefing({ text }))).toMatchObject({ kind: 'unchanged' })
    })

    test('keeps nothing of a briefing that cannot be stored whole', async () => {
      const { briefings } = await prepare()
      await expect(
        briefings.save(aBriefing({ stories: [aStory(), aStory({ eventId: 999_999 })] })),
      ).rejects.toThrow()
      expect(await briefings.latestReceivedAt()).toBeNull()
      expect(await briefings.listEventCandidates(LONG_AGO, LATER)).toEqual([])
    })

    test('the same briefing saved at once is stored once', async () => {
      const stores = await prepare()
      const outcomes = await Promise.all(Array.from({ length: 6 }, () => stores.briefings.save(aBriefing())))
      expect(outcomes.map((outcome) => outcome.kind).toSorted()).toEqual([
        'new',
        ...Array<string>(5).fill('unchanged'),
      ])
      expect(await claims(stores)).toHaveLength(1)
      expect(await stores.briefings.listEvents(LONG_AGO, LATER)).toHaveLength(1)
    })

    test('the same revision saved at once is one revision', async () => {
      const stores = await prepare()
      await stores.briefings.save(aBriefing())
      const revised = aBriefing({ text: 'new words', strikes: [aStrikeRow({ launched: { value: 30 } })] })
      const outcomes = await Promise.all(Array.from({ length: 6 }, () => stores.briefings.save(revised)))
      expect(outcomes.filter((outcome) => outcome.kind === 'revised')).toMatchObject([{ revision: 2 }])
      expect(await claims(stores)).toMatchObject([{ launched: { value: 30 } }])
      expect(await claims(stores, true)).toHaveLength(2)
    })
  })
}

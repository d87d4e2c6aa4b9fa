import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { createStrikeStore } from '../../../src/db/strike-store.ts'
import { createSubscriberStore } from '../../../src/db/subscriber-store.ts'
import { dateAt, DAY_MS, KYIV, MINUTE_MS, type IsoDate } from '../../../src/domain/calendar.ts'
import { LANGUAGES, type Language } from '../../../src/domain/language.ts'
import type { Subscriber } from '../../../src/domain/subscriber.ts'
import { tallyPeriod } from '../../support/tally-period.ts'
import { PLAYGROUND_START } from '../../../src/playground/playground.ts'
import { parseHtml } from '../../../src/playground/bot-api/parse-html.ts'
import {
  appearedAt,
  readSampleArchive,
  type SampleBriefing,
} from '../../../src/playground/sample/sample-archive.ts'
import { briefingHtml, escapeXml } from '../../../src/playground/sample/sample-html.ts'
import { SAMPLE_SOURCES } from '../../../src/playground/sample/sample-sources.ts'
import type { Message, Messenger } from '../../../src/ports.ts'
import { formatDay } from '../../../src/telegram/rendering/format-date.ts'
import { dateTitle } from '../../../src/telegram/rendering/raid-titles.ts'
import { renderersFor } from '../../../src/telegram/sending/render-for-reader.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { closeNights } from '../../../src/use-cases/close-nights.ts'
import { createContentFor } from '../../../src/use-cases/content-for.ts'
import { correct } from '../../../src/use-cases/correct.ts'
import { deliverShard } from '../../../src/use-cases/deliver.ts'
import { createEventMemory } from '../../../src/use-cases/event-memory.ts'
import { ingest } from '../../../src/use-cases/ingest.ts'
import { planAndRelease } from '../../../src/use-cases/release-waiting.ts'
import { subscribe } from '../../../src/use-cases/subscribe.ts'
import { openGate } from '../../support/open-gate.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { readHere } from '../../support/read-here.ts'
import { silentLogger } from '../../support/silent-logger.ts'

type Written = {
  readonly chatId: number
  readonly at: Date
  readonly first: string
  latest: string
  readonly isSilent: boolean
}

const DAYS = 16
const END = new Date(PLAYGROUND_START.getTime() + DAYS * DAY_MS)
const textsFor = loadTexts()
/** Both people of the playground, at several hours; some wait for the report. */
const READERS: readonly (Pick<Subscriber, 'chatId' | 'language' | 'deliveryTime'> & Partial<Subscriber>)[] = [
  { chatId: 1, language: 'en', deliveryTime: '07:00', figuresNote: true },
  { chatId: 2, language: 'uk', deliveryTime: '07:00' },
  { chatId: 3, language: 'en', deliveryTime: '08:00' },
  { chatId: 4, language: 'uk', deliveryTime: '08:00' },
  { chatId: 5, language: 'en', deliveryTime: '07:00', waitUntil: '10:00' },
  { chatId: 6, language: 'uk', deliveryTime: '07:00', waitUntil: '10:00' },
  { chatId: 7, language: 'en', deliveryTime: '20:00' },
  { chatId: 8, language: 'uk', deliveryTime: '20:00' },
]

const HOURS = [
  ...new Set([
    '12:00',
    ...READERS.flatMap(({ deliveryTime, waitUntil }) => [deliveryTime, waitUntil ?? []].flat()),
  ]),
]

describe('sixteen mornings of the playground', () => {
  let database: Database
  let raids: readonly { readonly night: IsoDate; readonly raid: 'night' | 'day' }[]
  const written: Written[] = []
  const overdue: string[] = []
  let now = PLAYGROUND_START

  beforeAll(async () => {
    database = await createTestPglite()
    await live()
  }, 240_000)
  afterAll(() => database.close())

  it.each(READERS)(
    'tell reader $chatId ($language, $deliveryTime) of every raid as new exactly once',
    ({ chatId, language }) => {
      const texts = textsFor(language)
      const mine = written.filter((each) => each.chatId === chatId && !each.isSilent)
      expect(mine.length).toBeGreaterThan(10)
      const told = raids.map(({ night, raid }) => {
        const title = (which: 'night' | 'day' | null) =>
          dateTitle(which === null ? [] : [rowOf(which)], formatDay(night, language), texts)
        const both = formatDay(night, language)
        return {
          raid: `${night} ${raid}`,
          times: mine.filter(({ first }) => tells(first, title(raid), texts) || tells(first, both, texts))
            .length,
        }
      })
      expect(told.filter(({ times }) => times !== 1)).toEqual([])
    },
  )

  it('leave no promise of figures standing past noon', () => {
    expect(overdue).toEqual([])
  })

  it('bring the report to whom waits for it with the briefing itself, at the latest at ten', () => {
    const waiting = written.filter(({ chatId }) => chatId === 5 || chatId === 6)
    const hours = new Set(
      waiting.map(({ at }) =>
        at.toTemporalInstant().toZonedDateTimeISO('Europe/Kyiv').toPlainTime().toString().slice(0, 5),
      ),
    )
    expect([...hours].every((hour) => hour >= '07:00' && hour <= '10:01')).toBe(true)
    expect(hours.size).toBeGreaterThan(2)
    const promised = waiting.filter(({ chatId, first }) =>
      first.includes(textsFor(chatId === 5 ? 'en' : 'uk')('tally-not-published-yet')),
    )
    for (const { at } of promised) expect(at.getUTCHours()).toBe(7)
    const dates = waiting.filter(({ chatId }) => chatId === 5).map(({ at }) => at.toISOString().slice(0, 10))
    expect(new Set(dates).size).toBe(dates.length)
  })

  it('send a note without a sound, once a night, to whom wants one', () => {
    const notes = written.filter(({ isSilent }) => isSilent)
    expect(new Set(notes.map(({ chatId }) => chatId))).toEqual(new Set([1]))
    expect(new Set(notes.map(({ first }) => first)).size).toBe(notes.length)
    expect(notes.length).toBeGreaterThan(5)
  })

  async function live(): Promise<void> {
    const { db } = database
    const [briefings, strikes] = [createBriefingStore(db), createStrikeStore(db)]
    const [deliveries, subscribers] = [createDeliveryStore(db), createSubscriberStore(db)]
    const clock = { now: () => now }
    await createSourceStore(db).sync(SAMPLE_SOURCES('http://127.0.0.1'), now)
    const ingesting = {
      briefings,
      events: createEventMemory(),
      read: readHere,
      correct: (nights: readonly IsoDate[], at: Date) =>
        correct({ strikes, corrections: deliveries }, nights, at),
    }
    const messenger = createMailbox()
    const deliver = {
      deliveries,
      subscribers,
      messenger,
      paidMessenger: messenger,
      gate: openGate,
      contentFor: createContentFor({
        briefings,
        strikes,
        corrections: deliveries,
        clock,
        ...renderersFor(textsFor),
      }),
      settle: (row: Parameters<typeof deliveries.settle>[1][number]) => deliveries.settle('1', [row], now),
      clock,
      logger: silentLogger,
      sender: '1',
    }
    const archive = LANGUAGES.flatMap((language) =>
      readSampleArchive(language).map((each) => ({ ...each, language })),
    )
    const toRead = archive.toSorted((one, other) => appearedAt(one).getTime() - appearedAt(other).getTime())
    for (const moment of momentsOf(toRead)) {
      now = moment
      while (toRead[0] !== undefined && appearedAt(toRead[0]) <= now) await read(toRead.shift())
      if (now.getTime() === PLAYGROUND_START.getTime()) await sign()
      if (now.getUTCMinutes() === 0) await closeNights({ strikes, corrections: deliveries }, now)
      await planAndRelease({ deliveries, strikes }, now)
      for (const shard of await deliveries.listOpenShards(now))
        await (
          await deliverShard(deliver, shard, new AbortController().signal)
        ).settled
      lookForPromises()
    }
    const [from, to] = ['2023-08-02', '2023-08-16']
    const tally = tallyPeriod({ from, to, claims: await strikes.listClaims(from, to) })
    raids = tally.byNight.flatMap(({ night, rows }) =>
      [...new Set(rows.map(({ raid }) => (raid === 'day' ? 'day' : 'night')))].map(
        (raid) => ({ night, raid }) as const,
      ),
    )
    expect(raids.length).toBeGreaterThan(9)

    async function read(briefing: (SampleBriefing & { readonly language: Language }) | undefined) {
      if (briefing === undefined) return
      const content = `<h1>${escapeXml(briefing.title)}</h1>\n${briefingHtml(briefing)}`
      await ingest(
        ingesting,
        `sample-${briefing.language}`,
        {
          ...{
            externalKey: briefing.slug,
            url: `https://sample.example/${briefing.slug}`,
            title: briefing.title,
          },
          ...{
            format: 'html',
            content,
            publishedAt: briefing.publishedAt,
            editedAt: briefing.correctedAt,
            complete: true,
          },
          language: briefing.language,
        },
        now,
      )
    }

    /** They begin as whoever came yesterday. */
    async function sign() {
      const defaults = { timezone: 'Europe/Kyiv', deliveryTime: '08:00', language: 'en' as const }
      const yesterday = new Date(now.getTime() - DAY_MS / 2)
      for (const { chatId, language, ...choices } of READERS) {
        const chat = { chatId, threadId: null, kind: 'private' as const, language }
        const { subscriber } = await subscribe(
          { subscribers },
          chat,
          { ...defaults, deliveryTime: choices.deliveryTime },
          yesterday,
        )
        await subscribers.update(subscriber.chatId, { ...choices, toldUntil: yesterday })
      }
    }
  }

  /** What was sent, as it was at first and as it now stands. */
  function createMailbox(): Messenger {
    const textOf = ({ classic }: Message) => classic.map((html) => parseHtml(html).text).join('\n')
    return {
      send: ({ chatId }, message) => {
        const first = textOf(message)
        written.push({ chatId, at: now, first, latest: first, isSilent: message.silent === true })
        return Promise.resolve({ kind: 'sent', messageIds: [written.length - 1], rich: false })
      },
      edit: (_address, [id = -1], message) => {
        const old = written[id]
        if (old !== undefined) old.latest = textOf(message)
        return Promise.resolve({ kind: 'sent', messageIds: [id], rich: false })
      },
    }
  }

  function lookForPromises(): void {
    const kyiv = now.toTemporalInstant().toZonedDateTimeISO('Europe/Kyiv')
    if (kyiv.hour < 12 || (kyiv.hour === 12 && kyiv.minute < 1)) return
    const promises = LANGUAGES.map((language) => textsFor(language)('tally-not-published-yet'))
    const standing = written.filter(({ latest }) => promises.some((promise) => latest.includes(promise)))
    overdue.push(
      ...standing.map(({ chatId, at }) => `${chatId} of ${at.toISOString()} at ${now.toISOString()}`),
    )
  }
})

/** The minutes in which anything can happen: the readers' hours, noon, reports, the edits that follow, and the minute after each. */
function momentsOf(briefings: readonly SampleBriefing[]): readonly Date[] {
  const published = briefings
    .map((briefing) => appearedAt(briefing).getTime())
    .filter((at) => at > PLAYGROUND_START.getTime())
  const first = Temporal.PlainDate.from(dateAt(PLAYGROUND_START, KYIV))
  const due = Array.from({ length: DAYS + 1 }, (_, days) =>
    HOURS.map(
      (time) => first.add({ days }).toZonedDateTime({ timeZone: KYIV, plainTime: time }).epochMilliseconds,
    ),
  ).flat()
  const after = (at: number) => [at, at + MINUTE_MS, at + 3 * MINUTE_MS]
  const all = [PLAYGROUND_START.getTime(), ...[...published, ...due].flatMap(after)]
  return [...new Set(all)]
    .filter((at) => at >= PLAYGROUND_START.getTime() && at <= END.getTime())
    .toSorted((a, b) => a - b)
    .map((at) => new Date(at))
}

const rowOf = (raid: 'night' | 'day') => ({ raid }) as Parameters<typeof dateTitle>[0][number]

/** Whether figures stand below a title, and no promise of them. */
function tells(text: string, title: string, texts: (key: string) => string): boolean {
  const lines = text.split('\n')
  const at = lines.indexOf(title)
  const next = lines[at + 1] ?? ''
  return at >= 0 && next !== texts('tally-not-published-yet') && next !== texts('digest-no-report')
}

import type { Story } from '../../src/domain/briefing/read-briefing.ts'
import type { SourceInfo } from '../../src/domain/source.ts'
import type { ImpactRow } from '../../src/domain/strikes/impacts/impact-row.ts'
import type { StrikeRow } from '../../src/domain/strikes/strike-row.ts'
import type { Subscriber } from '../../src/domain/subscriber.ts'
import type { BriefingToSave, StoryToSave } from '../../src/ports.ts'

/** A moment all tests agree on: 2 August 2023, 07:30 in Kyiv. */
export const NOW = new Date('2023-08-02T04:30:00Z')

export const at = (iso: string): Date => new Date(iso)

export const aSource = (changes: Partial<SourceInfo> = {}): SourceInfo => ({
  slug: 'sample',
  name: 'Sample',
  kind: 'feed',
  url: 'https://news.example/feed',
  language: 'en',
  authority: 'press',
  quoting: 'summary',
  intervalMinutes: 15,
  rhythmHours: 24,
  ...changes,
})

export const aSubscriber = (changes: Partial<Subscriber> = {}): Subscriber => ({
  chatId: 1001,
  threadId: null,
  kind: 'private',
  language: 'en',
  timezone: 'Europe/Kyiv',
  deliveryTime: '08:00',
  moreTimes: [],
  weekendTime: null,
  days: [1, 2, 3, 4, 5, 6, 7],
  topics: ['strikes', 'frontline'],
  follows: [],
  mutedSources: [],
  format: 'classic',
  corrections: true,
  waitUntil: null,
  figuresNote: false,
  weekly: false,
  quiet: null,
  silent: false,
  style: 'full',
  light: false,
  status: 'active',
  inactiveReason: null,
  pausedUntil: null,
  catchUpFrom: null,
  nextDueAt: at('2023-08-02T05:00:00Z'),
  nextWeekAt: null,
  toldUntil: null,
  createdAt: NOW,
  ...changes,
})

export const aStory = (changes: Partial<StoryToSave> = {}): StoryToSave => ({
  headline: 'Power returns to Kherson',
  text: 'Crews have repaired the line that feeds the city.',
  topics: ['energy'],
  eventId: null,
  signature: [1, 2, 3, 4],
  ...changes,
})

export const aStrikeRow = (changes: Partial<StrikeRow> = {}): StrikeRow => ({
  night: '2023-08-02',
  raid: 'night',
  model: 'shahed',
  launched: { value: 20 },
  intercepted: { value: 18 },
  lost: null,
  scope: 'national',
  role: 'nightly',
  doubts: [],
  evidence: [{ start: 0, end: 24, quote: 'Eighteen of 20 shot down' }],
  ...changes,
})

type BriefingChanges = {
  readonly origin?: Partial<BriefingToSave['origin']>
  readonly text?: string
  readonly title?: string | null
  readonly stories?: readonly StoryToSave[]
  readonly strikes?: readonly StrikeRow[]
  readonly impacts?: readonly ImpactRow[]
}

export function aBriefing(changes: BriefingChanges = {}): BriefingToSave {
  const stories = changes.stories ?? [aStory()]
  const text = changes.text ?? 'Eighteen of 20 shot down overnight.'
  return {
    origin: {
      sourceSlug: 'sample',
      externalKey: 'https://news.example/1',
      url: 'https://news.example/1',
      publishedAt: at('2023-08-02T04:00:00Z'),
      receivedAt: NOW,
      ...changes.origin,
    },
    text,
    reading: {
      text,
      title: changes.title ?? null,
      dayNumber: 525,
      publishedOn: '2023-08-02',
      language: 'en',
      stories: stories.map(({ headline, text, topics }): Story => ({ headline, text, topics })),
      strikes: changes.strikes ?? [aStrikeRow()],
      impacts: changes.impacts ?? [],
    },
    stories,
  }
}

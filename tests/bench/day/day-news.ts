import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/domain/calendar.ts'
import type { BriefingToSave } from '../../../src/ports.ts'
import { aBriefing, aStory, aStrikeRow } from '../../support/builders.ts'
import { START } from './day-readers.ts'

/** What a source tells at a moment of the day: figures of the night's raid, news of a dam, or what is history. */
export type Telling =
  | { readonly at: number; readonly kind: 'raid'; readonly drones: number }
  | { readonly at: number; readonly kind: 'news'; readonly headline: string }
  | { readonly at: number; readonly kind: 'history' }

export const NIGHT = '2026-10-25'
/** Launched beside the drones. */
export const BALLISTIC = 4
const OLD_NIGHT = '2026-10-20'

const after = (hours: number, minutes: number) => START.getTime() + hours * HOUR_MS + minutes * MINUTE_MS
const dam = (number: number, hours: number, minutes: number): Telling => ({
  ...{ at: after(hours, minutes), kind: 'news', headline: `A dam was hit, number ${number}` },
})

/** The report comes at 09:40 in Kyiv, grows a little before noon and more than doubles in the afternoon. */
export const TELLINGS: readonly Telling[] = [
  dam(1, 2, 10),
  { at: after(7, 40), kind: 'raid', drones: 150 },
  { at: after(9, 0), kind: 'raid', drones: 170 },
  dam(2, 10, 30),
  dam(3, 11, 0),
  dam(4, 12, 15),
  dam(5, 13, 5),
  { at: after(14, 0), kind: 'raid', drones: 400 },
  { at: after(16, 0), kind: 'history' },
  dam(6, 22, 30),
]

/** As its source tells it; the report of a night is one briefing that is changed. */
export function briefingOf(telling: Telling): BriefingToSave {
  const now = new Date(telling.at)
  switch (telling.kind) {
    case 'raid': {
      const launched = [
        ['shahed', telling.drones],
        ['iskander-m', BALLISTIC],
      ] as const
      return aBriefing({
        origin: originOf('report', new Date(after(7, 40)), now),
        text: `The report: ${telling.drones}.`,
        strikes: launched.map(([model, value]) =>
          aStrikeRow({ night: NIGHT, model, launched: { value }, intercepted: null }),
        ),
        stories: [],
      })
    }
    case 'news':
      return aBriefing({
        origin: originOf(telling.headline, now, now),
        text: telling.headline,
        strikes: [],
        stories: [aStory({ headline: telling.headline, signature: [telling.at % 1009, 2, 3, 4] })],
      })
    case 'history':
      return aBriefing({
        origin: originOf('archive', new Date(telling.at - 4 * DAY_MS), now),
        text: 'What was.',
        strikes: [
          aStrikeRow({ night: OLD_NIGHT, launched: { value: 900 }, intercepted: null }),
          aStrikeRow({ night: OLD_NIGHT, model: 'iskander-m', launched: { value: 20 }, intercepted: null }),
        ],
        stories: [aStory({ headline: 'A dam and a bridge were hit', signature: [9, 9, 9, 9] })],
      })
    default:
      return telling satisfies never
  }
}

export const nightsOf = ({ kind }: Telling): readonly string[] =>
  kind === 'raid' ? [NIGHT] : kind === 'history' ? [OLD_NIGHT] : []

function originOf(key: string, publishedAt: Date, receivedAt: Date) {
  return { externalKey: key, url: `https://news.example/${encodeURIComponent(key)}`, publishedAt, receivedAt }
}

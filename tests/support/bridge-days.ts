import type { IsoDate } from '../../src/domain/calendar.ts'
import { aBriefing, aStory, aStrikeRow } from './builders.ts'

type Morning = {
  readonly night: IsoDate
  readonly receivedAt: Date
  /** 20 and one more each day where it is left out. */
  readonly launched?: number
}

/** The briefing of a day's early morning, counted from 0: a raid, and a bridge that opens. */
export function aBridgeBriefing(day: number, { night, receivedAt, launched = 20 + day }: Morning) {
  return aBriefing({
    // Other figures are another revision.
    text: `Launched: ${launched}`,
    origin: {
      externalKey: `day-${day}`,
      url: `https://news.example/${day}`,
      publishedAt: receivedAt,
      receivedAt,
    },
    strikes: [aStrikeRow({ night, launched: { value: launched }, intercepted: { value: 18 } })],
    stories: [
      aStory({
        headline: bridgeOf(day),
        text: `Engineers opened bridge number ${day + 1} to traffic.`,
        topics: ['frontline'],
        signature: [day, day, day, day],
      }),
    ],
  })
}

/** What the briefing of a day tells, whatever flew. */
export const bridgeOf = (day: number): string => `Bridge ${day + 1} opens`

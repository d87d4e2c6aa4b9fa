import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '../../src/domain/calendar.ts'
import type { DigestPreferences } from '../../src/domain/digest/digest.ts'
import type { StrikeClaim } from '../../src/domain/strikes/claim.ts'
import { parseHtml } from '../../src/playground/bot-api/parse-html.ts'
import { renderWeek } from '../../src/telegram/rendering/render-week.ts'
import { loadTexts } from '../../src/telegram/texts.ts'
import { buildWeek } from '../../src/use-cases/build-week.ts'
import { event } from '../domain/digest/events.ts'
import { claim } from '../domain/tally/claims.ts'

/** Sunday, 08:00 in Kyiv. */
const UNTIL = new Date('2023-07-23T05:00:00Z')
const textsFor = loadTexts()
const reader: DigestPreferences = {
  ...{ language: 'en', topics: ['strikes', 'frontline', 'energy'], follows: [], mutedSources: [] },
}
const night = (ago: number): IsoDate => addDays('2023-07-22', -ago)

function depsOf(claims: readonly StrikeClaim[], events = [1, 2, 3, 4, 5, 6, 7].map((id) => event(id))) {
  return {
    briefings: { listEvents: () => Promise.resolve(events) },
    strikes: {
      listImpacts: () => Promise.resolve([]),
      listClaims: (from: IsoDate, to: IsoDate) =>
        Promise.resolve(
          claims.filter((each) => each.night !== null && each.night >= from && each.night <= to),
        ),
    },
  }
}
const textOf = async (
  claims: readonly StrikeClaim[],
  changes: Partial<DigestPreferences> = {},
  until = UNTIL,
) => {
  const preferences = { ...reader, ...changes }
  const week = await buildWeek(depsOf(claims), preferences, until)
  if (week === null) throw new Error('Nothing to tell')
  return parseHtml(renderWeek(week, textsFor(preferences.language)).classic.join('\n')).text
}

const twoWeeks = Array.from({ length: 14 }, (_, ago) =>
  claim('shahed', ago < 7 ? 30 + ago : 40, ago < 7 ? 27 : 36, { night: night(ago) }),
)

describe('the week in review', () => {
  it('has the week’s figures against the week before, its greatest night and five events', async () => {
    const text = await textOf([...twoWeeks, claim('kalibr', 6, 4, { night: night(3) })])
    expect(text).toMatch(/^The week in review: 16–22 July 2023\n/u)
    expect(text).toContain(
      'Drones\n231 launched, 189 shot down\n82% of drones shot down\n18% fewer than the week before (280)\nMost on one date: 36 (16 July)',
    )
    expect(text).toContain(
      'Missiles\n6 launched, 4 shot down\n67% of missiles shot down\nMost on one date: 6 (19 July)',
    )
    expect(text).toContain('Every night was reported.')
    expect(text.match(/Headline \d/gu)).toHaveLength(5)
  })

  it('reads well in Ukrainian', async () => {
    const text = await textOf(twoWeeks, { language: 'uk' })
    expect(text).toContain(
      'Дрони\nЗапущено 231, збито 189\nЗбито 82 % дронів\nНа 18 % менше, ніж тижнем раніше (280)\nНайбільше за добу: 36 (16 липня)',
    )
  })

  it('names the nights without a report, and compares only weeks that were reported alike', async () => {
    const text = await textOf(twoWeeks.filter((each) => each.night !== night(1) && each.night !== night(2)))
    expect(text).toContain('2 nights without a report: 20 July, 21 July')
    expect(text).toContain('The week before: 280')
    expect(text).not.toContain('%  fewer')
  })

  it('makes no share of nights that are counted in two ways, and says that they are', async () => {
    const until = new Date('2025-07-27T05:00:00Z')
    const claims = Array.from({ length: 14 }, (_, ago) =>
      claim('shahed', 100, 80, { night: addDays('2025-07-26', -ago), ...(ago > 2 && { lost: 10 }) }),
    )
    const text = await textOf(claims, {}, until)
    expect(text).toContain('700 launched\n')
    expect(text).not.toMatch(/% of drones/u)
  })

  it('has no figures for who did not choose strikes, and is nothing without news', async () => {
    const text = await textOf(twoWeeks, { topics: ['frontline'] })
    expect(text).not.toMatch(/Drones|reported/u)
    expect(await buildWeek(depsOf([], []), reader, UNTIL)).toBeNull()
  })
})

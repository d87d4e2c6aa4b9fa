import { addDays } from '../../../src/domain/calendar.ts'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Db } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { createStrikeStore } from '../../../src/db/strike-store.ts'
import type { ImportedRow } from '../../../src/ports.ts'
import { aBriefing, aSource, aStory, aStrikeRow, at, NOW } from '../../support/builders.ts'

const FIRST = '2023-06-01'
/** Each third night has missiles, too; of every tenth there is no report. */
function rowsOfNights(nights: number): readonly ImportedRow[] {
  return Array.from({ length: nights }, (_, at) => at).flatMap((index) => {
    if (index % 10 === 9) return []
    const night = addDays(FIRST, index)
    const row = (model: string, launched: number, intercepted: number): ImportedRow => ({
      line: index,
      key: `${night} ${model}`,
      row: aStrikeRow({
        night,
        model,
        launched: { value: launched },
        intercepted: { value: intercepted },
        evidence: [{ start: 0, end: 6, quote: 'a line' }],
        launchSites: ['Kursk'],
      }),
      reportedAt: at(`${night}T05:00:00Z`),
    })
    return [row('shahed', 10 + index, 5 + index), ...(index % 3 === 0 ? [row('kalibr', 4, 3)] : [])]
  })
}

/** Sixty-two nights up to 1 August 2023, a story and a count of a region. */
export async function fillSummer(db: Db): Promise<void> {
  const sources = createSourceStore(db)
  await sources.sync([aSource()], NOW)
  await sources.ensure(aSource({ slug: 'table', name: 'A table', kind: 'table', url: null }), NOW)
  await createStrikeStore(db).importRows('table', rowsOfNights(62), NOW)
  await createBriefingStore(db).save(
    aBriefing({
      stories: [aStory({ headline: 'Port of Odesa opens again', topics: ['sea'] })],
      strikes: [
        aStrikeRow({
          night: '2023-07-30',
          scope: 'regional',
          places: ['Odesa'],
          launched: { value: 7 },
          intercepted: { value: 6 },
        }),
      ],
    }),
  )
}

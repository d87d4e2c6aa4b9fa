import type { Language } from '../../domain/language.ts'
import type { NightTally } from '../../domain/tally/tally.ts'
import type { Texts } from '../../ports.ts'
import { formatDay } from './format-date.ts'
import type { Line } from './page.ts'
import { raidName, rowsByRaid } from './raid-titles.ts'
import { afterColon, tallyLineClause } from './tally-phrases.ts'

/** The raids of a date in one line, the date as the link to a source. */
export function nightLine(night: NightTally, texts: Texts, language: Language): Line {
  const date = formatDay(night.night, language)
  const raids = rowsByRaid(night.rows)
  const sentences = raids.map(({ raid, rows }) => {
    const told = afterColon(rows.map((row) => tallyLineClause(row, texts, night.night)))
    return raids.length > 1 || raid === 'day' ? `${raidName(raid, texts)} — ${told}` : told
  })
  const url = night.rows.flatMap((row) => row.sources).find((source) => source.url !== null)?.url
  return [
    url ? { kind: 'link', text: date, url } : { kind: 'bold', text: date },
    `: ${afterColon(sentences)}`,
  ]
}

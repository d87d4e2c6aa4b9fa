import { dateAt, KYIV } from '../../domain/calendar.ts'
import { parseModel } from '../../domain/strikes/parse-model.ts'
import { parsePeriod } from '../../domain/tally/parse-period.ts'
import { toTallyCsv } from '../../domain/tally/tally-csv.ts'
import { toTallyRecord } from '../../domain/tally/tally-records.ts'
import { renderTallyText } from '../../telegram/rendering/render-tally.ts'
import { findLatestReport, tallyFor } from '../../use-cases/tally.ts'
import { hasFlag, jsonLine, textOption, WrongUsage, type Command } from '../command.ts'

const REASONS = {
  unreadable: 'is no period: use last, week, month, 2023, 2023-07, 2023-07-18 or 2023-07-01..2023-07-15',
  future: 'has not begun yet',
  backwards: 'ends before it begins',
  'too-long': 'is longer than five years',
} as const

/** `strikes`: the tally a reader would get, with claims and conflicts in JSON. */
export const strikes: Command = {
  name: 'strikes',
  usage: '[PERIOD] [--model KEY] [--json|--csv]',
  summary: 'print the tally of a night or a period',
  options: { model: { type: 'string' }, csv: { type: 'boolean' } },
  positionals: [0, 8],
  needs: 'stores',
  async run(input, { io, program }) {
    const { clock, stores, texts, config } = program
    const { language } = config.defaults
    const today = dateAt(clock.now(), KYIV)
    const asked = input.positionals.join(' ')
    const period = parsePeriod(asked, today, language)
    if (period.kind === 'invalid') throw new WrongUsage(`"${asked}" ${REASONS[period.reason]}.`)
    const weapon = textOption(input, 'model')
    const model = weapon === null ? null : parseModel(weapon)
    if (weapon !== null && model === null)
      throw new WrongUsage(`"${weapon}" is no weapon that is known, such as shahed, kalibr or kh-101-555.`)

    const tally = await tallyFor(stores, { period, model })
    if (hasFlag(input, 'json')) await io.out(jsonLine(toTallyRecord(tally)))
    else if (hasFlag(input, 'csv')) await io.out(toTallyCsv(tally))
    else {
      const latest =
        tally.nightsReported === 0 && period.from === period.to
          ? await findLatestReport(stores, period.from)
          : null
      await io.out(`${renderTallyText(tally, texts(language), { language, today, latest })}\n`)
    }
    return 0
  },
}

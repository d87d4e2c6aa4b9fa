import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { addDays, dateAt, KYIV } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { parseStrikesQuery } from '../../use-cases/parse-strikes-query.ts'
import { chartPicture } from '../../telegram/rendering/chart-picture.ts'
import { chartFor } from '../../use-cases/chart-for.ts'
import { choiceOption, CommandFailure, hasFlag, textOption, WrongUsage, type Command } from '../command.ts'

const NIGHTS = 30

/** `chart`: the picture a reader would get, as a PNG file. */
export const chart: Command = {
  name: 'chart',
  usage: '[PERIOD] [WEAPON] --out FILE.png [--language en|uk] [--dark]',
  summary: 'draw the tally of a period, 30 nights unless one is named',
  options: { out: { type: 'string' }, language: { type: 'string' }, dark: { type: 'boolean' } },
  positionals: [0, 8],
  needs: 'stores',
  async run(input, { io, program }) {
    const { clock, config, stores, texts } = program
    const out = textOption(input, 'out')
    if (out === null) throw new WrongUsage('Say where to put it: --out chart.png')
    const language = choiceOption(input, 'language', LANGUAGES) ?? config.defaults.language
    const today = dateAt(clock.now(), KYIV)
    const asked = input.positionals.join(' ')
    const query =
      asked === ''
        ? { kind: 'query' as const, period: { from: addDays(today, 1 - NIGHTS), to: today }, model: null }
        : parseStrikesQuery(asked, today)
    if (query.kind === 'invalid')
      throw new WrongUsage(
        `"${asked}" is no period: use week, 90, 2023-07, shahed 2023 or 2023-07-01..2023-07-15.`,
      )

    const { period, model } = query
    const figures = await chartFor(stores, { from: period.from, to: period.to, model })
    const theme = hasFlag(input, 'dark') ? 'dark' : 'light'
    const painted = await program.charts.paint(chartPicture(figures, texts(language), { language, theme }))
    if (painted.kind === 'failed') throw new CommandFailure(`Unable to paint the chart: ${painted.reason}`)
    await writeFile(resolve(io.cwd, out), painted.png).catch((error: unknown) => {
      throw new CommandFailure(`Unable to write ${out}: ${String(error)}`)
    })
    await io.err(`${out}: ${figures.from} to ${figures.to}, by ${figures.step}\n`)
    return 0
  },
}

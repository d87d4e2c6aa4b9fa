import type { TallyQuestion } from '../../domain/ask/question.ts'
import { parsePeriod } from '../../domain/ask/periods/parse-period.ts'
import { understand } from '../../domain/ask/understand.ts'
import { dateAt, KYIV, type IsoDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import { parseModel } from '../../domain/strikes/parse-model.ts'
import { CSV_KEYS } from '../../domain/tally/csv-keys.ts'
import { toTallyCsv } from '../../domain/tally/tally-csv.ts'
import { toTallyRecord } from '../../domain/tally/tally-records.ts'
import type { PeriodTally } from '../../domain/tally/tally.ts'
import type { Program } from '../../program.ts'
import { renderAnswerText } from '../../telegram/rendering/render-answer.ts'
import { renderRegionText } from '../../telegram/rendering/render-region.ts'
import { renderTallyText } from '../../telegram/rendering/render-tally.ts'
import { answerTally, type TallyAnswer } from '../../use-cases/answer-tally.ts'
import { quoteTallies } from '../../use-cases/quote-tallies.ts'
import { findLatestReport, tallyFor } from '../../use-cases/tally.ts'
import { hasFlag, jsonLine, textOption, WrongUsage, type Command } from '../command.ts'

const REASONS = {
  unreadable: 'is no period: use last, week, month, 2023, 2023-07, 2023-07-18 or 2023-07-01..2023-07-15',
  future: 'has not begun yet',
  backwards: 'ends before it begins',
  'too-long': 'is longer than five years',
} as const

/** `strikes`: the tally a reader would get, with claims and conflicts in JSON; or the answer to a question about figures. */
export const strikes: Command = {
  name: 'strikes',
  usage: '[PERIOD|QUESTION] [--model KEY] [--json|--csv]',
  summary: 'print the tally of a night or a period, or answer a question such as "record drones 2025"',
  options: { model: { type: 'string' }, csv: { type: 'boolean' } },
  positionals: [0, 40],
  needs: 'stores',
  async run(input, { io, program }) {
    const { language } = program.config.defaults
    const today = dateAt(program.clock.now(), KYIV)
    const answered = await answerAsked(
      program.stores,
      input.positionals.join(' '),
      today,
      language,
      modelOf(textOption(input, 'model')),
    )
    const isTally = answered.kind === 'tally'
    if (hasFlag(input, 'csv')) {
      if (!isTally)
        throw new WrongUsage('--csv prints figures by night: ask for a period, with --model for one weapon.')
      await io.out(await csvOf(answered.tally, program.stores))
    } else if (hasFlag(input, 'json'))
      await io.out(jsonLine(isTally ? toTallyRecord(answered.tally) : answered.answer))
    else await io.out(`${await textOf(answered, program, language, today)}\n`)
    return 0
  },
}

/** Without a limit: programs read it. */
async function csvOf(tally: PeriodTally, stores: Program['stores']): Promise<string> {
  const sentencesOf = await quoteTallies(stores, tally.byNight)
  return toTallyCsv(tally, CSV_KEYS, { sentencesOf, mostLines: Number.POSITIVE_INFINITY }).csv
}

type Answered = Exclude<TallyAnswer, { readonly kind: 'elsewhere' }>

/** A period alone is told as it is; anything else is a question. */
async function answerAsked(
  stores: Program['stores'],
  asked: string,
  today: IsoDate,
  language: Language,
  model: string | null,
): Promise<Answered> {
  const period = parsePeriod(asked, today)
  if (period.kind === 'period') return { kind: 'tally', tally: await tallyFor(stores, { period, model }) }
  const question = period.reason === 'unreadable' ? questionOf(asked, today, language) : null
  if (question === null) throw new WrongUsage(`"${asked}" ${REASONS[period.reason]}.`)
  const answered = await answerTally(stores, model === null ? question : { ...question, models: [model] })
  if (answered.kind === 'elsewhere') throw new WrongUsage(`No report of strikes names ${answered.place}.`)
  return answered
}

function questionOf(asked: string, today: IsoDate, language: Language): TallyQuestion | null {
  const question = understand(`/strikes ${asked}`, { today, language })
  return question.intent === 'tally' ? question : null
}

function modelOf(weapon: string | null): string | null {
  const model = weapon === null ? null : parseModel(weapon)
  if (weapon !== null && model === null)
    throw new WrongUsage(`"${weapon}" is no weapon that is known, such as shahed, kalibr or kh-101-555.`)
  return model
}

async function textOf(
  answered: Answered,
  { stores, texts }: Program,
  language: Language,
  today: IsoDate,
): Promise<string> {
  switch (answered.kind) {
    case 'statistics':
      return renderAnswerText(answered.answer, texts(language), language)
    case 'region':
      return renderRegionText(answered.answer, texts(language), language)
    case 'tally':
      return await tallyText(answered.tally)
  }

  async function tallyText(tally: PeriodTally): Promise<string> {
    const isEmptyNight = tally.nightsReported === 0 && tally.from === tally.to
    const latest = isEmptyNight ? await findLatestReport(stores, tally.from) : null
    const archiveFrom = tally.nightsReported === 0 ? await stores.strikes.firstNight() : null
    return renderTallyText(tally, texts(language), { language, today, latest, archiveFrom })
  }
}

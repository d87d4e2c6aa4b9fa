import { resolve } from 'node:path'
import { z } from 'zod'
import { readBriefing, type ReadBriefing } from '../../domain/briefing/read-briefing.ts'
import { dateAt, KYIV, type IsoDate } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { explainStrikes } from '../../domain/strikes/explain-strikes.ts'
import { formatExplanation } from '../../domain/strikes/format-explanation.ts'
import { briefingFromBytes, MAX_FILE_BYTES, readBriefingFile } from '../../sources/read-briefing-file.ts'
import { answerLines, dateOfText } from '../answer-lines.ts'
import {
  choiceOption,
  CommandFailure,
  dateOption,
  hasFlag,
  jsonLine,
  WrongUsage,
  type Command,
  type CommandInput,
  type CommandIo,
  type ExitCode,
} from '../command.ts'
import { formatReading } from '../format-reading.ts'
import { readAll } from '../read-lines.ts'

/** `extract`: what a text says, storing nothing. */
export const extract: Command = {
  name: 'extract',
  usage: '[FILE…|-] [--published DATE] [--language en|uk] [--explain] [--jsonl]',
  summary: 'read texts, print their stories and strike rows, store nothing',
  options: {
    published: { type: 'string' },
    language: { type: 'string' },
    explain: { type: 'boolean' },
    jsonl: { type: 'boolean' },
  },
  positionals: [0, 10_000],
  needs: 'alone',
  run: (input, { io, clock }) =>
    hasFlag(input, 'jsonl') ? extractLines(input, io) : extractFiles(input, io, clock.now()),
}

async function extractFiles(input: CommandInput, io: CommandIo, now: Date): Promise<ExitCode> {
  const publishedOn = dateOption(input, 'published', now)
  const language = choiceOption(input, 'language', LANGUAGES)
  const readings: ReadBriefing[] = []
  for (const path of input.positionals.length > 0 ? input.positionals : ['-']) {
    const file = await readText(path, io)
    readings.push(
      readBriefing(file.content, { publishedOn: publishedOn ?? dateOf(file.publishedAt), language }),
    )
  }
  if (hasFlag(input, 'explain')) {
    for (const reading of readings)
      await io.out(formatExplanation(reading.text, explainStrikes(reading.text, reading)))
  } else if (hasFlag(input, 'json')) {
    const documents = readings.map(({ text: _, ...printed }) => printed)
    await io.out(jsonLine(documents.length === 1 ? documents[0] : documents))
  } else {
    await io.out(readings.map(formatReading).join('\n'))
  }
  return 0
}

async function readText(path: string, io: CommandIo) {
  const file =
    path === '-'
      ? briefingFromBytes('standard input', await readAll(io.stdin, MAX_FILE_BYTES))
      : await readBriefingFile(resolve(io.cwd, path))
  if (file.kind !== 'read') throw new CommandFailure(`${file.message}.`)
  return file.briefing
}

const dateOf = (instant: Date | null): IsoDate | null => (instant ? dateAt(instant, KYIV) : null)

/** One line of the batch contract; what else stands in it is left alone. */
const BatchLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  publishedAt: z.string().nullish(),
  language: z.string().nullish(),
})

function extractLines(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  if (input.positionals.length > 0) throw new WrongUsage('--jsonl reads standard input.')
  return answerLines(io, BatchLine, '"id" and "text"', ({ id, text, publishedAt, language }) => {
    const { stories, strikes, impacts } = readBriefing(text, {
      publishedOn: dateOfText(publishedAt),
      language: LANGUAGES.find((each) => each === language) ?? null,
    })
    return { id, stories, strikes, impacts }
  })
}

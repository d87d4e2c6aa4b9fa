import type { z } from 'zod'
import { parseIsoDate, KYIV, dateAt, type IsoDate } from '../domain/calendar.ts'
import { jsonLine, type CommandIo, type ExitCode } from './command.ts'
import { readLines } from './read-lines.ts'

/**
 * JSON Lines in, JSON Lines out, one answer for each line that `shape` knows; a faulty line is reported
 * with its number, what it lacks being named by `needs`, and the rest goes on.
 */
export function answerLines<Line>(
  io: CommandIo,
  shape: z.ZodType<Line>,
  needs: string,
  answer: (line: Line) => unknown,
): Promise<ExitCode> {
  return takeLines(io, shape, needs, (line) => io.out(jsonLine(answer(line))))
}

/** The same without an answer to each line: `take` has them all before anything is said. */
export async function takeLines<Line>(
  io: CommandIo,
  shape: z.ZodType<Line>,
  needs: string,
  take: (line: Line) => Promise<void> | void,
): Promise<ExitCode> {
  let code: ExitCode = 0
  let number = 0
  for await (const line of readLines(io.stdin)) {
    number += 1
    if (line.trim() === '') continue
    const parsed = parseLine(line, shape)
    if (parsed !== null) await take(parsed)
    else {
      await io.err(`Line ${number} is no JSON object with ${needs}.\n`)
      code = 1
    }
  }
  return code
}

function parseLine<Line>(line: string, shape: z.ZodType<Line>): Line | null {
  try {
    return shape.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

/** The instant of a written date or time; a date alone is its noon in Kyiv. `null` for anything else. */
export function instantOf(text: string | null | undefined): Date | null {
  if (!text) return null
  const date = parseIsoDate(text)
  try {
    return new Date(
      date === null
        ? Temporal.Instant.from(text).epochMilliseconds
        : Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: KYIV, plainTime: '12:00' })
            .epochMilliseconds,
    )
  } catch {
    return null
  }
}

/** The date in Kyiv of a written date or time; `null` for anything else. */
export function dateOfText(text: string | null | undefined): IsoDate | null {
  const instant = instantOf(text)
  return instant && dateAt(instant, KYIV)
}

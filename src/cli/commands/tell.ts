import { z } from 'zod'
import { readBriefing } from '../../domain/briefing/read-briefing.ts'
import { LANGUAGES } from '../../domain/language.ts'
import type { StrikeClaim } from '../../domain/strikes/claim.ts'
import { tellDates } from '../../domain/tally/tell-dates.ts'
import { dateOfText, instantOf, takeLines } from '../answer-lines.ts'
import { CommandFailure, hasFlag, jsonLine, WrongUsage, type Command, type CommandIo } from '../command.ts'

/** More texts than a year of all known sources; they are held in memory. */
const MAX_TEXTS = 100_000

const SourcedText = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  publishedAt: z.string().nullish(),
  language: z.string().nullish(),
  source: z.string(),
  authority: z.enum(['official', 'press', 'regional']),
})
const NEEDS = '"id", "text", "source" and "authority"'

/** `tell`: what a reader would be told of each date, from these texts alone. */
export const tell: Command = {
  name: 'tell',
  usage: '--jsonl',
  summary: 'read texts with their sources, print what a reader would be told of each date, store nothing',
  options: { jsonl: { type: 'boolean' } },
  positionals: [0, 0],
  needs: 'alone',
  run: async (input, { io }) => {
    if (!hasFlag(input, 'jsonl')) throw new WrongUsage('tell reads JSON Lines: add --jsonl.')
    const claims: StrikeClaim[] = []
    const code = await readClaims(io, claims)
    for (const told of tellDates(claims)) await io.out(jsonLine(told))
    return code
  },
}

async function readClaims(io: CommandIo, claims: StrikeClaim[]) {
  let texts = 0
  return takeLines(io, SourcedText, NEEDS, ({ text, publishedAt, language, source, authority }) => {
    texts += 1
    if (texts > MAX_TEXTS) throw new CommandFailure(`Unable to read more than ${MAX_TEXTS} texts at once.`)
    const { strikes } = readBriefing(text, {
      publishedOn: dateOfText(publishedAt),
      language: LANGUAGES.find((each) => each === language) ?? null,
    })
    const who = {
      sourceSlug: source,
      sourceName: source,
      authority,
      briefingId: texts,
      url: null,
      reportedAt: instantOf(publishedAt) ?? new Date(0),
      supersededAt: null,
    }
    for (const row of strikes) claims.push({ ...row, ...who, id: claims.length + 1 })
  })
}

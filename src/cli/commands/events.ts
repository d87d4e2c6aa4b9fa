import { z } from 'zod'
import { createEventIndex } from '../../domain/event/event-index.ts'
import { readEventSignature } from '../../domain/event/read-signature.ts'
import { hasFlag, jsonLine, WrongUsage, type Command, type CommandIo, type ExitCode } from '../command.ts'
import { readLines } from '../read-lines.ts'

/** `events`: which stories tell the same event, storing nothing. */
export const events: Command = {
  name: 'events',
  usage: '--jsonl',
  summary: 'read stories in the order of time, print which of them tell one event',
  options: { jsonl: { type: 'boolean' } },
  positionals: [0, 0],
  needs: 'alone',
  run: (input, { io }) => {
    if (!hasFlag(input, 'jsonl')) throw new WrongUsage('events reads JSON Lines: add --jsonl.')
    return joinStories(io)
  },
}

const StoryLine = z.object({
  id: z.union([z.string(), z.number()]),
  published: z.coerce.date(),
  headline: z.string(),
  text: z.string().default(''),
})

/** JSON Lines in, `{id, event}` out; a faulty line is reported with its number and the rest goes on. */
async function joinStories(io: CommandIo): Promise<ExitCode> {
  const index = createEventIndex()
  let code: ExitCode = 0
  let number = 0
  let latest = 0
  for await (const line of readLines(io.stdin)) {
    number += 1
    if (line.trim() === '') continue
    const story = parseStory(line)
    if (story === null) {
      await io.err(`Line ${number} is no JSON object with "id", "published" and "headline".\n`)
      code = 1
      continue
    }
    const signature = readEventSignature(story, story.published)
    const at = story.published.getTime()
    const eventId = index.find(signature, at) ?? (latest += 1)
    index.add({ eventId, signature, at })
    await io.out(jsonLine({ id: story.id, event: eventId }))
  }
  return code
}

function parseStory(line: string): z.infer<typeof StoryLine> | null {
  try {
    return StoryLine.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

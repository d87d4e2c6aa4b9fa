import { z } from 'zod'
import { understand } from '../../domain/ask/understand.ts'
import { MEASURES, type Question } from '../../domain/ask/question.ts'
import { dateAt, KYIV } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { TOPICS } from '../../domain/topic.ts'
import { answerLines, instantOf } from '../answer-lines.ts'
import { hasFlag, jsonLine, WrongUsage, type Command } from '../command.ts'

/** `ask`: what the bot understands of a message, answering nothing. */
export const ask: Command = {
  name: 'ask',
  usage: '[QUESTION] [--jsonl]',
  summary:
    'show what the bot understands of a message, which "strikes" answers; with --jsonl, one JSON object a line in and out',
  options: { jsonl: { type: 'boolean' } },
  positionals: [0, 100],
  needs: 'alone',
  async run(input, { io, clock }) {
    if (hasFlag(input, 'jsonl'))
      return answerLines(io, Asked, '"id", "text" and "now"', (asked) => answer(asked, clock.now()))
    const text = input.positionals.join(' ')
    if (text === '') throw new WrongUsage('ask takes a question, or --jsonl and reads standard input.')
    const context = { today: dateAt(clock.now(), KYIV), language: 'en' } as const
    await io.out(jsonLine(asPrinted(understand(text, context))))
    return 0
  },
}

const Tally = z.object({
  intent: z.literal('tally'),
  from: z.string().nullish(),
  to: z.string(),
  models: z.array(z.string()).default([]),
  measure: z.enum(MEASURES).default('total'),
  against: z.object({ from: z.string().nullable(), to: z.string() }).nullish(),
  place: z.string().nullish(),
  threshold: z.number().nullish(),
  weekday: z.literal([1, 2, 3, 4, 5, 6, 7]).nullish(),
})
const News = z.object({
  intent: z.literal('news'),
  topic: z.enum(TOPICS).nullish(),
  words: z.array(z.string()).default([]),
  from: z.string().nullish(),
  to: z.string().nullish(),
})
const Time = z.object({ intent: z.literal('time'), times: z.array(z.string()).nullish() })
const Zone = z.object({ intent: z.literal('zone') })

const Asked = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  now: z.string(),
  language: z.string().nullish(),
  /** What nobody goes on with is as good as nothing. */
  context: z.object({ previous: z.union([Tally, News, Time, Zone]).nullish().catch(null) }).nullish(),
})

function answer({ id, text, now, language, context }: z.infer<typeof Asked>, today: Date) {
  const question = understand(text, {
    today: dateAt(instantOf(now) ?? today, KYIV),
    language: LANGUAGES.find((each) => each === language) ?? 'en',
    previous: previousOf(context?.previous ?? null),
  })
  return { id, ...asPrinted(question) }
}

function previousOf(
  previous: z.infer<typeof Tally | typeof News | typeof Time | typeof Zone> | null,
): Question | null {
  switch (previous?.intent) {
    case undefined:
      return null
    case 'tally':
      return {
        ...previous,
        from: previous.from ?? null,
        against: previous.against ?? null,
        place: previous.place ?? null,
        threshold: previous.threshold ?? null,
        weekday: previous.weekday ?? null,
      }
    case 'news':
      return {
        ...previous,
        topic: previous.topic ?? null,
        from: previous.from ?? null,
        to: previous.to ?? null,
      }
    case 'time':
      return { intent: 'time', times: previous.times ?? null, days: null }
    case 'zone':
      return { intent: 'zone', zones: [] }
  }
}

/** The zone is told where there is one; a time of every day names no days. */
function asPrinted(question: Question): object {
  if (question.intent === 'zone') {
    const [zone = null, ...others] = question.zones
    return { intent: 'zone', zone: others.length === 0 ? zone : null }
  }
  if (question.intent !== 'time') return question
  const { intent, times, days } = question
  return days === null ? { intent, times } : { intent, times, days }
}

import { readMessage, type Message } from '../message.ts'
import { PLAIN_TALLY, UNCLEAR, type Question } from '../question.ts'
import { dateOfDayNumber, dayNumberOf } from '../../calendar.ts'

const COMMAND = /^\/(?<name>[\p{L}_]{1,32})(?:@\w+)?(?:\s+(?<rest>[^]*))?$/u

/** The words before which what is asked under a command is a plain question, or is the answer itself. */
const COMMANDS: Readonly<Record<string, { readonly lead: string } | Question>> = {
  strikes: { lead: 'strikes' },
  удари: { lead: 'strikes' },
  news: { lead: 'news' },
  новини: { lead: 'news' },
  today: { lead: 'briefing' },
  digest: { lead: 'briefing' },
  time: { lead: 'deliver at' },
  timezone: { lead: 'i live in' },
  tz: { lead: 'i live in' },
  language: { lead: 'language' },
  lang: { lead: 'language' },
  pause: { lead: 'pause' },
  start: { intent: 'resume' },
  subscribe: { intent: 'resume' },
  resume: { intent: 'resume' },
  stop: { intent: 'stop' },
  unsubscribe: { intent: 'stop' },
  topics: { intent: 'topics' },
  settings: { intent: 'status' },
  status: { intent: 'status' },
  help: { intent: 'help' },
  export: { intent: 'export' },
}

/** A command with its arguments, as a message that says the same in words; `null` for what is no command. */
export function readCommand(message: Message, understand: (message: Message) => Question): Question | null {
  const { name = '', rest = '' } = COMMAND.exec(message.text.trim())?.groups ?? {}
  if (name === '') return null
  const known = COMMANDS[name.toLowerCase()]
  if (known === undefined) return UNCLEAR
  if ('intent' in known) return known
  const number = /^\d{1,4}$/.exec(rest.trim())
  if (known.lead === 'strikes' && number !== null) return dayOrNights(Number(number[0]), message)
  const words = known.lead === 'strikes' && ALL.test(rest.trim()) ? 'ever' : rest
  return understand(readMessage(`${known.lead} ${words}`, message))
}

/** "/strikes 7" is seven nights, "/strikes 510" a day of the war. */
function dayOrNights(number: number, message: Message): Question {
  const empty = { ...PLAIN_TALLY, intent: 'tally', models: [], measure: 'total' } as const
  if (number > MOST_NIGHTS && number <= dayNumberOf(message.today)) {
    const date = dateOfDayNumber(number)
    return { ...empty, from: date, to: date }
  }
  const from = Temporal.PlainDate.from(message.today).subtract({ days: number - 1 })
  return number < 1 || number > MOST_NIGHTS ? UNCLEAR : { ...empty, from: from.toString(), to: message.today }
}

const MOST_NIGHTS = 366
const ALL = /^(?:all|everything|все|усе|всі|усі|весь)$/iu

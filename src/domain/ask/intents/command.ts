import { readMessage, type Message } from '../message.ts'
import { PLAIN_TALLY, UNCLEAR, type Question } from '../question.ts'
import { nightsOrDay } from '../periods/days.ts'

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
  privacy: { intent: 'privacy' },
  deleteme: { intent: 'forget' },
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

function dayOrNights(number: number, message: Message): Question {
  const span = nightsOrDay(number, message.today)
  return span === null
    ? UNCLEAR
    : { ...PLAIN_TALLY, intent: 'tally', models: [], measure: 'total', from: span.from, to: span.to }
}

const ALL = /^(?:all|everything|все|усе|всі|усі|весь)$/iu

import { dateAt, KYIV } from '../../domain/calendar.ts'
import type { Digest } from '../../domain/digest/digest.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { TOPICS, type Topic } from '../../domain/topic.ts'
import { renderDigestText } from '../../telegram/rendering/render-digest.ts'
import { answerDate, answerToday } from '../../use-cases/answer-today.ts'
import {
  choiceOption,
  dateOption,
  hasFlag,
  jsonLine,
  textOption,
  WrongUsage,
  type Command,
} from '../command.ts'

/** `digest`: what a reader would be told, as text. */
export const digest: Command = {
  name: 'digest',
  usage: '[--date DATE] [--language en|uk] [--topics TOPIC,…]',
  summary: 'preview a digest',
  options: { date: { type: 'string' }, language: { type: 'string' }, topics: { type: 'string' } },
  positionals: [0, 0],
  needs: 'stores',
  async run(input, { io, program }) {
    const { clock, config, stores, texts } = program
    const date = dateOption(input, 'date', clock.now())
    const topics = parseTopics(textOption(input, 'topics'))
    const language = choiceOption(input, 'language', LANGUAGES) ?? config.defaults.language
    const preferences = { language, topics, follows: [], mutedSources: [] }

    const now = clock.now()
    const found =
      date === null
        ? digestOf(await answerToday(stores, preferences, now))
        : await answerDate(stores, preferences, date, now)
    if (hasFlag(input, 'json')) await io.out(jsonLine(found))
    else if (found) await io.out(`${renderDigestText(found, texts(language))}\n`)
    else await io.out(`Nothing was received for ${date ?? dateAt(now, KYIV)}.\n`)
    return 0
  },
}

const digestOf = (answer: Awaited<ReturnType<typeof answerToday>>): Digest | null =>
  'digest' in answer ? answer.digest : null

function parseTopics(list: string | null): readonly Topic[] {
  if (list === null) return TOPICS
  return list.split(',').map((word) => {
    const topic = TOPICS.find((candidate) => candidate === word.trim())
    if (!topic) throw new WrongUsage(`"${word}" is no topic. Topics are: ${TOPICS.join(', ')}.`)
    return topic
  })
}

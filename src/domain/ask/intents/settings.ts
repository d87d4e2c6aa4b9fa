import { ASKING, isOnly, says, type Message } from '../message.ts'
import { namesTopics } from './news.ts'
import type { Question } from '../question.ts'

/** Language, topics, status, help, export: what a few words ask for, and no news or figures with them. */
export function readSettings(message: Message): Question | null {
  return (
    readLanguage(message) ??
    readExport(message) ??
    readStatus(message) ??
    readTopics(message) ??
    readHelp(message)
  )
}

function readLanguage(message: Message): Question | null {
  const names = ['lang-en', 'lang-uk', 'lang-other'] as const
  const isNamed = says(message, ...names)
  if (!isNamed && !says(message, 'language')) return null
  if (
    !isOnly(
      message.items,
      ...names,
      'language',
      'news',
      'briefing',
      'time',
      'zone',
      'until',
      'since',
      'resume',
    )
  )
    return null
  if (says(message, 'lang-uk') && !says(message, 'lang-en')) return { intent: 'language', language: 'uk' }
  if (says(message, 'lang-en') && !says(message, 'lang-uk')) return { intent: 'language', language: 'en' }
  return { intent: 'language', language: null }
}

function readExport(message: Message): Question | null {
  return says(message, 'export') ? { intent: 'export' } : null
}

function readStatus(message: Message): Question | null {
  const { items } = message
  const asks = says(message, 'status')
  const isRest = isOnly(
    items,
    'status',
    'briefing',
    'news',
    'time',
    'topics',
    'zone',
    'today',
    'strikes',
    'last',
    'until',
    'and',
    'language',
    'how',
  )
  return asks && isRest ? { intent: 'status' } : null
}

function readTopics(message: Message): Question | null {
  const isAsked = says(message, 'topics')
  const isPlain = isAsked && isOnly(message.items, 'topics', 'time', 'language', 'news')
  // "less politics, more front line", «2 теми: море і фронт»
  const chooses = (isAsked || says(message, 'more', 'choosing', 'stop')) && namesTopics(message)
  const limits = ONLY.test(message.text.trim()) && !says(message, ...ASKING) && namesTopics(message)
  return isPlain || chooses || limits ? { intent: 'topics' } : null
}

/** "only energy and the front" */
const ONLY = /^just(?!\p{L})|(?<!\p{L})(?:only|лише|тільки|только)(?!\p{L})/iu

function readHelp(message: Message): Question | null {
  return says(message, 'help') && isOnly(message.items, 'help', 'how', 'thanks', 'time', 'this')
    ? { intent: 'help' }
    : null
}

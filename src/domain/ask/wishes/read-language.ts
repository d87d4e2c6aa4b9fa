import type { Message } from '../message.ts'
import { UNCLEAR, type Question } from '../question.ts'
import { is, type Concept, type Item } from '../reading/read-items.ts'
import { readWishItems } from './wish-items.ts'

const LANGUAGES = ['lang-en', 'lang-uk', 'lang-other'] as const satisfies readonly Concept[]
const AROUND: readonly Concept[] = [
  ...LANGUAGES,
  ...([
    'send',
    'want',
    'only',
    'choose',
    'start',
    'language-thing',
    'thing',
    'interest',
    'this-all',
    'bot',
    'again',
  ] as const),
  ...([
    'now',
    'begins-at',
    'lasts',
    'inquire',
    'explain',
    'able',
    'subscribe',
    'anymore',
    'filler',
    'polite',
    'mine',
  ] as const),
  ...([
    'well',
    'thanks',
    'praise',
    'have',
    'person',
    'suiting',
    'ends-at',
    'confused',
    'not',
    'told',
    'recap',
  ] as const),
]
const WISHING: readonly Concept[] = [...LANGUAGES, 'stop', 'stop-plainly', 'off', 'topic-thing', 'topic-name']

/** "english only from now on", «давай українською»: the language that is wished, whatever one is not understood. */
export function readLanguageWish({ text }: Message): Question | null {
  const parts = readWishItems(text)
  const named = parts.filter((part) => part.some((item) => is(item, ...LANGUAGES)))
  if (named.length === 0) return asksWhich(parts.flat()) ? { intent: 'language', language: null } : null
  const others = parts.filter((part) => !named.includes(part))
  if (!named.every((part) => part.every(isAround))) return null
  if (!others.every((part) => part.every(isAround) || !part.some((item) => is(item, ...WISHING)))) return null
  if (others.length > 0 && /\?/.test(text) && !others.every((part) => part.every(isAround))) return null
  const wanted = named
    .filter((part) => !part.some((item) => is(item, 'not', 'confused') || WHY.test(item.text)))
    .flat()
  if (wanted.length === 0) return UNCLEAR
  const [isEnglish, isUkrainian] = [
    wanted.some((item) => is(item, 'lang-en')),
    wanted.some((item) => is(item, 'lang-uk')),
  ]
  if (isEnglish === isUkrainian) return { intent: 'language', language: null }
  return { intent: 'language', language: isEnglish ? 'en' : 'uk' }
}

/** "Switch the language": which one is to be asked. */
function asksWhich(items: readonly Item[]): boolean {
  const isOfLanguage = items.some((item) => is(item, 'language-thing'))
  return isOfLanguage && items.every(isAround) && !items.some((item) => is(item, 'not', 'confused', 'asking'))
}

const WHY = /^(?:why|чому|чого|почему)$/iu

const isAround = (item: Item): boolean =>
  item.kind === 'mark' ||
  WHY.test(item.text) ||
  (item.number === null && item.edits === 0 && is(item, ...AROUND))

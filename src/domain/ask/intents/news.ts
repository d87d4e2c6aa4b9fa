import { TOPICS, type Topic } from '../../topic.ts'
import { TOPIC_WORDS } from '../lexicon/topic-words.ts'
import { ASKING, isOfRussia, outsidePeriods, says, type Message } from '../message.ts'
import { UNCLEAR, type Question } from '../question.ts'
import { foldWord } from '../reading/fold-word.ts'
import { is, type Item } from '../reading/read-items.ts'
import { readPlace } from '../read-place.ts'
import { isWeapon } from './read-models.ts'

/** A phrase such as "for Ukraine" is looked for by what it is about. */
const LED = /^(?:for|on|at|over|in|into|against|для|по|на|над|в|у)\s+/iu
/** More words than anyone searches for: a text, not a question. */
const MOST_WORDS = 6
const TRAPS = ['people', 'other-targets', 'ours', 'aid', 'others', 'cost', 'stock'] as const

type TopicPhrase = { readonly topic: Topic; readonly words: readonly string[] }

const PHRASES: readonly TopicPhrase[] = TOPICS.flatMap((topic) =>
  topic === 'strikes'
    ? []
    : TOPIC_WORDS[topic]
        .split(/\s*,\s*/)
        .map((phrase) => ({ topic, words: phrase.split(/\s+/).map(foldPattern) })),
)

/** A topic, or words to look for in the news; `null` where there is nothing to look for. */
export function readNews(message: Message): Question | null {
  if (isAboutWeapons(message) && !says(message, 'news')) return UNCLEAR
  const content = contentOf(message)
  if (content.length === 0)
    return says(message, 'news') ? { ...searched([], null), ...periodOf(message) } : null
  const topic = topicOf(content)
  if (topic !== null) return { ...searched([], topic), ...periodOf(message) }
  if (isOfWhatIsToCome(content)) return UNCLEAR
  if (isOfOurStrikes(message, content)) return { ...searched([], 'russia'), ...periodOf(message) }
  if (content.length > MOST_WORDS || !isWorthSearching(message, content)) return null
  return {
    ...searched(
      content.map(({ text }) => text.replace(LED, '')),
      null,
    ),
    ...periodOf(message),
  }
}

/** What a weapon costs, can do, or will be used for: no news have that in so many words, and no tally. */
function isAboutWeapons(message: Message): boolean {
  return message.items.some(isWeapon) && says(message, 'how', 'cost', 'forecast', 'now', 'stock')
}

/** "Will they hit Kyiv tomorrow": behind the place and what is to come nothing is left to look for. */
function isOfWhatIsToCome(content: readonly Item[]): boolean {
  if (!content.some((item) => is(item, 'forecast'))) return false
  const others = content.filter((item) => !is(item, 'forecast', 'now', 'launched', 'strikes', 'downed'))
  const place = readPlace(others)
  return others.every((item) => place?.items.includes(item) === true)
}

/** What flew the other way is told in the news of Russia, and counted nowhere. */
function isOfOurStrikes(message: Message, content: readonly Item[]): boolean {
  const isOurs = says(message, 'ours') && says(message, 'launched', 'strikes') && !says(message, 'how-many')
  return isOurs && content.every((item) => is(item, 'ours', 'launched', 'strikes'))
}

/** The words that say what about. */
export function contentOf(message: Message): readonly Item[] {
  return outsidePeriods(message).filter(
    (item) =>
      item.kind === 'word' &&
      (is(item, ...TRAPS) ||
        isOfRussia(item, message.items) ||
        !is(item, 'filler', 'polite', ...ASKING, 'time', 'thanks', 'how-many', 'zone')),
  )
}

/** A name, or a word that was asked for: of small words alone nobody knows what they are about. */
function isWorthSearching(message: Message, content: readonly Item[]): boolean {
  const isQuestion = /\?\s*$/.test(message.text)
  const isAsked =
    says(message, 'news', 'telling') ||
    (says(message, 'briefing', 'showing') && (!isQuestion || isOfSomewhere(message)))
  if (isAsked) return true
  if (says(message, 'alarm')) return false
  return (
    readPlace(content) !== null ||
    content.some((item) => isName(item, message) || isAxis(item, message) || is(item, 'other-targets')) ||
    PHRASES.some(({ words }) =>
      content.some(({ text }) => words.length === 1 && fits(words[0] ?? '', foldWord(text))),
    )
  )
}

/** "what happened in Toretsk?" */
function isOfSomewhere({ items }: Message): boolean {
  const told = items.findIndex((item) => is(item, 'briefing'))
  return /^(?:in|at|near|around|with|у|в|на|під|біля|з|із|под)$/iu.test(items[told + 1]?.text ?? '')
}

/** «На покровському»: the axis of the front that is named after a town. */
function isAxis({ text }: Item, { items }: Message): boolean {
  const before = items[items.findIndex((item) => item.text === text) - 1]
  return /^на$/iu.test(before?.text ?? '') && /[сц]ькому$/iu.test(text)
}

/** A capital where no sentence begins, or a name such as "F-16" and "GPS". */
function isName({ text }: Item, { items }: Message): boolean {
  return (
    /\d|\p{Lu}{2}/u.test(text) || (/^\p{Lu}/u.test(text) && (items[0]?.text !== text || items.length <= 2))
  )
}

function topicOf(content: readonly Item[]): Topic | null {
  const words = content.flatMap(({ text }) => text.split(' ')).map(foldWord)
  for (const topic of TOPICS) {
    const own = PHRASES.filter((phrase) => phrase.topic === topic)
    if (own.length > 0 && isCovered(words, own)) return topic
  }
  return null
}

/** Whether phrases of one topic make up all the words. */
function isCovered(words: readonly string[], phrases: readonly TopicPhrase[]): boolean {
  if (words.length === 0) return true
  return phrases.some(
    (phrase) =>
      phrase.words.every((word, at) => fits(word, words[at])) &&
      isCovered(words.slice(phrase.words.length), phrases),
  )
}

function foldPattern(word: string): string {
  return word.endsWith('*') ? `${foldWord(word.slice(0, -1))}*` : foldWord(word)
}

function fits(pattern: string, word: string | undefined): boolean {
  return (
    word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern)
  )
}

function searched(words: readonly string[], topic: Topic | null) {
  return { intent: 'news', topic, words } as const
}

function periodOf({ periods: [period] }: Message) {
  return period === undefined || typeof period.span === 'string'
    ? { from: null, to: null }
    : { from: period.span.from, to: period.span.to }
}

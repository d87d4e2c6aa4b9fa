import { isWeapon } from '../intents/read-models.ts'
import { says, type Message } from '../message.ts'
import { readPeriods, type Period } from '../periods/read-periods.ts'
import { UNCLEAR, type Question } from '../question.ts'
import { indexOf, is, type Concept, type Item } from '../reading/read-items.ts'
import { FRAMES, type Frame } from '../lexicon/wish-frames.ts'
import { readUntil, type Until } from './read-until.ts'
import { readWishItems } from './wish-items.ts'

type Said = {
  readonly message: Message
  readonly parts: readonly (readonly Item[])[]
  readonly items: readonly Item[]
  readonly until: Until | null
  readonly periods: readonly Period[]
}

/** Words that wish nothing by themselves. */
const NEUTRAL: readonly Concept[] = [
  ...([
    'mine',
    'bot',
    'person',
    'this-all',
    'anymore',
    'praise',
    'begins-at',
    'lasts',
    'want',
    'able',
    'some',
  ] as const),
  ...(['have', 'hour', 'filler', 'polite', 'purpose', 'list', 'well', 'thanks', 'doing'] as const),
]
/** Words by which a part of a message wishes something, whatever the rest of it does. */
const WISHING: readonly Concept[] = [
  ...([
    'send',
    'stop',
    'stop-plainly',
    'off',
    'again',
    'start',
    'choose',
    'only',
    'topic-thing',
    'pause',
  ] as const),
  ...([
    'asking',
    'when',
    'how',
    'settings',
    'guide',
    'told',
    'recap',
    'complaint',
    'explain',
    'topic-name',
  ] as const),
]

/** Of whoever writes, and not of others: "they should stop". */
const OF_ME: readonly Frame['wish'][] = ['pause', 'stop', 'resume']
const OTHERS =
  /^(?:they|he|she|вони|він|вона|они|он|она|russia\p{L}*|росі\p{L}*|росси\p{L}*|ворог\p{L}*|враг\p{L}*|putin|путін\p{L}*|путин\p{L}*)$/iu

/** What is wished of the bot itself: to leave, to rest, to come again, to choose, to know; `null` for all else. */
export function readWish(message: Message): Question | null {
  if (message.items.some(isWeapon) || says(message, 'asks-number')) return null
  const parts = readWishItems(message.text)
  if (parts.some(isDenied)) return null
  const items = parts.flat()
  const until = readUntil(items, message.today)
  const periods = readPeriods(items, { today: message.today, year: 'past' })
  const said = { message, parts, items, until, periods }
  const frame = FRAMES.find((each) => fits(each, said))
  return frame === undefined ? null : questionOf(frame, said)
}

/** "Don't stop sending" */
function isDenied(part: readonly Item[]): boolean {
  const words = part.filter((item) => is(item, 'not') || !is(item, 'filler'))
  return words.some(
    (item, at) =>
      is(item, 'not') &&
      is(words[at + 1], 'stop', 'stop-plainly', 'off', 'pause') &&
      !is(item, 'stop-plainly'),
  )
}

function questionOf({ wish }: Frame, { message, until, periods: [period] }: Said): Question {
  switch (wish) {
    case 'pause':
      return { intent: 'pause', until: until?.date ?? null }
    case 'day':
      return typeof period?.span === 'object' ? { intent: 'briefing', date: period.span.to } : UNCLEAR
    case 'briefing':
      return { intent: 'briefing', date: message.today }
    case 'stop':
    case 'topics':
    case 'status':
    case 'help':
    case 'resume':
    case 'thanks':
    case 'unclear':
      return { intent: wish }
  }
}

function fits(frame: Frame, said: Said): boolean {
  const { parts, until, periods, message } = said
  if (frame.wish === 'day' && !isOneDay(periods)) return false
  if (frame.until === true && until === null) return false
  if (OF_ME.includes(frame.wish) && said.items.some(({ text }) => OTHERS.test(text))) return false
  if (frame.wish === 'thanks' && message.text.includes('?')) return false
  const times = timesOf(frame, said)
  const [plain, others] = [
    parts.filter((part) => part.every((item) => times.includes(item) || covers(frame, item))),
    parts.filter((part) => !part.every((item) => times.includes(item) || covers(frame, item))),
  ]
  if (others.length > 0 && (frame.reasons !== true || !others.every((part) => isReason(part, message))))
    return false
  return isAssigned(frame.needs, plain.flat())
}

/** The items that say the day until which a wish holds, or of which is asked. */
function timesOf({ wish, until: isUntil }: Frame, { items, until, periods }: Said): readonly Item[] {
  if (isUntil === true) return until?.items ?? []
  return wish === 'day' ? periods.flatMap(({ start, end }) => items.slice(start, end)) : []
}

function covers(frame: Frame, item: Item): boolean {
  if (item.kind === 'mark') return true
  const own = [...frame.needs.flat(), ...frame.may]
  // "2 topics: the sea and the front"
  if (is(item, ...own) || (frame.wish === 'topics' && item.number !== null)) return true
  return (
    !isCounted(item) &&
    item.edits === 0 &&
    is(item, ...NEUTRAL) &&
    !is(item, ...WISHING, 'not', 'only', 'less')
  )
}

/** "How does one use this" counts nothing. */
const isCounted = ({ kind, number }: Item): boolean => number !== null && (kind !== 'word' || number !== 1)

/** "it's for my mum": says why, and wishes nothing else. */
function isReason(part: readonly Item[], { text }: Message): boolean {
  const isOfDays = part.some((item) => is(item, 'weekend', 'workdays') || indexOf(item, 'weekday_') !== null)
  return !part.some((item) => is(item, ...WISHING)) && !isOfDays && !text.includes('?')
}

/** One day, and no day that no calendar has. */
function isOneDay([period, ...others]: readonly Period[]): boolean {
  if (period === undefined || others.length > 0) return false
  return (
    period.span === 'impossible' || (typeof period.span === 'object' && period.span.from === period.span.to)
  )
}

/** Whether each group has an item of its own; a phrase serves as many groups as it has words. */
function isAssigned(groups: Frame['needs'], items: readonly Item[]): boolean {
  return isServed(
    groups,
    items.flatMap((item) => item.text.split(' ').map(() => item)),
  )
}

function isServed([group, ...rest]: Frame['needs'], items: readonly Item[]): boolean {
  if (group === undefined) return true
  return items.some((item, at) => is(item, ...group) && isServed(rest, items.toSpliced(at, 1)))
}

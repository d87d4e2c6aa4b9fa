import { readMessage, says, type Message } from './message.ts'
import { isWeapon } from './intents/read-models.ts'
import type { Question } from './question.ts'
import { readPlace } from './read-place.ts'

const ENDS = /(?<=[.!?;…])\s+|:\s+|\n+|\s+[–—]\s+/u
/** Where a sentence goes on with what is no part of the question: "…, asking for a friend". */
const PAUSES =
  /(?<=[.!?;…,])\s+|:\s+|\n+|\s+[–—]\s+|\s+(?=(?:because|cause|cos|coz|бо|тому що|потому что)\s)/iu
const MOST_CLAUSES = 6

/**
 * What one sentence of several asks, where the others only lead up to it: "I am writing a post: how many drones in
 * July?" `null` where several ask for something, and where the others may change what is asked.
 */
export function readClauses(
  text: string,
  context: Parameters<typeof readMessage>[1],
  read: (message: Message) => Question,
): Question | null {
  return askedIn(text.split(ENDS), context, read) ?? figuresAskedIn(text.split(PAUSES), context, read)
}

/** A comma parts much that belongs together, as "London, Ontario" does. */
function figuresAskedIn(...asked: Parameters<typeof askedIn>): Question | null {
  const question = askedIn(...asked)
  return question?.intent === 'tally' ? question : null
}

function askedIn(
  parts: readonly string[],
  context: Parameters<typeof readMessage>[1],
  read: (message: Message) => Question,
): Question | null {
  const clauses = parts.filter((clause) => /[\p{L}\p{N}]/u.test(clause))
  if (clauses.length < 2 || clauses.length > MOST_CLAUSES) return null
  const asked = clauses.map((clause) => {
    const message = readMessage(clause, { ...context, previous: null })
    return { message, question: read(message) }
  })
  const [wish, ...more] = asked.filter(({ question }) => !isOpen(question) && question.intent !== 'thanks')
  const others = asked.filter((each) => each !== wish)
  return wish !== undefined && more.length === 0 && others.every(({ message }) => saysNothing(message))
    ? wish.question
    : null
}

/** Of words that nobody understood there may be more to understand in a part of them. */
export function isOpen(question: Question): boolean {
  return question.intent === 'unclear' || (question.intent === 'news' && question.topic === null)
}

/** No time, weapon or place, and nothing that figures are not of. */
function saysNothing(message: Message): boolean {
  return (
    message.periods.length === 0 &&
    !message.items.some(isWeapon) &&
    !says(message, 'people', 'other-targets', 'aid', 'others', 'cost', 'stock', 'forecast', 'stop') &&
    readPlace(message.items.filter(({ concepts }) => concepts.size === 0)) === null
  )
}

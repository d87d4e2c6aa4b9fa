import { drop } from '../mention.ts'
import { has, signals, type Token } from '../reading/token.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'drop-suppositions'

/** What could, would or should be launched, and what is launched on an average day, was not launched that night. */
export const dropSuppositions = {
  name: NAME,
  owns: ['dropped'],
  refine: (mentions, { sentences }) =>
    mentions.map((mention) => {
      const tokens = sentences[mention.sentence]?.tokens ?? []
      const supposed = tokens.some(
        (token, at) =>
          signals(token, 'hypothetical') &&
          !has(token, 'carrier') && // the MiG, in Ukrainian spelt as "could"
          !isMonth(tokens, at) &&
          !isDeed(tokens, at) &&
          !isConcession(tokens, at) &&
          !signals(token, 'bulletin'),
      )
      return supposed || asks(tokens) || isExample(tokens)
        ? drop(mention, NAME, 'supposed, possible or usual, not reported')
        : mention
    }),
} as const satisfies Refiner

/** "For example, a hundred drones cost less", but not "Last night, for example, Russia sent a hundred". */
function isExample(tokens: readonly Token[]): boolean {
  const isOfTime = tokens.some(
    (token) => token.date !== undefined || signals(token, 'tonight') || signals(token, 'night-of'),
  )
  return !isOfTime && tokens.some((token) => signals(token, 'example'))
}

/** "Did Russia fire 300 missiles?": what is asked is not told. */
function asks(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === '?'
}

/** "could not be shot down", "none … could be intercepted", "was able to intercept" tell what was done and what was not. */
function isDeed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before !== undefined && signals(before, 'deed')) return true
  if (!has(tokens[at], 'could')) return false
  return has(tokens[at + 1], 'not') || tokens.slice(0, at).some(({ value }) => value === 0)
}

/** ", if on a lesser scale", ", if only for an hour": grants something, and supposes nothing. */
function isConcession(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ',' && has(tokens[at + 1], 'near', 'not', 'with', 'ending')
}

/** The month of May is no possibility: "in May", "this May". */
function isMonth(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.date !== undefined) return true
  return tokens[at]?.month !== undefined && has(tokens[at - 1], 'before-month')
}

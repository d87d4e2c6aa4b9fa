import type { Question } from '../../domain/ask/question.ts'
import type { Alert } from '../../domain/alert/alert.ts'
import type { QuietHours } from '../../domain/subscriber.ts'
import { nameOf } from './name-of.ts'
import { parseRaidAlert } from './parse-alert.ts'
import { parseQuietWish } from './parse-quiet.ts'
import {
  ALERTING,
  FOLLOWING,
  FRESH,
  GREETING,
  LIVE,
  UNFOLLOWING,
  WISHES,
  type WishKind,
} from './wish-words.ts'

/** What people want of the bot that is no question about figures or news, and no setting that has a value. */
export type Wish =
  | { readonly kind: 'follow' | 'unfollow'; readonly words: string }
  | { readonly kind: 'alert'; readonly alert: Alert }
  | { readonly kind: 'quiet-hours'; readonly hours: QuietHours | null }
  | { readonly kind: WishKind }

/** More words than anybody follows at a time. */
const MOST_FOLLOWED = 4
/** Intents in which a sentence that nobody understood may have ended. */
const UNSURE: readonly Question['intent'][] = ['unclear', 'news']

/** `null` for all else. `intent`: what the message was understood as. */
export function parseWish(text: string, intent: Question['intent']): Wish | null {
  const words = text
    .trim()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/[.!…\s]+$/u, '')
  const alert = ALERTING.test(words) ? alertWish(words) : null
  if (alert !== null) return alert
  const hours = parseQuietWish(words)
  if (hours !== 'unreadable') return { kind: 'quiet-hours', hours }
  const unfollowed = namedBy(UNFOLLOWING, words)
  if (unfollowed !== null) return { kind: 'unfollow', words: unfollowed }
  const followed = namedBy(FOLLOWING, words)
  if (followed !== null) return { kind: 'follow', words: followed }
  if (intent === 'thanks' && GREETING.test(words)) return { kind: 'greeting' }
  const found = WISHES.find(({ pattern, overrides }) => {
    const isOpen = UNSURE.includes(intent) || (overrides ?? []).includes(intent)
    return isOpen && pattern.test(words)
  })
  return found === undefined ? null : { kind: found.kind }
}

/** Whether a question stands for itself, and is no more of what was asked before. */
export function isFresh(text: string): boolean {
  return FRESH.test(text.trim())
}

/** A raid, or a word of the news; who asks for an air raid warning is told elsewhere that there is none. */
function alertWish(text: string): Wish | null {
  if (LIVE.test(text)) return { kind: 'alarm' }
  const words = ALERTING.exec(text)?.groups?.['words']
  const raid = words === undefined ? null : parseRaidAlert(words)
  if (raid !== null) return { kind: 'alert', alert: raid }
  const named = namedBy(ALERTING, text)
  if (named === null || /\d/.test(named)) return null
  return { kind: 'alert', alert: { kind: 'word', value: named, least: 1 } }
}

/** The words that somebody asks to follow; `null` for a sentence that goes on, and for a question. */
function namedBy(pattern: RegExp, text: string): string | null {
  const words = pattern.exec(text)?.groups?.['words']
  if (words === undefined || words.includes('?')) return null
  return words.split(/[\s,]+/u).length > MOST_FOLLOWED ? null : nameOf(words)
}

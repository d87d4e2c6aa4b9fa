import type { CallParameters } from '../../../src/playground/bot-api/call-parameters.ts'

/** One call the bot made, `answer` being what it was told: `ok`, an error code, or how the line broke. */
export type RecordedCall = {
  readonly method: string
  readonly parameters: CallParameters
  readonly at: Date
  answer: 'pending' | 'ok' | 'dropped' | 'closed' | number
  /** Why it was refused, in Telegram's words. */
  refusal?: string
}

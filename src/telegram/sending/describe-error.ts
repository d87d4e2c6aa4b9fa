import { GrammyError, HttpError } from 'grammy'

/** What may be logged of an error: Telegram's refusals carry the whole call, with its text, and are named only. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof GrammyError) {
    return { method: error.method, code: error.error_code, description: error.description }
  }
  if (error instanceof HttpError) return { network: error.message }
  return { err: error }
}

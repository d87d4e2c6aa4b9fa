import { SECOND_MS } from '../../domain/calendar.ts'
import type { SourceFailure } from '../../ports.ts'
import { AddressRefusedError } from './checked-connector.ts'
import { BodyTooLargeError, UnknownEncodingError } from './read-body.ts'

export type FetchFailureReason =
  | 'bad-address'
  | 'refused-address'
  | 'redirects'
  | 'timeout'
  | 'too-large'
  | 'network'
  | 'broken-body'
  | 'status'
  | 'challenge'
  | 'undecodable'
  | 'empty'

export type FetchFailed = SourceFailure & { readonly reason: FetchFailureReason }

/** The outcome for whatever was thrown between the DNS and the last byte. */
export function explainFetchError(
  error: unknown,
  target: URL,
  context: { readonly timedOut: boolean; readonly deadlineMs: number },
): FetchFailed {
  const fail = (reason: FetchFailureReason, message: string): FetchFailed => ({
    kind: 'failed',
    reason,
    message,
    retryAt: null,
  })
  if (context.timedOut) {
    return fail('timeout', `${target.href} was not there in full after ${context.deadlineMs / SECOND_MS} s`)
  }
  if (error instanceof AddressRefusedError) {
    return fail('refused-address', `Unable to ask ${target.href}: ${error.message}`)
  }
  if (error instanceof BodyTooLargeError) return fail('too-large', `${target.href} is ${error.message}`)
  if (error instanceof UnknownEncodingError) return fail('broken-body', `${target.href} is ${error.message}`)

  const code = codeOf(error)
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR_FORMAT')) {
    return fail('broken-body', `${target.href} cannot be decompressed (${code})`)
  }
  return fail('network', `Unable to reach ${target.href}: ${describe(error)}`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function describe(error: unknown): string {
  // Every address of a host refused the connection: the first says as much as all.
  if (error instanceof AggregateError) return describe(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  return error.message || codeOf(error)
}

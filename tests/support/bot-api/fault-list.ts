import type { ServerResponse } from 'node:http'
import { refuse } from '../../../src/playground/bot-api/answer.ts'
import { Refusal } from '../../../src/playground/bot-api/refusal.ts'
import type { RefusalParameters } from '../../../src/playground/bot-api/refusal.ts'
import type { RecordedCall } from './recorded-call.ts'

/** What goes wrong instead of, or after, the call. */
export type Mishap =
  | {
      readonly kind: 'error'
      readonly code: number
      readonly description: string
      readonly parameters?: RefusalParameters
    }
  /** An answer that is not the Bot API's, such as a proxy's 502 page. */
  | { readonly kind: 'http'; readonly status: number; readonly body: string }
  /** The call is carried out, but nobody hears of it. */
  | { readonly kind: 'drop-reply' }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'close-socket' }

/** A rule for calls that match; without `mishap` they are only slow. */
export type Fault = {
  readonly method?: string
  readonly chatId?: number
  /** How many calls it strikes before it wears off; for ever when left out. */
  readonly times?: number
  readonly latencyMs?: number
  readonly mishap?: Mishap
}

export function createFaultList() {
  let faults: { readonly fault: Fault; left: number }[] = []
  return {
    /** Adds a fault; the returned function takes it away. */
    inject(fault: Fault): () => void {
      const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY }
      faults = [...faults, entry]
      return () => void (faults = faults.filter((other) => other !== entry))
    },
    clear: () => void (faults = []),
    /** The first fault that matches the call, counted as struck; `null` for none. */
    strike(method: string, chatId: number | undefined): Fault | null {
      if (faults.length === 0) return null
      const entry = faults.find(
        ({ fault, left }) =>
          left > 0 &&
          (fault.method === undefined || fault.method === method) &&
          (fault.chatId === undefined || fault.chatId === chatId),
      )
      if (entry === undefined) return null
      entry.left -= 1
      return entry.fault
    },
  }
}

/** Lets the mishap happen in place of an answer, and notes it with the call. */
export function befall(mishap: Mishap, call: RecordedCall, response: ServerResponse) {
  switch (mishap.kind) {
    case 'error':
      call.answer = mishap.code
      return refuse(response, new Refusal(mishap.code, mishap.description, mishap.parameters))
    case 'http':
      call.answer = mishap.status
      response.writeHead(mishap.status, { 'content-type': 'text/html' }).end(mishap.body)
      return
    case 'drop-reply':
    case 'close-socket':
      call.answer = mishap.kind === 'drop-reply' ? 'dropped' : 'closed'
      response.socket?.destroy()
  }
}

import type { ServerResponse } from 'node:http'
import type { RecordedCall } from './recorded-call.ts'
import type { Mishap } from './fault-list.ts'
import { Refusal } from './refusal.ts'

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

export function refuse(response: ServerResponse, { code, message, parameters }: Refusal) {
  const body = { ok: false, error_code: code, description: message, ...(parameters && { parameters }) }
  sendJson(response, code, JSON.stringify(body))
}

export function sendJson(response: ServerResponse, status: number, body: string) {
  if (response.destroyed) return
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body)
}

/** Aborts when the caller hangs up, which ends its long poll. */
export function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => controller.abort())
  return controller.signal
}

/** Real time, not the clock's. */
export function pause(ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  setTimeout(resolve, ms)
  return promise
}

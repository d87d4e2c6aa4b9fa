import { createBotApiServer } from '../../support/bot-api/bot-api-server.ts'
import type { BotApiServerOptions } from '../../support/bot-api/bot-api-server.ts'
import { isObject } from '../../../src/playground/bot-api/call-parameters.ts'

export type Answer = {
  readonly status: number
  readonly ok: boolean
  readonly result: unknown
  readonly description: string | undefined
  readonly parameters: unknown
}

/** A listening look-alike with a clock that the test sets, and a plain caller. */
export async function startBotApi(options: Partial<BotApiServerOptions> = {}) {
  let now = new Date('2023-08-02T04:30:00Z')
  const server = createBotApiServer({ clock: { now: () => now }, ...options })
  const root = await server.listen()

  async function call(method: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const response = await fetch(`${root}/bot${server.token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    })
    return answerOf(response)
  }

  return {
    server,
    root,
    call,
    setTime: (instant: string) => void (now = new Date(instant)),
    [Symbol.asyncDispose]: () => server.close(),
  }
}

export async function answerOf(response: Response): Promise<Answer> {
  const body: unknown = await response.json()
  if (!isObject(body)) throw new Error('The answer is no object')
  return {
    status: response.status,
    ok: body.ok === true,
    result: body.result,
    description: typeof body.description === 'string' ? body.description : undefined,
    parameters: body.parameters,
  }
}

/** The message a call returned. */
export function messageIn(answer: Answer) {
  const { result } = answer
  if (!isObject(result) || typeof result.message_id !== 'number') {
    throw new Error(`No message came back: ${answer.description}`)
  }
  return { ...result, message_id: result.message_id }
}

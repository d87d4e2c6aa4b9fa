export type RefusalParameters = { readonly retry_after?: number; readonly migrate_to_chat_id?: number }

/** A call that Telegram answers with `ok: false`. Thrown by methods, turned into the answer in one place. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: RefusalParameters | undefined

  constructor(code: number, description: string, parameters?: RefusalParameters) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export function badRequest(what: string): Refusal {
  return new Refusal(400, `Bad Request: ${what}`)
}

export function forbidden(what: string): Refusal {
  return new Refusal(403, `Forbidden: ${what}`)
}

/** What is no refusal was a fault of the look-alike's own. */
export function asRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${String(error)}`)
}

import { SECRET, TOKEN_HALF, type FuzzScene } from './fuzz-scene.ts'
import type { MadeUpdate } from './make-updates.ts'
import { CANARY } from './words.ts'

/** Refusals that are about the chat or the message, and no fault of what was said. */
const NOT_OUR_FAULT =
  /chat not found|user not found|message to edit not found|not modified|query is too old|can't be edited|upgraded to a supergroup|not enough rights|need administrator rights|thread not found|no text in the message|replied not found/
const MOST_SHOWN = 1500

/** What must not be after updates were brought, in words that let it be made again; takes the calls and the log. */
export function findFaults(
  scene: FuzzScene,
  batch: readonly MadeUpdate[],
  statuses: readonly number[],
): readonly string[] {
  const calls = scene.calls.splice(0)
  const lines = scene.log.take()
  const answered = new Set(calls.map(({ parameters }) => String(parameters['callback_query_id'])))
  return [...batch.flatMap(faultsOf), ...calls.flatMap(ownRefusal), ...lines.flatMap(leak)]

  function faultsOf({ update, kind, isWellFormed }: MadeUpdate, nth: number): readonly string[] {
    const status = statuses[nth] ?? 0
    const tapId = isWellFormed ? tapOf(update) : undefined
    const faults = [
      ...(status === 200 || (status === 413 && !isWellFormed) ? [] : [`HTTP ${status}`]),
      ...(scene.noteOf(update.update_id)?.outcome === 'failed' ? ['failed'] : []),
      ...(tapId !== undefined && !answered.has(tapId) ? ['a tap that is left open'] : []),
      ...(isWellFormed && complaintsOf(update).some((line) => /is not as/.test(line)) ? ['shut out'] : []),
    ]
    const shown = JSON.stringify(update).slice(0, MOST_SHOWN)
    return faults.map((fault) => `${fault}: ${kind} ${shown} ${complaintsOf(update).join(' ')}`)
  }

  function complaintsOf({ update_id: id }: MadeUpdate['update']): readonly string[] {
    return lines.filter((line) => line.includes(`"updateId":${id},`) && !line.includes('Handled an update'))
  }
}

function tapOf({ callback_query: tap }: MadeUpdate['update']): string | undefined {
  return tap === undefined ? undefined : (tap as { readonly id: string }).id
}

function ownRefusal({ method, parameters, answer, refusal = '' }: FuzzScene['calls'][number]) {
  if (answer !== 400 || NOT_OUR_FAULT.test(refusal)) return []
  return [`${refusal}: ${method} ${JSON.stringify(parameters).slice(0, MOST_SHOWN)}`]
}

function leak(line: string): readonly string[] {
  const words = [CANARY, SECRET, TOKEN_HALF]
  return words.some((word) => line.includes(word)) ? [`in the log: ${line}`] : []
}

import { Counter, Histogram, type Registry } from 'prom-client'
import { SECOND_MS } from '../domain/calendar.ts'
import type { AnswerOutcome, CountAnswer, DeliveryNote, FloodScope, SendOutcome, Watching } from '../ports.ts'

const SENDS: readonly SendOutcome['kind'][] = ['sent', 'retry', 'gone', 'barred', 'moved', 'refused']
const ANSWERS: readonly AnswerOutcome[] = [
  ...(['sent', 'repeated', 'unsent', 'apologized', 'forgotten', 'refused'] as const),
  ...(['over-budget', 'crowded-out'] as const),
]
const SETTLED: readonly DeliveryNote['outcome'][] = ['sent', 'queued', 'skipped', 'gone']
const SCOPES: readonly FloodScope[] = ['chat', 'bot']

/** From at once to the hours after which a digest is given up. */
const LATE_BUCKETS = [1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600, 4 * 3600, 12 * 3600]
/** What feels immediate, what does not, and what nobody waits for. */
const UPDATE_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** What this process did since its start. No label tells readers apart: they are many, and nobody's business. */
export function createWorkCounters(registry: Registry) {
  const registers = [registry]
  const counterBy = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers })
  const sends = counterBy(
    'sitrep_sends_total',
    'Digests, announcements and edits that this process gave to Telegram, by outcome',
    'outcome',
  )
  const answers = counterBy(
    'sitrep_answers_total',
    'Answers to people by what became of them: a call that was tried again is repeated, what did not get through is unsent until it is apologized for',
    'outcome',
  )
  const updates = counterBy(
    'sitrep_updates_total',
    'Updates that this process handled, by kind and by what came of them',
    ...(['kind', 'outcome'] as const),
  )
  const commands = counterBy(
    'sitrep_commands_total',
    'Commands, taps and texts of people that this process handled, by what came of them',
    ...(['command', 'outcome'] as const),
  )
  const handling = new Histogram({
    name: 'sitrep_update_seconds',
    help: 'How long updates took from their arrival until they were handled, their answers included',
    buckets: UPDATE_BUCKETS,
    registers,
  })
  const deliveries = counterBy(
    'sitrep_deliveries_total',
    'Deliveries that this process tried, by kind and outcome: what is tried again later is queued',
    ...(['kind', 'outcome'] as const),
  )
  const lateness = new Histogram({
    name: 'sitrep_delivery_lateness_seconds',
    help: 'How long after their hour digests arrived; those that wait for the report of the night are left out',
    buckets: LATE_BUCKETS,
    registers,
  })
  const floods = counterBy(
    'sitrep_floods_total',
    'Refusals of Telegram for too many requests (429), by whose limit it was: one chat or the whole bot',
    'scope',
  )
  const holds = counterBy(
    'sitrep_holds_total',
    'How often this process stopped all sending because Telegram asked for silence or gave no answer',
  )
  for (const outcome of SENDS) sends.inc({ outcome }, 0)
  for (const outcome of ANSWERS) answers.inc({ outcome }, 0)
  for (const outcome of SETTLED) deliveries.inc({ kind: 'digest', outcome }, 0)
  for (const scope of SCOPES) floods.inc({ scope }, 0)

  const countAnswer: CountAnswer = (outcome) => answers.inc({ outcome })
  const watching: Watching = {
    update({ kind, command, outcome, ms }) {
      updates.inc({ kind, outcome })
      if (command !== 'none') commands.inc({ command, outcome })
      handling.observe(ms / SECOND_MS)
    },
    delivery({ kind, outcome, lateMs }) {
      deliveries.inc({ kind, outcome })
      if (lateMs !== null) lateness.observe(lateMs / SECOND_MS)
    },
    flood: (scope) => floods.inc({ scope }),
    hold: () => holds.inc(),
  }
  return { countSend: (outcome: SendOutcome['kind']) => sends.inc({ outcome }), countAnswer, watching }
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { ALLOWED_UPDATES } from '../../../src/telegram/receiving/updates.ts'
import { NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { openFuzzScene, SECRET, type FuzzScene } from './fuzz-scene.ts'
import { createUpdateMaker, type MadeUpdate } from './make-updates.ts'
import { createRandom } from './random.ts'
import { readUpdateTypes } from './update-types.ts'
import { CANARY } from './words.ts'

/** `npm run prove:fuzz` makes 100,000; another seed makes others. */
const UPDATES = Number(process.env['FUZZ_UPDATES'] ?? 2000)
const SEED = Number(process.env['FUZZ_SEED'] ?? 20230718)
const SIDE_BY_SIDE = 50
const MS_AN_UPDATE = 100
const MOST_SHOWN = 1500

/** Refusals that are about the chat or the message, and no fault of what was said. */
const NOT_OUR_FAULT =
  /chat not found|message to edit not found|not modified|query is too old|can't be edited|upgraded to a supergroup|not enough rights|need administrator rights|thread not found|no text in the message|user not found|replied not found/

let database: Database
let scene: FuzzScene
beforeAll(async () => {
  database = await createTestPglite()
  scene = await openFuzzScene(database)
})
afterAll(async () => {
  await scene.end()
  await database.close()
})

test(
  `${UPDATES} updates of every kind, well-formed and spoilt, are handled, answered and told to nobody`,
  {
    timeout: 60_000 + UPDATES * MS_AN_UPDATE,
  },
  async () => {
    const types = readUpdateTypes()
    if (!types.areAll) {
      const left = 'kinds of updates that the bot does not ask for, and whether its calls are as documented'
      process.stderr.write(`\nLEFT OUT: ${left}: no Bot API description beside the checkout\n`)
    }
    const maker = { types, chats: scene.chats, buttons: scene.buttons, now: NOW.getTime() / 1000 }
    const make = createUpdateMaker(maker, createRandom(SEED))
    const tally = new Map<string, number>()
    const faults: string[] = []
    scene.calls.splice(0)
    scene.log.take()

    for (let made = 0; made < UPDATES && faults.length < 20; made += SIDE_BY_SIDE) {
      const batch = Array.from({ length: Math.min(SIDE_BY_SIDE, UPDATES - made) }, make)
      const statuses = await scene.bring(batch.map(({ update }) => update))
      faults.push(...findFaults(batch, statuses))
      for (const { kind, isWellFormed, update } of batch) {
        count(isWellFormed ? 'well-formed' : 'spoilt')
        count(`kind ${kind}`)
        count(scene.noteOf(update.update_id)?.outcome ?? 'not let in')
      }
    }
    const shown = [...tally].toSorted().map(([name, times]) => `${name} ${times}`)
    process.stdout.write(`\nseed ${SEED}: ${shown.join(', ')}\n`)
    expect(faults).toEqual([])
    expect(scene.violations).toEqual([])
    const newcomer = scene.addUser({ firstName: 'Anna', languageCode: 'en' })
    await scene.ask(newcomer.id, '/start', 'Hello')

    function count(name: string): void {
      tally.set(name, (tally.get(name) ?? 0) + 1)
    }
  },
)

/** Everything that must not be, in words that let it be made again. */
function findFaults(batch: readonly MadeUpdate[], statuses: readonly number[]): readonly string[] {
  const calls = scene.calls.splice(0)
  const answered = new Set(calls.map(({ parameters }) => String(parameters['callback_query_id'])))
  const lines = scene.log.take()
  const ofUpdates = batch.flatMap((made, nth) => {
    const { update, kind, isWellFormed } = made
    const outcome = scene.noteOf(update.update_id)?.outcome
    const isLeftOut = isWellFormed && ALLOWED_UPDATES.some((asked) => asked === kind) && outcome === undefined
    const tapId = (update['callback_query'] as { readonly id?: unknown } | undefined)?.id
    const told = `${kind} ${JSON.stringify(update).slice(0, MOST_SHOWN)}`
    return [
      ...(statuses[nth] === 200 || (!isWellFormed && statuses[nth] === 413)
        ? []
        : [`HTTP ${statuses[nth]}: ${told}`]),
      ...(isLeftOut ? [`not let in: ${told}`] : []),
      ...(outcome === 'failed'
        ? [
            `failed: ${told} ${lines.filter((line) => line.includes(`"updateId":${update.update_id}`) && /Unable/.test(line)).join()}`,
          ]
        : []),
      ...(isWellFormed && tapId !== undefined && !answered.has(String(tapId))
        ? [`open tap (${outcome}): ${told}`]
        : []),
    ]
  })
  const refused = calls
    .filter(({ answer, refusal = '' }) => answer === 400 && !NOT_OUR_FAULT.test(refusal))
    .map(
      ({ method, parameters, refusal }) =>
        `${refusal}: ${method} ${JSON.stringify(parameters).slice(0, MOST_SHOWN)}`,
    )
  const told = lines.filter((line) => [CANARY, SECRET, scene.deps.token].some((word) => line.includes(word)))
  return [...ofUpdates, ...refused, ...told.map((line) => `in the log: ${line}`)]
}

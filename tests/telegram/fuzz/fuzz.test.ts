import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { findFaults } from './find-faults.ts'
import { openFuzzScene, type FuzzScene } from './fuzz-scene.ts'
import { createUpdateMaker } from './make-updates.ts'
import { createRandom } from './random.ts'
import { readUpdateTypes } from './update-types.ts'

/** `npm run prove:fuzz` makes 100,000; another seed makes others. */
const UPDATES = Number(process.env['FUZZ_UPDATES'] ?? 1000)
const SEED = Number(process.env['FUZZ_SEED'] ?? 20230718)
const SIDE_BY_SIDE = 50
const MS_AN_UPDATE = 100

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
      faults.push(...findFaults(scene, batch, statuses))
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

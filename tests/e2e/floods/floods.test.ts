import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { NEWS, openFloodScene, type FloodScene } from './open-flood-scene.ts'

const HELP = 'What I can do'
/** Real time, of a busy machine. */
const PATIENCE_MS = 300_000

let database: Database
let scene: FloodScene
beforeAll(async () => {
  database = await createTestPglite()
})
beforeEach(async () => {
  scene = await openFloodScene(database.db)
})
afterEach(() => scene.close())
afterAll(() => database.close())

/** Seconds, ascending; nobody is left out. */
function heard(chatIds: readonly number[], words: string): readonly number[] {
  return chatIds
    .map((chatId) => scene.firstHeard(chatId, words) ?? Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a - b)
}
const idsOf = (people: readonly { readonly id: number }[]) => people.map(({ id }) => id)

/** Each does it at their moment. */
async function inTurn<T>(all: readonly T[], everyMs: number, act: (each: T) => void): Promise<void> {
  for (const each of all) {
    act(each)
    await scene.timer.sleep(everyMs)
  }
}

describe('the whole bot under Telegram’s own flood rules', { timeout: PATIENCE_MS }, () => {
  test('200 people who waited over a restart, and two a second after them, are all answered', async () => {
    const [waiting, later] = [scene.addPeople(200), scene.addPeople(30)]
    for (const { id } of waiting) scene.userSends(id, '/help')
    await scene.play([inTurn(later, 500, ({ id }) => scene.userSends(id, '/help'))])
    expect(scene.floodedCount()).toBe(0)
    expect(heard(idsOf(waiting), HELP).at(-1)).toBeLessThan(8)
    expect(heard(idsOf(later), HELP).at(-1)).toBeLessThan(17)
  })

  test('200 digests arrive within 20 s beside 30 people who ask every second', async () => {
    const [readers, askers] = [scene.addPeople(200), scene.addPeople(30)]
    const seconds = Array.from({ length: 20 }, (_, second) => second)
    const asking = inTurn(seconds, 1000, () => {
      for (const { id } of askers) scene.userSends(id, '/help')
    })
    await scene.play([asking, scene.deliver(idsOf(readers))])
    expect(scene.floodedCount()).toBe(0)
    expect(heard(idsOf(readers), NEWS).at(-1)).toBeLessThan(20)
    expect(heard(idsOf(askers), HELP).at(-1)).toBeLessThan(3)
    expect(scene.counted).toContain('over-budget')
    expect(scene.counted).not.toContain('unsent')
  })

  test('20 newcomers a second are each answered, half of them within 2 s', async () => {
    const newcomers = scene.addPeople(120)
    const came = new Map<number, number>()
    const coming = inTurn(newcomers, 50, ({ id }) => {
      came.set(id, scene.timer.now() / 1000)
      scene.userSends(id, '/start')
    })
    await scene.play([coming])
    expect(scene.floodedCount()).toBe(0)
    const waited = newcomers
      .map(({ id }) => (scene.firstHeard(id, 'Hello!') ?? Number.POSITIVE_INFINITY) - (came.get(id) ?? 0))
      .toSorted((a, b) => a - b)
    expect(waited.at(-1)).toBeLessThan(5)
    expect(waited[60]).toBeLessThan(2)
  })

  test('two groups in slow mode hold up nobody, and get their digest when they open', async () => {
    const readers = idsOf(scene.addPeople(30))
    const groups = [1, 2].map(
      (nth) => scene.addGroup({ title: `Group ${nth}`, members: scene.addPeople(1) }).id,
    )
    const open = groups.map((chatId) =>
      scene.injectFault({
        method: 'sendMessage',
        chatId,
        mishap: {
          kind: 'error',
          code: 429,
          description: 'Too Many Requests: retry after 90',
          parameters: { retry_after: 90 },
        },
      }),
    )
    const opening = scene.timer.sleep(85_000).then(() => open.forEach((lift) => lift()))
    const asking = scene.addPeople(30)
    for (const { id } of asking) scene.userSends(id, '/help')
    await scene.play([opening, scene.deliver([...groups, ...readers])])
    expect(heard(readers, NEWS).at(-1)).toBeLessThan(3)
    expect(heard(idsOf(asking), HELP).at(-1)).toBeLessThan(3)
    for (const at of heard(groups, NEWS)) {
      expect(at).toBeGreaterThan(85)
      expect(at).toBeLessThan(95)
    }
    // Each was asked once while it was closed, and once when it should be open.
    expect(scene.callsTo('sendMessage').filter(({ answer }) => answer === 429)).toHaveLength(2)
  })
})

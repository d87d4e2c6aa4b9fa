/**
 * `npm run prove:floods`: the whole bot over the look-alike with production flood rules, in fake time. Fails when
 * anybody is not answered, gets no digest, or is refused.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NEWS, openFloodScene, type FloodScene } from '../e2e/floods/open-flood-scene.ts'
import { openTestDatabase } from '../support/pglite.ts'

const SECOND_MS = 1000
const HELP = 'What I can do'

await prove('200 waited over a restart, then two a second for a minute', async (scene) => {
  const people = scene.addPeople(200)
  for (const { id } of people) scene.userSends(id, '/help')
  const later = scene.addPeople(120)
  await scene.play([inTurn(scene, later, SECOND_MS / 2, ({ id }) => scene.userSends(id, '/help'))])
  tell(scene, 'who waited', people, HELP)
  tell(scene, 'who came later', later, HELP, (id) => later.findIndex((each) => each.id === id) / 2)
})

await prove('30 ask every second for a minute, 200 digests are due', async (scene) => {
  const [readers, askers] = [scene.addPeople(200), scene.addPeople(30)]
  const seconds = Array.from({ length: 60 }, (_, second) => second)
  const asking = inTurn(scene, seconds, SECOND_MS, () => {
    for (const { id } of askers) scene.userSends(id, '/help')
  })
  await scene.play([asking, scene.deliver(readers.map(({ id }) => id))])
  tell(scene, 'digests', readers, NEWS)
  tell(scene, 'first answers', askers, HELP)
})

await prove('20 newcomers a second for a minute', async (scene) => {
  const people = scene.addPeople(1200)
  const came = new Map<number, number>()
  await scene.play([
    inTurn(scene, people, SECOND_MS / 20, ({ id }) => {
      came.set(id, scene.timer.now() / SECOND_MS)
      scene.userSends(id, '/start')
    }),
  ])
  tell(scene, 'greeted after', people, 'Hello!', (id) => came.get(id) ?? 0)
})

async function prove(name: string, play: (scene: FloodScene) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sitrep-floods-'))
  const database = await openTestDatabase({ dataDir })
  await database.migrate()
  const scene = await openFloodScene(database.db)
  process.stdout.write(`${name}\n`)
  await play(scene)
  const flooded = scene.floodedCount()
  process.stdout.write(`  ${flooded} times 429\n`)
  if (flooded > 1) process.exitCode = 1
  await scene.close()
  await database.close()
  await rm(dataDir, { recursive: true, force: true })
}

function tell(
  scene: FloodScene,
  what: string,
  people: readonly { readonly id: number }[],
  words: string,
  since: (id: number) => number = () => 0,
): void {
  const waits = people.flatMap(({ id }) => {
    const at = scene.firstHeard(id, words)
    return at === null ? [] : [at - since(id)]
  })
  waits.sort((a, b) => a - b)
  const at = (share: number) => (waits[Math.ceil(waits.length * share) - 1] ?? Number.NaN).toFixed(1)
  process.stdout.write(`  ${what}: ${waits.length} of ${people.length}, p50 ${at(0.5)} s, last ${at(1)} s\n`)
  if (waits.length < people.length) process.exitCode = 1
}

/** Each does it at their moment. */
async function inTurn<T>(
  { timer }: FloodScene,
  all: readonly T[],
  everyMs: number,
  act: (each: T) => void,
): Promise<void> {
  for (const each of all) {
    act(each)
    await timer.sleep(everyMs)
  }
}

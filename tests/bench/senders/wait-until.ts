import { setTimeout as wait } from 'node:timers/promises'

const LOOK_AGAIN_MS = 100

/** Asks again and again until it is so; throws with the words of what was waited for after `withinMs`. */
export async function waitUntil(what: string, isSo: () => Promise<boolean>, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${what}`)
    await wait(LOOK_AGAIN_MS)
  }
}

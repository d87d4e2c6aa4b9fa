import { expect, test } from 'vitest'
import type { CommandIo } from '../../src/cli/command.ts'
import { createProgress } from '../../src/cli/progress.ts'
import { DAY_MS, SECOND_MS } from '../../src/domain/calendar.ts'

const NOW = new Date('2023-07-19T08:00:00Z')
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * DAY_MS)

/** What is drawn of a walk of a hundred days, the steps ten seconds apart. */
async function watch(isTerminal: boolean, reached: readonly number[]): Promise<string> {
  let drawn = ''
  let now = NOW
  const io: CommandIo = {
    stdin: (async function* () {})(),
    out: () => Promise.resolve(),
    err: (text) => Promise.resolve(void (drawn += Buffer.from(text).toString())),
    cwd: '/',
    isTerminal,
  }
  const progress = createProgress(io, { from: NOW, to: daysAgo(100), clock: { now: () => now } })
  for (const [index, days] of reached.entries()) {
    progress.show({ pages: index + 1, added: 20 * (index + 1), reachedAt: daysAgo(days) })
    now = new Date(now.getTime() + 10 * SECOND_MS)
  }
  await progress.end()
  progress.say('Too late.')
  return drawn
}

test('draws a bar with rate and remaining time on a terminal, over and over in one line', async () => {
  const drawn = await watch(true, [60, 70])
  const [first, second] = drawn.split('\r').slice(1)
  expect(first).toContain('[████████████░░░░░░░░] 60 % · 2023-05-20 · pages 1 · new 20\u001b')
  // Ten days took ten seconds: a walk that is taken up again is reckoned from where it begins.
  expect(second).toContain('70 % · 2023-05-10 · pages 2, 6/min · new 40 · 30 s left\u001b')
  expect(drawn.match(/\n/g)).toHaveLength(1)
})

test('writes a plain line for every tenth page elsewhere', async () => {
  const days = Array.from({ length: 12 }, (_, index) => index * 5)
  expect(await watch(false, days)).toBe(
    '0 % · 2023-07-19 · pages 1 · new 20\n50 % · 2023-05-30 · pages 11, 6/min · new 220 · 2 min left\n',
  )
})

test('draws nothing of a walk that came nowhere', async () => {
  expect(await watch(true, [])).toBe('')
})

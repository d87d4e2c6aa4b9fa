import { expect, test } from 'vitest'
import { inTurn } from '../../src/cli/in-turn.ts'

test('runs do not overlap, and whoever asks gets one that began afterwards', async () => {
  const happened: string[] = []
  let runs = 0
  const free = Promise.withResolvers<void>()
  const run = inTurn(async () => {
    const own = (runs += 1)
    happened.push(`begin ${own}`)
    if (own === 1) await free.promise
    happened.push(`end ${own}`)
  })
  const first = run()
  const second = run().then(() => happened.push('second asker'))
  await Promise.resolve()
  free.resolve()
  await Promise.all([first, second])
  expect(happened).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'second asker'])
})

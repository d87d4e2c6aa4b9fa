import { expect, test } from 'vitest'
import { serve } from '../../src/http/serve.ts'
import { createPlayground, PLAYGROUND_START } from '../../src/playground/playground.ts'
import { createPlaygroundClock } from '../../src/playground/playground-clock.ts'

// The server's package would put its own Request and Response in place of the process's, for everybody in it.
test('serving leaves the globals of the process alone', async () => {
  const { Request, Response } = globalThis
  const server = await serve(() => new Response('here'), '127.0.0.1', 0)
  createPlayground({
    clock: createPlaygroundClock(PLAYGROUND_START),
    nextDueAt: () => Promise.resolve(null),
    onClockMoved: () => Promise.resolve(),
  })
  expect(await (await fetch(server.url)).text()).toBe('here')
  expect(globalThis.Request).toBe(Request)
  expect(globalThis.Response).toBe(Response)
  await server.close()
})

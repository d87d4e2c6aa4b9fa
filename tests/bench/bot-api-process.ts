/**
 * The look-alike of the Bot API in a process of its own, so that it takes no time from what is
 * measured. Prints its address; asked over IPC it tells what it counted, and forgets it.
 */
import { createBotApiServer } from '../../src/playground/bot-api/bot-api-server.ts'

export type ApiReport = { readonly calls: number; readonly flooded: number }

const [latencyMs = '40', floodRules = '{}'] = process.argv.slice(2)
const server = createBotApiServer({
  clock: { now: () => new Date() },
  latencyMs: Number(latencyMs),
  floodRules: JSON.parse(floodRules),
  keepHistory: false,
  acceptUnknownChats: true,
})
let [calls, flooded] = [0, 0]

process.on('message', () => {
  const report: ApiReport = { calls: server.callCount() - calls, flooded: server.floodedCount() - flooded }
  ;[calls, flooded] = [server.callCount(), server.floodedCount()]
  process.send?.(report)
})
process.on('disconnect', () => process.exit())
process.send?.({ root: await server.listen(), token: server.token })

import { setTimeout as wait } from 'node:timers/promises'
import type { PostgresServer } from '../../support/postgres.ts'
import type { BotApiChild } from '../bot-api-child.ts'
import type { Behaviour } from '../bot-api-process.ts'

const SECOND_MS = 1000
/** How long each lasts, as shares of the time: ten minutes have 10 s without Telegram. */
const AWAY_SHARE = 1 / 60
const DATABASE_AWAY_SHARE = 1 / 120
const SILENCE_SHARE = 1 / 120

/**
 * What goes wrong, and after which share of the time. The database first, before the memory is watched: whoever fetches updates
 * may be another process after it, and holds more than those that do not.
 */
const TROUBLES = [
  { share: 0.2, name: 'the database restarts' },
  { share: 0.35, name: '429 for every message' },
  { share: 0.45, name: '502' },
  { share: 0.55, name: 'resets' },
  { share: 0.7, name: '429 for every message' },
  { share: 0.8, name: '502' },
] as const

/** Makes each trouble in its time, and tells of it. */
export async function makeTroubles(
  api: BotApiChild,
  server: PostgresServer,
  {
    begunAt,
    forMs,
    tell,
  }: { readonly begunAt: number; readonly forMs: number; readonly tell: (line: string) => void },
): Promise<void> {
  for (const { share, name } of TROUBLES) {
    await wait(Math.max(0, begunAt + share * forMs - Date.now()))
    tell(`${Math.round((Date.now() - begunAt) / SECOND_MS)} s: ${name}`)
    switch (name) {
      case '429 for every message':
        await away(api, { kind: 'flooding', forMs: SILENCE_SHARE * forMs }, SILENCE_SHARE * forMs)
        break
      case '502':
        await away(api, { kind: 'failing' }, AWAY_SHARE * forMs)
        break
      case 'resets':
        await away(api, { kind: 'resetting' }, AWAY_SHARE * forMs)
        break
      case 'the database restarts':
        await server.crash()
        await wait(DATABASE_AWAY_SHARE * forMs)
        await server.restart()
        break
      default:
        name satisfies never
    }
  }
}

async function away(api: BotApiChild, behaviour: Behaviour, forMs: number): Promise<void> {
  await api.become(behaviour)
  await wait(forMs)
  await api.become({ kind: 'answering' })
}

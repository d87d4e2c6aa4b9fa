import type { Command } from './command.ts'
import { ask } from './commands/ask.ts'
import { backfill } from './commands/backfill.ts'
import { chart } from './commands/chart.ts'
import { digest } from './commands/digest.ts'
import { doctor } from './commands/doctor.ts'
import { events } from './commands/events.ts'
import { exportAll } from './commands/export.ts'
import { extract } from './commands/extract.ts'
import { fetch } from './commands/fetch.ts'
import { importTable } from './commands/import.ts'
import { ingest } from './commands/ingest.ts'
import { migrate } from './commands/migrate.ts'
import { playground } from './commands/playground.ts'
import { read } from './commands/read.ts'
import { start } from './commands/start.ts'
import { status } from './commands/status.ts'
import { strikes } from './commands/strikes.ts'
import { subscribers } from './commands/subscribers.ts'
import { tell } from './commands/tell.ts'

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  start,
  playground,
  migrate,
  doctor,
  extract,
  read,
  events,
  ingest,
  fetch,
  backfill,
  importTable,
  strikes,
  chart,
  tell,
  digest,
  ask,
  subscribers,
  exportAll,
  status,
]

import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { createApp } from '../../src/app.ts'
import { parseConfig, type Config } from '../../src/config.ts'
import { serve } from '../../src/http/serve.ts'
import { openProgram } from '../../src/program.ts'
import type { Logger } from '../../src/ports.ts'
import { testHost } from './host.ts'
import { fillDataFolder } from './pglite.ts'
import { silentLogger } from './silent-logger.ts'

/** A configuration from variables; throws where it is faulty. */
function configOf(env: Readonly<Record<string, string>>): Config {
  const outcome = parseConfig(env)
  if (outcome.kind === 'faulty') throw new Error(outcome.problems.join('\n'))
  return outcome.config
}

/** The whole bot in this process, on an embedded database in a folder, answering on a free port. */
export async function openApp(
  folder: string,
  env: Readonly<Record<string, string>> & { readonly BOT_TOKEN: string },
  {
    logger = silentLogger,
    sources = [],
  }: { readonly logger?: Logger; readonly sources?: readonly unknown[] } = {},
) {
  writeFileSync(join(folder, 'sources.json'), JSON.stringify(sources))
  await fillDataFolder(folder)
  const given = configOf({ DATA_DIR: folder, SOURCES_FILE: join(folder, 'sources.json'), ...env })
  const clock = { now: () => new Date() }
  const program = await openProgram({ config: given, clock, logger, host: testHost, cwd: folder })
  const app = await createApp({ program, token: env.BOT_TOKEN, apiRoot: given.telegramApiRoot })
  const server = await serve(app.fetch, '127.0.0.1', 0)
  const config = { ...given, port: Number(new URL(server.url).port) }
  return {
    app,
    config,
    program,
    url: server.url,
    async close() {
      await app.stop()
      await server.close()
      await program.close()
    },
  }
}

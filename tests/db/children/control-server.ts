/** Serves commands until it is killed: `hang` never ends, everything else is echoed. */
import { createControlServer } from '../../../src/db/control-server.ts'
import { silentLogger } from '../../support/silent-logger.ts'

const [socketPath = ''] = process.argv.slice(2)
await createControlServer({
  socketPath,
  host: process,
  logger: silentLogger,
  run: async (argv, io) => {
    await io.stdout(`${argv.join(' ')}\n`)
    if (argv[0] === 'hang') await new Promise((resolve) => setTimeout(resolve, 60_000))
    return 0
  },
})
process.stdout.write('ready\n')

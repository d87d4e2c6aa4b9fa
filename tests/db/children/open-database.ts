/**
 * Opens and migrates the database that is named, stores a source, says `open` or why not, and holds it
 * until its standard input ends.
 */
import { openDatabase } from '../../../src/db/open-database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { aSource, NOW } from '../../support/builders.ts'
import { silentLogger } from '../../support/silent-logger.ts'

const [where = '', kind = 'folder'] = process.argv.slice(2)

try {
  const database = await openDatabase({
    databaseUrl: kind === 'url' ? where : null,
    dataDir: kind === 'url' ? null : where,
    host: process,
    clock: { now: () => new Date() },
    logger: silentLogger,
  })
  await database.migrate()
  await createSourceStore(database.db).sync([aSource()], NOW)
  process.stdout.write('open\n')
  await new Promise((resolve) => process.stdin.resume().once('end', resolve))
  await database.close()
} catch (error) {
  process.stdout.write(`${error instanceof Error ? `${error.name}: ${error.message}` : 'unknown'}\n`)
}

import { openTestDatabase } from '../support/pglite.ts'

/** Makes the embedded database of the benchmark in the folder named, in a process of its own. */
const database = await openTestDatabase({ dataDir: process.argv[2] ?? '' })
await database.migrate()
await database.close()

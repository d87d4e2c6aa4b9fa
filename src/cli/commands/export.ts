import { resolve } from 'node:path'
import { exportRows } from '../../db/export-rows.ts'
import { hasFlag, jsonLine, type Command } from '../command.ts'
import { createRowProgress, stopAt } from '../row-progress.ts'

/** `export`: everything that is stored, as files; called again, it goes on where it was stopped. */
export const exportAll: Command = {
  name: 'export',
  usage: 'DIR',
  summary: 'write everything that is stored into a folder, resumable',
  options: {},
  positionals: [1, 1],
  needs: 'stores',
  async run(input, { io, clock, interrupted, program }) {
    const [folder = ''] = input.positionals
    const progress = createRowProgress(io)
    const manifest = await exportRows(program.database, resolve(io.cwd, folder), clock.now(), {
      onProgress: progress.show,
      signal: stopAt(interrupted),
    })
    await progress.end()
    if (manifest === null) {
      await io.out('Stopped. The same command goes on from here.\n')
      return 1
    }
    const rows = manifest.tables.reduce((total, table) => total + table.rows, 0)
    if (hasFlag(input, 'json')) await io.out(jsonLine(manifest))
    else await io.out(`Exported ${rows} rows into ${folder}.\n`)
    return 0
  },
}

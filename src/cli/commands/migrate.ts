import { hasFlag, jsonLine, type Command } from '../command.ts'

/** `migrate`: opening a program applies what is missing. */
export const migrate: Command = {
  name: 'migrate',
  usage: '',
  summary: 'bring the database up to date (every start does it too)',
  options: {},
  positionals: [0, 0],
  needs: 'stores',
  async run(input, { io, program }) {
    const { database } = program
    await io.out(
      hasFlag(input, 'json')
        ? jsonLine({ database: database.kind, migrated: true })
        : 'The database is up to date.\n',
    )
    return 0
  },
}

import { distance as editDistance } from 'fastest-levenshtein'
import { COMMANDS } from '../commands.ts'
import { COMMAND_ALIASES } from './command-aliases.ts'

/** Fewer letters than this begin too many commands. */
const MIN_BEGINNING = 3
/** A misspelling: so many letters wrong, and less than half of the word. */
const MAX_EDITS = 2

/** What would end or delete something is never put into anybody's mouth. */
const NEVER_OFFERED: readonly string[] = ['stop', 'pause', 'deleteme', 'plain', 'unfollow']

const OFFERED = COMMANDS.filter((command) => !NEVER_OFFERED.includes(command))

/** The command that a misspelt or unfinished name most likely means; `null` when it is near none that does no harm. */
export function nearCommand(name: string): string | null {
  const typed = name.toLowerCase()
  // One that there is, but not where it was typed.
  if (COMMANDS.some((command) => command === typed)) return null
  const begun = OFFERED.filter((each) => typed.length >= MIN_BEGINNING && each.startsWith(typed))
  if (begun.length > 0) return begun[0] ?? null
  const [nearest] = OFFERED.flatMap((command) =>
    [command, ...(COMMAND_ALIASES[command] ?? [])].map((word) => ({
      command,
      edits: editDistance(word, typed),
    })),
  ).sort((one, other) => one.edits - other.edits)
  if (nearest === undefined || nearest.edits > MAX_EDITS || nearest.edits * 2 >= typed.length) return null
  return nearest.command
}

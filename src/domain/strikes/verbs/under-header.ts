import type { VerbRule } from './verb-rule.ts'

/** "Shot down overnight:" and a figure on each of the lines below. */
export const underHeader = {
  name: 'under-header',
  kindOf: (_, { header }) => header,
} as const satisfies VerbRule

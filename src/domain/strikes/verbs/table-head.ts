import type { VerbRule } from './verb-rule.ts'

/** «Shahed – 40, збито 38»: a line of a table tells first how many there were. */
export const tableHead = {
  name: 'table-head',
  kindOf: (phrase, { sentence, phrases, index }) => {
    if (sentence.insideOf !== null || phrase.recognizer !== 'table-line') return null
    return phrases[index + 1]?.recognizer === 'bare-figure' ? 'launched' : null
  },
} as const satisfies VerbRule

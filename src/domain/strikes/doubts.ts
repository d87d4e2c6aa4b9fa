/**
 * The reasons for which the reading of a row is not certain, each in one sentence. A reason stands here only if rows that
 * have it are wrong far more often than others on labelled texts (see docs/extraction.md); what a doubt does is decided
 * in `domain/tally`.
 */
export const DOUBTS = {
  'larger-than-ever': 'The count is larger than that of any raid known before.',
  'first-sentence-alone':
    'Only launched or only shot down is told, and that in the first sentence of a text that goes on to give other figures of such weapons.',
  'beside-a-period':
    'Only launched or only shot down is told, in a text that counts such weapons over a week, a month or the war as well.',
  'beside-another-attack':
    'Only launched or only shot down is told, in a text that counts such weapons of another attack as well.',
  'beside-the-other-side':
    'Only launched or only shot down is told, in a text that counts weapons of the other side as well.',
  'beside-an-open-figure':
    'Only launched or only shot down is told, in a text with a figure of which nobody can say what it counts.',
  'of-everything': 'Only launched or only shot down is told, of drones and missiles together.',
  'beside-everything':
    'Only launched or only shot down is told, beside one figure over drones and missiles of which it may be a part or the whole.',
  'no-night-word': 'Only launched or only shot down is told, and the text leaves the night open.',
  'more-hit-than-left': 'More are said to have hit than were launched and not shot down, by the same text.',
} as const satisfies Readonly<Record<string, string>>

export type Doubt = keyof typeof DOUBTS

/**
 * The reasons for which the reading of a row is not certain, each in one sentence. A reason stands here only if rows that
 * have it are wrong far more often than others on labelled texts; what a doubt does is decided in `domain/tally`.
 */
export const DOUBTS = {
  'larger-than-ever': 'The count is larger than that of any raid known before.',
} as const satisfies Readonly<Record<string, string>>

export type Doubt = keyof typeof DOUBTS

/** What a story can be about, in the order in which topics are offered to a reader. */
export const TOPICS = [
  'strikes',
  'frontline',
  'diplomacy',
  'humanitarian',
  'aid',
  'energy',
  'economy',
  'sea',
  'nuclear',
  'justice',
  'occupied',
  'russia',
  'losses',
  'analysis',
  'politics',
] as const
export type Topic = (typeof TOPICS)[number]

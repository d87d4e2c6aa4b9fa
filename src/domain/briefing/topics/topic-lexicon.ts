import type { Topic } from '../../topic.ts'

/**
 * Words that speak for a topic. Entries are in lower case, without punctuation; words of a phrase
 * are apart by one space (hyphens too), and a trailing `*` stands for any ending.
 */
export type TopicWords = {
  /** Says by itself what a story is about. */
  readonly strong: readonly string[]
  /** Speaks for the topic, and holds it when there are several. */
  readonly plain: readonly string[]
  /** Tips the balance between topics only. */
  readonly weak: readonly string[]
  /** Looks like the topic and is another: takes away what a strong word gives. */
  readonly against: readonly string[]
}

export type TopicLexicon = Readonly<Record<Topic, TopicWords>>

/** Words that speak for something, and those that hold it when there are several. */
export type Weighted = Pick<TopicWords, 'strong' | 'plain'>

/** A list of entries apart by commas or line breaks. */
export function entries(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** Why nothing can be posted into a topic of a forum, as refusals are kept. */
export const TOPIC_CLOSED = 'topic closed'
export const TOPIC_DELETED = 'topic deleted'

export const TOPIC_TROUBLES: readonly string[] = [TOPIC_CLOSED, TOPIC_DELETED]

/** Whether a chat refuses for the sake of one topic, so that another would do. */
export function isTopicTrouble(reason: string): boolean {
  return TOPIC_TROUBLES.includes(reason)
}

import { dateAt, KYIV, SECOND_MS } from '../domain/calendar.ts'
import type { Preferences, Window } from '../domain/delivery/delivery.ts'
import { digestKey } from '../domain/digest/compose-digest.ts'
import type { ShownTally } from '../domain/digest/corrections.ts'
import type { Digest } from '../domain/digest/digest.ts'
import type { ClaimedDelivery, Clock, CorrectionQueue, Message } from '../ports.ts'
import { buildDigest, type BuildDigestDeps } from './build-digest.ts'
import type { Composed, Content, DeliverDeps } from './deliver.ts'

export type ContentDeps = BuildDigestDeps & {
  readonly corrections: Pick<CorrectionQueue, 'findEdited' | 'findLastShown'>
  readonly render: (digest: Digest) => Message
  readonly clock: Clock
}

/** Readers who chose alike are served within seconds of each other; a figure that came since must show. */
const KEEP_MS = 20 * SECOND_MS
const KEEP_MOST = 1000

const NOTHING_NEW: Content = { kind: 'nothing', reason: 'nothing-new' }

/**
 * What a digest or an edit of one says. A digest that many readers share is composed and rendered once,
 * however many ask at the same moment.
 */
export function createContentFor(deps: ContentDeps): DeliverDeps['contentFor'] {
  const kept = new Map<string, { readonly until: number; readonly composed: Promise<Composed | null> }>()

  return async (delivery) => {
    const { chatId } = delivery.address
    if (delivery.kind === 'edit') {
      const edited = await deps.corrections.findEdited(chatId, delivery.slot)
      if (edited === null) return { kind: 'nothing', reason: 'nothing to edit' }
      const composed = await compose(delivery.preferences, edited.window, null)
      return composed ? { kind: 'edit', composed, messageIds: edited.messageIds } : NOTHING_NEW
    }
    const { windowFrom, dueAt } = delivery
    if (windowFrom === null) return NOTHING_NEW
    const composed = await compose(
      delivery.preferences,
      { from: windowFrom, until: dueAt },
      await previousOf(delivery),
    )
    return composed ? { kind: 'send', composed } : NOTHING_NEW
  }

  function previousOf({ preferences, address }: ClaimedDelivery): Promise<ShownTally | null> | null {
    const wantsToKnow = preferences.corrections && preferences.topics.includes('strikes')
    return wantsToKnow ? deps.corrections.findLastShown(address.chatId) : null
  }

  function compose(
    preferences: Preferences,
    window: Window,
    previous: ShownTally | null,
  ): Promise<Composed | null> {
    const now = deps.clock.now().getTime()
    const key = `${window.from.getTime()} ${window.until.getTime()} ${preferences.format} ${digestKey(preferences, previous)}`
    const known = kept.get(key)
    if (known && known.until > now) return known.composed
    const composed = composeOne(preferences, window, previous)
    kept.delete(key)
    kept.set(key, { until: now + KEEP_MS, composed })
    // A failure is met again by whoever asks next.
    void composed.catch(() => kept.delete(key))
    for (const [oldest] of kept) if (kept.size > KEEP_MOST) kept.delete(oldest)
    return composed
  }

  async function composeOne(
    { language, topics, follows, format }: Preferences,
    window: Window,
    previous: ShownTally | null,
  ): Promise<Composed | null> {
    const digest = await buildDigest(deps, {
      language,
      topics,
      follows,
      previous,
      window: { after: window.from, until: window.until },
      date: dateAt(window.until, KYIV),
    })
    if (digest === null) return null
    const message = deps.render(digest)
    return { message: format === 'plain' ? { ...message, rich: null } : message, shown: digest.shown }
  }
}

import type { ShownDigest } from '../ports.ts'
import type { Db } from './database.ts'
import { deliveries } from './schema.ts'

export async function recordShown(db: Db, digest: ShownDigest, now: Date): Promise<void> {
  const { chatId, slot, window, messageIds, shown } = digest
  await db
    .insert(deliveries)
    .values({
      chatId,
      kind: 'digest',
      slot,
      state: 'sent',
      dueAt: window.until,
      windowFrom: window.from,
      notBefore: now,
      messageIds: [...messageIds],
      shown,
      settledAt: now,
    })
    .onConflictDoNothing()
}

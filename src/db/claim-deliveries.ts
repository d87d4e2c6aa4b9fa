import { and, asc, eq, isNotNull, lt, lte, notInArray, sql } from 'drizzle-orm'
import type { Topic } from '../domain/topic.ts'
import type { ClaimedDelivery, Shard } from '../ports.ts'
import type { Db } from './database.ts'
import { SCHEDULE } from './plan-due.ts'
import { quietOf } from './read-subscribers.ts'
import { barredChats, deliveries, subscribers } from './schema.ts'

/** A row that failed no more than once takes its turn with the others. */
export const FRESH_ATTEMPTS = 1

/** `for update skip locked`: two senders in one shard never get the same row. */
export async function claimDeliveries(
  db: Db,
  shard: Shard,
  sender: string,
  limit: number,
  now: Date,
): Promise<readonly ClaimedDelivery[]> {
  const picked = db.$with('picked').as(
    db
      .select({ pickedId: sql<number>`${deliveries.id}`.as('picked_id') })
      .from(deliveries)
      .where(and(inShard(shard), eq(deliveries.state, 'queued'), lte(deliveries.notBefore, now)))
      .orderBy(asc(deliveries.notBefore), asc(deliveries.id))
      .limit(limit)
      .for('update', { skipLocked: true }),
  )
  const claimed = db.$with('claimed').as(
    db
      .update(deliveries)
      .set({
        state: 'sending',
        claimedBy: sender,
        claimedAt: now,
        attempts: sql`${deliveries.attempts} + 1`,
      })
      .from(picked)
      .where(eq(deliveries.id, picked.pickedId))
      .returning({
        id: deliveries.id,
        chatId: deliveries.chatId,
        kind: deliveries.kind,
        slot: deliveries.slot,
        dueAt: deliveries.dueAt,
        windowFrom: deliveries.windowFrom,
        attempts: deliveries.attempts,
        messageIds: deliveries.messageIds,
      }),
  )
  const rows = await db
    .with(picked, claimed)
    .select({
      id: claimed.id,
      chatId: claimed.chatId,
      kind: claimed.kind,
      slot: claimed.slot,
      dueAt: claimed.dueAt,
      windowFrom: claimed.windowFrom,
      attempts: claimed.attempts,
      messageIds: claimed.messageIds,
      threadId: subscribers.threadId,
      toldUntil: subscribers.toldUntil,
      status: subscribers.status,
      quiet: { from: subscribers.quietFrom, until: subscribers.quietUntil },
      barredSince: barredChats.since,
      preferences: {
        language: subscribers.language,
        format: subscribers.format,
        ...SCHEDULE,
        waitUntil: subscribers.waitUntil,
        corrections: subscribers.corrections,
        silent: subscribers.silent,
        style: subscribers.style,
        light: subscribers.light,
        mutedSources: subscribers.mutedSources,
        topics: sql<
          Topic[]
        >`array(select topic from topic_choices t where t.chat_id = ${claimed.chatId} order by t.position)`,
        follows: sql<
          string[]
        >`array(select words from follows f where f.chat_id = ${claimed.chatId} order by f.position)`,
      },
    })
    .from(claimed)
    .innerJoin(subscribers, eq(subscribers.chatId, claimed.chatId))
    .leftJoin(barredChats, eq(barredChats.chatId, claimed.chatId))
    .orderBy(asc(claimed.id))
  return rows.map(({ chatId, threadId, windowFrom, toldUntil, preferences, quiet, ...row }) => ({
    ...row,
    preferences: { ...preferences, quiet: quietOf(quiet) },
    address: { chatId, threadId },
    windowFrom:
      row.kind === 'digest' && toldUntil !== null && windowFrom !== null && toldUntil > windowFrom
        ? toldUntil
        : windowFrom,
  }))
}

export async function findNextOpen(
  db: Db,
  shard: Shard,
): Promise<{ readonly at: Date; readonly isFresh: boolean } | null> {
  const [row] = await db
    .select({ at: deliveries.notBefore, attempts: deliveries.attempts })
    .from(deliveries)
    .where(and(inShard(shard), eq(deliveries.state, 'queued')))
    .orderBy(asc(deliveries.notBefore))
    .limit(1)
  return row === undefined ? null : { at: row.at, isFresh: row.attempts <= FRESH_ATTEMPTS }
}

export async function listSenders(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ sender: deliveries.claimedBy })
    .from(deliveries)
    .where(and(eq(deliveries.state, 'sending'), isNotNull(deliveries.claimedBy)))
  return rows.flatMap(({ sender }) => (sender === null ? [] : [sender]))
}

/** The messages may have arrived, since the sender died between a send and its settlement. */
export async function recoverDeliveries(db: Db, sender: string, now: Date): Promise<readonly Shard[]> {
  const rows = await db
    .update(deliveries)
    .set({
      state: 'queued',
      claimedBy: null,
      claimedAt: null,
      notBefore: now,
      reason: 'sender died',
      repeated: sql`${deliveries.repeated} + 1`,
    })
    .where(and(eq(deliveries.state, 'sending'), eq(deliveries.claimedBy, sender)))
    .returning({ shardId: deliveries.shardId, kind: deliveries.kind })
  const shards = new Map<number, Shard>()
  for (const { shardId, kind } of rows) if (shardId !== null) shards.set(shardId, { shardId, kind })
  return [...shards.values()]
}

export async function releaseForgotten(
  db: Db,
  sender: string,
  known: readonly number[],
  claimedBefore: Date,
): Promise<void> {
  await db
    .update(deliveries)
    .set({ state: 'queued', claimedBy: null, claimedAt: null })
    .where(
      and(
        eq(deliveries.state, 'sending'),
        eq(deliveries.claimedBy, sender),
        lt(deliveries.claimedAt, claimedBefore),
        known.length === 0 ? undefined : notInArray(deliveries.id, [...known]),
      ),
    )
}

const inShard = ({ shardId, kind }: Shard) => and(eq(deliveries.kind, kind), eq(deliveries.shardId, shardId))

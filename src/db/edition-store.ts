import { and, asc, desc, eq, gt, isNull, lt, lte, sql } from 'drizzle-orm'
import { MINUTE_MS } from '../domain/calendar.ts'
import type { EarlySlot } from '../domain/delivery/early-slot.ts'
import type { DecisionOutcome, EditionDecision, EditionKey, EditionStore } from '../ports.ts'
import type { Db } from './database.ts'
import { SCHEDULE } from './plan-due.ts'
import { channelEditions, chatHosts, deliveries, subscribers } from './schema.ts'

/** Whoever took a post and has not shown it by then is gone. */
const SHOWN_WITHIN_MS = 2 * MINUTE_MS

export function createEditionStore(db: Db): EditionStore {
  return {
    listHosted: (userId) =>
      db
        .select({ chatId: chatHosts.chatId, previews: chatHosts.previews })
        .from(chatHosts)
        .innerJoin(subscribers, eq(subscribers.chatId, chatHosts.chatId))
        .where(and(eq(chatHosts.userId, userId), eq(subscribers.kind, 'channel')))
        .orderBy(desc(chatHosts.chatId)),
    findHost: async (chatId) => {
      const { userId, previews } = chatHosts
      const [host] = await db.select({ userId, previews }).from(chatHosts).where(eq(chatHosts.chatId, chatId))
      return host ?? null
    },
    setPreviews: async (chatId, userId, previews) => {
      await db
        .insert(chatHosts)
        .values({ chatId, userId, previews })
        .onConflictDoUpdate({ target: chatHosts.chatId, set: { userId, previews } })
    },
    listComing: async (now, until) => {
      const rows = await db
        .select({
          ...SCHEDULE,
          chatId: subscribers.chatId,
          hostId: chatHosts.userId,
          dueAt: subscribers.nextDueAt,
        })
        .from(subscribers)
        .innerJoin(chatHosts, eq(chatHosts.chatId, subscribers.chatId))
        .where(
          and(
            ...[eq(subscribers.kind, 'channel'), eq(subscribers.status, 'active'), chatHosts.previews],
            ...[gt(subscribers.nextDueAt, now), lte(subscribers.nextDueAt, until)],
          ),
        )
        .orderBy(asc(subscribers.nextDueAt))
      return rows.flatMap((row) => (row.dueAt === null ? [] : [{ ...row, dueAt: row.dueAt }]))
    },
    take: async ({ chatId, slot }, now) => {
      const { shownAt, takenAt } = channelEditions
      const isLeft = and(isNull(shownAt), lt(takenAt, new Date(now.getTime() - SHOWN_WITHIN_MS)))
      const taken = await db
        .insert(channelEditions)
        .values({ chatId, slot, takenAt: now })
        .onConflictDoUpdate({ ...ON_KEY, set: { takenAt: now }, ...(isLeft && { setWhere: isLeft }) })
        .returning({ slot: channelEditions.slot })
      return taken.length > 0
    },
    noteShown: async (key, now) => {
      await db.update(channelEditions).set({ shownAt: now }).where(isOf(key))
    },
    findLine: async (key) => {
      const [found] = await db.select({ line: channelEditions.line }).from(channelEditions).where(isOf(key))
      return found?.line ?? null
    },
    writeLine: (key, line, now) => write(db, key, { line, lineAskedOf: null }, now),
    askLine: (key, userId, now) =>
      db.transaction(async (tx) => {
        const isAsked = eq(channelEditions.lineAskedOf, userId)
        await tx.update(channelEditions).set({ lineAskedOf: null }).where(isAsked)
        await write(tx, key, { lineAskedOf: userId }, now)
      }),
    findAsked: async (userId) => {
      const { chatId, slot } = channelEditions
      const isAsked = eq(channelEditions.lineAskedOf, userId)
      const [found] = await db.select({ chatId, slot }).from(channelEditions).where(isAsked)
      return found ?? null
    },
    findState: (key) => findState(db, key),
    decide: (key, decision, early, now) =>
      db.transaction(async (tx) => {
        if (early !== null) await planEarly(tx, key, early)
        return await decide(tx, key, decision, now)
      }),
    forget: async (before) => {
      await db.delete(channelEditions).where(lt(channelEditions.takenAt, before))
    },
  }
}

const ON_KEY = { target: [channelEditions.chatId, channelEditions.slot] }

function isOf({ chatId, slot }: EditionKey) {
  return and(eq(channelEditions.chatId, chatId), eq(channelEditions.slot, slot))
}

function isDigestOf({ chatId, slot }: EditionKey) {
  return and(...[eq(deliveries.chatId, chatId), eq(deliveries.kind, 'digest'), eq(deliveries.slot, slot)])
}

async function findState(db: Db, key: EditionKey) {
  const [found] = await db.select({ state: deliveries.state }).from(deliveries).where(isDigestOf(key))
  return found?.state ?? null
}

async function write(
  db: Db,
  key: EditionKey,
  values: Partial<typeof channelEditions.$inferInsert>,
  now: Date,
): Promise<void> {
  await db
    .insert(channelEditions)
    .values({ ...key, takenAt: now, shownAt: now, ...values })
    .onConflictDoUpdate({ ...ON_KEY, set: values })
}

/** The row that planning would write at its hour, and under the same lock: whoever is first has written it. */
async function planEarly(
  tx: Db,
  { chatId, slot }: EditionKey,
  { at, windowFrom, nextDueAt }: EarlySlot,
): Promise<void> {
  const advanced = await tx
    .update(subscribers)
    .set({ nextDueAt })
    .where(
      and(
        ...[eq(subscribers.chatId, chatId), eq(subscribers.status, 'active'), eq(subscribers.nextDueAt, at)],
      ),
    )
    .returning({ chatId: subscribers.chatId })
  if (advanced.length === 0) return
  await tx
    .insert(deliveries)
    .values({
      ...{ chatId, slot, kind: 'digest', state: 'queued', shardId: sql`nextval('delivery_shards')` },
      ...{ dueAt: at, notBefore: at, windowFrom, messageIds: [] },
    })
    .onConflictDoNothing()
}

async function decide(
  db: Db,
  key: EditionKey,
  decision: EditionDecision,
  now: Date,
): Promise<DecisionOutcome> {
  const isDigest = isDigestOf(key)
  const decided = await db
    .update(deliveries)
    .set(
      decision === 'skip'
        ? { state: 'skipped', reason: 'owner', settledAt: now, waitsFor: null }
        : {
            dueAt: sql`least(${deliveries.dueAt}, ${now.toISOString()}::timestamptz)`,
            notBefore: now,
            waitsFor: null,
          },
    )
    .where(and(isDigest, eq(deliveries.state, 'queued')))
    .returning({ windowFrom: deliveries.windowFrom })
  const [row] = decided
  if (row !== undefined) {
    if (decision === 'skip' && row.windowFrom !== null) await owe(db, key.chatId, row.windowFrom)
    return 'done'
  }
  const state = await findState(db, key)
  if (state === null) return 'unknown'
  return state === 'skipped' || state === 'gone' ? 'skipped' : 'sent'
}

/** What is left out is told by the next post that is not, however long that takes. */
async function owe(db: Db, chatId: number, from: Date): Promise<void> {
  await db
    .update(subscribers)
    .set({ catchUpFrom: from })
    .where(and(eq(subscribers.chatId, chatId), isNull(subscribers.catchUpFrom)))
}

import { createAnnouncementStore } from '../../../src/db/announcement-store.ts'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { createUpdateStore } from '../../../src/db/update-store.ts'
import { detectEntities } from '../../../src/playground/bot-api/detect-entities.ts'
import type { TgChat } from '../../../src/playground/bot-api/telegram-objects.ts'
import type { UpdateNote } from '../../../src/ports/watching.ts'
import { briefingFromPaste } from '../../../src/sources/pasted-text.ts'
import { COMMANDS } from '../../../src/telegram/commands.ts'
import { createWebhook } from '../../../src/telegram/receiving/webhook.ts'
import { ingest } from '../../../src/use-cases/ingest.ts'
import { aBriefing, aSource } from '../../support/builders.ts'
import { readHere } from '../../support/read-here.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'
import { createReadLog } from './read-log.ts'

const ADMIN = 700
export const SECRET = 'a-secret-of-the-webhook'
export const TOKEN_HALF = 'a-token-for-tests-only'
const PEOPLE = 24

export type FuzzScene = Awaited<ReturnType<typeof openFuzzScene>>

/** The bot with all its features, behind its webhook, in chats of every kind and of every trouble. */
export async function openFuzzScene({ db }: Database) {
  const log = createReadLog([TOKEN_HALF, SECRET])
  const notes = new Map<number, UpdateNote>()
  const briefings = createBriefingStore(db)
  const sources = createSourceStore(db)
  await sources.sync([aSource()], new Date())
  await briefings.save(aBriefing())
  const talk = await talkToBot(db, {
    log: log.logger,
    adminIds: [ADMIN],
    once: {
      updates: createUpdateStore(db),
      presence: { id: 'fuzz', isGone: () => Promise.resolve(false) },
    },
    watching: {
      update(note) {
        log.logger.info(note, 'Handled an update')
        notes.set(note.updateId, note)
      },
    },
    announcing: { announcements: createAnnouncementStore(db), wake: () => Promise.resolve() },
    pasted: {
      read: briefingFromPaste,
      understand: readHere,
      readPage: () =>
        Promise.resolve({ kind: 'failed', reason: 'network', message: 'Nobody fetches here', retryAt: null }),
      pieceWaitMs: 1,
      store: async (fetched, now) => {
        await sources.ensure(aSource({ slug: 'pasted', kind: 'pasted', url: null }), now)
        return await ingest({ briefings, read: readHere }, 'pasted', fetched, now)
      },
    },
  })
  const door = createWebhook(talk.grammyBot, { url: 'https://bot.example.org', secret: SECRET })
  const chats = addChats(talk)
  const buttons = await pressEverything()

  return {
    ...talk,
    log,
    chats,
    buttons,
    /** What became of an update; `undefined` where it did not come as far as the bot. */
    noteOf: (updateId: number) => notes.get(updateId),
    bring,
  }

  /** Brings updates as Telegram does, side by side, and waits until they are handled; an HTTP status each. */
  async function bring(updates: readonly object[]): Promise<readonly number[]> {
    notes.clear()
    const statuses = await Promise.all(updates.map(post))
    await door.stop()
    return statuses
  }

  async function post(update: object): Promise<number> {
    const request = new Request('http://127.0.0.1/telegram', {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': SECRET },
      body: JSON.stringify(update),
    })
    return (await door.handleRequest?.(request))?.status ?? 0
  }

  /** Everything that buttons say after every command, in both languages. */
  async function pressEverything(): Promise<readonly string[]> {
    const commands = ['start', ...COMMANDS, 'announce Hello', 'stats', 'feeds']
    const asking = chats.slice(0, 2).map(({ id }) => id)
    for (const [nth, command] of commands.entries()) {
      if (/deleteme|stop/.test(command)) continue
      await bring(asking.map((id, at) => say(1 + nth * asking.length + at, id, `/${command}`)))
    }
    const shown = asking
      .flatMap((id) => talk.botMessages(id))
      .flatMap(({ reply_markup: markup }) => markup?.inline_keyboard?.flat() ?? [])
    return [...new Set(shown.flatMap(({ callback_data: data }) => data ?? []))].toSorted()
  }
}

function say(updateId: number, chatId: number, text: string) {
  const from = {
    id: chatId,
    is_bot: false,
    first_name: 'canary',
    language_code: chatId % 2 === 0 ? 'en' : 'uk',
  }
  const chat = { id: chatId, type: 'private', first_name: 'canary' }
  return {
    update_id: updateId,
    message: { message_id: updateId, date: 1, chat, from, text, ...detectEntities(text) },
  }
}

function addChats(talk: Talk): readonly TgChat[] {
  const people = Array.from({ length: PEOPLE }, (_, nth) =>
    talk.addUser({
      id: nth === 0 ? ADMIN : 1000 + nth,
      firstName: `canary ${nth}`,
      languageCode: nth % 2 === 0 ? 'en' : 'uk',
    }),
  )
  const ways = ['member', 'administrator', 'kicked', 'left'] as const
  const groups = ways.flatMap((botStatus, nth) => {
    const group = { title: `canary ${botStatus}`, members: people.slice(nth, nth + 3), botStatus }
    return [talk.addGroup(group), talk.addSupergroup({ ...group, threads: ['One'] }), talk.addChannel(group)]
  })
  const old = talk.addGroup({ title: 'canary old', members: people.slice(0, 2) })
  talk.migrateGroup(old.id, { isAnnounced: false })
  const mute = talk.addSupergroup({ title: 'canary mute', members: people.slice(0, 3) })
  talk.muteChat(mute.id)
  const [blocked, gone] = people.slice(-2)
  if (blocked !== undefined) talk.blockBot(blocked.id)
  if (gone !== undefined) talk.deactivateUser(gone.id)
  return [...people.map(({ id }) => id), ...groups.map(({ id }) => id), old.id, mute.id].map(
    (id) => talk.world.chatOf(id).chat,
  )
}

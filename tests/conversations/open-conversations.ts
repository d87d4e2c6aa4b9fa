import type { Database } from '../../src/db/database.ts'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { LANGUAGES } from '../../src/domain/language.ts'
import type { TgMessage } from '../../src/playground/bot-api/telegram-objects.ts'
import { PLAYGROUND_START } from '../../src/playground/playground.ts'
import { readSampleArchive, standingAt } from '../../src/playground/sample/sample-archive.ts'
import { briefingHtml, escapeXml } from '../../src/playground/sample/sample-html.ts'
import { SAMPLE_SOURCES } from '../../src/playground/sample/sample-sources.ts'
import { createEventMemory } from '../../src/use-cases/event-memory.ts'
import { ingest } from '../../src/use-cases/ingest.ts'
import { visibleText } from '../support/bot-api/waits.ts'
import { createTestPglite } from '../support/pglite.ts'
import { readHere } from '../support/read-here.ts'
import { talkToBot } from '../telegram/talk-to-bot.ts'

export type Conversations = Awaited<ReturnType<typeof openConversations>>

/** What a newcomer to the playground finds: the bot, with all that the sample has published by that morning. */
export async function openConversations() {
  const database = await createTestPglite()
  await readSample(database)
  const talk = await talkToBot(
    database.db,
    { personalBudget: { burst: 10_000 } },
    // Its name is heard in groups, as in the playground.
    { groupPrivacy: false },
  )
  talk.setNow(PLAYGROUND_START)
  return {
    talk,
    /** Writes, and gives all that the bot says to it, as it is read: texts, and the labels below them. */
    say: async (chatId: number, text: string) =>
      readOff(await talk.exchange(() => talk.userSends(chatId, text))),
    readOff,
    async close() {
      await talk.end()
      await database.close()
    },
  }
}

function readOff(messages: readonly TgMessage[]): string {
  const labels = ({ reply_markup: markup }: TgMessage) =>
    markup?.inline_keyboard?.flat().map(({ text }) => `[${text}]`) ?? []
  return messages
    .flatMap((message) => [message.photo ? '[photo]' : '', visibleText(message), ...labels(message)])
    .join('\n')
}

async function readSample({ db }: Database): Promise<void> {
  await createSourceStore(db).sync(SAMPLE_SOURCES('http://127.0.0.1'), PLAYGROUND_START)
  const deps = {
    briefings: createBriefingStore(db),
    events: createEventMemory(),
    read: readHere,
    correct: () => Promise.resolve(0),
  }
  const published = LANGUAGES.flatMap((language) =>
    standingAt(readSampleArchive(language), PLAYGROUND_START).map((each) => ({ ...each, language })),
  ).toSorted((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime())
  for (const { slug, title, publishedAt, language, ...rest } of published) {
    const content = `<h1>${escapeXml(title)}</h1>\n${briefingHtml({ ...rest, slug, title, publishedAt })}`
    const url = `https://sample.example/${slug}`
    await ingest(
      deps,
      `sample-${language}`,
      {
        ...{ externalKey: slug, url, title, format: 'html', content, language },
        ...{ publishedAt, editedAt: null, complete: true },
      },
      publishedAt,
    )
  }
}

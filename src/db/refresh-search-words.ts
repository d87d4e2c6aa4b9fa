import { asc, eq, gt } from 'drizzle-orm'
import type { Db } from './database.ts'
import { createOnceStore } from './once-store.ts'
import { onceMarks, stories } from './schema.ts'
import { searchWords } from './search-text.ts'

const MARK = 'search-words'
/** Changes with what `searchWords` writes. */
const VERSION = '2'
const AT_ONCE = 500

/** Writes what stories are found by anew, once after `searchWords` has changed. Broken off, it begins again. */
export async function refreshSearchWords(db: Db): Promise<void> {
  const [known] = await db.select({ mark: onceMarks.mark }).from(onceMarks).where(eq(onceMarks.name, MARK))
  if (known?.mark === VERSION) return
  for (let last = 0; ;) {
    const rows = await db
      .select({ id: stories.id, headline: stories.headline, text: stories.text })
      .from(stories)
      .where(gt(stories.id, last))
      .orderBy(asc(stories.id))
      .limit(AT_ONCE)
    await db.transaction(async (tx) => {
      for (const { id, headline, text } of rows)
        await tx
          .update(stories)
          .set({ words: searchWords(`${headline} ${text}`) })
          .where(eq(stories.id, id))
    })
    const newest = rows.at(-1)
    if (newest === undefined) break
    last = newest.id
  }
  await createOnceStore(db).claim(MARK, VERSION)
}

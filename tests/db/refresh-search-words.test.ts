import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import { refreshSearchWords } from '../../src/db/refresh-search-words.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { aBriefing, aSource, aStory, NOW } from '../support/builders.ts'
import { createTestPglite } from '../support/pglite.ts'

it('stories that were stored as they were found by before are found as those of today, and once is enough', async () => {
  const { db, close } = await createTestPglite()
  const briefings = createBriefingStore(db)
  await createSourceStore(db).sync([aSource()], NOW)
  await briefings.save(aBriefing({ stories: [aStory({ headline: 'Удар по Харкову' })] }))
  const forget = () => db.execute(sql`update stories set words = 'as before'`)
  const found = async () => (await briefings.searchEvents({ words: 'Kharkiv', until: NOW }, 10)).events.length

  await forget()
  expect(await found()).toBe(0)
  await refreshSearchWords(db)
  expect(await found()).toBe(1)
  await forget()
  await refreshSearchWords(db)
  expect(await found()).toBe(0)
  await close()
})

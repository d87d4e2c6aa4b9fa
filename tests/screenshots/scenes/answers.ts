import { lastWith, NARROW_PHONE, openStudio, say, shoot, takeMessages, tapLast } from '../studio.ts'

const READERS = [
  {
    person: 'Alex',
    suffix: '',
    week: '7 days',
    overview: 'Overview',
    compare: 'Compare',
    back: '‹ Strikes',
    record: 'record drones',
    recordTitle: 'Most launched in one night: drones',
    query: '@sitrep_bot shahed july',
    card: 'Shahed drones, July 2023',
  },
  {
    person: 'Олена',
    suffix: '-uk',
    week: '7 днів',
    overview: 'Огляд',
    compare: 'Порівняти',
    back: '‹ Удари',
    record: 'рекорд дронів',
    recordTitle: 'Найбільше запусків за ніч: БпЛА',
    query: '@sitrep_bot шахеди липень',
    card: '«Шахеди», липень 2023',
  },
] as const

/** The table of /strikes, a comparison, a record and an inline card, on a narrow phone in both languages. */
export async function answers(): Promise<void> {
  await using studio = await openStudio()
  for (const reader of READERS) {
    await studio.phone(
      reader.person,
      'light',
      async (page, chat) => {
        const { suffix } = reader
        await say(chat, '/strikes')
        await lastWith(chat, 'CSV').waitFor()
        await takeMessages(chat, 2, `strikes-table${suffix}`)
        await tapLast(chat, reader.week)
        await lastWith(chat, reader.overview).waitFor()
        await tapLast(chat, reader.compare)
        await lastWith(chat, reader.back).waitFor()
        await takeMessages(chat, 1, `strikes-compared${suffix}`)
        await tapLast(chat, reader.back)
        await lastWith(chat, 'CSV').waitFor()
        await say(chat, reader.record)
        await chat.getByText(reader.recordTitle).last().waitFor()
        await takeMessages(chat, 2, `record${suffix}`)
        await chat.locator('textarea').fill(reader.query)
        await chat.getByRole('option').filter({ hasText: reader.card }).first().waitFor()
        await shoot(page, `inline-cards${suffix}`)
        await chat.getByRole('option').filter({ hasText: reader.card }).first().click()
        await chat.getByText('via @sitrep_bot').last().waitFor()
        await takeMessages(chat, 1, `inline-card${suffix}`)
      },
      NARROW_PHONE,
    )
  }
}

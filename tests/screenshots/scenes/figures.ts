import { openStudio, columnOf, say, lastWith, tapLast, chartIn, takeMessages, shoot } from '../studio.ts'

/** Figures, a digest, its chart and its sources. */
export async function figures(): Promise<void> {
  await using studio = await openStudio()
  const desk = await studio.desk('light')
  const [alex, olena] = [columnOf(desk, 'Alex'), columnOf(desk, 'Олена')]
  for (const [chat, day] of [
    [alex, /Night of 2 August/],
    [olena, /Ніч на 2 серпня/],
  ] as const) {
    await say(chat, '/start')
    await chat.getByText(day).first().waitFor()
  }

  // The night's report has come by then.
  await desk.getByRole('button', { name: 'Skip to the next briefing' }).click()
  await desk.getByText('08:00 in Kyiv').waitFor({ timeout: 60_000 })
  for (const [chat, chart, sources] of [
    [alex, 'Chart', 'Sources'],
    [olena, 'Графік', 'Джерела'],
  ] as const) {
    await say(chat, '/today')
    await lastWith(chat, sources).waitFor()
    await tapLast(chat, chart)
    await chartIn(chat)
  }
  await takeMessages(alex, 2, 'digest')
  await takeMessages(olena, 2, 'digest-uk')

  await say(alex, '/strikes week')
  await alex.getByText('27 July – 2 August 2023').last().waitFor()
  await takeMessages(alex, 2, 'strikes')
  await say(olena, '/strikes тиждень')
  await olena.getByText('27 липня – 2 серпня 2023').last().waitFor()
  await takeMessages(olena, 2, 'strikes-uk')

  await say(alex, '/today')
  await lastWith(alex, 'Sources').waitFor()
  await tapLast(alex, 'Sources')
  await lastWith(alex, '‹ Briefing').waitFor()
  await takeMessages(alex, 1, 'sources')
  await tapLast(alex, '‹ Briefing')
  await lastWith(alex, 'Chart').waitFor()

  await studio.phone('Олена', 'dark', async (page, chat) => {
    await say(chat, '/chart')
    await chartIn(chat)
    await tapLast(chat, 'Темний')
    await lastWith(chat, 'Світлий').waitFor()
    await shoot(page, 'phone-chart-uk-dark')
    await say(chat, '/today')
    await lastWith(chat, 'Джерела').waitFor()
    await shoot(page, 'phone-digest-uk-dark')
    await tapLast(chat, 'Джерела')
    await lastWith(chat, '‹ Дайджест').waitFor()
    await shoot(page, 'phone-sources-uk-dark')
  })

  await studio.phone('Alex', 'light', async (page, chat) => {
    await say(chat, '/settings')
    await tapLast(chat, 'Format')
    await tapLast(chat, 'With tables: see a sample')
    await tapLast(chat, 'I can read it')
    await say(chat, '/today')
    await chat.locator('.rich table').last().waitFor()
    await shoot(page, 'phone-digest-rich')
    await say(chat, '/strikes month')
    await lastWith(chat, 'By weapon').waitFor()
    await shoot(page, 'phone-strikes-rich')
  })
}

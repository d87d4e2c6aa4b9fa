import type { Page } from 'playwright-core'
import type { Language } from '../../../src/domain/language.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { act, newest, openChat, photograph, skipTo } from '../steps.ts'
import { openStudio, save } from '../studio.ts'
import {
  CHOOSE_RICH,
  CHOOSE_WEEK,
  HOUR,
  LANGUAGES,
  SCREENS,
  SUNDAYS,
  THEMES,
  type Format,
  type Scene,
} from './edition-table.ts'

const textsFor = loadTexts()

type Staged = {
  readonly scene: Scene
  readonly language: Language
  readonly person: string
  readonly id: string
}

/** A digest, its sources, its chart, an answer and the week in review, in every form a reader may have. */
export async function edition(): Promise<void> {
  await using studio = await openStudio()
  const staged = await stage(await studio.desk('light'))
  for (const { name: screen, size, scale } of SCREENS) {
    for (const theme of THEMES) {
      const page = await studio.openPage(size, theme, scale)
      for (const { scene, language, person, id } of staged) {
        if (scene.theme !== undefined && scene.theme !== theme) continue
        const chat = await openChat(page, person)
        const name = [scene.name, scene.format, language, theme, screen].join('-')
        await save(name, await photograph(chat.locator(`[data-message-id="${id}"]`)))
      }
      await page.close()
    }
  }
}

/** Brings everything that is shown into the chats; which message is which. */
async function stage(page: Page): Promise<readonly Staged[]> {
  const chats = await Promise.all(
    LANGUAGES.map(async (each) => ({
      ...each,
      chat: await openChat(page, each.person),
      texts: textsFor(each.language),
    })),
  )
  for (const { chat, texts, language } of chats)
    await act(chat, [{ say: '/start' }, { say: `/time ${HOUR}` }, ...CHOOSE_WEEK], language, texts)
  const staged: Staged[] = []
  let format: Format = 'classic'
  for (const { date, scenes } of SUNDAYS) {
    await skipTo(page, `${date}, ${HOUR}`)
    for (const scene of scenes) {
      for (const { chat, texts, language, person } of chats) {
        if (scene.format !== format) await act(chat, CHOOSE_RICH, language, texts)
        await act(chat, scene.steps, language, texts)
        const title = texts('week-title', { period: '' }).trim()
        const shown =
          scene.steps.length > 0 ? newest(chat) : chat.locator('.message', { hasText: title }).last()
        const id = (await shown.getAttribute('data-message-id')) ?? ''
        staged.push({ scene, language, person, id })
      }
      format = scene.format
    }
  }
  return staged
}

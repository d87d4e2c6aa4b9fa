import { describe, expect, it } from 'vitest'
import { tellEvent } from '../../../src/domain/digest/tell-event.ts'
import { renderStories } from '../../../src/telegram/rendering/render-stories.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { event } from '../../domain/digest/events.ts'

const textsFor = loadTexts()

describe('stories', () => {
  it('are dated where the reader may not know of which day they are', () => {
    const stories = [tellEvent(event(1), { language: 'uk' })]
    const [dated] = renderStories('Фронт', stories, textsFor('uk'), 'uk').classic
    expect(dated).toContain('UCMC, англійською, 18 липня')
    expect(renderStories('Front line', stories, textsFor('en')).classic.join()).not.toContain('18 July')
  })

  it.each([
    ['en', ['en', 'uk'], 'S0, S1'],
    ['en', ['en', 'en', 'en', 'uk'], 'S0 and 3 more'],
    ['uk', ['uk', 'uk', 'uk', 'uk', 'uk'], 'S0 і ще 4'],
    ['uk', ['uk', 'en'], 'S0, S1'],
    ['uk', ['en'], 'S0, англійською'],
  ] as const)('name who else tells them, and in which language (%s: %j)', (language, languages, credit) => {
    const stories = languages.map((each, at) => ({
      language: each,
      sourceSlug: `s${at}`,
      sourceName: `S${at}`,
    }))
    const message = renderStories('T', [tellEvent(event(1, ...stories), { language })], textsFor(language))
    expect(message.classic.join()).toContain(`<i>${credit}</i>`)
  })

  it.each([
    ['en', 'Front desk, forwarded by Sky'],
    ['uk', 'Front desk, переслано з Sky'],
  ] as const)('name whom a channel forwarded before the channel (%s)', (language, credit) => {
    const forwarded = event(1, { language, sourceName: 'Sky', forwardedFrom: 'Front desk' })
    const message = renderStories('T', [tellEvent(forwarded, { language })], textsFor(language))
    expect(message.classic.join()).toContain(`<i>${credit}</i>`)
  })

  it('that were not found are said not to be', () => {
    expect(renderStories('Atlantis', [], textsFor('en')).classic).toEqual(['Nothing found about Atlantis.'])
  })
})

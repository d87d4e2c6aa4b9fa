import { describe, expect, it } from 'vitest'
import { tellEvent } from '../../../src/domain/digest/tell-event.ts'
import { renderStories } from '../../../src/telegram/rendering/render-stories.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { event } from '../../domain/digest/events.ts'

const textsFor = loadTexts()

describe('stories', () => {
  it('are dated where the reader may not know of which day they are', () => {
    const stories = [tellEvent(event(1), 'uk')]
    const [dated] = renderStories('Фронт', stories, textsFor('uk'), 'uk').classic
    expect(dated).toContain('UCMC, англійською, 18 липня')
    expect(renderStories('Front line', stories, textsFor('en')).classic.join()).not.toContain('18 July')
  })

  it('that were not found are said not to be', () => {
    expect(renderStories('Atlantis', [], textsFor('en')).classic).toEqual(['Nothing found about Atlantis.'])
  })
})

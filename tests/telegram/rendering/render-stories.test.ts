import { describe, expect, it } from 'vitest'
import { tellEvent } from '../../../src/domain/digest/tell-event.ts'
import { renderStories, renderStoriesText } from '../../../src/telegram/rendering/render-stories.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { event } from '../../domain/digest/events.ts'

const textsFor = loadTexts()

describe('stories', () => {
  it('are dated where the reader may not know of which day they are', () => {
    const stories = [tellEvent(event(1), 'uk')]
    expect(renderStoriesText('Фронт', stories, textsFor('uk'), 'uk')).toBe(
      `Фронт

Headline 1 (https://ucmc.example/1)
What happened in event 1 is told here. It had an outcome. — UCMC, англійською, 18 липня`,
    )
    expect(renderStories('Front line', stories, textsFor('en')).classic.join()).not.toContain('18 July')
  })

  it('that were not found are said not to be', () => {
    expect(renderStoriesText('Atlantis', [], textsFor('en'))).toBe('Nothing found about Atlantis.')
  })
})

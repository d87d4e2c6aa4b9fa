import { describe, expect, it } from 'vitest'
import { readBriefing } from '../../../src/domain/briefing/read-briefing.ts'
import { readShared } from './shared-files.ts'

const seed = readShared('seed/day-510.txt')

describe.runIf(seed !== null)('the briefing of day 510', () => {
  const text = seed ?? ''
  const briefing = readBriefing(text)
  const lines = text.split('\n')

  it('is dated by its day number', () => {
    expect(briefing).toMatchObject({ dayNumber: 510, publishedOn: '2023-07-18', language: 'en' })
    expect(briefing.title).toBe(lines[0])
  })

  it('has four stories, of which the lead is none, each with its topics', () => {
    expect(briefing.stories.map((story) => story.headline.split(' ').slice(0, 3).join(' '))).toEqual([
      'Ukraine’s air defenses',
      'Russian forces attempt',
      'Saudi Arabia and',
      'China’s big foreign',
    ])
    expect(briefing.stories.map((story) => [...story.topics].sort())).toEqual([
      ['strikes'],
      ['frontline'],
      ['diplomacy', 'humanitarian'],
      ['analysis'],
    ])
  })

  it('keeps headlines and texts as they stand in the briefing', () => {
    for (const story of briefing.stories) {
      expect(lines).toContain(story.headline)
      expect(text.replace(/\s+/g, ' ')).toContain(story.text.split('\n')[0])
    }
    expect(briefing.stories[3]?.text).toContain('Iliya Kusa')
  })

  it('states three rows for its night and nothing else', () => {
    const rows = briefing.strikes.map(({ night, model, launched, intercepted, role }) => ({
      night,
      model,
      launched: launched?.value ?? null,
      intercepted: intercepted?.value ?? null,
      role,
    }))
    const common = { night: '2023-07-18', role: 'nightly' }
    expect(rows).toEqual([
      { ...common, model: 'kalibr', launched: 6, intercepted: 6 },
      { ...common, model: 'shahed', launched: 36, intercepted: 31 },
      { ...common, model: 'recon-drone', launched: null, intercepted: 1 },
    ])
  })

  it('refers its offsets to the text as given', () => {
    expect(briefing.text).toBe(text)
    for (const { start, end, quote } of briefing.strikes.flatMap((row) => row.evidence)) {
      expect(text.slice(start, end)).toBe(quote)
    }
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DOUBTS } from '../../../src/domain/strikes/doubts.ts'
import { extractStrikes } from '../../support/extract-strikes.ts'

const doubtsOf = (text: string): readonly string[] =>
  extractStrikes(text, { publishedOn: '2026-10-14', language: null })
    .filter(({ role }) => role === 'nightly')
    .map(({ model, doubts }) => [model, ...doubts].join(' '))

describe('the reading of a row', () => {
  it.each([
    ['Overnight on October 14 Russia launched 4,300 drones at Ukraine.', 'drone larger-than-ever'],
    ['У ніч на 14 жовтня ворог запустив 2100 «шахедів».', 'shahed larger-than-ever'],
    [
      'Ukraine downs 40 drones overnight\nEleven drones were shot down in the north.',
      'drone first-sentence-alone',
    ],
    [
      'Overnight Russia launched 60 Shahed drones.\nOver the past week it launched 700 drones.',
      'shahed beside-a-period',
    ],
    [
      'Overnight Russia launched 60 Shahed drones.\nA year ago it launched 700 drones in one night.',
      'shahed beside-another-attack',
    ],
    [
      'Overnight Russia launched 60 Shahed drones at Ukraine.\nRussia said it had shot down 40 drones.',
      'shahed beside-the-other-side',
    ],
    [
      'On October 14 Russia was said to have launched 1,300 Shahed drones and 80 ballistic missiles at Odesa.',
      'ballistic-missile beside-a-period',
    ],
    ['Overnight Ukraine shot down 52 air targets.', 'combined of-everything'],
    [
      'Overnight Russia launched 30 drones at Ukraine. Air defence shot down 40 targets.',
      'drone beside-everything',
    ],
    ['Ворог випустив 44 безпілотники.', 'drone no-night-word'],
    ['Russia launched 44 drones at Ukraine.', 'drone no-night-word'],
  ])('is doubted: %s', (text, doubted) => {
    expect(doubtsOf(text)).toContain(doubted)
  })

  it.each([
    'Overnight on October 14 Russia launched 900 drones at Ukraine; 850 were shot down.',
    'Air defence downs 40 of 44 drones overnight\nRussia also fired six Kalibr missiles.',
    'Overnight Russia launched 60 Shahed drones, and 51 were shot down.\nOver the past week it launched 700 drones.',
    'On October 14 Russia launched 44 Shahed drones.',
    'Ukraine downs 40 drones overnight\nForty drones were shot down in the north.',
    'On October 12 Ukraine downed 40 drones\nOn October 14 Ukraine shot down 40 drones, the air force said.',
    'Russia launched 44 drones at Ukraine, and 40 were shot down.',
    'Станом на 09:00 збито 44 ворожі БпЛА.',
    'On October 14 Russia launched more than 40 Shahed drones.',
    'Overnight Russia launched 60 Shahed drones.\nOver the past week it launched 70 missiles.',
    'On October 14 Russia launched more than 40 drones, and 31 were shot down.',
    'У ніч на 14 жовтня ворог випустив 44 безпілотники.',
    'У ніч на 14 жовтня збито понад 40 безпілотників.',
  ])('is certain: %s', (text) => {
    expect(doubtsOf(text).filter((row) => row.includes(' '))).toEqual([])
  })
})

it.each(['en', 'uk'])('every doubt has its words for readers (%s)', (language) => {
  const texts = readFileSync(`src/telegram/locales/${language}/tally.ftl`, 'utf8')
  for (const doubt of Object.keys(DOUBTS)) expect(texts).toMatch(new RegExp(`^doubt-${doubt} = \\S`, 'm'))
})

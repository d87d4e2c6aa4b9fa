import { describe, expect, it } from 'vitest'
import { compareModels } from '../../../src/domain/weapons/compare-models.ts'
import { familyOf, isGeneric, weaponClassOf } from '../../../src/domain/weapons/families.ts'
import { findWeapon } from '../../../src/domain/weapons/find-weapon.ts'
import { isUsuallyMeant, mayOverlap, modelFamily } from '../../../src/domain/weapons/kinds.ts'
import { mergeModels } from '../../../src/domain/weapons/merge-models.ts'
import { joinModels, modelParts } from '../../../src/domain/weapons/models.ts'
import { WEAPONS } from '../../../src/domain/weapons/weapon-lexicon.ts'

const KEYS = WEAPONS.map(({ key }) => key)
const isMissile = (key: string): boolean => familyOf([key]) === 'missile'

describe('the weapons', () => {
  it('have keys of their own, in the letters of a key', () => {
    expect(new Set(KEYS).size).toBe(KEYS.length)
    for (const key of KEYS) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('are called only by kinds that there are', () => {
    for (const { alsoCalled = [] } of WEAPONS)
      for (const kind of alsoCalled) expect(isGeneric(kind)).toBe(true)
  })

  it('are found by their key, and by nothing else', () => {
    expect(findWeapon('kalibr')?.class).toBe('cruise-missile')
    expect(findWeapon('catapult')).toBeNull()
  })

  it('have a class; joined models have the class they share', () => {
    expect(weaponClassOf(['kalibr'])).toBe('cruise-missile')
    expect(weaponClassOf(['kalibr', 'kh-101-555'])).toBe('cruise-missile')
    expect(weaponClassOf(['iskander-m', 's-300-400'])).toBe('unspecified')
    expect(weaponClassOf(['catapult'])).toBe('unspecified')
  })
})

describe('a model', () => {
  it('is a key, or sorted keys', () => {
    expect(joinModels(['kalibr'])).toBe('kalibr')
    expect(joinModels(['kh-101-555', 'kalibr', 'kalibr'])).toBe('kalibr+kh-101-555')
    expect(joinModels([])).toBe('')
  })

  it('is parted as it was joined', () => {
    for (const keys of [[], ['kalibr'], ['kalibr', 'kh-101-555']])
      expect(modelParts(joinModels(keys))).toEqual(keys)
  })
})

describe('kinds of weapons', () => {
  it.each(WEAPONS.filter(({ class: name }) => name.endsWith('-drone')))(
    'count $key among drones',
    ({ key }) => {
      expect(mayOverlap(key, 'drone')).toBe(true)
      expect(mayOverlap(key, 'missile')).toBe(false)
    },
  )

  it.each(KEYS.filter(isMissile))('count %s among missiles', (key) => {
    expect(mayOverlap(key, 'missile')).toBe(true)
    expect(mayOverlap(key, 'drone')).toBe(false)
  })

  it.each(KEYS.filter((key) => key !== 'guided-bomb'))('count %s among the targets in the air', (key) => {
    expect(mayOverlap(key, 'combined')).toBe(true)
  })

  it('stand for models of their own class and no other', () => {
    expect(modelFamily('ballistic-missile').has('kalibr')).toBe(false)
    expect(modelFamily('cruise-missile').has('kinzhal')).toBe(false)
    expect(mayOverlap('shahed', 'orlan-10')).toBe(false)
    expect(modelFamily('kalibr+kinzhal')).toEqual(new Set(['kalibr', 'kinzhal']))
  })

  it('are wide where sources call a weapon by another class, too', () => {
    expect(mayOverlap('zircon', 'ballistic-missile')).toBe(true)
    expect(mayOverlap('s-300-400', 'ballistic-missile')).toBe(true)
    expect(mayOverlap('kh-59-69', 'cruise-missile')).toBe(true)
  })

  it('usually mean no reconnaissance drone by the word drone', () => {
    expect(isUsuallyMeant('shahed', 'drone')).toBe(true)
    expect(isUsuallyMeant('orlan-10', 'drone')).toBe(false)
    expect(isUsuallyMeant('orlan-10', 'recon-drone')).toBe(true)
  })
})

describe('the models of one figure', () => {
  it.each([
    [['kalibr', 'cruise-missile'], ['kalibr']],
    [['shahed', 'drone'], ['shahed']],
    [['missile', 'drone'], ['combined']],
    [
      ['kinzhal', 'kalibr'],
      ['kalibr', 'kinzhal'],
    ],
    [['drone', 'recon-drone'], ['recon-drone']],
    [['shahed', 'banderol'], ['shahed']],
    [['drone', 'banderol'], ['drone']],
    [
      ['kalibr', 'banderol'],
      ['banderol', 'kalibr'],
    ],
    [['banderol'], ['banderol']],
  ])('%j are %j', (keys, models) => {
    expect(mergeModels(keys)).toEqual(models)
  })
})

describe('the order of a tally', () => {
  it('begins with strike drones and ends with reconnaissance and what is not known', () => {
    const models = ['zzz', 'orlan-10', 'kinzhal', 'guided-bomb', 'kalibr', 'shahed', 'missile']
    const sorted = ['shahed', 'kalibr', 'kinzhal', 'missile', 'guided-bomb', 'orlan-10', 'zzz']
    expect(models.toSorted(compareModels)).toEqual(sorted)
  })

  it('has a place for every weapon', () => {
    for (const key of KEYS) expect(compareModels(key, 'catapult')).toBeLessThan(0)
  })
})

import { describe, expect, it } from 'vitest'
import { isGrave, tellsCasualties } from '../../../src/domain/digest/grave-text.ts'

describe('casualties', () => {
  it.each([
    'Two women were killed in their flat.',
    'The strike on the depot wounded 14 workers.',
    'The death toll has risen to nine.',
    'A boy of six died in hospital, doctors said.',
    'Rescuers recovered three bodies from the rubble.',
    'No fewer than five people were injured.',
    'Three were killed, and nobody else is missing.',
    'У Сумах загинули двоє людей.',
    'Кількість поранених зросла до одинадцяти.',
    'Постраждало не менше п’яти мешканців.',
    'Рятувальники дістали з-під завалів тіло жінки.',
    'Унаслідок удару є жертви, а зв’язку немає.',
    'Помер поранений напередодні водій автобуса.',
  ])('are told: %s', (text) => {
    expect(tellsCasualties(text)).toBe(true)
  })

  it.each([
    'A warehouse burned down; there were no casualties.',
    'No one was hurt.',
    'Nobody was killed or injured in the night.',
    'Casualties were not reported.',
    'Power was restored by the deadline.',
    'The bodywork of the bus was damaged.',
    'Склад згорів, обійшлося без постраждалих.',
    'Ніхто не постраждав.',
    'Жертв і поранених немає.',
    'Інформації про постраждалих не надходило.',
    'Світло повернули до смеркання.',
    'Пожертви на ремонт школи зібрали за день.',
  ])('are not told: %s', (text) => {
    expect(tellsCasualties(text)).toBe(false)
  })
})

it.each([
  ['Witnesses tell of torture in a cellar', true],
  ['Prisoners were executed, prosecutors say', true],
  ['Mass grave found near the forest', true],
  ['Executive board meets in Kyiv', false],
  ['Strategy for the winter agreed', false],
  ['Свідки розповіли про катівню в підвалі', true],
  ['Полонених розстріляли, кажуть у прокуратурі', true],
  ['Стратегію на зиму узгоджено', false],
  ['Театральна трупа повернулася на сцену', false],
  ['Шестеро поранених після нічного удару', true],
  ['Нічний удар минув без постраждалих', false],
])('a headline is covered where it is grave: %s', (headline, isCovered) => {
  expect(isGrave(headline)).toBe(isCovered)
})

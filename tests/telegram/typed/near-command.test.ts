import { expect, test } from 'vitest'
import { nearCommand } from '../../../src/telegram/typed/near-command.ts'

test.each([
  ['stat', 'status'],
  ['setings', 'settings'],
  ['languge', 'language'],
  ['timezome', 'timezone'],
])('/%s is near /%s', (typed, meant) => {
  expect(nearCommand(typed)).toBe(meant)
})

test.each(['🌍🌍🌍', '𝟐𝟎𝟐𝟔', 'ukraine🇺🇦', 'qwertyuiop', 'stpo'])('/%s is near none', (typed) => {
  expect(nearCommand(typed)).toBeNull()
})

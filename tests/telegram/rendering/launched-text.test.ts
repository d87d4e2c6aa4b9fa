import { expect, it } from 'vitest'
import { nightLaunchedText } from '../../../src/telegram/rendering/launched-text.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'

const texts = loadTexts()('en')
const drones = { model: 'drone', launched: { value: 23 } }
const missiles = { model: 'missile', launched: { value: 4 } }

it.for([
  [{ value: 23 }, [drones], [], '23 drones'],
  // Others were seen, and nobody says how many.
  [{ value: 23, bound: 'at-least' }, [drones], [], 'at least 23 drones'],
  [{ value: 27 }, [drones, missiles], [], '27 (23 drones, 4 missiles)'],
  [{ value: 23 }, [drones], ['drone'], '23'],
] as const)('what a night came to: %j', ([launched, parts, models, told]) => {
  expect(nightLaunchedText({ night: '2023-08-02', launched, parts }, models, texts)).toBe(told)
})

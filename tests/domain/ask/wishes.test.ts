import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/domain/ask/understand.ts'

const TODAY = '2026-11-28'
const ask = (text: string) => understand(text, { today: TODAY, language: 'en' })
const ASKED_HOUR = { intent: 'time', times: null, days: null }

describe('what people wish of the bot itself', () => {
  it.for([
    ['what is the bot?', { intent: 'help' }],
    ['what does this bot do', { intent: 'help' }],
    ['що робить цей бот?', { intent: 'help' }],
    ['great job', { intent: 'thanks' }],
    ['good work, thanks!', { intent: 'thanks' }],
    ['чудова робота, дякую', { intent: 'thanks' }],
    ['так тримати!', { intent: 'thanks' }],
    ['delete everything', { intent: 'forget' }],
    ['please erase all my data', { intent: 'forget' }],
    ['видали все', { intent: 'forget' }],
    ['забудь мене, будь ласка', { intent: 'forget' }],
    ['what do you store about me?', { intent: 'privacy' }],
    ['what do you know about me', { intent: 'privacy' }],
    ['що ти про мене зберігаєш?', { intent: 'privacy' }],
    ['які дані ви зберігаєте', { intent: 'privacy' }],
    ['повернись', { intent: 'resume' }],
    ['повертайся, будь ласка', { intent: 'resume' }],
  ] as const)('%s', ([text, understood]) => {
    expect(ask(text)).toMatchObject(understood)
  })

  it.for([
    ['send it earlier', ASKED_HOUR],
    ['could you send the briefing a bit later', ASKED_HOUR],
    ['a little later, please', ASKED_HOUR],
    ['надсилай раніше', ASKED_HOUR],
    ['присилай дайджест пізніше, будь ласка', ASKED_HOUR],
    ['not before 9 please', { intent: 'time', times: ['09:00'] }],
    ['no earlier than 8:30', { intent: 'time', times: ['08:30'] }],
    ["не раніше дев'ятої, будь ласка", { intent: 'time', times: ['09:00'] }],
    ['half past eight would be nice', { intent: 'time', times: ['08:30'] }],
    ["о пів на дев'яту було б добре", { intent: 'time', times: ['08:30'] }],
  ] as const)('another hour: %s', ([text, understood]) => {
    expect(ask(text)).toMatchObject(understood)
  })

  it.for([
    ['back in two weeks', '2026-12-12'],
    ["I'll be back in 10 days", '2026-12-08'],
    ['i will be back on monday', '2026-11-30'],
    ['повернуся через два тижні', '2026-12-12'],
    ['повернусь через тиждень', '2026-12-05'],
  ] as const)('away until: %s', ([text, until]) => {
    expect(ask(text)).toEqual({ intent: 'pause', until })
  })

  it.for([
    ['drones back in July', 'tally'],
    ['what happened back in July', 'unclear'],
    ['how many missiles were there earlier this year', 'tally'],
    ['unsubscribe me', 'stop'],
  ] as const)('and what it is not: %s', ([text, intent]) => {
    expect(ask(text).intent).toBe(intent)
  })
})

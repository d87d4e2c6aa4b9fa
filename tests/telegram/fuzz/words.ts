import { COMMANDS } from '../../../src/telegram/commands.ts'
import type { Random } from './random.ts'

/** In everything that people are made to write here, so that it is found where it must not be. */
export const CANARY = 'canary'

const ADMIN_COMMANDS = ['announce', 'stats', 'feeds', 'errors', 'ingest', 'who', 'format', 'export']

/** What may follow a command, right and wrong. */
const ARGUMENTS = [
  ...['week', 'month', 'тиждень', 'сьогодні', 'yesterday', '2023-07-18', '18.07.2023', '2023-02-30', '2023'],
  ...[
    '2022-02-24..2026-01-01',
    'shahed',
    'шахед липень',
    'kalibr 2023-07',
    'week vs last week',
    'калібри торік',
  ],
  ...['08:00', '25:99', '8', '7.30 pm', 'о 9 ранку', 'Kyiv', 'Київ', 'Europe/Nowhere', 'UTC+3', '+99', 'мск'],
  ...[
    'energy',
    'strikes energy',
    'усі',
    'none',
    'en',
    'uk',
    'xx',
    'on',
    'off',
    'forever',
    'a week',
    'до 1 серпня',
  ],
  ...[
    '@sitrep_bot',
    '0',
    '-1',
    '1e309',
    '9'.repeat(40),
    '%s%n',
    '../../etc/passwd',
    "'; drop table readers; --",
  ],
  ...['<b>', '<a href="x', '&lt;', '```', '{ $name }', '${7*7}', '\\u0000', '*_[]()~`>#+-=|{}.!'],
]

const QUESTIONS = [
  ...[
    'how many drones in July?',
    'and missiles?',
    'what about Kherson',
    'скільки шахедів збили вчора?',
    'а ракет?',
  ],
  ...[
    'compare this week with the last one',
    'порівняй липень і серпень',
    'thanks',
    'дякую',
    'hello',
    'ні',
    'yes',
  ],
  ...[
    'Day 525, August 2\n\nAir defence downs 21 of 23 drones\n\nOn the night of August 2, Russia attacked with 23 Shahed drones.',
  ],
]

/** Characters that programs stumble over. */
export const ODD_TEXTS = [
  ...['', ' ', '\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\u202eabc', '\u200b\u200d\u2060', '\ufeff'],
  ...[
    'e' + '\u0301'.repeat(300),
    '👨‍👩‍👧‍👦'.repeat(40),
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '\u2028\u2029',
    '\r\n\t\v',
    'ІіЇїЄєҐґ',
    'Кyiv',
    '١٢٣',
    '𝟙𝟚',
    'ﷺ',
  ],
  ...[
    '\uffff\ufffe',
    '\u{10ffff}',
    'İstanbul',
    'ß',
    'ǆ',
    'a'.repeat(5000),
    '['.repeat(3000),
    '9'.repeat(400),
  ],
]

/** Something that a person might write, or nobody would. */
export function makeText(random: Random): string {
  const mark = `${CANARY}${random.below(1e6)}`
  switch (random.below(7)) {
    case 0:
    case 1:
      return commandOf(random, '')
    case 2:
      return commandOf(random, ` ${random.pick(ARGUMENTS)}`)
    case 3:
      return commandOf(random, ` ${random.pick([mark, ...ODD_TEXTS])}`)
    case 4:
      return random.pick(QUESTIONS)
    case 5:
      return `${random.pick(QUESTIONS)} ${mark} ${random.pick(ODD_TEXTS)}`
    default:
      return `${random.pick(ODD_TEXTS)}${mark}${random.pick(ARGUMENTS)}`
  }
}

function commandOf(random: Random, rest: string): string {
  const name = random.pick([...COMMANDS, ...ADMIN_COMMANDS, 'unheard', 'тиждень', ''])
  return `/${name}${random.pick(['', '', '', '@sitrep_bot', '@another_bot'])}${rest}`
}

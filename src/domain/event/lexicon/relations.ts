/** Answers that papers name by one another's words. */
export const ANSWERS: Readonly<Record<string, string>> = {
  ...{ reaction: 'words', appeal: 'words', warning: 'words', deny: 'words', analysis: 'words' },
  ...{ mourning: 'memory', memorial: 'memory', funeral: 'memory' },
  ...{ award: 'honour', thanks: 'honour' },
  ...{ rebuild: 'repair', compensate: 'repair' },
}

/** Acts that are stages of one matter, each an event of its own. */
export const STAGES: readonly (readonly string[])[] = [
  ['propose'],
  ['adopt', 'impose', 'appoint'],
  ['block', 'reject'],
  ['lift'],
  ['extend'],
]

/** Acts of which an event has one. */
export const APART: readonly (readonly string[])[] = [
  ['exchange', 'return'],
  ...['repatriate', 'withdraw', 'capture', 'liberate', 'concentrate', 'phone-call', 'visit', 'appoint'],
  ...['dismiss', 'detain', 'sentence', 'evacuate', 'schedule', 'deliver', 'shot-down', 'tally', 'win'],
  ...[
    'expel',
    'raise-rate',
    'poll',
    'sink',
    'crash',
    'fight',
    'recognise',
    'sign',
    'report',
    'travel',
    'search',
    'turn-back',
  ],
].map((acts) => (typeof acts === 'string' ? [acts] : acts))

/** Who is returned, exchanged or counted, and which ship is hit; an event has one. */
export const SUBJECTS: readonly (readonly string[])[] = [
  ['affair:pow'],
  ['affair:children'],
  ['affair:bodies'],
  ['object:tanker'],
  ['object:warship'],
  ['object:submarine'],
]

/** Acts that have a place on the map. */
export const PLACED: readonly string[] = [
  ...['withdraw', 'capture', 'liberate', 'advance', 'evacuate', 'concentrate', 'shot-down'],
]

/** Of people killed in captivity the count grows; of those who came home it is exact. */
export const EXACT_IN_PEACE: readonly string[] = ['prisoners', 'children']

/** Acts that follow an attack or stand beside it: a story of one of them is not of the attack. */
export const BESIDE_HAPPENINGS: readonly string[] = [
  ...['evacuate', 'exchange', 'return', 'repatriate', 'appoint', 'dismiss', 'detain', 'sentence', 'schedule'],
  ...['deliver', 'visit', 'phone-call', 'search', 'expel', 'meeting', 'sign', 'package', 'impose', 'poll'],
]

/** An act that makes another one a thing of the future: who is proposed is not appointed. */
export const FORESEEN_BY: Readonly<Record<string, readonly string[]>> = {
  propose: ['appoint', 'adopt', 'impose'],
  plan: ['deliver', 'sign'],
}

/** Acts that are told anew every day. */
export const DAILY: readonly string[] = ['shot-down', 'tally', 'no-tally', 'schedule']

/** Of the tallies of one night the figures are the same, whatever else is told loosely. */
export const EXACT_IN_TALLIES: readonly string[] = ['drones', 'missiles']

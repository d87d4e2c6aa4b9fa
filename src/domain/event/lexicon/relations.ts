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
  ['register'],
  ['adopt', 'impose', 'appoint'],
  ['block', 'reject'],
  ['lift'],
  ['extend'],
  ['enforce'],
]

/** Acts that undo or only announce what stands beside them. */
export const OPPOSED: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['plan'], ['package', 'deliver', 'adopt', 'impose', 'appoint', 'sign', 'extend', 'open']],
  [
    ['restore', 'resume'],
    ['outage', 'halt', 'disconnect', 'hit', 'fire', 'damage', 'casualties'],
  ],
  [
    ['capture', 'advance', 'claim'],
    ['liberate', 'repel'],
  ],
  [['detain', 'charge', 'hijack'], ['release']],
  [['adopt'], ['sign-law']],
  [['begin'], ['end']],
  [['open'], ['restrict']],
  [['appoint'], ['dismiss']],
]

/** Those whose words about an attack are news of their own, each with whom they speak for. */
export const VOICES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...[
        'trump',
        'biden',
        'putin',
        'kremlin',
        'lavrov',
        'medvedev',
        'macron',
        'merz',
        'scholz',
        'pistorius',
      ],
      ...[
        'starmer',
        'sunak',
        'johnson',
        'tusk',
        'nawrocki',
        'duda',
        'orban',
        'fico',
        'erdogan',
        'xi',
        'modi',
      ],
      ...['lukashenko', 'meloni', 'sanchez', 'carney', 'trudeau', 'vance', 'witkoff', 'kellogg', 'pope'],
      ...['stubb', 'nauseda', 'frederiksen', 'kristersson', 'sandu', 'pavel', 'fiala', 'zakharova'],
    ].map((name) => [`person:${name}`, name]),
  ),
  ...{ 'person:leyen': 'eu', 'person:kallas': 'eu', 'person:costa': 'eu', 'person:borrell': 'eu' },
  ...{ 'person:metsola': 'eu', 'body:eu': 'eu', 'body:eu-commission': 'eu', 'body:eu-council': 'eu' },
  ...{ 'person:rutte': 'nato', 'person:stoltenberg': 'nato', 'body:nato': 'nato' },
  ...{ 'person:guterres': 'un', 'body:un': 'un', 'body:unsc': 'un', 'body:unga': 'un', 'body:unicef': 'un' },
  ...{ 'person:rubio': 'us', 'person:blinken': 'us', 'person:austin': 'us', 'person:hegseth': 'us' },
  ...{ 'body:state-department': 'us', 'body:osce': 'osce', 'body:coe': 'coe', 'body:pace': 'coe' },
  ...{ 'body:g7': 'g7', 'body:envoys': 'envoys', 'body:foreign-press': 'press' },
}

/** Acts of which an event has one. */
export const APART: readonly (readonly string[])[] = [
  ['exchange', 'return'],
  ['repatriate', 'deliver'],
  ['adopt'],
  ['train'],
  ...['emergency', 'withdraw', 'capture', 'liberate', 'concentrate', 'phone-call', 'appoint'],
  ['visit', 'sign'],
  ['detain', 'hijack'],
  ...['dismiss', 'sentence', 'evacuate', 'schedule', 'shot-down', 'tally', 'win'],
  ...[
    'expel',
    'raise-rate',
    'poll',
    'sink',
    'crash',
    'fight',
    'recognise',
    'report',
    'travel',
    'search',
    'turn-back',
  ],
].map((acts) => (typeof acts === 'string' ? [acts] : acts))

/** Who is returned, exchanged or counted, which ship is hit and which nuclear plant it is; an event has one. */
export const SUBJECTS: readonly (readonly string[])[] = [
  ['affair:pow'],
  ['affair:children'],
  ['affair:bodies'],
  ['object:tanker'],
  ['object:warship'],
  ['object:submarine'],
  ['object:znpp'],
  ['object:chornobyl'],
]

/** Acts that have a place on the map. */
export const PLACED: readonly string[] = [
  ...['withdraw', 'capture', 'liberate', 'advance', 'evacuate', 'concentrate', 'shot-down'],
  ...['appoint', 'dismiss'],
]

/** Of people killed in captivity the count grows; of those who came home it is exact. */
export const EXACT_IN_PEACE: readonly string[] = ['prisoners', 'children']

/** Acts that follow an attack or stand beside it: a story of one of them is not of the attack. */
export const BESIDE_HAPPENINGS: readonly string[] = [
  ...['evacuate', 'exchange', 'return', 'repatriate', 'appoint', 'dismiss', 'detain', 'sentence', 'schedule'],
  ...['deliver', 'visit', 'phone-call', 'search', 'expel', 'meeting', 'sign', 'package', 'impose', 'poll'],
  ...['restore', 'resume', 'advance', 'capture', 'liberate', 'propose', 'register', 'adopt', 'block'],
  ...['extend', 'lift', 'reject', 'release', 'join', 'enforce', 'charge', 'warrant', 'emergency'],
  ...['sign-law', 'train', 'divert', 'hijack', 'day-tally'],
]

/** An act that makes another one a thing of the future or the past: who is proposed is not appointed, who is released is not detained. */
export const FORESEEN_BY: Readonly<Record<string, readonly string[]>> = {
  release: ['detain', 'charge', 'hijack'],
  meeting: ['adopt', 'exchange', 'sign', 'return'],
  propose: ['appoint', 'adopt', 'impose'],
  plan: ['deliver', 'sign', 'package', 'impose', 'adopt', 'appoint', 'visit', 'extend', 'open'],
}

/** Who investigates, and what they then do: news of its own, long after what is investigated. */
export const INVESTIGATORS: readonly string[] = ['prosecutor', 'sbu', 'police', 'dbr', 'nabu', 'icc']
export const CHARGES: readonly string[] = ['charge', 'sentence', 'warrant']

/** Bodies that act for many countries at once: what one of them does no single country does. */
export const UNIONS: readonly string[] = ['eu', 'eu-commission', 'eu-council', 'eu-ambassadors']

/** Who here imposes what other countries impose, too. */
export const OWN_RULERS: readonly string[] = ['person:zelensky', 'body:nsdc', 'body:cabinet', 'body:rada']

/** Acts that happen on the spot, in one country. */
export const ON_THE_SPOT: readonly string[] = [
  ...['detain', 'sentence', 'charge', 'search', 'crash', 'find', 'shot-down', 'open', 'protest', 'evacuate'],
]

/** Acts that are told anew every day. */
export const DAILY: readonly string[] = ['shot-down', 'tally', 'no-tally', 'schedule']

/** Of the tallies of one night the figures are the same, whatever else is told loosely. */
export const EXACT_IN_TALLIES: readonly string[] = ['drones', 'missiles']

import type { StrikeCase } from '../strike-case.ts'

/** Spellings, cases and transliterations of one weapon. */
const SPELLINGS: readonly (readonly [model: string, texts: readonly string[]])[] = [
  [
    'shahed',
    [
      '5 Shahed drones',
      'five Shahed-136s',
      '5 Iranian-made Shahed-136/131 kamikaze drones',
      '5 Shahed-type UAVs',
      '5 Geran-2 drones',
      '5 drones of the Shahed type',
      '5 "Shahed" attack UAVs',
      '5 Shahid drones',
      '5 strike UAVs Shahed and drones of other types',
      '5 Gerbera decoys',
    ],
  ],
  [
    'kh-101-555',
    [
      '5 Kh-101 missiles',
      '5 X-101 cruise missiles',
      '5 Х-101 missiles',
      '5 Kh-101/Kh-555 air-launched cruise missiles',
      '5 Kh-101/555s',
      '5 cruise missiles Kh-101',
      '5 Kh-55 missiles',
    ],
  ],
  [
    's-300-400',
    [
      '5 S-300 missiles',
      '5 C-300 missiles',
      '5 С-300 missiles',
      '5 S-300/S-400 guided missiles',
      '5 S-400 anti-aircraft missiles',
      '5 anti-aircraft guided missiles',
    ],
  ],
  [
    'kalibr',
    ['5 Kalibr missiles', '5 sea-based Kalibr cruise missiles', '5 Caliber cruise missiles', '5 Kalibrs'],
  ],
  [
    'kinzhal',
    ['5 Kinzhal missiles', '5 Kh-47M2 Kinzhal aeroballistic missiles', '5 Kinzhals', '5 X-47M2 missiles'],
  ],
  [
    'iskander-m',
    [
      '5 Iskander-M missiles',
      '5 Iskander-M/KN-23 ballistic missiles',
      '5 Iskander ballistic missiles',
      '5 KN-23 missiles',
    ],
  ],
  ['iskander-k', ['5 Iskander-K cruise missiles', '5 Iskander-K missiles']],
  [
    'kh-59-69',
    [
      '5 Kh-59 guided missiles',
      '5 Kh-59/Kh-69 missiles',
      '5 Kh-69 missiles',
      '5 guided air missiles Kh-59/69',
    ],
  ],
  ['kh-22-32', ['5 Kh-22 missiles', '5 X-22 cruise missiles', '5 Kh-22/Kh-32 missiles', '5 Kh-32s']],
  ['kh-31', ['5 Kh-31P anti-radar missiles', '5 anti-radiation missiles Kh-31P', '5 Kh-31 missiles']],
  ['oniks', ['5 Oniks missiles', '5 Onyx anti-ship missiles', '5 P-800 Oniks missiles']],
  ['zircon', ['5 Zircon missiles', '5 3M22 Zircon hypersonic missiles', '5 Tsirkon missiles']],
  [
    'recon-drone',
    ['5 reconnaissance drones', '5 reconnaissance UAVs', '5 operational-tactical UAVs', '5 spy drones'],
  ],
  ['orlan-10', ['5 Orlan-10 UAVs', '5 Orlan-10 reconnaissance drones', '5 Orlans']],
  ['ballistic-missile', ['5 ballistic missiles']],
  ['banderol', ['5 Banderol missiles', '5 Banderol loitering munitions', '5 S8000 Banderols']],
  ['lancet', ['5 Lancet drones', '5 Lancet loitering munitions']],
]

const UKRAINIAN_SPELLINGS: typeof SPELLINGS = [
  [
    'shahed',
    [
      '5 «шахедів»',
      '5 ударних БпЛА типу «Shahed-136/131»',
      '5 БПЛА "Шахед"',
      '5 безпілотників типу Shahed',
      '5 дронів-камікадзе Shahed',
      '5 ударних БпЛА Shahed та дронів-імітаторів',
      "п'ять дронів «Герань-2»",
      '5 безпілотників-імітаторів типу «Пародія»',
      '5 шaхедів',
    ],
  ],
  [
    'kh-101-555',
    [
      '5 крилатих ракет Х-101',
      '5 крилатих ракет X-101/X-555',
      '5 ракет Х-101/Х-555',
      '5 Х-555',
      '5 крилатих ракет повітряного базування Х-101',
    ],
  ],
  ['s-300-400', ['5 ракет С-300', '5 зенітних керованих ракет С-300', '5 ЗКР С-300/С-400', '5 ракет C-300']],
  ['kalibr', ['5 крилатих ракет «Калібр»', '5 «Калібрів»', '5 крилатих ракет морського базування "Калібр"']],
  ['kinzhal', ['5 аеробалістичних ракет Х-47М2 «Кинджал»', '5 «Кинджалів»', '5 ракет Х-47М2']],
  ['iskander-m', ['5 балістичних ракет «Іскандер-М»', '5 Іскандер-М/KN-23', '5 «Іскандерів»']],
  ['iskander-k', ['5 крилатих ракет «Іскандер-К»']],
  ['kh-59-69', ['5 керованих авіаційних ракет Х-59/69', '5 КАР Х-59', '5 ракет X-59/Х-69']],
  ['kh-22-32', ['5 крилатих ракет Х-22', '5 ракет Х-22/Х-32']],
  ['kh-31', ['5 протирадіолокаційних ракет Х-31П', '5 ракет Х-31П']],
  ['oniks', ['5 протикорабельних ракет «Онікс»', '5 «Оніксів»']],
  ['zircon', ['5 протикорабельних ракет 3М22 «Циркон»', '5 «Цирконів»']],
  ['banderol', ['5 баражуючих боєприпасів «Бандероль»', '5 «Бандеролів»', '5 S8000 «Бандероль/Дань-Т»']],
  [
    'recon-drone',
    ['5 розвідувальних БпЛА', '5 розвідувальних безпілотників', '5 БпЛА оперативно-тактичного рівня'],
  ],
  ['orlan-10', ['5 розвідувальних БпЛА «Орлан-10»', '5 «Орланів»', '5 БпЛА ОТР «Орлан-10»']],
  ['guided-bomb', ['5 керованих авіабомб', '5 КАБів', '5 керованих авіаційних бомб']],
  ['lancet', ['5 БпЛА «Ланцет»', '5 «Ланцетів»']],
]

/** Listed among the drones they are part of their figure; with a number they are a row of their own. */
const BANDEROLS: readonly StrikeCase[] = [
  {
    because: 'counted-weapons',
    text: 'У ніч на 12 серпня ворог атакував 96 ударними БпЛА типу Shahed, Гербера, баражуючими боєприпасами «Бандероль» та дронами-імітаторами «Пародія». Збито 81 БпЛА типу Shahed, Гербера, «Бандероль» та дрони інших типів.',
    nightly: ['shahed 96/81'],
  },
  {
    because: 'unify-models',
    text: 'Overnight Russia launched 94 strike drones: Shahed, Gerbera, Banderol loitering munitions and Parody decoys; 80 were shot down.',
    nightly: ['shahed 94/80'],
  },
  {
    because: 'bare-figure',
    text: 'Уночі ворог застосував 40 БпЛА, баражуючих боєприпасів «Бандероль/Дан-Т». Збито 33.',
    nightly: ['drone 40/33'],
  },
  {
    because: 'predicate-of-its-own',
    text: 'Overnight Russia attacked with 70 Shahed, Gerbera and Banderol drones, of which 61 were downed.',
    nightly: ['shahed 70/61'],
  },
  {
    because: 'counted-weapons',
    text: 'Цієї ночі ворог запустив 64 «шахеди» та дві «Бандеролі». Збито 60 «шахедів» і одну «Бандероль».',
    nightly: ['shahed 64/60', 'banderol 2/1'],
  },
  {
    because: 'predicate-after',
    text: 'Russia fired four Banderol missiles and 70 Shahed drones overnight; two Banderols and 66 drones were shot down.',
    nightly: ['banderol 4/2', 'shahed 70/66'],
  },
  {
    because: 'fraction',
    text: 'Сили ППО збили три із чотирьох «Бандеролів» уночі.',
    nightly: ['banderol 4/3'],
  },
  {
    because: 'counted-weapons',
    text: 'Overnight Russia launched 12 Kalibr and Banderol missiles.',
    nightly: ['banderol+kalibr 12/?'],
  },
]

export const cases: readonly StrikeCase[] = [
  ...BANDEROLS,
  ...SPELLINGS.flatMap(([model, texts]) =>
    texts.map((text) => ({
      because: 'counted-weapons' as const,
      text: `Ukraine's air defense shot down ${text} overnight.`,
      nightly: [`${model} ?/5`],
    })),
  ),
  ...UKRAINIAN_SPELLINGS.flatMap(([model, texts]) =>
    texts.map((text) => ({
      because: 'counted-weapons' as const,
      text: `Цієї ночі силами оборони збито ${text} над Україною.`,
      nightly: [`${model} ?/5`],
    })),
  ),
]

/** Cases of nouns and adjectives, longest first. */
const ENDINGS = [
  ...['ами', 'ями', 'ого', 'ому', 'ими'],
  ...['ою', 'ею', 'єю', 'ом', 'ем', 'єм', 'ам', 'ям', 'ах', 'ях', 'ий', 'ій', 'ої', 'их', 'им'],
  ...['а', 'е', 'и', 'і', 'ї', 'о', 'у', 'ю', 'я', 'й', 'ь'],
]
/** A shorter stem begins too many other words. */
const MIN_STEM = 4
/** «ів» ends the names of towns more often than it is a case: «Глухів» is no «глухий». */
const MIN_STEM_BEFORE_IV = 5

/**
 * Closed syllables that change when an ending opens them: «Харків», «Харкова». `base` is how many
 * letters must stand before: «міст» is no «мост», «умова» no «умів».
 */
const SYLLABLES = [
  { closed: 'ів', open: ['ов', 'ев'], base: 3 },
  { closed: 'їв', open: ['єв'], base: 2 },
  { closed: 'піл', open: ['пол'], base: 2 },
  { closed: 'хід', open: ['ход'], base: 1 },
  { closed: 'бір', open: ['бор'], base: 2 },
  { closed: 'іст', open: ['ост'], base: 3 },
]

/** The last consonant before «і»: «Авдіївка», «в Авдіївці». */
const CONSONANTS = [
  ['к', 'ц'],
  ['г', 'з'],
  ['х', 'с'],
]
/** Of shorter stems other words are made: «танк», «танці». */
const MIN_STEM_THAT_SOFTENS = 5

/** A vowel that flees when an ending comes: «Марганець», «Марганця»; «ринок», «ринку». */
const FLEEING = [
  { closed: 'ець', open: 'ц', base: 3 },
  { closed: 'ок', open: 'к', base: 3 },
]

/** Names too short for rules. */
const SHORT_NAMES = [
  ['суми', 'сумах', 'сумам', 'сумами'],
  ['ріг', 'рогу', 'рогом', 'розі'],
]

/**
 * Beginnings that the cases of a word share: a text has the word when one of its words begins with any
 * of them. «Харків», «Харкова» and «Харкові» give the same; a word that is not Ukrainian gives itself.
 * @param word in lower case, with straight apostrophes
 */
export function stemsOf(word: string): readonly string[] {
  const forms = SHORT_NAMES.find((each) => each.includes(word))
  if (forms) return forms
  if (!/^[а-щьюяєіїґ'-]{4,}$/u.test(word)) return [word]
  const stem = cut(word, ENDINGS, MIN_STEM)
  const stems = [
    stem,
    cut(word, ['ів'], MIN_STEM_BEFORE_IV),
    ...otherSyllables(stem),
    ...withoutFleeing(word),
    ...withFleeing(stem),
    ...softened(word, stem),
  ]
  return [...new Set(stems)].filter((one, _, all) => !all.some((other) => isPartOf(other, one)))
}

function cut(word: string, endings: readonly string[], minStem: number): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= minStem)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

function otherSyllables(stem: string): readonly string[] {
  return SYLLABLES.flatMap(({ closed, open, base }) => {
    const syllables = [closed, ...open]
    const own = syllables.find((each) => stem.endsWith(each) && stem.length - each.length >= base)
    return own === undefined ? [] : syllables.map((each) => stem.slice(0, -own.length) + each)
  })
}

function withoutFleeing(word: string): readonly string[] {
  return FLEEING.filter(
    ({ closed, base }) => word.endsWith(closed) && word.length - closed.length >= base,
  ).map(({ closed, open }) => word.slice(0, -closed.length) + open)
}

/** The way back is sure only for «ц» behind a consonant: «Марганця». */
function withFleeing(stem: string): readonly string[] {
  return /[бвгджзклмнпрстфхчшщ]ц$/u.test(stem) && stem.length >= MIN_STEM_THAT_SOFTENS
    ? [`${stem.slice(0, -1)}ець`]
    : []
}

function softened(word: string, stem: string): readonly string[] {
  if (stem === word || stem.length < MIN_STEM_THAT_SOFTENS) return []
  const last = stem.slice(-1)
  const pair = CONSONANTS.find((each) => each[word.endsWith('і') ? 1 : 0] === last)
  return (pair ?? []).map((consonant) => stem.slice(0, -1) + consonant)
}

/** What begins with a shorter stem is found by that one. */
function isPartOf(shorter: string, stem: string): boolean {
  return shorter !== stem && stem.startsWith(shorter)
}

import type { Alert } from '../../domain/alert/alert.ts'
import { readModels, isWeapon } from '../../domain/ask/intents/read-models.ts'
import { readItems, type Item } from '../../domain/ask/reading/read-items.ts'
import { parseModel } from '../../domain/strikes/parse-model.ts'
import { weaponKeyOf } from '../../use-cases/weapon-key.ts'

const MIN_WORD = 2
const MAX_WORD = 50
const MOST_LAUNCHED = 9999

const WORD = /^(?:word|words|слово|слова)[\s:]+(?<words>.+)$/isu
/** What stands around a number, in digits or words, and a weapon, and says no more than they do. */
const AROUND = new RegExp(
  `^(?:${[
    'at|least|over|more|than|above|or|of|a|an|the|in|one|with|there|are|is|were|was|they|russia|launch|launche[sd]|fire[sd]?',
    'raid|attack|night|понад|більше|більш|ніж|за|від|не|менше|менш|щонайменше|або|чи|й|і|та|з|із|у|в|одну|буде|було|є',
    'запущено|запустили|запустять|випустили|випустять|росія|атака|атаці|атаку|атаки|ніч|штук|более|больше|чем|свыше|запустят',
  ].join('|')})$`,
  'iu',
)

/** Whether it is said that they are words: of the sirens, too, there is news. */
export const isWord = (text: string): boolean => WORD.test(text.trim())

/**
 * "100", "ballistic", "300 drones", "over 50 missiles", «понад 300 дронів», "word Kupyansk". Words that are neither a
 * number nor a weapon are words of the news. `null` for what is too long, too short or no word at all.
 */
export function parseAlert(text: string): Alert | null {
  const words = text.trim().replace(/\s+/gu, ' ')
  const marked = WORD.exec(words)?.groups?.['words']
  if (marked !== undefined) return wordAlert(marked)
  const raid = parseRaidAlert(words)
  // "5 drones and 3 missiles", "0 drones": nobody waits for news in these words.
  return raid !== null || isCounted(readItems(words)) ? raid : wordAlert(words)
}

const isCounted = (items: readonly Item[]): boolean =>
  items.some(({ number }) => number !== null) && items.some(isWeapon)

/** The same of raids alone; `null` where a word belongs to neither number nor weapon. */
export function parseRaidAlert(text: string): Alert | null {
  const items = readItems(text).filter(({ text }) => !text.split(' ').every((word) => AROUND.test(word)))
  const numbers = items.flatMap(({ number }) => (number !== null ? [number] : []))
  const named = items.filter(({ number }) => number === null)
  const [number = 1] = numbers
  const isBare = numbers.length === 1 && named.length === 0
  if (numbers.length > 1 || number < 1 || number > MOST_LAUNCHED) return null
  if (isBare) return { kind: 'launched', value: '', least: number }
  const model = modelOf(named)
  return model === null ? null : { kind: 'class', value: model, least: number }
}

function modelOf(items: readonly Item[]): string | null {
  const known = readModels(items).map(weaponKeyOf)
  const typed = items.filter((item) => !isWeapon(item)).map((item) => parseModel(item.text))
  const [model, ...others] = new Set([...known, ...typed])
  return others.length > 0 ? null : (model ?? null)
}

function wordAlert(words: string): Alert | null {
  const isWord = words.length >= MIN_WORD && words.length <= MAX_WORD && /\p{L}/u.test(words)
  return isWord ? { kind: 'word', value: words, least: 1 } : null
}

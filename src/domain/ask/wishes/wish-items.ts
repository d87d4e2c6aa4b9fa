import { FILLER_WORDS } from '../lexicon/filler-words.ts'
import { INTENT_WORDS } from '../lexicon/intent-words.ts'
import { MONTH_WORDS } from '../lexicon/month-words.ts'
import { NUMBER_WORDS } from '../lexicon/number-words.ts'
import { TIME_WORDS } from '../lexicon/time-words.ts'
import { TOPIC_WORDS } from '../lexicon/topic-words.ts'
import { WISH_WORDS } from '../lexicon/wish-words.ts'
import { compileWords } from '../reading/match-words.ts'
import { readItems, type Item } from '../reading/read-items.ts'

const {
  'lang-en': english,
  'lang-uk': ukrainian,
  'lang-other': others,
  workdays,
  polite,
  thanks,
} = INTENT_WORDS
const STRIKES =
  'strikes, strike, attacks, shelling, удари, ударів, удары, обстріли, обстрілів, обстрелы, атаки'

/** Of attacks and weapons nothing stands in it: whoever speaks of them wishes nothing of the bot itself. */
const TABLE = compileWords(
  [
    WISH_WORDS,
    FILLER_WORDS,
    NUMBER_WORDS,
    { 'lang-en': english, 'lang-uk': ukrainian, 'lang-other': others, workdays, polite, thanks },
    { 'topic-name': [STRIKES, ...Object.values(TOPIC_WORDS)].join(', ') },
  ],
  [TIME_WORDS, MONTH_WORDS],
)

const PARTS =
  /[.!?;:,…()\n]+(?:\s+|$)|\s+[–—-]\s+|\s+(?=(?:because|cause|cos|coz|since (?:i|we|my)|бо|тому що|потому что|а то)\s)/iu

/** What a message says to the bot, in parts as it is punctuated. */
export function readWishItems(text: string): readonly (readonly Item[])[] {
  return text
    .split(PARTS)
    .map((part) => readItems(part, TABLE))
    .filter((items) => items.length > 0)
}

import { wordsOf } from './same-headline.ts'

/** Endings differ ("attack", "attacks"); so much of a word is compared. */
const STEM_CHARS = 5

/** Words that stand in any text about this war and tell nothing of what it is about. */
const COMMON = new Set(
  (
    'the and was for are his her has had not but new two one all who its out off can may now day how why yet set per via use our you she him ' +
    'для від над під без при або але вже ще він вона що як на про цей ця ці той там тут так наш їх їм ' +
    'ukrai russi kyiv kreml mosco force troop milit war wars drone missi attac strik shell offic repor regio oblas night ' +
    'overn said says will have been from with after about over their that this what they more than into days first ' +
    'украї росій росія росії ворог війни війна війсь сили дрони дроні ракет атака атаки удари обстр облас ночі ніч дня день доби року років ' +
    'після через також його вони буде було були один перша нових новий'
  ).split(' '),
)

/** The beginnings of the words of a text that may tell what it is about. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...wordsOf(text)]
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, STEM_CHARS))
      .filter((stem) => !COMMON.has(stem) && !/^\d/.test(stem)),
  )
}

/** How much of the stems is among the others; nothing at all is wholly in anything. */
export function shareIn(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return stems.size === 0 ? 1 : [...stems].filter((stem) => others.has(stem)).length / stems.size
}

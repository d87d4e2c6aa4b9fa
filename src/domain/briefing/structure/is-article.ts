import { splitSentences } from '../../language/split-sentences.ts'
import { isPlaceLabel, isSortingLabel, withoutClock } from './label-words.ts'
import { stemsOf, shareIn } from './stems.ts'

/** A part of a text and what heads it. */
export type Headed = { readonly head: string; readonly text: string }

const MIN_NEWS_WORDS = 4
const MIN_APART_WORDS = 6
const NEWS_SHARE = 0.6
/** A word of the title that stands in so many parts is what the article is about. */
const ABOUT_SHARE = 0.6
const HEADLINE_SHARE = 0.5
const ASKS =
  /^(?:details|background|context|деталі|передісторія|довідка|what|why|how|who|when|where|which|after|before|behind|inside|and|but|then|що|чому|як|хто|коли|де|навіщо|скільки|після|замість|а|і|та|але)(?!\p{L})/iu
const QUOTED = /^["«“„'‘].*["»”’']$/u

/**
 * Whether what stands under a title is one article with subheads, not several pieces of news: its heads ask,
 * quote or only hint, or its parts speak of what the title says.
 */
export function isArticle(title: string, parts: readonly Headed[]): boolean {
  const heads = parts.map(({ head }) => head)
  const news = heads.filter(isNewsHead).length
  if (news < NEWS_SHARE * heads.length) return true
  if (parts.length === 1) return !isApart(title, parts[0])
  return !namesHeads(title, heads) && isAbout(title, parts)
}

/** Whether list items or paragraphs tell of what the title says, or go on about each other. */
export function isAbout(title: string, parts: readonly Headed[]): boolean {
  const texts = parts.map(({ head, text }) => stemsOf(`${head}\n${text}`))
  return [...stemsOf(title)].some(
    (stem) => texts.filter((stems) => stems.has(stem)).length >= Math.max(2, ABOUT_SHARE * texts.length),
  )
}

/** Whether a head tells news by itself: it neither asks nor quotes nor only hints. */
function isNewsHead(head: string): boolean {
  if (isPlaceLabel(head) || isSortingLabel(head) || withoutClock(head) !== head) return true
  if (/^\p{Extended_Pictographic}/u.test(head)) return true
  return !onlyHints(head) && (head.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_NEWS_WORDS
}

/** Whether a head asks, quotes, or announces what will be said. */
export function onlyHints(head: string): boolean {
  if (IN_SERIES.test(head)) return false
  const bare = head.replace(/^[^\p{L}\p{N}"«“„'‘]+/u, '')
  return /\?["”»]?$/u.test(bare) || QUOTED.test(bare) || ASKS.test(bare)
}

/** "… Kitchen Diaries #14": a programme is news of its own. */
const IN_SERIES = /(?:#|№)\s?\d{1,4}["”»]?$|(?:episode|issue|part|випуск|епізод|частина)\s\d{1,4}["”»]?$/iu

/** One head alone begins other news only if it is a whole headline and nothing under it speaks of the title. */
function isApart(title: string, part: Headed | undefined): boolean {
  if (part === undefined || part.head.split(/\s+/).length < (title === '' ? MIN_NEWS_WORDS : MIN_APART_WORDS))
    return false
  const stems = stemsOf(`${part.head}\n${part.text}`)
  return ![...stemsOf(title)].some((stem) => stems.has(stem))
}

/** A title that is one of the headlines, or several of them joined, stands over a digest. */
function namesHeads(title: string, heads: readonly string[]): boolean {
  const clauses = title
    .split(/[;,.:–—]\s/u)
    .map(stemsOf)
    .filter((stems) => stems.size > 1)
  return heads.some((head) => {
    const stems = stemsOf(head)
    return clauses.some(
      (clause) => shareIn(clause, stems) > HEADLINE_SHARE && shareIn(stems, clause) > HEADLINE_SHARE / 2,
    )
  })
}

/** Whether the lines go on about one thing: most begin with a word that only points back. */
export function pointsBack(texts: readonly string[]): boolean {
  const back = texts.filter((text) => POINTS_BACK.test(splitSentences(text.slice(0, 500))[0]?.text ?? ''))
  return back.length >= 0.4 * texts.length
}
const POINTS_BACK =
  /^(?:it|its|he|his|she|her|they|their|this|these|that|the (?:station|building|attack|strike|victims?|dam|plant|ship)|він|вона|вони|його|її|їх|їхн\p{L}+|це|ці|ця|цей|там|туди|звідти)(?!\p{L})/iu

import { splitSentences } from '../../language/split-sentences.ts'
import { clipAtWord } from '../clip-at-word.ts'
import type { Block } from '../layout/block.ts'
import { markedText } from '../layout/block.ts'
import { withoutClock } from './label-words.ts'

/** A story before its topics are known. */
export type FoundStory = { readonly headline: string; readonly text: string }

const MAX_SENTENCE_HEADLINE_CHARS = 200
const MIN_HEADLINE_WORDS = 2
const MIN_SENTENCE_HEADLINE_CHARS = 12

/** Emoji, clock times and marks before a headline, and a colon or full stop after it, are decoration. */
export function headlineOf(text: string): string {
  const bare = withoutClock(text.replace(/^[^\p{L}\p{N}"'«“„‘(#№]+/u, '')).replace(
    /\s*(?:[:;]|(?<!\.\p{L}|\.)\.)$/u,
    '',
  )
  return bare === '' ? text : bare
}

/** A story without a headline is headed by its first sentence; a mere word there takes the next one with it. */
export function sentenceStory(text: string): FoundStory {
  const line = withoutClock(text.slice(0, 4000).split('\n')[0] ?? '')
  const [first, second] = splitSentences(line)
  const end =
    first !== undefined && first.text.length < MIN_SENTENCE_HEADLINE_CHARS ? second?.end : first?.end
  const sentence = line.slice(0, end).replace(/[.;]$/, '')
  return {
    headline: headlineOf(clipAtWord(sentence, MAX_SENTENCE_HEADLINE_CHARS) || sentence.slice(0, 80)),
    text,
  }
}

/** A paragraph whose bold opening is its headline, with what belongs to it. */
export function leadStory(blocks: readonly Block[]): FoundStory {
  const first = blocks[0]
  const text = joinBlocks(blocks, false)
  const lead = first?.text.slice(0, first.lead).trim() ?? ''
  const after = first?.text.slice(first.lead).trim() ?? ''
  const isSentence = /[.!?]["”»]?$/u.test(lead) || (/^\p{Lu}/u.test(after) && !/[:,;–—-]$/u.test(lead))
  const isLabel = lead.split(/\s+/).length < MIN_HEADLINE_WORDS
  return isSentence && !isLabel ? { headline: headlineOf(lead), text } : sentenceStory(text)
}

/** Lines of a story as text; the mark of the first one is left out unless asked for. */
export function joinBlocks(blocks: readonly Block[], keepsFirstMark = true): string {
  return blocks
    .map((block, i) => {
      const gap = i === 0 ? '' : block.gapBefore ? '\n\n' : '\n'
      const isMarked = block.kind === 'item' && (i > 0 || keepsFirstMark)
      return gap + (isMarked ? markedText(block) : block.text)
    })
    .join('')
}

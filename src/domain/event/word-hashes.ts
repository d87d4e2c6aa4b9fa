import type { Story } from '../briefing/read-briefing.ts'

const HASHES = 64
const SHINGLE_WORDS = 3
/** A long text is told by its beginning: enough for any article, and bounded for whatever else comes. */
const COMPARED_CHARS = 20_000

/**
 * A MinHash of the words of a story: 64 signed 32-bit numbers. The share of places in which two
 * signatures are equal estimates the share of three-word runs that the stories have in common.
 * A story without words has none. They tell which story of a changed briefing is which; events are found by what
 * stories tell (`readEventSignature`).
 */
export function wordHashesOf(story: Pick<Story, 'headline' | 'text'>): readonly number[] {
  const words = wordsOf(`${story.headline} ${story.text}`.slice(0, COMPARED_CHARS))
  const shingles = words
    .slice(0, Math.max(1, words.length - SHINGLE_WORDS + 1))
    .map((_, at) => hashText(words.slice(at, at + SHINGLE_WORDS).join(' ')))
  if (shingles.length === 0) return []
  return Array.from({ length: HASHES }, (_, seed) =>
    shingles.reduce((least, shingle) => Math.min(least, mix(shingle ^ mix(seed + 1))), Infinity),
  )
}

/** Words without case, punctuation and the several apostrophes. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’ʼ`´]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** FNV-1a over UTF-16 units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** Scatters 32 bits, so that each seed orders the shingles anew (the finisher of MurmurHash3). */
function mix(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) | 0
}

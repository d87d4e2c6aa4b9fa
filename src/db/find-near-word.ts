import { and, desc, like, lte, or } from 'drizzle-orm'
import { distance as editDistance } from 'fastest-levenshtein'
import { foldName } from '../domain/language/fold-name.ts'
import { isLatinWord } from '../domain/language/wanted-words.ts'
import { stemsOf } from '../domain/language/word-stems.ts'
import { listWords } from '../domain/language/words.ts'
import type { Db } from './database.ts'
import { stories } from './schema.ts'

/** Shorter words are near too many others. */
const MIN_LETTERS = 5
const MAX_LETTERS = 40
/** So many letters at its beginning, or at its end, are right. */
const RIGHT_LETTERS = 3
const STORIES_READ = 60
const LETTERS_FOR_TWO_EDITS = 7

/** The word that stands nearest to it in the newest stories that have its beginning or its end; see `BriefingStore`. */
export async function findNearWord(db: Db, word: string, until: Date): Promise<string | null> {
  const folded = foldName(word.normalize('NFC').toLowerCase())
  if (!/^[\p{L}\p{N}]+$/u.test(folded) || folded.length < MIN_LETTERS || folded.length > MAX_LETTERS)
    return null
  const told = await db
    .select({ headline: stories.headline, text: stories.text })
    .from(stories)
    .where(
      and(
        lte(stories.receivedAt, until),
        or(
          // As `searchWords` writes them: each behind its plain spelling, Cyrillic ones marked.
          like(stories.words, `%/${folded.slice(0, RIGHT_LETTERS)}%`),
          like(stories.words, `%/~${folded.slice(0, RIGHT_LETTERS)}%`),
          like(stories.words, `%${folded.slice(-RIGHT_LETTERS)} %`),
        ),
      ),
    )
    .orderBy(desc(stories.receivedAt))
    .limit(STORIES_READ)
  return nearest(word, folded, told.map(({ headline, text }) => `${headline}\n${text}`).join('\n'))
}

/** Of its own alphabet first, then the fewest letters wrong, then names: what is written with a capital. */
function nearest(word: string, folded: string, text: string): string | null {
  const allowed = folded.length < LETTERS_FOR_TWO_EDITS ? 1 : 2
  const words = new Map(listWords(text).map(({ plain, text: written }) => [plain, written]))
  const near = [...words].flatMap(([plain, written]) => {
    // In whatever case it stands there.
    const edits = Math.min(
      ...[foldName(plain), ...stemsOf(plain).map(foldName)]
        .filter((spelt) => Math.abs(spelt.length - folded.length) <= allowed)
        .map((spelt) => editDistance(spelt, folded)),
    )
    return edits <= allowed ? [{ written, edits }] : []
  })
  const isOther = ({ written }: { readonly written: string }) => isLatinWord(written) !== isLatinWord(word)
  const [found] = near.toSorted(
    (one, other) =>
      Number(isOther(one)) - Number(isOther(other)) ||
      one.edits - other.edits ||
      Number(isName(other.written)) - Number(isName(one.written)),
  )
  return found?.written ?? null
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word)

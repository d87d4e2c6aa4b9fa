import { LONGEST_ANNOUNCEMENT } from '../../domain/delivery/announcement.ts'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import type { Announcement } from '../../ports.ts'

const LABEL = new RegExp(`^(?<language>${LANGUAGES.join('|')}):[ \\t]*`, 'i')

/**
 * The texts of an announcement: `en:` or `uk:` at the beginning of a line begins that language's text, and
 * without such a label all of it is in the writer's own. `null` for nothing, or for more than one message holds.
 */
export function parseAnnouncement(text: string, own: Language): Announcement['texts'] | null {
  const texts = new Map<Language, string[]>()
  let language = own
  for (const line of text.trim().split('\n')) {
    const label = LABEL.exec(line)
    const named = label?.groups?.language?.toLowerCase()
    language = LANGUAGES.find((each) => each === named) ?? language
    texts.set(language, [...(texts.get(language) ?? []), line.slice(label?.[0].length ?? 0)])
  }
  const written = [...texts]
    .map(([each, lines]) => [each, lines.join('\n').trim()] as const)
    .filter(([, each]) => each !== '')
  const isTooLong = written.some(([, each]) => each.length > LONGEST_ANNOUNCEMENT)
  return written.length === 0 || isTooLong ? null : Object.fromEntries(written)
}

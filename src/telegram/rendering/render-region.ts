import type { Language } from '../../domain/language.ts'
import type { RegionalAnswer } from '../../domain/tally/answers/tell-region.ts'
import type { Message, Texts } from '../../ports.ts'
import { formatDate, formatPeriod } from './format-date.ts'
import type { Line, Page } from './page.ts'
import { placeText } from './place-text.ts'
import { tallyClause, weaponLabel } from './tally-phrases.ts'
import { writeMessage } from './write-message.ts'
import { writePlain } from './write-plain.ts'
import { sourceNameOf } from './source-name.ts'

const MAX_CLAIMS = 12

/** What sources state of one region, each with its date and its source. */
export function renderRegion(answer: RegionalAnswer, texts: Texts, language: Language): Message {
  return writeMessage(regionPage(answer, texts, language))
}

/** The same as plain text for a terminal. */
export function renderRegionText(answer: RegionalAnswer, texts: Texts, language: Language): string {
  return writePlain(regionPage(answer, texts, language))
}

/** The page itself, for who writes it in a form of their own. */
export function regionPage(answer: RegionalAnswer, texts: Texts, language: Language): Page {
  const { claims, named, models } = answer
  const place = placeText(answer.place, texts)
  const period = formatPeriod(answer.from, answer.to, language)
  const text =
    models.length === 0
      ? texts('regional-title', { place, period })
      : texts('regional-title-weapon', { place, period, weapon: weaponLabel(models.join('+'), texts) })
  const lines = claims
    .slice(0, MAX_CLAIMS)
    .map((claim): Line => [
      { kind: 'bold', text: formatDate(claim.night, language) },
      `: ${tallyClause(claim, texts, claim.night)} (`,
      claim.url === null
        ? sourceNameOf(claim, texts)
        : { kind: 'link', text: sourceNameOf(claim, texts), url: claim.url },
      ')',
    ])
  const left = claims.length - lines.length
  const notes = [
    ...(claims.length > 0 ? [texts('regional-not-nation')] : [texts('regional-nothing')]),
    ...(named > 0 ? [texts('regional-named', { n: named })] : []),
  ]
  return [
    { kind: 'title', text },
    ...(lines.length > 0
      ? [
          {
            kind: 'paragraph',
            lines: [...lines, ...(left > 0 ? [[texts('tally-more-nights', { n: left })]] : [])],
          } as const,
        ]
      : []),
    { kind: 'paragraph', lines: notes.map((note): Line => [note]) },
  ]
}

import type { Language } from '../../domain/language.ts'
import type { Answer, AnswerBody, NightLaunched } from '../../domain/tally/answers/answer.ts'
import type { Message, Texts } from '../../ports.ts'
import { answerLines } from './answer-lines.ts'
import { comparedCoverage } from './comparison-blocks.ts'
import { formatDate, formatDay, formatPeriod } from './format-date.ts'
import { coverageLines } from './coverage-lines.ts'
import { nightLaunchedText } from './launched-text.ts'
import type { Block, Line, Page } from './page.ts'
import { capitalise, weaponLabel, weaponText } from './tally-phrases.ts'
import { writeMessage } from './write-message.ts'
import { writePlain } from './write-plain.ts'

const MAX_NIGHTS_LISTED = 31

/** An answer worked out of many nights: its figures, what they leave out and mean, and the nights themselves, folded. */
export function renderAnswer(answer: Answer, texts: Texts, language: Language): Message {
  return writeMessage(answerPage(answer, texts, language))
}

/** The same as plain text for a terminal. */
export function renderAnswerText(answer: Answer, texts: Texts, language: Language): string {
  return writePlain(answerPage(answer, texts, language))
}

/** The page itself, for who writes it in a form of their own. */
export function answerPage(answer: Answer, texts: Texts, language: Language): Page {
  const { body } = answer
  const notes = [
    ...(body.kind === 'compare'
      ? comparedCoverage(answer, body, texts, language)
      : coverageLines(answer, texts, language)),
    ...(hasAtLeast(answer) ? [texts('statistics-at-least')] : []),
    ...answer.changes.map(({ key }) => texts(`statistics-change-${key}`)),
    ...(answer.archiveFrom === null
      ? []
      : [texts('statistics-archive', { date: formatDate(answer.archiveFrom, language) })]),
  ]
  return [
    { kind: 'title', text: titleOf(answer, texts, language) },
    ...answerLines(answer, texts, language),
    ...paragraph(notes.map((note): Line => [note])),
    ...listedBlocks(answer, texts, language),
  ]
}

function titleOf({ body, models, from, to }: Answer, texts: Texts, language: Language): string {
  const period = formatPeriod(from, to, language)
  const weapon = models.length === 0 ? null : weaponLabel(models.join('+'), texts)
  if (body.kind === 'compare') {
    const against = formatPeriod(body.against.from, body.against.to, language)
    const title =
      weapon === null
        ? texts('statistics-title-compare', { period, against })
        : texts('statistics-title-compare-weapon', { period, against, weapon })
    return capitalise(title)
  }
  const what =
    body.kind === 'over'
      ? texts('statistics-over', { n: body.threshold })
      : body.kind === 'weekday'
        ? texts('statistics-weekday', { weekday: body.weekday })
        : texts(`statistics-${body.kind}`)
  return weapon === null
    ? texts('statistics-title', { what, period })
    : texts('statistics-title-weapon', { what, weapon: weaponText(models.join('+'), 2, texts), period })
}

/** Answers that name their nights themselves, or rest on no count of a night. */
const LISTED_ALREADY: readonly AnswerBody['kind'][] = [
  ...(['nothing', 'record', 'least', 'over', 'by-month', 'massive', 'sites', 'places', 'sources'] as const),
]

/** The nights that the answer rests on, the latest first. */
function listedBlocks(answer: Answer, texts: Texts, language: Language): readonly Block[] {
  if (LISTED_ALREADY.includes(answer.body.kind)) return []
  const isOne = answer.listed.length === 1
  return answer.listed.flatMap(({ from, to, nights }): readonly Block[] => {
    if (nights.length === 0) return []
    const shown = nights.toReversed().slice(0, MAX_NIGHTS_LISTED)
    const left = nights.length - shown.length
    const period = formatPeriod(from, to, language)
    return [
      {
        kind: 'details',
        summary: isOne ? texts('statistics-nights') : texts('statistics-nights-of', { period }),
        lines: [
          ...shown.map((night): Line => [
            {
              kind: 'bold',
              text: (from.slice(0, 4) === to.slice(0, 4) ? formatDay : formatDate)(night.night, language),
            },
            `: ${nightLaunchedText(night, answer.models, texts)}`,
          ]),
          ...(left > 0 ? [[texts('tally-more-nights', { n: left })]] : []),
        ],
      },
    ]
  })
}

/** Whether any figure that is shown is "at least". */
function hasAtLeast({ body, listed }: Answer): boolean {
  switch (body.kind) {
    case 'nothing':
    case 'share':
    case 'sites':
    case 'places':
    case 'sources':
      return false
    case 'record':
    case 'least':
    case 'over':
      return body.nights.some(isAtLeast)
    case 'quiet-nights':
    case 'average':
    case 'by-month':
    case 'massive':
    case 'weekday':
    case 'compare':
      return listed.some(({ nights }) => nights.some(isAtLeast))
  }
}

const isAtLeast = ({ launched }: NightLaunched): boolean => launched.bound === 'at-least'

function paragraph(lines: readonly Line[]): readonly Block[] {
  return lines.length > 0 ? [{ kind: 'paragraph', lines }] : []
}

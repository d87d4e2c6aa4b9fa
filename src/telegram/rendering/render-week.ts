import type { WeekOfKind, WeekReview } from '../../domain/digest/week-review.ts'
import type { Language } from '../../domain/language.ts'
import type { Message, Texts } from '../../ports.ts'
import { formatDay, formatPeriod } from './format-date.ts'
import type { Block, Line, Page } from './page.ts'
import { mainSourceOf, storySources } from './digest-frame.ts'
import { storyBlock } from './story-blocks.ts'
import { percentOf } from './launched-text.ts'
import { capitalise, figureText } from './tally-phrases.ts'
import { writeMessage } from './write-message.ts'

/** The week in review: its figures against the week before, nights without a report, and what else there was. */
export function renderWeek(week: WeekReview, texts: Texts): Message {
  return writeMessage(weekPage(week, texts))
}

function weekPage(week: WeekReview, texts: Texts): Page {
  const { language } = week
  const period = formatPeriod(week.from, week.to, language)
  const mainSource = mainSourceOf(week.events)
  const sources = storySources(week.events, texts)
  return [
    { kind: 'title', text: texts('week-title', { period }) },
    ...week.kinds.flatMap((kind) => kindBlocks(kind, texts, language)),
    ...says(changesOf(week, texts)),
    ...says(coverageOf(week, texts)),
    ...(week.events.length > 0
      ? [
          { kind: 'heading', text: texts('week-events') } as const,
          ...week.events.map((story) =>
            storyBlock(story, texts, { date: formatDay(story.publishedOn, language), mainSource }),
          ),
        ]
      : []),
    ...(sources.length > 0 ? [{ kind: 'footer', lines: sources } as const] : []),
  ]
}

function kindBlocks(week: WeekOfKind, texts: Texts, language: Language): readonly Block[] {
  const { kind, comparison, most } = week
  const { figure } = comparison.one.sum
  if (figure === null) return []
  const how = week.counting === 'one-figure' ? 'stopped' : 'shot-down'
  const stopped = week.stopped && texts('context-stopped', { figure: figureText(week.stopped, texts), how })
  const parts = [texts('context-launched', { figure: figureText(figure, texts) }), stopped]
  return [
    { kind: 'heading', text: texts(`week-${kind}s`) },
    ...says([
      capitalise(parts.filter((part) => part !== null).join(', ')),
      ...shareOf(week, texts),
      ...againstBefore(week, texts),
      ...(most === null
        ? []
        : [
            texts('week-most', {
              figure: figureText(most.launched, texts),
              date: formatDay(most.night, language),
            }),
          ]),
    ]),
  ]
}

function shareOf({ kind, share }: WeekOfKind, texts: Texts): readonly string[] {
  if (share === null) return []
  const said = { kind, percent: percentOf(share.shotDown) }
  return [texts(share.counting === 'one-figure' ? 'context-share-one-figure' : 'context-share', said)]
}

const MOST_MORE = 2

/** The percentage only where both weeks count the same and were reported alike. */
function againstBefore({ comparison }: WeekOfKind, texts: Texts): readonly string[] {
  const before = comparison.other.sum.figure
  if (before === null) return []
  const figure = figureText(before, texts)
  const { sum } = comparison.change
  // Of a few that became many a percentage says little.
  if (sum === null || sum > MOST_MORE) return [texts('week-before', { figure })]
  const percent = Math.round(Math.abs(sum) * 100)
  const direction = percent === 0 ? 'same' : sum < 0 ? 'fewer' : 'more'
  return [texts('week-change', { direction, percent, figure })]
}

/** What is counted otherwise since, each once. */
function changesOf({ kinds }: WeekReview, texts: Texts): readonly string[] {
  const changes = kinds.flatMap(({ comparison: { verdict } }) =>
    verdict.kind === 'plain' ? [] : verdict.changes.map(({ key }) => key),
  )
  return [...new Set(changes)].map((key) => texts(`statistics-change-${key}`))
}

function coverageOf({ reported, missing, language }: WeekReview, texts: Texts): readonly string[] {
  if (reported === null) return []
  if (missing.length === 0) return [texts('week-reported-all')]
  const dates = missing.map((night) => formatDay(night, language)).join(', ')
  return [texts('week-unreported', { n: missing.length, dates })]
}

function says(lines: readonly string[]): readonly Block[] {
  return lines.length > 0 ? [{ kind: 'paragraph', lines: lines.map((text): Line => [text]) }] : []
}

import type { ReadBriefing } from '../domain/briefing/read-briefing.ts'
import type { Figure, StrikeRow } from '../domain/strikes/strike-row.ts'

/** What a text turned out to say, for a terminal. */
export function formatReading(reading: ReadBriefing): string {
  const { title, dayNumber, publishedOn, language, stories, strikes } = reading
  const facts = [
    dayNumber === null ? null : `day ${dayNumber}`,
    publishedOn === null ? 'no date known' : `published ${publishedOn}`,
    language === null ? 'language unknown' : `language ${language}`,
  ]
  return [
    title ?? 'Untitled',
    facts.filter(Boolean).join(' · '),
    '',
    count(stories.length, 'story', 'stories'),
    ...stories.map(({ headline, topics }) => `  ${headline}  [${topics.join(', ') || 'no topic'}]`),
    '',
    count(strikes.length, 'strike row', 'strike rows'),
    ...strikes.map((row) => `  ${formatRow(row)}`),
    '',
  ].join('\n')
}

function formatRow(row: StrikeRow): string {
  const figures = [
    `launched ${formatFigure(row.launched)}`,
    `intercepted ${formatFigure(row.intercepted)}`,
    ...(row.lost ? [`lost ${row.lost.value}`] : []),
    ...(row.scope === 'regional' ? ['regional'] : []),
    ...(row.role === 'nightly' ? [] : [row.role]),
    ...row.doubts.map((doubt) => `doubted (${doubt})`),
  ]
  const quote = row.evidence[0]?.quote.replace(/\s+/g, ' ') ?? ''
  return `${row.night ?? 'night unknown'}${row.raid === null ? '' : ` by ${row.raid}`}  ${row.model}: ${figures.join(', ')}\n      “${quote}”`
}

const BOUND_SIGNS = { about: '~', 'at-least': '≥', 'at-most': '≤' } as const

/** What is not stated is unknown, never 0. */
function formatFigure(figure: Figure | null): string {
  if (figure === null) return 'unknown'
  return `${figure.bound ? BOUND_SIGNS[figure.bound] : ''}${figure.value}`
}

const count = (n: number, one: string, many: string): string =>
  n === 0 ? `No ${many}.` : `${n} ${n === 1 ? one : many}:`

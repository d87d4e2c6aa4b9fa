import type { IsoDate } from '../calendar.ts'
import type { Language } from '../language.ts'
import { explainStrikes, type ExtractionContext } from '../strikes/explain-strikes.ts'
import type { ImpactRow } from '../strikes/impacts/impact-row.ts'
import type { StrikeRow } from '../strikes/strike-row.ts'
import type { Topic } from '../topic.ts'
import type { Block } from './layout/block.ts'
import { blocksToText } from './layout/block.ts'
import { findDayNumber } from './day-number.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { findStories } from './structure/find-stories.ts'
import { htmlToBlocks } from './layout/html-to-blocks.ts'
import { isHtml } from './layout/is-html.ts'
import { findPublishedOn, findStatedDate } from './published-on.ts'
import { unescapeMarkup } from './layout/unescape-markup.ts'
import { splitBlocks } from './layout/split-blocks.ts'
import { classifyTopics } from './topics/classify-topics.ts'

/** One headline and its text inside a briefing. */
export type Story = {
  readonly headline: string
  readonly text: string
  /** Strongest first. */
  readonly topics: readonly Topic[]
}

/** What a text turned out to say. */
export type ReadBriefing = {
  readonly title: string | null
  /** The day of the war that the text names; `null` when it names none. */
  readonly dayNumber: number | null
  readonly publishedOn: IsoDate | null
  readonly language: Language | null
  readonly stories: readonly Story[]
  readonly strikes: readonly StrikeRow[]
  /** What hit, and at how many places. */
  readonly impacts: readonly ImpactRow[]
  /** The plain text all offsets refer to: the text as given, or what its HTML says. */
  readonly text: string
}

export type ReadOptions = {
  /** When it was published, if the source says so; an earlier date that the text gives itself goes before. */
  readonly publishedOn?: IsoDate | null
  /** Its language, if the source says so; otherwise it is found out. */
  readonly language?: Language | null
}

/** Day number and date stand in the first lines; further down they are about other days. */
const HEAD_LINES = 6
const HEAD_CHARS = 1200

/**
 * Reads one briefing, plain text or HTML: title, day, date, language, stories with their topics, and
 * strike rows. Any text gives an answer; an empty one gives no stories. Never throws.
 */
export function readBriefing(given: string, options: ReadOptions = {}): ReadBriefing {
  const written = unescapeMarkup(given)
  const html = isHtml(written)
  const blocks = html ? htmlToBlocks(written) : splitBlocks(written)
  const text = html ? blocksToText(blocks) : written
  const language = options.language ?? detectLanguage(text)
  const head = headOf(blocks)
  const source = options.publishedOn ?? null
  const stated = statedBefore(head, source) ?? source
  const dayNumber = findDayNumber(head, stated)
  const publishedOn = stated ?? findPublishedOn(head, dayNumber)
  const { title, stories } = findStories(blocks)
  return {
    title,
    dayNumber,
    publishedOn,
    language,
    stories: stories.map((story) => ({
      ...story,
      topics: classifyTopics(story.headline, story.text, language),
    })),
    ...readFigures(text, { publishedOn: source ?? publishedOn, language }),
    text,
  }
}

/** What is told in other languages is kept, but its figures are not read. */
function readFigures(text: string, context: ExtractionContext): Pick<ReadBriefing, 'strikes' | 'impacts'> {
  if (context.language === null) return { strikes: [], impacts: [] }
  const { rows, impacts } = explainStrikes(text, context)
  return { strikes: rows, impacts }
}

/** A text that comes later than the day it tells of says so itself; one that names a day to come does not. */
function statedBefore(head: readonly string[], source: IsoDate | null): IsoDate | null {
  const stated = findStatedDate(head)
  return stated !== null && source !== null && stated <= source ? stated : null
}

function headOf(blocks: readonly Block[]): readonly string[] {
  return blocks.slice(0, HEAD_LINES).map((block) => block.text.slice(0, HEAD_CHARS))
}

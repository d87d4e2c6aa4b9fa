import type { IsoDate } from '../calendar.ts'
import type { Language } from '../language.ts'
import { extractStrikes } from '../strikes/extract-strikes.ts'
import type { StrikeRow } from '../strikes/strike-row.ts'
import type { Topic } from '../topic.ts'
import type { Block } from './block.ts'
import { blocksToText } from './block.ts'
import { findDayNumber } from './day-number.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { findStories } from './find-stories.ts'
import { htmlToBlocks } from './html-to-blocks.ts'
import { isHtml } from './is-html.ts'
import { findPublishedOn } from './published-on.ts'
import { splitBlocks } from './split-blocks.ts'
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
  /** The plain text all offsets refer to: the text as given, or what its HTML says. */
  readonly text: string
}

export type ReadOptions = {
  /** When it was published, if the source says so; otherwise the text itself is asked. */
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
export function readBriefing(source: string, options: ReadOptions = {}): ReadBriefing {
  const html = isHtml(source)
  const blocks = html ? htmlToBlocks(source) : splitBlocks(source)
  const text = html ? blocksToText(blocks) : source
  const language = options.language ?? detectLanguage(text)
  const head = headOf(blocks)
  const dayNumber = findDayNumber(head, options.publishedOn ?? null)
  const publishedOn = options.publishedOn ?? findPublishedOn(head, dayNumber)
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
    // What is told in other languages is kept, but its figures are not read.
    strikes: language === null ? [] : extractStrikes(text, { publishedOn, language }),
    text,
  }
}

function headOf(blocks: readonly Block[]): readonly string[] {
  return blocks.slice(0, HEAD_LINES).map((block) => block.text.slice(0, HEAD_CHARS))
}

import type { DigestStory } from '../../domain/digest/digest.ts'
import { isGrave } from '../../domain/digest/grave-text.ts'
import type { Language } from '../../domain/language.ts'
import type { NightTally } from '../../domain/tally/tally.ts'
import type { Message, Texts } from '../../ports.ts'
import { formatDate } from './format-date.ts'
import type { Block } from './page.ts'
import { dateTitle } from './raid-titles.ts'
import { storyBlock, veiledBlocks } from './story-blocks.ts'
import { tallySentence } from './tally-phrases.ts'
import { writeMessage } from './write-message.ts'

const MOST_SOURCES = 4

/** The certain figures of one raid, who states them, and that it is a report. */
export function renderRaidAlert({ night, rows }: NightTally, texts: Texts, language: Language): Message {
  const sources = [...new Map(rows.flatMap((row) => row.sources).map((source) => [source.name, source]))]
    .map(([, source]) => source)
    .slice(0, MOST_SOURCES)
  const credit = sources.flatMap(({ name, url }, at) => [
    at === 0 ? `${texts('alert-sources')} ` : ', ',
    url === null ? name : ({ kind: 'link', text: name, url } as const),
  ])
  // An alert that was sent, and whose figures nobody stands by any more.
  const figures: readonly Block[] =
    rows.length > 0
      ? [{ kind: 'list', items: rows.map((row) => [tallySentence(row, texts, night)]) }]
      : [{ kind: 'paragraph', lines: [[texts('alert-withdrawn')]] }]
  return writeMessage([
    { kind: 'title', text: `⚡ ${dateTitle(rows, formatDate(night, language), texts)}` },
    ...figures,
    { kind: 'footer', lines: [...(credit.length > 0 ? [credit] : []), [texts('alert-is-a-report')]] },
  ])
}

/** News with a word that its reader wants to hear of at once. */
export function renderWordAlert(word: string, story: DigestStory, texts: Texts, isLight: boolean): Message {
  const told: readonly Block[] =
    isLight && isGrave(story.headline) ? veiledBlocks([story], texts) : [storyBlock(story, texts)]
  return writeMessage([{ kind: 'title', text: `⚡ ${texts('alert-word-title', { words: word })}` }, ...told])
}

import type { Correction, FigureChange } from '../../domain/digest/corrections.ts'
import type { Digest, DigestTally } from '../../domain/digest/digest.ts'
import type { NightTally } from '../../domain/tally/tally.ts'
import type { Message, Texts } from '../../ports.ts'
import { catchUpBlocks } from './catch-up-blocks.ts'
import { endBlocks, mainSourceOf, storiesOf, summaryBlock } from './digest-frame.ts'
import { foldStories, largestThatFits, type FoldedSection } from './fold-stories.ts'
import { formatDate, formatDay } from './format-date.ts'
import type { Block, Line, Page } from './page.ts'
import { MOST_VEILED, storyBlock, storyLine, veiledBlocks } from './story-blocks.ts'
import { dateTitle } from './raid-titles.ts'
import { nightBlocks } from './tally-blocks.ts'
import { figureText, weaponText } from './tally-phrases.ts'
import { fitsClassic } from './write-classic.ts'
import { writeMessage } from './write-message.ts'
import { writePlain } from './write-plain.ts'

export type DigestView = {
  /** False for an answer: the night's report, when it comes, is edited into messages that were delivered. */
  readonly isEditedLater: boolean
  /** When the next one comes, in words; `null` where none is due. */
  readonly next: string | null
}

/**
 * A digest in its forms, with as many of the folded stories as one classic message holds. Only what stands
 * open may make it more than one.
 */
export function renderDigest(
  digest: Digest,
  texts: Texts,
  view: DigestView = { isEditedLater: true, next: null },
): Message {
  return writeMessage(digestPage(digest, texts, view))
}

/** The same as plain text for a terminal. */
export function renderDigestText(digest: Digest, texts: Texts): string {
  return writePlain(digestPage(digest, texts, { isEditedLater: false, next: null }))
}

function digestPage(digest: Digest, texts: Texts, view: DigestView): Page {
  const figures = [
    ...(digest.since === null
      ? digest.earlier.flatMap((night) => nightOf(night, digest, texts))
      : catchUpBlocks(digest, texts)),
    ...(digest.tally ? tallyBlocks(digest.tally, digest, texts, view) : []),
    ...correctionBlocks(digest, texts),
  ]
  const mainSource = mainSourceOf(storiesOf(digest))
  const folded = digest.sections.flatMap(({ more }) => more).length
  const hidden = Math.max(0, digest.veiled.length - MOST_VEILED)
  const listed = largestThatFits(folded, (n) => fitsClassic(pageOf(n)))
  return pageOf(listed)

  function pageOf(listed: number): Page {
    const body = [
      ...figures,
      ...foldStories(digest.sections, listed).flatMap((section) => sectionBlocks(section, texts, mainSource)),
    ]
    const date = formatDate(digest.date, digest.language)
    return [
      { kind: 'title', text: texts('digest-title', { date, day: String(digest.dayNumber) }) },
      summaryBlock(digest, body, texts),
      ...body,
      ...veiledBlocks(digest.veiled, texts),
      ...endBlocks(digest, { leftOut: folded - listed + hidden, next: view.next }, texts),
    ]
  }
}

function nightOf(tally: NightTally, { language, contexts }: Digest, texts: Texts): readonly Block[] {
  const date = formatDay(tally.night, language)
  return [
    { kind: 'heading', text: dateTitle(tally.rows, date, texts) },
    ...nightBlocks(tally, texts, language, { full: false, contexts }),
  ]
}

function tallyBlocks(
  tally: DigestTally,
  digest: Digest,
  texts: Texts,
  { isEditedLater }: DigestView,
): readonly Block[] {
  if (tally.kind === 'reported') return nightOf(tally.tally, digest, texts)
  const date = formatDay(tally.night, digest.language)
  const heading: Block = { kind: 'heading', text: dateTitle([], date, texts) }
  switch (tally.kind) {
    case 'not-published-yet':
      return [heading, says(texts(isEditedLater ? 'tally-not-published-yet' : 'tally-nothing-yet', { date }))]
    case 'not-reported':
      return [heading, says(texts('digest-no-report'))]
  }
}

function sectionBlocks(
  { subject, stories, listed }: FoldedSection,
  texts: Texts,
  mainSource: string | null,
): readonly Block[] {
  const text =
    subject.kind === 'topic'
      ? texts(`topic-${subject.topic}`)
      : texts('digest-follow', { words: subject.words })
  const summary = texts(stories.length > 0 ? 'digest-more' : 'digest-folded', { n: listed.length })
  const lines = listed.map((story) => storyLine(story, texts, mainSource))
  return [
    { kind: 'heading', text },
    ...stories.map((story) => storyBlock(story, texts, { mainSource })),
    ...(lines.length > 0 ? [{ kind: 'details', summary, lines } as const] : []),
  ]
}

function correctionBlocks(digest: Digest, texts: Texts): readonly Block[] {
  if (digest.corrections.length === 0) return []
  return [
    {
      kind: 'paragraph',
      lines: digest.corrections.map((each): Line => [correctionText(each, digest, texts)]),
    },
  ]
}

function correctionText(correction: Correction, digest: Digest, texts: Texts): string {
  const changes = correction.changes.map((change) => changeText(change, texts)).join('; ')
  return texts('digest-correction', { date: formatDay(correction.night, digest.language), changes })
}

function changeText({ model, count, before, after }: FigureChange, texts: Texts): string {
  const weapon = weaponText(model, 2, texts)
  const was = figureText(before, texts)
  return after === null
    ? texts(`digest-change-${count}-withdrawn`, { weapon, before: was })
    : texts(`digest-change-${count}`, { weapon, before: was, after: figureText(after, texts) })
}

function says(text: string): Block {
  return { kind: 'paragraph', lines: [[text]] }
}

import type { Correction, FigureChange } from '../../domain/digest/corrections.ts'
import type { Digest, DigestSection, DigestTally } from '../../domain/digest/digest.ts'
import type { Message, Texts } from '../../ports.ts'
import { formatDate, formatDay } from './format-date.ts'
import type { Block, Line, Page } from './page.ts'
import { storyBlock, storyLine } from './story-blocks.ts'
import { dateTitle } from './raid-titles.ts'
import { nightBlocks } from './tally-blocks.ts'
import { figureText, weaponText } from './tally-phrases.ts'
import { fitsRich, writeMessage } from './write-message.ts'
import { writePlain } from './write-plain.ts'
import { writeRich } from './write-rich.ts'

/** How much of a topic's rest is listed: less on a day on which the message would grow too long. */
const MORE_LIMITS = [12, 6, 2, 0]

export type DigestView = {
  /** False for an answer: the night's report, when it comes, is edited into messages that were delivered. */
  readonly isEditedLater: boolean
}

/** A digest as one rich message, and as classic HTML in parts. */
export function renderDigest(
  digest: Digest,
  texts: Texts,
  view: DigestView = { isEditedLater: true },
): Message {
  const pages = MORE_LIMITS.values().map((limit) => digestPage(digest, texts, view, limit))
  return writeMessage(pages.find((page) => fitsRich(writeRich(page))) ?? digestPage(digest, texts, view, 0))
}

/** The same as plain text for a terminal. */
export function renderDigestText(digest: Digest, texts: Texts): string {
  return writePlain(digestPage(digest, texts, { isEditedLater: false }, Infinity))
}

function digestPage(digest: Digest, texts: Texts, view: DigestView, moreLimit: number): Page {
  const date = formatDate(digest.date, digest.language)
  return [
    { kind: 'title', text: texts('digest-title', { date, day: String(digest.dayNumber) }) },
    ...dayBeforeBlocks(digest, texts),
    ...(digest.tally ? tallyBlocks(digest.tally, digest, texts, view) : []),
    ...correctionBlocks(digest, texts),
    ...digest.sections.flatMap((section) => sectionBlocks(section, texts, moreLimit)),
  ]
}

function dayBeforeBlocks({ dayBefore, language }: Digest, texts: Texts): readonly Block[] {
  if (dayBefore === null) return []
  const date = formatDay(dayBefore.night, language)
  return [
    { kind: 'heading', text: dateTitle(dayBefore.rows, date, texts) },
    ...nightBlocks(dayBefore, texts, language, { full: false }),
  ]
}

function tallyBlocks(
  tally: DigestTally,
  digest: Digest,
  texts: Texts,
  { isEditedLater }: DigestView,
): readonly Block[] {
  const night = tally.kind === 'reported' ? tally.tally.night : tally.night
  const date = formatDay(night, digest.language)
  const rows = tally.kind === 'reported' ? tally.tally.rows : []
  const heading: Block = { kind: 'heading', text: dateTitle(rows, date, texts) }
  switch (tally.kind) {
    case 'reported':
      return [heading, ...nightBlocks(tally.tally, texts, digest.language, { full: false })]
    case 'not-published-yet':
      return [heading, says(texts(isEditedLater ? 'tally-not-published-yet' : 'tally-nothing-yet', { date }))]
    case 'not-reported':
      return [heading, says(texts('tally-nothing-night', { date }))]
  }
}

function sectionBlocks(section: DigestSection, texts: Texts, moreLimit: number): readonly Block[] {
  const { subject, stories, more } = section
  const heading =
    subject.kind === 'topic'
      ? texts(`topic-${subject.topic}`)
      : texts('digest-follow', { words: subject.words })
  const listed = more.slice(0, moreLimit).map((story) => storyLine(story, texts))
  const left = more.length - listed.length
  const rest: readonly Line[] = left > 0 ? [[texts('digest-left-out', { n: left })]] : []
  return [
    { kind: 'heading', text: heading },
    ...stories.map((story) => storyBlock(story, texts)),
    ...(more.length > 0
      ? [
          {
            kind: 'details',
            summary: texts('digest-more', { n: more.length }),
            lines: [...listed, ...rest],
          } as const,
        ]
      : []),
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

import { talliesOf, type Digest } from '../../domain/digest/digest.ts'
import type { Language } from '../../domain/language.ts'
import type { NightTally } from '../../domain/tally/tally.ts'
import type { Texts } from '../../ports.ts'
import type { AnyClaim, SentencesOf } from '../../use-cases/quote-tallies.ts'
import { formatDate, formatDay } from './format-date.ts'
import { impactSentence } from './impact-phrases.ts'
import type { Block, Line, Page } from './page.ts'
import { intoPages } from './pages.ts'
import { dateTitle } from './raid-titles.ts'
import { quoteText, tallySentence } from './tally-phrases.ts'
import { sourceNameOf } from './source-name.ts'

/** What the figures of a digest rest on: each with the whole sentences that state it, and who says so. */
export function sourcesPages(digest: Digest, sentencesOf: SentencesOf, texts: Texts): readonly Page[] {
  const { date, language } = digest
  return tallySourcesPages(talliesOf(digest), formatDate(date, language), sentencesOf, texts, language)
}

/** The same of the figures of some nights, under a title that names these. */
export function tallySourcesPages(
  tallies: readonly NightTally[],
  date: string,
  sentencesOf: SentencesOf,
  texts: Texts,
  language: Language,
): readonly Page[] {
  const blocks = tallies.flatMap((tally) => nightBlocks(tally, language, sentencesOf, texts))
  return intoPages([{ kind: 'title', text: texts('digest-sources-title', { date }) }], blocks)
}

/** Figures that rest on the same words stand together, above them. */
type Entry = { readonly figures: readonly string[]; readonly quotes: readonly Line[] }

function nightBlocks(
  tally: NightTally,
  language: Language,
  sentencesOf: SentencesOf,
  texts: Texts,
): readonly Block[] {
  const quotesOf = (claims: readonly AnyClaim[]) => quoteLines(claims, sentencesOf, texts)
  const told: readonly Entry[] = [
    ...tally.rows.map((row) => ({
      figures: [tallySentence(row, texts, tally.night)],
      quotes: quotesOf(row.claims),
    })),
    ...tally.impacts.map((hits) => ({
      figures: [impactSentence(hits, texts)],
      quotes: quotesOf(hits.claims),
    })),
  ]
  const regional = tally.regional.map((claim) => ({
    figures: [tallySentence(claim, texts, tally.night)],
    quotes: quotesOf([claim]),
  }))
  const doubted = [
    ...tally.alsoReported.map(({ claim, reasons }) => ({
      claim,
      reasons,
      figure: tallySentence(claim, texts, tally.night),
    })),
    ...tally.impactsAlsoReported.map(({ claim, reasons }) => ({
      claim,
      reasons,
      figure: impactSentence(claim, texts),
    })),
  ].map(({ claim, reasons, figure }) => ({
    figures: [`${figure} (${reasons.map((reason) => texts(`doubt-${reason}`)).join('; ')})`],
    quotes: quotesOf([claim]),
  }))
  const title = dateTitle(tally.rows, formatDay(tally.night, language), texts)
  return [
    ...section(title, told),
    ...section(texts('tally-regional'), regional),
    ...section(texts('tally-also-reported'), doubted),
  ]
}

function section(text: string, entries: readonly Entry[]): readonly Block[] {
  if (entries.length === 0) return []
  return [{ kind: 'heading', text }, ...together(entries).map(entryBlock)]
}

function together(entries: readonly Entry[]): readonly Entry[] {
  const groups = Map.groupBy(entries, ({ quotes }) => JSON.stringify(quotes))
  return [...groups.values()].map((group) => ({
    figures: group.flatMap(({ figures }) => figures),
    quotes: group[0]?.quotes ?? [],
  }))
}

function entryBlock({ figures, quotes }: Entry): Block {
  return { kind: 'paragraph', lines: [...figures.map((text): Line => [{ kind: 'bold', text }]), ...quotes] }
}

function quoteLines(claims: readonly AnyClaim[], sentencesOf: SentencesOf, texts: Texts): readonly Line[] {
  const lines = claims.flatMap((claim): readonly Line[] => {
    const who =
      claim.url === null
        ? sourceNameOf(claim, texts)
        : ({ kind: 'link', text: sourceNameOf(claim, texts), url: claim.url } as const)
    const sentences = sentencesOf(claim)
    if (sentences.length === 0) return [[who, ` ${texts('digest-no-sentence')}`]]
    return sentences.map((quote): Line => [who, `: ${quoteText(quote, texts)}`])
  })
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
}

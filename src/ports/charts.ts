import type { Parts } from '../domain/chart/chart.ts'
import type { Language } from '../domain/language.ts'

/** A chart with its words: all that is to be drawn, in one language. */
export type ChartPicture = {
  readonly theme: 'light' | 'dark'
  /** How numbers are written. */
  readonly language: Language
  /** What the chart shows that is worth saying. */
  readonly headline: string
  readonly subtitle: string
  readonly panels: readonly PicturePanel[]
  /** What the parts are called, in the order in which they stand on each other. */
  readonly legend: readonly LegendEntry[]
  /** One below each bar; an empty one is left out. */
  readonly labels: readonly string[]
  readonly notes: readonly string[]
}

export type PicturePanel = BarPanel | LinePanel

export type BarPanel = {
  readonly kind: 'bars'
  readonly title: string
  readonly bars: readonly PictureBar[]
  /** Lines between two bars, before the one of that place: something changed there, and a note has the mark too. */
  readonly marks: readonly { readonly before: number; readonly text: string }[]
}

/** Lines that begin together, the one that matters most last. */
export type LinePanel = {
  readonly kind: 'lines'
  readonly title: string
  readonly lines: readonly [PictureLine, PictureLine]
}

export type PictureLine = {
  readonly points: readonly { readonly value: number; readonly isKnown: boolean }[]
  /** Written at its end; `null` where nothing is told. */
  readonly text: string | null
  /** Something changed before the point of that place, and a note has the mark too. */
  readonly marks: readonly { readonly before: number; readonly text: string }[]
}

export type PictureBar = {
  readonly state: 'told' | 'not-mentioned' | 'no-report'
  readonly night: Parts
  readonly day: Parts | null
  readonly isLeast: boolean
  /** Written above it; `null` where there is no room for all. */
  readonly text: string | null
}

export type LegendEntry = {
  readonly kind:
    | ('stopped' | 'through' | 'unknown' | 'day' | 'no-report' | 'not-mentioned' | 'least')
    | ('earlier' | 'later' | 'unreported')
  readonly text: string
}

export type PaintedChart = {
  readonly kind: 'painted'
  /** The same for the same picture, and for no other. */
  readonly key: string
  readonly png: Uint8Array
}

/** `reason` says why a picture could not be painted, for the log. */
export type PaintOutcome = PaintedChart | { readonly kind: 'failed'; readonly reason: string }

export type ChartPainter = {
  /** Never throws. What was painted lately is not painted again. */
  paint(picture: ChartPicture): Promise<PaintOutcome>
  close(): Promise<void>
}

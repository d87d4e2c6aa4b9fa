import type { ChartPicture } from '../ports.ts'

export type Theme = {
  readonly background: string
  readonly text: string
  readonly muted: string
  readonly grid: string
  readonly stopped: string
  readonly through: string
  readonly unknown: string
  readonly gap: string
  /** Of two lines. */
  readonly earlier: string
  readonly later: string
  readonly mark: string
}

/** Told apart by brightness too, for those who do not see colours. */
export const THEMES: Readonly<Record<ChartPicture['theme'], Theme>> = {
  light: {
    background: '#ffffff',
    text: '#14202e',
    muted: '#5b6878',
    grid: '#dfe4ea',
    stopped: '#3f83c4',
    through: '#c8361d',
    unknown: '#aab4c0',
    gap: '#8a95a3',
    earlier: '#8a95a3',
    later: '#1f66ad',
    mark: '#7a4fa3',
  },
  dark: {
    background: '#17212b',
    text: '#f2f5f8',
    muted: '#a3b1c0',
    grid: '#2e3b49',
    stopped: '#5aa2e6',
    through: '#ff6b4f',
    unknown: '#6c7a89',
    gap: '#7f8d9c',
    earlier: '#8b99a8',
    later: '#5aa2e6',
    mark: '#c39be8',
  },
}

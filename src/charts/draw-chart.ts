import type { ChartPicture } from '../ports.ts'
import { drawLegend } from './draw-legend.ts'
import { drawLines } from './draw-lines.ts'
import { drawPanel, type Frame } from './draw-panel.ts'
import { tag, text } from './svg.ts'
import { wrapText } from './text-width.ts'
import { THEMES, type Theme } from './theme.ts'

/** Read on a phone at a third of this: nothing is smaller than 24. */
const WIDTH = 1080
const MARGIN = 44
const HEADLINE = 46
const SUBTITLE = 28
const NOTE = 24
const LINE = 1.28
/** The panel above all others gets more room. */
const PANEL_HEIGHTS = [[560], [420, 240]] as const
const PANEL_GAP = 30
const LABELS_HEIGHT = 46

/** A picture as SVG, as high as it needs to be. */
export function drawChart(picture: ChartPicture): string {
  const theme = THEMES[picture.theme]
  const inner = WIDTH - 2 * MARGIN
  let y = MARGIN
  const parts: string[] = []
  const writeLines = (content: string, size: number, color: string, weight: number): void => {
    for (const line of wrapText(content, size, inner)) {
      y += size
      parts.push(text(line, { x: MARGIN, y, 'font-size': size, fill: color, 'font-weight': weight }))
      y += size * (LINE - 1)
    }
  }

  writeLines(picture.headline, HEADLINE, theme.text, 600)
  y += 6
  writeLines(picture.subtitle, SUBTITLE, theme.muted, 400)
  y += 18
  const legend = drawLegend(picture.legend, theme, { x: MARGIN, y, width: inner })
  parts.push(legend.svg)
  y += legend.height + 14
  const heights = PANEL_HEIGHTS[picture.panels.length > 1 ? 1 : 0]
  for (const [at, panel] of picture.panels.entries()) {
    const isLast = at === picture.panels.length - 1
    const frame: Frame = { x: MARGIN, y, width: inner, height: heights[at] ?? 240 }
    const shows = { showsLabels: isLast }
    parts.push(
      panel.kind === 'bars'
        ? drawPanel(panel, picture, theme, frame, shows)
        : drawLines(panel, picture, theme, frame, shows),
    )
    y += frame.height + (isLast ? LABELS_HEIGHT : PANEL_GAP)
  }
  y += 10
  for (const note of picture.notes) writeLines(note, NOTE, theme.muted, 400)
  return wrapInFrame(parts, theme, Math.round(y + MARGIN * 0.75))
}

function wrapInFrame(parts: readonly string[], theme: Theme, height: number): string {
  const hatch = (id: string, color: string) =>
    tag(
      'pattern',
      {
        id,
        width: 8,
        height: 8,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      tag('rect', { width: 3, height: 8, fill: color }),
    )
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': 'Inter',
    },
    [
      tag('defs', {}, `${hatch('day', theme.background)}${hatch('gap', theme.grid)}`),
      tag('rect', { width: WIDTH, height, fill: theme.background }),
      ...parts,
    ].join(''),
  )
}

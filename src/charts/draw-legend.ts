import type { LegendEntry } from '../ports.ts'
import { tag, text } from './svg.ts'
import { textWidth } from './text-width.ts'
import type { Theme } from './theme.ts'

const SIZE = 26
const SWATCH = 24
const ROW = 40
const GAP = 34

/** What the colours and marks mean, in as many rows as it takes. */
export function drawLegend(
  entries: readonly LegendEntry[],
  theme: Theme,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly svg: string; readonly height: number } {
  let [left, row] = [0, 0]
  const parts = entries.map((entry) => {
    const needed = SWATCH + 12 + textWidth(entry.text, SIZE)
    if (left > 0 && left + needed > width) [left, row] = [0, row + 1]
    const at = { x: x + left, y: y + row * ROW }
    left += needed + GAP
    return [
      swatch(entry.kind, theme, at),
      text(entry.text, {
        x: at.x + SWATCH + 12,
        y: at.y + SWATCH - 3,
        'font-size': SIZE,
        fill: theme.text,
      }),
    ].join('')
  })
  return { svg: parts.join(''), height: entries.length === 0 ? 0 : (row + 1) * ROW }
}

function swatch(kind: LegendEntry['kind'], theme: Theme, { x, y }: { x: number; y: number }): string {
  const box = (fill: string) => tag('rect', { x, y, width: SWATCH, height: SWATCH, rx: 4, fill })
  switch (kind) {
    case 'stopped':
    case 'through':
    case 'unknown':
      return box(theme[kind])
    case 'day':
      return `${box(theme.stopped)}${box('url(#day)')}`
    case 'no-report':
      return `${box('url(#gap)')}${cross(x + SWATCH / 2, y + SWATCH / 2, theme.gap)}`
    case 'not-mentioned':
      return tag('rect', { x, y: y + SWATCH / 2 - 3, width: SWATCH, height: 5, rx: 2, fill: theme.gap })
    case 'earlier':
    case 'later':
      return stroke(theme[kind], { x, y })
    case 'unreported':
      return stroke(theme.gap, { x, y }, DASHES)
    case 'least':
      return least(x, y + 8, SWATCH, theme.text)
  }
}

/** A line where nobody told what is to be added. */
export const DASHES = '3 7'

function stroke(color: string, { x, y }: { x: number; y: number }, dashes?: string): string {
  return tag('path', {
    d: `M${x} ${y + SWATCH / 2}L${x + SWATCH} ${y + SWATCH / 2}`,
    stroke: color,
    'stroke-width': 6,
    'stroke-linecap': 'round',
    ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes }),
  })
}

/** Stands where there is no report. */
export function cross(x: number, y: number, color: string, arm = 7): string {
  return tag('path', {
    d: `M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x + arm} ${y - arm}L${x - arm} ${y + arm}`,
    stroke: color,
    'stroke-width': 3,
    'stroke-linecap': 'round',
  })
}

/** An arrow head above a bar that was higher, nobody knows by how much. */
export function least(x: number, y: number, width: number, color: string): string {
  const [middle, arm] = [x + width / 2, Math.min(8, width / 2)]
  return tag('path', {
    d: `M${middle - arm} ${y + arm}L${middle} ${y}L${middle + arm} ${y + arm}`,
    stroke: color,
    'stroke-width': 3,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    fill: 'none',
  })
}

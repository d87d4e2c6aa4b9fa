import type { ChartPicture, LinePanel, PictureLine } from '../ports.ts'
import { DASHES } from './draw-legend.ts'
import {
  drawLabels,
  drawMark,
  drawTick,
  drawTitle,
  fieldOf,
  TICK,
  valueText,
  type Frame,
} from './draw-panel.ts'
import { tag } from './svg.ts'
import { textWidth } from './text-width.ts'
import type { Theme } from './theme.ts'

const STROKE = 5
const END = 8
/** So far below the figure of one end the other's has room over its own. */
const LEAST_APART = TICK + 2 * END + 10

/** Two periods as lines over one scale, each from its own first night on. */
export function drawLines(
  { title, lines }: LinePanel,
  { labels, language }: Pick<ChartPicture, 'labels' | 'language'>,
  theme: Theme,
  frame: Frame,
  { showsLabels }: { readonly showsLabels: boolean },
): string {
  const { top, bottom, left, slot, ticks, yOf } = fieldOf(
    frame,
    Math.max(...lines.map(endOf)),
    Math.max(...lines.map(({ points }) => points.length)),
  )
  const place: Place = {
    xOf: (at) => left + slot * (at + 0.5),
    yOf,
    right: frame.x + frame.width,
    top,
    bottom,
  }
  const colors = [theme.earlier, theme.later] as const
  return [
    drawTitle(title, frame, theme),
    ...ticks.map((value) => drawTick(value.toLocaleString(language), yOf(value), frame, theme)),
    ...lines.flatMap(({ marks }) =>
      marks.map((mark) => drawMark(mark.text, left + slot * mark.before, top, bottom, theme)),
    ),
    ...lines.map((line, at) => drawLine(line, colors[at] ?? theme.later, place)),
    ...drawEnds(lines, place, theme),
    ...(showsLabels ? drawLabels(labels, { left, right: place.right, slot, bottom }, theme) : []),
  ].join('')
}

type Place = {
  readonly xOf: (at: number) => number
  readonly yOf: (value: number) => number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Broken where nobody told what is to be added: two paths, the one over all that is known and the one over the rest. */
function drawLine({ points, text: told }: PictureLine, color: string, { xOf, yOf }: Place): string {
  if (told === null) return ''
  const at = (index: number) => `${xOf(index).toFixed(1)} ${yOf(points[index]?.value ?? 0).toFixed(1)}`
  const steps = points.map(({ isKnown }, index) => ({
    isKnown,
    d: `M${index === 0 ? `${xOf(-0.5).toFixed(1)} ${yOf(0).toFixed(1)}` : at(index - 1)}L${at(index)}`,
  }))
  const path = (isKnown: boolean) => {
    const d = steps.filter((step) => step.isKnown === isKnown).map((step) => step.d)
    if (d.length === 0) return ''
    return tag('path', {
      d: d.join(''),
      fill: 'none',
      stroke: color,
      'stroke-width': STROKE,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      ...(isKnown ? {} : { 'stroke-dasharray': DASHES }),
    })
  }
  const last = points.length - 1
  const end = tag('circle', { cx: xOf(last), cy: yOf(points[last]?.value ?? 0), r: END, fill: color })
  return `${path(true)}${path(false)}${end}`
}

/** The sum of each at its end; where both end beside each other the larger one stands above. */
function drawEnds(lines: LinePanel['lines'], place: Place, theme: Theme): readonly string[] {
  const ends = lines.flatMap((line) => {
    if (line.text === null) return []
    const half = textWidth(line.text, TICK) / 2
    const x = Math.min(place.xOf(line.points.length - 1), place.right - half)
    return [{ words: line.text, value: endOf(line), half, x, y: place.yOf(endOf(line)) - END - 8 }]
  })
  const [lower, upper] = ends.toSorted((one, other) => one.value - other.value)
  return ends.map(({ words, x, y }) => {
    const isBeside =
      lower !== undefined && upper !== undefined && Math.abs(lower.x - upper.x) < lower.half + upper.half + 12
    const isUnder = isBeside && lower.words === words && Math.abs(lower.y - upper.y) < LEAST_APART
    const below = y + 2 * END + 8 + TICK
    return valueText(words, x, isUnder ? Math.min(below, place.bottom - 6) : y, theme)
  })
}

function endOf({ points }: PictureLine): number {
  return points.at(-1)?.value ?? 0
}

import type { Parts } from '../domain/chart/chart.ts'
import { NO_PARTS, addParts, sizeOf } from '../domain/chart/parts.ts'
import type { BarPanel, ChartPicture, PictureBar } from '../ports.ts'
import { cross, least } from './draw-legend.ts'
import { ticksUpTo } from './scale.ts'
import { tag, text } from './svg.ts'
import { textWidth } from './text-width.ts'
import type { Theme } from './theme.ts'

export type Frame = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const TITLE = 28
export const TICK = 24
const AXIS_WIDTH = 84
/** For what is written above the highest bar. */
const HEADROOM = 40
const RAIDS_GAP = 3

/** One kind of weapons over the period: scale, bars, and below them their labels where asked for. */
export function drawPanel(
  panel: BarPanel,
  { labels, language }: Pick<ChartPicture, 'labels' | 'language'>,
  theme: Theme,
  frame: Frame,
  { showsLabels }: { readonly showsLabels: boolean },
): string {
  const { top, bottom, left, slot, ticks, yOf } = fieldOf(
    frame,
    Math.max(...panel.bars.map(heightOf)),
    panel.bars.length,
  )
  const width = Math.min(slot * 0.78, 90)
  const slots = panel.bars.map((bar, at) => ({ bar, x: left + slot * at + (slot - width) / 2 }))
  return [
    drawTitle(panel.title, frame, theme),
    ...ticks.map((value) => drawTick(value.toLocaleString(language), yOf(value), frame, theme)),
    ...slots.map(({ bar, x }) => drawBar(bar, { x, width, slot, top, bottom, yOf }, theme)),
    ...panel.marks.map((mark) => drawMark(mark.text, left + slot * mark.before, top, bottom, theme)),
    ...(showsLabels ? drawLabels(labels, { left, right: frame.x + frame.width, slot, bottom }, theme) : []),
  ].join('')
}

/** What is drawn between the scale and the right edge: so many slots, and a scale up to the largest value. */
export function fieldOf(frame: Frame, largest: number, slots: number) {
  const top = frame.y + TITLE + 14 + HEADROOM
  const bottom = frame.y + frame.height
  const ticks = ticksUpTo(largest)
  const most = ticks.at(-1) ?? 1
  const left = frame.x + AXIS_WIDTH
  const slot = (frame.width - AXIS_WIDTH) / Math.max(1, slots)
  const yOf = (value: number): number => bottom - ((bottom - top) * value) / most
  return { top, bottom, left, slot, ticks, yOf }
}

export function drawTitle(title: string, { x, y }: Frame, theme: Theme): string {
  return text(title, { x, y: y + TITLE, 'font-size': TITLE, fill: theme.text, 'font-weight': 600 })
}

export function drawTick(value: string, y: number, frame: Frame, theme: Theme): string {
  const x = frame.x + AXIS_WIDTH
  return [
    tag('rect', { x, y: y - 1, width: frame.width - AXIS_WIDTH, height: 2, fill: theme.grid }),
    text(value, {
      x: x - 12,
      y: y + TICK * 0.35,
      'font-size': TICK,
      fill: theme.muted,
      'text-anchor': 'end',
    }),
  ].join('')
}

type Place = {
  readonly x: number
  readonly width: number
  readonly slot: number
  readonly top: number
  readonly bottom: number
  readonly yOf: (value: number) => number
}

function drawBar(bar: PictureBar, place: Place, theme: Theme): string {
  const { x, width, slot, top, bottom, yOf } = place
  if (bar.state === 'no-report') {
    const band = { x: x - (slot - width) / 2, y: top, width: slot, height: bottom - top, fill: 'url(#gap)' }
    const arm = Math.max(3, Math.min(7, width / 2.6))
    return `${tag('rect', band)}${cross(x + width / 2, bottom - 18, theme.gap, arm)}`
  }
  if (bar.state === 'not-mentioned')
    return tag('rect', {
      x: x + width * 0.15,
      y: bottom - 8,
      width: width * 0.7,
      height: 4,
      rx: 2,
      fill: theme.gap,
    })
  const height = heightOf(bar)
  const topOfBar = yOf(height) - (bar.day === null ? 0 : RAIDS_GAP)
  const label = bar.isLeast ? topOfBar - 16 : topOfBar
  return [
    stack(bar.night, 0, 0, place, theme),
    ...(bar.day === null ? [] : [stack(bar.day, sizeOf(bar.night), RAIDS_GAP, place, theme, 'url(#day)')]),
    ...(bar.isLeast ? [least(x, topOfBar - 13, width, theme.text)] : []),
    ...(bar.text === null ? [] : [valueText(bar.text, x + width / 2, label - 9, theme)]),
  ].join('')
}

function stack(
  parts: Parts,
  from: number,
  lift: number,
  { x, width, yOf }: Place,
  theme: Theme,
  over?: string,
): string {
  let base = from
  return (['stopped', 'through', 'unknown'] as const)
    .map((kind) => {
      const value = parts[kind]
      if (value === 0) return ''
      const [y, end] = [yOf(base + value) - lift, yOf(base) - lift]
      base += value
      const box = { x, y, width, height: Math.max(1, end - y) }
      return `${tag('rect', { ...box, fill: theme[kind] })}${over === undefined ? '' : tag('rect', { ...box, fill: over })}`
    })
    .join('')
}

export function valueText(value: string, x: number, y: number, theme: Theme): string {
  return text(value, {
    x,
    y,
    'font-size': TICK,
    fill: theme.text,
    'font-weight': 600,
    'text-anchor': 'middle',
    // The scale's lines end before it.
    stroke: theme.background,
    'stroke-width': 6,
    'paint-order': 'stroke',
  })
}

export function drawMark(label: string, x: number, top: number, bottom: number, theme: Theme): string {
  const [y, radius] = [top - HEADROOM + 12, 16]
  return [
    tag('path', {
      d: `M${x} ${y + radius}L${x} ${bottom}`,
      stroke: theme.mark,
      'stroke-width': 3,
      'stroke-dasharray': '8 6',
    }),
    tag('circle', { cx: x, cy: y, r: radius, fill: theme.mark }),
    text(label, {
      x,
      y: y + 8,
      'font-size': 22,
      fill: theme.background,
      'font-weight': 600,
      'text-anchor': 'middle',
    }),
  ].join('')
}

/** Labels that would run into the next are left out. */
export function drawLabels(
  labels: readonly string[],
  at: { readonly left: number; readonly right: number; readonly slot: number; readonly bottom: number },
  theme: Theme,
): readonly string[] {
  const placed = labels.flatMap((label, place) => {
    const half = textWidth(label, TICK) / 2
    return label === ''
      ? []
      : [{ label, half, x: Math.min(at.left + at.slot * (place + 0.5), at.right - half) }]
  })
  return placed
    .filter(({ x, half }, place) => {
      const next = placed[place + 1]
      return next === undefined || x + half + 10 <= next.x - next.half
    })
    .map(({ label, x }) =>
      text(label, { x, y: at.bottom + 34, 'font-size': TICK, fill: theme.muted, 'text-anchor': 'middle' }),
    )
}

function heightOf({ night, day }: PictureBar): number {
  return sizeOf(addParts(night, day ?? NO_PARTS))
}

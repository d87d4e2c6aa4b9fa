import { afterAll, describe, expect, test } from 'vitest'
import { createChartPainter } from '../../src/charts/create-chart-painter.ts'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { textWidth, wrapText } from '../../src/charts/text-width.ts'
import { ticksUpTo } from '../../src/charts/scale.ts'
import type { PaintedChart } from '../../src/ports.ts'
import { aPicture } from './chart-pictures.ts'

const painter = createChartPainter()
afterAll(() => painter.close())

async function paint(changes: Parameters<typeof aPicture>[0] = {}, by = painter): Promise<PaintedChart> {
  const painted = await by.paint(aPicture(changes))
  if (painted.kind === 'failed') throw new Error(painted.reason)
  return painted
}

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

describe('a painted chart', () => {
  test('is a PNG as wide as a phone shows, under Telegram’s limits', async () => {
    const { png } = await paint()
    expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
    const { width, height } = sizeOf(png)
    expect(width).toBe(1080)
    expect(height).toBeLessThan(2 * width)
    expect(png.byteLength).toBeLessThan(300_000)
  })

  test('has Cyrillic letters, and no boxes in their place', async () => {
    const pngs = await Promise.all(['Жовтень', 'Щедрий!', 'Ґанок її'].map((headline) => paint({ headline })))
    const boxes = await paint({ headline: '\u{10FFFD}'.repeat(7) })
    expect(new Set([...pngs, boxes].map(({ png }) => Buffer.from(png).toString('base64'))).size).toBe(4)
  })

  test('is painted once for all who ask, and has a key of its own', async () => {
    const [one, same, other] = await Promise.all([
      paint({ nights: 7 }),
      paint({ nights: 7 }),
      paint({ nights: 8 }),
    ])
    expect(same).toBe(one)
    expect(await paint({ nights: 7 })).toBe(one)
    expect(other.key).not.toBe(one.key)
  })

  test('is kept up to a limit only', async () => {
    const small = createChartPainter({ keepBytes: 1 })
    const first = await paint({ nights: 7 }, small)
    expect(await paint({ nights: 7 }, small)).not.toBe(first)
    await small.close()
  })

  test('is followed by others when one cannot be painted in time', async () => {
    const hurried = createChartPainter({ deadlineMs: 1 })
    expect(await hurried.paint(aPicture())).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('longer'),
    })
    await hurried.close()
    expect((await paint({ theme: 'dark' })).png.byteLength).toBeGreaterThan(1000)
  })
})

test('a text of any signs makes a picture', async () => {
  const odd = `<&"'> ${'\u0000'} ${'\uD800'} 🚀 ${'x'.repeat(200)}`
  const svg = drawChart(aPicture({ headline: odd, notes: [odd] }))
  expect(svg).not.toContain('<&')
  expect((await paint({ headline: odd })).png.byteLength).toBeGreaterThan(1000)
})

test('lines are about as wide as each other, and no short word ends one', () => {
  const lines = wrapText('Найбільше БпЛА за ці 30 ночей: 728 у ніч на 9 липня', 46, 990)
  expect(lines).toEqual([
    'Найбільше БпЛА за\u00A0ці\u00A030\u00A0ночей:',
    '728\u00A0у\u00A0ніч\u00A0на\u00A09\u00A0липня',
  ])
  expect(Math.max(...lines.map((line) => textWidth(line, 46)))).toBeLessThan(990)
})

test.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [36, [0, 10, 20, 30, 40]],
  [728, [0, 200, 400, 600, 800]],
  [8150, [0, 2500, 5000, 7500, 10000]],
])('a scale up to %i has round steps', (most, ticks) => {
  expect(ticksUpTo(most)).toEqual(ticks)
})

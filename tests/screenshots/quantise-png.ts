import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** So few are enough for text on flat grounds, and make a third of the bytes. */
const MOST_COLOURS = 256
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

/**
 * A screenshot as a PNG with a palette: the colours that most pixels have, and for the others the nearest of them. Reads
 * what Chromium writes: eight bits a channel, opaque, not interlaced.
 */
export function quantisePng(png: Buffer): Buffer {
  const { width, height, pixels } = readPng(png)
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  const palette = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_COLOURS)
    .map(([pixel]) => pixel)
  const indexOf = new Map([...counts.keys()].map((pixel) => [pixel, nearest(palette, pixel)]))
  const rows = Buffer.alloc(height * (width + 1))
  for (const [at, pixel] of pixels.entries()) {
    const row = Math.floor(at / width)
    rows[row * (width + 1) + 1 + (at % width)] = indexOf.get(pixel) ?? 0
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

type Pixels = { readonly width: number; readonly height: number; readonly pixels: Uint32Array }

function readPng(png: Buffer): Pixels {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]]
  if (!png.subarray(0, 8).equals(SIGNATURE) || png[24] !== 8 || (kind !== 2 && kind !== 6) || png[28] !== 0)
    throw new Error('Unable to read a PNG of this kind')
  const size = kind === 6 ? 4 : 3
  const rows = unfilter(inflateSync(imageData(png)), width * size, height, size)
  const pixels = Uint32Array.from({ length: width * height }, (_, at) => {
    const from = at * size
    return ((rows[from] ?? 0) << 16) | ((rows[from + 1] ?? 0) << 8) | (rows[from + 2] ?? 0)
  })
  return { width, height, pixels }
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return Buffer.concat(parts)
}

/** Each byte was written as its difference from what its neighbours foretell. */
function unfilter(data: Buffer, stride: number, height: number, size: number): Uint8Array {
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x < size ? 0 : (rows[at - size] ?? 0)
      const up = y === 0 ? 0 : (rows[at - stride] ?? 0)
      const corner = x < size || y === 0 ? 0 : (rows[at - stride - size] ?? 0)
      const foretold = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      rows[at] = (data[y * (stride + 1) + 1 + x] ?? 0) + foretold
    }
  }
  return rows
}

function paeth(left: number, up: number, corner: number): number {
  const middle = left + up - corner
  const [a, b, c] = [Math.abs(middle - left), Math.abs(middle - up), Math.abs(middle - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

function nearest(palette: readonly number[], pixel: number): number {
  const [red, green, blue] = channelsOf(pixel)
  let [best, least] = [0, Infinity]
  for (const [at, each] of palette.entries()) {
    const [r, g, b] = channelsOf(each)
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
    if (distance < least) [best, least] = [at, distance]
  }
  return best
}

function channelsOf(pixel: number): readonly [number, number, number] {
  return [pixel >> 16, (pixel >> 8) & 255, pixel & 255]
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(content.length, 0)
  frame.set(body, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

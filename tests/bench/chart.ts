/**
 * How long a chart takes and what it leaves behind: 1,000 different pictures of 7, 30 and 90 nights, beside the time of
 * packing as many bytes with zlib. Prints memory on the way, and fails where its second half needs more than the first:
 * pictures that are thrown away lie about until they are collected, so it goes up and down, but must not climb.
 */
import { parseArgs } from 'node:util'
import { deflateSync } from 'node:zlib'
import { createChartPainter } from '../../src/charts/create-chart-painter.ts'
import { aPicture } from '../charts/chart-pictures.ts'

const { values } = parseArgs({ options: { times: { type: 'string', default: '1000' } } })
const TIMES = Number(values.times)
const EVERY = Math.ceil(TIMES / 10)
const MB = 1024 * 1024
/** What lies about by chance at its highest. */
const MAY_GROW_MB = 32

const painter = createChartPainter()
const cold = await timed(() => painter.paint(aPicture({ headline: 'The first' })))
const times: number[] = []
const sizes: number[] = []
const memory: number[] = []
for (let at = 0; at < TIMES; at += 1) {
  const picture = aPicture({
    nights: [7, 30, 90][at % 3] ?? 30,
    headline: `Picture ${at}`,
    theme: at % 2 === 0 ? 'light' : 'dark',
  })
  const { ms, result } = await timed(() => painter.paint(picture))
  if (result.kind === 'failed') throw new Error(result.reason)
  times.push(ms)
  sizes.push(result.png.byteLength)
  if (at % EVERY === EVERY - 1) memory.push(Math.round(process.memoryUsage.rss() / MB))
}
const again = aPicture({
  headline: `Picture ${TIMES - 1}`,
  nights: [7, 30, 90][(TIMES - 1) % 3] ?? 30,
  theme: TIMES % 2 === 0 ? 'dark' : 'light',
})
const kept = await timed(() => painter.paint(again))
// Of the pixels of one picture, which is what painting ends with.
const pixels = Buffer.alloc(1080 * 900 * 4, 'so many bytes')
const packing = (
  await Promise.all(Array.from({ length: 20 }, () => timed(() => Promise.resolve(deflateSync(pixels)))))
).map(({ ms }) => ms)

const pack = median(packing)
say(`first, with its thread: ${cold.ms.toFixed(0)} ms`)
say(
  `p50 ${median(times).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms, kept ${kept.ms.toFixed(2)} ms`,
)
say(
  `as long as packing the pixels of one with zlib ${(median(times) / pack).toFixed(2)} times (${pack.toFixed(1)} ms)`,
)
say(`${Math.round(median(sizes) / 1024)} KB each; memory after each tenth: ${memory.join(', ')} MB`)
await painter.close()
const [first, second] = [memory.slice(0, memory.length / 2), memory.slice(memory.length / 2)]
const grown = Math.max(...second) - Math.max(...first)
say(`the second half had ${grown} MB more than the first at most`)
if (grown > MAY_GROW_MB) process.exitCode = 1

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const begun = performance.now()
  const result = await work()
  return { ms: performance.now() - begun, result }
}

function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

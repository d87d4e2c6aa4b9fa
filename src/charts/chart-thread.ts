import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { ChartPicture } from '../ports.ts'
import { drawChart } from './draw-chart.ts'

export type PaintTask = { readonly id: number; readonly picture: ChartPicture }
export type Answer = { readonly png: Uint8Array } | { readonly problem: string }
export type PaintAnswer = Answer & { readonly id: number }

/** The packages bring both: a bare machine has no font with Cyrillic letters. */
const read = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name))
const FONTS = ['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold']

await initWasm(read('@resvg/resvg-wasm/index_bg.wasm'))
const fontBuffers = FONTS.map((font) => read(`@expo-google-fonts/inter/${font}.ttf`))

/** The body of the worker thread: a picture in, a PNG out. */
parentPort?.on('message', ({ id, picture }: PaintTask) => {
  try {
    const png = paint(drawChart(picture))
    // Handed over, not copied: it has been copied out of the WASM memory already.
    parentPort?.postMessage({ id, png } satisfies PaintAnswer, [png.buffer as ArrayBuffer])
  } catch (error) {
    parentPort?.postMessage({ id, problem: String(error) } satisfies PaintAnswer)
  }
})

function paint(svg: string): Uint8Array {
  const resvg = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Inter' },
    fitTo: { mode: 'original' },
  })
  // WASM memory is freed by hand alone.
  try {
    const image = resvg.render()
    try {
      return image.asPng()
    } finally {
      image.free()
    }
  } finally {
    resvg.free()
  }
}

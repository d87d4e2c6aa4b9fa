import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { SECOND_MS } from '../domain/calendar.ts'
import type { ChartPainter, ChartPicture, PaintedChart } from '../ports.ts'
import type { PaintAnswer, PaintTask } from './chart-thread.ts'

export type PainterOptions = {
  readonly deadlineMs?: number
  /** Of what was painted lately. */
  readonly keepBytes?: number
}

type Waiting = { readonly resolve: (png: Uint8Array) => void; readonly reject: (error: Error) => void }

/**
 * Paints charts in a thread of its own, which begins with the first. A picture asked for by many at once is painted
 * once; what was painted lately is kept, up to a limit.
 */
export function createChartPainter(options: PainterOptions = {}): ChartPainter {
  const { deadlineMs = 15 * SECOND_MS, keepBytes = 16 * 1024 * 1024 } = options
  const waiting = new Map<number, Waiting>()
  const underWay = new Map<string, Promise<PaintedChart>>()
  /** The one that nobody asked for longest stands first. */
  const kept = new Map<string, PaintedChart>()
  let keptBytes = 0
  let lastId = 0
  let thread: Worker | null = null

  return {
    async paint(picture) {
      const key = createHash('sha256').update(JSON.stringify(picture)).digest('base64url').slice(0, 22)
      const known = kept.get(key)
      if (known !== undefined) {
        kept.delete(key)
        kept.set(key, known)
        return known
      }
      return await underWay.getOrInsertComputed(key, () =>
        paintNew(key, picture).finally(() => underWay.delete(key)),
      )
    },
    async close() {
      const ended = thread?.terminate()
      failAll('the painter is closed')
      await ended
    },
  }

  async function paintNew(key: string, picture: ChartPicture): Promise<PaintedChart> {
    const painted = { key, png: await run(picture) }
    kept.set(key, painted)
    keptBytes += painted.png.byteLength
    for (const [oldest, { png }] of kept) {
      if (keptBytes <= keepBytes) break
      kept.delete(oldest)
      keptBytes -= png.byteLength
    }
    return painted
  }

  async function run(picture: ChartPicture): Promise<Uint8Array> {
    const worker = (thread ??= startThread())
    const id = ++lastId
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
    waiting.set(id, { resolve, reject })
    worker.ref()
    const timer = setTimeout(() => {
      failAll(`it took longer than ${deadlineMs / SECOND_MS} s`)
      void worker.terminate()
    }, deadlineMs)
    worker.postMessage({ id, picture } satisfies PaintTask)
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      waiting.delete(id)
      // A waiting thread must not keep a finished program alive.
      if (waiting.size === 0) worker.unref()
    }
  }

  function startThread(): Worker {
    const worker = new Worker(new URL('./chart-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 },
    })
    worker.on('message', (answer: PaintAnswer) => {
      const asked = waiting.get(answer.id)
      if ('png' in answer) asked?.resolve(answer.png)
      else asked?.reject(new Error(`Unable to paint a chart: ${answer.problem}`))
    })
    worker.on('error', (error) => worker === thread && failAll(String(error)))
    worker.on('exit', () => worker === thread && failAll('its thread ended'))
    return worker
  }

  /** The next one begins with a new thread. */
  function failAll(problem: string): void {
    thread = null
    for (const { reject } of waiting.values()) reject(new Error(`Unable to paint a chart: ${problem}`))
  }
}

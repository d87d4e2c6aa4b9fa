import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { SECOND_MS } from '../domain/calendar.ts'
import type { ChartPainter, ChartPicture, PaintedChart, PaintOutcome } from '../ports.ts'
import type { Answer, PaintAnswer, PaintTask } from './chart-thread.ts'

export type PainterOptions = {
  readonly deadlineMs?: number
  /** Of what was painted lately. */
  readonly keepBytes?: number
}

/**
 * Paints charts in a thread of its own, which begins with the first. A picture asked for by many at once is painted
 * once; what was painted lately is kept, up to a limit.
 */
export function createChartPainter(options: PainterOptions = {}): ChartPainter {
  const { deadlineMs = 15 * SECOND_MS, keepBytes = 16 * 1024 * 1024 } = options
  const waiting = new Map<number, (answer: Answer) => void>()
  const underWay = new Map<string, Promise<PaintOutcome>>()
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

  async function paintNew(key: string, picture: ChartPicture): Promise<PaintOutcome> {
    const answer = await run(picture)
    if ('problem' in answer) return { kind: 'failed', reason: answer.problem }
    const painted = { kind: 'painted', key, png: answer.png } as const
    kept.set(key, painted)
    keptBytes += painted.png.byteLength
    for (const [oldest, { png }] of kept) {
      if (keptBytes <= keepBytes) break
      kept.delete(oldest)
      keptBytes -= png.byteLength
    }
    return painted
  }

  async function run(picture: ChartPicture): Promise<Answer> {
    const worker = (thread ??= startThread())
    const id = ++lastId
    const { promise, resolve } = Promise.withResolvers<Answer>()
    waiting.set(id, resolve)
    worker.ref()
    const timer = setTimeout(() => {
      failAll(`it took longer than ${deadlineMs / SECOND_MS} s`)
      void worker.terminate()
    }, deadlineMs)
    worker.postMessage({ id, picture } satisfies PaintTask)
    const answer = await promise
    clearTimeout(timer)
    waiting.delete(id)
    // A waiting thread must not keep a finished program alive.
    if (waiting.size === 0) worker.unref()
    return answer
  }

  function startThread(): Worker {
    const worker = new Worker(new URL('./chart-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 },
    })
    worker.on('message', ({ id, ...answer }: PaintAnswer) => waiting.get(id)?.(answer))
    worker.on('error', (error) => worker === thread && failAll(String(error)))
    worker.on('exit', () => worker === thread && failAll('its thread ended'))
    return worker
  }

  /** The next one begins with a new thread. */
  function failAll(problem: string): void {
    thread = null
    for (const settle of waiting.values()) settle({ problem })
  }
}

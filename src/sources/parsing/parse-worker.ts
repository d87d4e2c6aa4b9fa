import { Worker } from 'node:worker_threads'
import { SECOND_MS } from '../../domain/calendar.ts'
import type { ParseTask } from './parse-document.ts'
import { unreadable, type ParsedDocument } from './parsed-document.ts'

export type ParseWorker = {
  /** Never throws: a document that hangs or bursts the worker is a failed one. */
  parse(task: ParseTask): Promise<ParsedDocument>
  close(): Promise<void>
}

/**
 * Parses untrusted documents one after another in a thread of their own, so that none can stall the
 * program: past the deadline the thread is killed, and the next document gets a new one.
 */
export function createParseWorker(
  options: { readonly deadlineMs?: number; readonly maxHeapMb?: number } = {},
): ParseWorker {
  const { deadlineMs = 10 * SECOND_MS, maxHeapMb = 128 } = options
  let worker: { readonly thread: Worker; readonly ready: Promise<void> } | null = null
  let settle: (outcome: ParsedDocument) => void = () => undefined
  let tail: Promise<unknown> = Promise.resolve()

  return {
    parse(task) {
      const result = tail.then(() => runTask(task))
      tail = result
      return result
    },
    async close() {
      await tail
      await discard()
    },
  }

  async function runTask(task: ParseTask): Promise<ParsedDocument> {
    const { thread, ready } = (worker ??= startWorker())
    const outcome = new Promise<ParsedDocument>((resolve) => (settle = resolve))
    thread.ref()
    await Promise.race([ready, outcome])
    const timer = setTimeout(() => {
      settle(unreadable('timeout', `it took longer than ${deadlineMs / SECOND_MS} s to parse`))
    }, deadlineMs)

    thread.postMessage(task)
    const document = await outcome
    clearTimeout(timer)
    // A waiting thread must not keep a finished program alive.
    thread.unref()
    const isLost = document.kind === 'failed' && ['timeout', 'crashed'].includes(document.reason)
    if (isLost) await discard()
    return document
  }

  function startWorker(): NonNullable<typeof worker> {
    const thread = new Worker(new URL('./parse-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 },
    })
    thread.on('error', (error) => settle(unreadable('crashed', `it burst the parser (${String(error)})`)))
    thread.on('exit', () => settle(unreadable('crashed', 'it ended the parser')))
    const ready = new Promise<void>((resolve) => {
      thread.on('message', (message: 'ready' | ParsedDocument) => {
        if (message === 'ready') resolve()
        else settle(message)
      })
    })
    return { thread, ready }
  }

  async function discard(): Promise<void> {
    const thread = worker?.thread
    worker = null
    await thread?.terminate()
  }
}

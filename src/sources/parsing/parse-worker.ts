import { Worker } from 'node:worker_threads'
import { SECOND_MS } from '../../domain/calendar.ts'
import type { ReadText } from '../../ports.ts'
import type { ParseTask } from './parse-document.ts'
import type { Reading, ReadTask, Task } from './parse-thread.ts'
import { unreadable, type ParsedDocument } from './parsed-document.ts'

export type ParseWorker = {
  /** Never throws: a document that hangs or bursts the worker is a failed one. */
  parse(task: ParseTask): Promise<ParsedDocument>
  readonly read: ReadText
  close(): Promise<void>
}

type Answer = ParsedDocument | Reading

/**
 * Parses untrusted documents and reads their texts one after another in a thread of their own, so that none can stall the
 * program: past the deadline the thread is killed, and the next document gets a new one.
 */
export function createParseWorker(
  options: { readonly deadlineMs?: number; readonly maxHeapMb?: number } = {},
): ParseWorker {
  const { deadlineMs = 10 * SECOND_MS, maxHeapMb = 128 } = options
  let worker: { readonly thread: Worker; readonly ready: Promise<void> } | null = null
  let settle: (answer: Answer) => void = () => undefined
  let tail: Promise<unknown> = Promise.resolve()

  return {
    parse: (task) => inTurn(() => run(task)),
    async read(published) {
      const answer = await inTurn(() => run({ kind: 'briefing', published }))
      if (answer.kind === 'failed') throw new Error(`Unable to read a text: ${answer.message}`)
      return answer.reading
    },
    async close() {
      await tail
      await discard()
    },
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = tail.then(work)
    tail = result
    return result
  }

  function run(task: ParseTask): Promise<ParsedDocument>
  function run(task: ReadTask): Promise<Reading | Extract<ParsedDocument, { kind: 'failed' }>>
  async function run(task: Task): Promise<Answer> {
    const { thread, ready } = (worker ??= startWorker())
    const outcome = new Promise<Answer>((resolve) => (settle = resolve))
    thread.ref()
    await Promise.race([ready, outcome])
    const timer = setTimeout(() => {
      settle(unreadable('timeout', `it took longer than ${deadlineMs / SECOND_MS} s to parse`))
    }, deadlineMs)

    thread.postMessage(task)
    const answer = await outcome
    clearTimeout(timer)
    // A waiting thread must not keep a finished program alive.
    thread.unref()
    const isLost = answer.kind === 'failed' && ['timeout', 'crashed'].includes(answer.reason)
    if (isLost) await discard()
    return answer
  }

  function startWorker(): NonNullable<typeof worker> {
    const thread = new Worker(new URL('./parse-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 },
    })
    thread.on('error', (error) => settle(unreadable('crashed', `it burst the parser (${String(error)})`)))
    thread.on('exit', () => settle(unreadable('crashed', 'it ended the parser')))
    const ready = new Promise<void>((resolve) => {
      thread.on('message', (message: 'ready' | Answer) => {
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

import { parentPort } from 'node:worker_threads'
import { readPublished, type PublishedText } from '../../domain/briefing/read-published.ts'
import type { ReadBriefing } from '../../domain/briefing/read-briefing.ts'
import { parseDocument, type ParseTask } from './parse-document.ts'
import { unreadable, type ParsedDocument } from './parsed-document.ts'

/** A document to be parsed, or the text of a briefing to be read. */
export type Task = ParseTask | ReadTask
export type ReadTask = { readonly kind: 'briefing'; readonly published: PublishedText }
export type Reading = { readonly kind: 'read'; readonly reading: ReadBriefing }

/** The body of the worker thread: one task in, one answer out, in order. */
parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(carryOut(task))
})

function carryOut(task: Task): ParsedDocument | Reading {
  try {
    return task.kind === 'briefing'
      ? { kind: 'read', reading: readPublished(task.published) }
      : parseDocument(task)
  } catch (error) {
    return unreadable(
      'malformed',
      `it cannot be parsed (${error instanceof Error ? error.message : String(error)})`,
    )
  }
}

// Loading the parsers takes longer than most documents do, and is not the document's fault.
parentPort?.postMessage('ready')

import { parentPort } from 'node:worker_threads'
import { parseDocument, type ParseTask } from './parse-document.ts'
import { unreadable, type ParsedDocument } from './parsed-document.ts'

/** The body of the worker thread: one task in, one document out, in order. */
parentPort?.on('message', (task: ParseTask) => {
  parentPort?.postMessage(parseOrExplain(task))
})

function parseOrExplain(task: ParseTask): ParsedDocument {
  try {
    return parseDocument(task)
  } catch (error) {
    return unreadable(
      'malformed',
      `it cannot be parsed (${error instanceof Error ? error.message : String(error)})`,
    )
  }
}

// Loading the parsers takes longer than most documents do, and is not the document's fault.
parentPort?.postMessage('ready')

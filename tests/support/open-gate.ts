import type { SendGate } from '../../src/ports.ts'

/** A gate that lets everything through. */
export const openGate: SendGate = {
  batch: 2,
  chatWaitMs: () => 0,
  isBusy: () => false,
  whenOpen: () => Promise.resolve(true),
  enter: (_lane, _chatId, signal) =>
    Promise.resolve(signal?.aborted ? null : { paid: false, end: () => undefined }),
}

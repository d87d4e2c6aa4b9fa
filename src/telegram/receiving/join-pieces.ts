import { MAX_UNITS } from '../rendering/split-message.ts'

export type Pieces<Piece> = {
  /** True when more may follow: what is whole by then is given to `onWhole`. */
  isCollecting(chatId: number): boolean
  /** Adds a piece; `mayGoOn` when its length says that another may follow. */
  add(chatId: number, piece: Piece, mayGoOn: boolean): Promise<void>
}

export type PiecesOptions<Piece> = {
  /** How long to wait for the next piece. */
  readonly waitMs: number
  readonly onWhole: (pieces: readonly Piece[]) => Promise<void>
  readonly onError: (error: unknown) => void
}

/** More is no briefing. */
const MAX_PIECES = 10

/**
 * Gathers what an app cut in pieces because it was too long for one message. A piece that is short, or
 * the last that is taken, is answered at once; after a long one the next is waited for.
 */
export function createPieces<Piece>({ waitMs, onWhole, onError }: PiecesOptions<Piece>): Pieces<Piece> {
  type Collected = { readonly pieces: Piece[]; timer: ReturnType<typeof setTimeout> | undefined }
  const collected = new Map<number, Collected>()

  return {
    isCollecting: (chatId) => collected.has(chatId),
    async add(chatId, piece, mayGoOn) {
      const begun = collected.get(chatId) ?? { pieces: [], timer: undefined }
      clearTimeout(begun.timer)
      begun.pieces.push(piece)
      if (!mayGoOn || begun.pieces.length === MAX_PIECES) {
        collected.delete(chatId)
        return await onWhole(begun.pieces)
      }
      collected.set(chatId, begun)
      begun.timer = setTimeout(() => {
        collected.delete(chatId)
        onWhole(begun.pieces).catch(onError)
      }, waitMs)
      // Nobody's exit waits for it.
      begun.timer.unref()
    },
  }
}

/**
 * The text that was cut. Apps cut where a paragraph or a word ends, and drop the space there; else at the
 * limit. A paragraph too many does less harm than a headline inside of one.
 */
export function joinTexts(texts: readonly string[]): string {
  return texts.reduce((text, next, at) => {
    const before = texts[at - 1] ?? ''
    if (before.length === MAX_UNITS) return text + next
    return `${text}${/[\p{L}\p{N},;–—-]$/u.test(before) ? ' ' : '\n\n'}${next}`
  })
}

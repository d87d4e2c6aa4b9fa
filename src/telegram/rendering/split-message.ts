/** Telegram's limits on one classic message: UTF-16 units after parsing, and entities. */
export const MAX_UNITS = 4096
export const MAX_ENTITIES = 100

/** Between pieces of one message. */
export const GAP = '\n\n'
const REFERENCE = /&(?:[a-z]+|#x?[0-9a-f]+);/giu

type Token =
  | { readonly kind: 'open'; readonly html: string; readonly name: string }
  | { readonly kind: 'close'; readonly html: string; readonly name: string }
  /** One visible character or reference: never cut in two. */
  | { readonly kind: 'text'; readonly html: string; readonly units: number }

/**
 * Joins pieces of classic HTML, each balanced in itself, into as few messages as hold them. Messages
 * break between pieces; a piece that is too long for a message of its own breaks at a line, a space,
 * or where it must, with its tags closed and opened again.
 */
export function splitMessage(pieces: readonly string[], maxUnits = MAX_UNITS): readonly string[] {
  const fitting = pieces
    .flatMap((piece) => breakPiece(piece, maxUnits))
    .filter((piece) => piece.trim() !== '')
  const messages: { html: string; units: number; entities: number }[] = []
  for (const html of fitting) {
    const { units, entities } = measureHtml(html)
    const last = messages.at(-1)
    const fits =
      last !== undefined &&
      last.units + GAP.length + units <= maxUnits &&
      last.entities + entities <= MAX_ENTITIES
    if (!fits) messages.push({ html, units, entities })
    else {
      last.html += `${GAP}${html}`
      last.units += GAP.length + units
      last.entities += entities
    }
  }
  return messages.map((message) => message.html)
}

/** UTF-16 units that a reader sees, and the entities that mark them. */
export function measureHtml(html: string): { readonly units: number; readonly entities: number } {
  const text = html.replace(/<[^>]*>/gu, '').replace(REFERENCE, '&')
  return { units: text.length, entities: html.match(/<[a-z]/giu)?.length ?? 0 }
}

/** Whether the HTML is no more than one message holds. */
export function fitsMessage(html: string, maxUnits = MAX_UNITS): boolean {
  const { units, entities } = measureHtml(html)
  return units <= maxUnits && entities <= MAX_ENTITIES
}

function breakPiece(piece: string, maxUnits: number): readonly string[] {
  if (fitsMessage(piece, maxUnits)) return [piece]
  const parts: string[] = []
  let rest = tokenise(piece)
  while (rest.length > 0) {
    const end = endOfPart(rest, maxUnits)
    const part = rest.slice(0, end)
    const open = openAfter(part)
    const closing = open.toReversed().map((token) => `</${token.name}>`)
    parts.push([...part.map((token) => token.html), ...closing].join(''))
    const next = rest.slice(end)
    rest = next.some((token) => token.kind === 'text') ? [...open, ...next] : []
  }
  return parts
}

/** How many tokens go into one message: as many as fit, back to the last line or space among them. */
function endOfPart(tokens: readonly Token[], maxUnits: number): number {
  let units = 0
  let entities = 0
  let end = 0
  for (const token of tokens) {
    units += token.kind === 'text' ? token.units : 0
    entities += token.kind === 'open' ? 1 : 0
    if (units > maxUnits || entities > MAX_ENTITIES) break
    end += 1
  }
  if (end === tokens.length) return end
  const isBreak = (html: string) => (token: Token) => token.kind === 'text' && token.html === html
  const inPart = tokens.slice(0, end)
  const line = inPart.findLastIndex(isBreak('\n')) + 1
  const space = inPart.findLastIndex(isBreak(' ')) + 1
  // A break near the beginning would leave an almost empty message.
  return [line, space].find((at) => at > end / 2) ?? end
}

function openAfter(tokens: readonly Token[]): readonly (Token & { kind: 'open' })[] {
  return tokens.reduce<readonly (Token & { kind: 'open' })[]>((open, token) => {
    if (token.kind === 'open') return [...open, token]
    return token.kind === 'close' ? open.slice(0, -1) : open
  }, [])
}

function tokenise(html: string): readonly Token[] {
  const pattern = /<(\/?)([a-z][a-z-]*)[^>]*>|&(?:[a-z]+|#x?[0-9a-f]+);|[^]/giu
  return [...html.matchAll(pattern)].map(([text, slash, name]) => {
    if (name === undefined)
      return { kind: 'text', html: text, units: text.startsWith('&') && text.length > 1 ? 1 : text.length }
    return { kind: slash === '/' ? 'close' : 'open', html: text, name }
  })
}

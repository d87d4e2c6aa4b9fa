/** A text and the charset it turned out to be in, or why the bytes are no text. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly charset: string }
  | { readonly kind: 'undecodable'; readonly why: string }

/**
 * Text from bytes. A byte order mark decides; then validity as UTF-8, whatever the label says, since other
 * charsets do not fall into its patterns by chance; then the declared charset (by header, else inside the
 * document); then the Cyrillic single-byte charset under which the letters look like language.
 */
export function decodeText(bytes: Uint8Array, declared: string | null): DecodedText {
  const marked = charsetOfMark(bytes)
  if (marked) return decodeAs(bytes, marked)

  const label = knownLabel(declared) ?? knownLabel(declaredInside(bytes))
  if (label?.startsWith('utf-16')) return decodeAs(bytes, label)

  const unmarked = utf16Of(bytes)
  if (unmarked) return decodeAs(bytes, unmarked)

  const binary = nameBinary(bytes)
  if (binary) return { kind: 'undecodable', why: `it is ${binary}, not text` }

  // A slip of some publishing systems; what holds many of them was called binary above.
  const text = bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes
  const valid = decodeStrictly(text, 'utf-8')
  if (valid !== null) return { kind: 'text', text: valid, charset: 'utf-8' }

  const damaged = new TextDecoder('utf-8').decode(text)
  if (isBarelyDamaged(damaged)) return { kind: 'text', text: damaged, charset: 'utf-8' }

  return decodeSingleByte(text, label)
}

function decodeSingleByte(bytes: Uint8Array, label: string | null): DecodedText {
  const foreign = label !== null && label !== 'utf-8' && !CYRILLIC.includes(label)
  if (foreign) return decodeAs(bytes, label)

  const best = CYRILLIC.map((charset) => {
    const text = new TextDecoder(charset).decode(bytes)
    return { charset, text, likeness: likenessToLanguage(text) + (charset === label ? 0.05 : 0) }
  }).reduce((a, b) => (b.likeness > a.likeness ? b : a))
  if (best.likeness > 0.45) return { kind: 'text', text: best.text, charset: best.charset }

  // Curly quotes and dashes of an English text saved on Windows: a few bytes above ASCII in a hundred.
  const aboveAscii = bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0)
  if (aboveAscii / bytes.length < 0.03) return decodeAs(bytes, 'windows-1252')

  const declaredAs = label ? `declared as ${label}` : 'of no declared charset'
  return { kind: 'undecodable', why: `its bytes are ${declaredAs}, and no known charset makes words of them` }
}

/** The charsets Ukrainian texts were written in before UTF-8, in the order of likelihood. */
const CYRILLIC: readonly string[] = ['windows-1251', 'koi8-u']

/** Share of frequent letters among all above ASCII, less the share of capitals inside words. */
function likenessToLanguage(text: string): number {
  const aboveAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0
  if (aboveAscii === 0) return 0
  const frequent = text.match(/[оаиіінетрсвл]/giu)?.length ?? 0
  const swappedCase = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0
  return (frequent - 2 * swappedCase) / aboveAscii
}

/** One broken sequence here and there is a slip of the publisher, not another charset. */
function isBarelyDamaged(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const sound = text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0
  return sound > 20 * broken
}

function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Letters of both alphabets have one of two high bytes in UTF-16, so that every second byte is one of these. */
const UTF16_HIGH_BYTES = [0x00, 0x04, 0x20]

function utf16Of(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 2000 - (bytes.length % 2))
  if (head.length < 16 || !head.includes(0)) return null
  const shareOfHigh = (offset: number): number => {
    const every = head.filter((_, at) => at % 2 === offset)
    return every.filter((byte) => UTF16_HIGH_BYTES.includes(byte)).length / every.length
  }
  const [even, odd] = [shareOfHigh(0), shareOfHigh(1)]
  if (odd > 0.9 && even < 0.4) return 'utf-16le'
  return even > 0.9 && odd < 0.4 ? 'utf-16be' : null
}

function declaredInside(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return (
    /<\?xml[^>]{0,200}?encoding=["']([\w-]+)|<meta[^>]{0,200}?charset=["']?([\w-]+)/i
      .exec(head)
      ?.slice(1)
      .find((name) => name !== undefined) ?? null
  )
}

function knownLabel(name: string | null): string | null {
  if (!name) return null
  try {
    return new TextDecoder(name.trim()).encoding
  } catch {
    return null
  }
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedText {
  return { kind: 'text', text: new TextDecoder(charset).decode(bytes), charset }
}

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a media file'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x7fELF', 'a program'],
]

function nameBinary(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const known = MAGIC.find(([magic]) => start.startsWith(magic))
  if (known) return known[1]
  const nulls = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  return nulls / bytes.length > 0.01 ? 'binary data' : null
}

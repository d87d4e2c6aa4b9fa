import { isHtml } from '../../domain/briefing/layout/is-html.ts'
import { decodeText } from '../fetching/decode-text.ts'
import { textOfHtml } from './html-text.ts'

export type ItemText = { readonly format: 'html' | 'text'; readonly content: string }

/** Markup that was escaped once too often stands in the text as `&lt;p&gt;`. */
const ESCAPED_MARKUP =
  /&(?:amp;)*(?:lt|#60|#x3c);\/?(?:p|br|div|ul|ol|li|h[1-6]|a|b|i|em|strong|span|img|blockquote|table)\b/i
const BASE64 = /^(?:[A-Za-z0-9+/]{4}){10,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
/** An innocent text of one long word is no Base64, and what is decoded twice is no feed's. */
const MOST_UNESCAPING = 2

/** The text of an item as it was meant: plain text keeps its lines, markup escaped too often is markup again. */
export function readItemText(raw: string, type?: string): ItemText {
  let content = decodeBase64(raw, type)
  for (let times = 0; times < MOST_UNESCAPING && !isHtml(content) && ESCAPED_MARKUP.test(content); times++) {
    content = textOfHtml(content)
  }
  if (type === 'text') return { format: 'text', content }
  const isPlain = !isHtml(content) && /\n\s*\S/.test(content.trim())
  return isPlain ? { format: 'text', content: textOfHtml(content) } : { format: 'html', content }
}

/** Atom keeps what is neither text nor XML in Base64, and some feeds keep their HTML so; else the text as it is. */
function decodeBase64(raw: string, type: string | undefined): string {
  const packed = raw.replace(/\s+/g, '')
  const isForeign = type !== undefined && /\//.test(type) && !/^text\/|[+/]xml$/i.test(type)
  if (!BASE64.test(packed) || (!isForeign && /\s\S+\s/.test(raw.trim().replace(/\s*\n\s*/g, '')))) {
    return isForeign ? '' : raw
  }
  const decoded = decodeText(Buffer.from(packed, 'base64'), null)
  if (decoded.kind === 'text') return decoded.text
  return isForeign ? '' : raw
}

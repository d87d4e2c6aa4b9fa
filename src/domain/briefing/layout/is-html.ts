/** A closing tag, a line break or a paragraph: what plain text never holds. */
const MARKUP = /<\/[a-z][a-z0-9]{0,15}\s*>|<(?:br|p|hr|html|body|h[1-6])\s*\/?>|<!doctype html/i

/** Whether a text is HTML rather than plain text. */
export function isHtml(text: string): boolean {
  return MARKUP.test(text)
}

import { load } from 'cheerio/slim'

/** The text of an HTML fragment, entities resolved, tags gone. For titles and for measuring, not for reading. */
export function textOfHtml(html: string): string {
  return /[<&]/.test(html) ? load(html, {}, false).root().text() : html
}

export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

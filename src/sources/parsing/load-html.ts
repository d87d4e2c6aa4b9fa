import { load, type CheerioAPI } from 'cheerio/slim'

/** A document that gives back letters as letters: by default all beyond ASCII come out as `&#x…;`. */
export function loadHtml(html: string): CheerioAPI {
  return load(html, { xml: { xmlMode: false, encodeEntities: 'utf8' } })
}

/** Markup of a picture, piece by piece. Numbers are rounded, texts escaped. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${writeValue(value)}"`]))
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

export function text(content: string, attributes: Attributes): string {
  return tag('text', attributes, escape(content))
}

function writeValue(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escape(value)
}

function escape(content: string): string {
  return content
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

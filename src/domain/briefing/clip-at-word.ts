/** Cuts at a space and adds "…"; text that has no space to cut at gives an empty string. */
export function clipAtWord(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text
  const space = text.lastIndexOf(' ', maxChars - 1)
  if (space <= 0) return ''
  const cut = text.slice(0, space).replace(/[\s,;:–—-]+$/u, '')
  return cut === '' ? '' : `${cut}…`
}

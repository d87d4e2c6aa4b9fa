/** Tags of a text that was escaped once too often, as some feeds are. */
const ESCAPED_TAG =
  /&(?:amp;)?lt;(\/?(?:p|br|div|span|b|strong|i|em|a|u|s|del|ul|ol|li|h[1-6]|blockquote|img|figure|hr)(?:\s(?:(?!&(?:amp;)?[lg]t;)[^<>]){0,500})?\s?\/?)&(?:amp;)?gt;/gi
const MIN_TAGS = 2

/** Gives escaped tags back their brackets where a text is full of them; readers would see `<p>`. */
export function unescapeMarkup(text: string): string {
  if ((text.match(ESCAPED_TAG)?.length ?? 0) < MIN_TAGS) return text
  return text.replace(
    ESCAPED_TAG,
    (_, tag: string) => `<${tag.replaceAll('&quot;', '"').replaceAll('&#39;', "'")}>`,
  )
}

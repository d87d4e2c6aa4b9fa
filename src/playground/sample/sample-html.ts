import type { SampleBriefing } from './sample-archive.ts'

/** The body of a briefing, as its feed carries it. */
export function briefingHtml({ stories }: SampleBriefing): string {
  return stories
    .map(({ headline, paragraphs }) =>
      [`<h2>${escapeXml(headline)}</h2>`, ...paragraphs.map((text) => `<p>${escapeXml(text)}</p>`)].join(
        '\n',
      ),
    )
    .join('\n')
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

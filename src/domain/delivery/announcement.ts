/** Telegram's limit for one message, in UTF-16 units. */
export const LONGEST_ANNOUNCEMENT = 4096

/** An admin's words go out as they were written: nothing in them is markup. */
export function escapeAnnouncement(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

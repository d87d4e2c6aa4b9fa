const MAX_CHARS = 60

/** What a person wrote, short enough to be quoted back to them; never half a character. */
export function clip(text: string): string {
  const characters = [...text]
  return characters.length <= MAX_CHARS ? text : `${characters.slice(0, MAX_CHARS - 1).join('')}…`
}

const MAX_UNITS = 4096

/** The messages that an app makes of a text that is too long for one: cut at a line, a space, or where it must. */
export function cutText(text: string): readonly string[] {
  const rest = text.trim()
  if (rest.length <= MAX_UNITS) return rest === '' ? [] : [rest]
  const head = rest.slice(0, MAX_UNITS)
  const at = [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find((place) => place > MAX_UNITS / 2)
  const end = at ?? MAX_UNITS
  return [rest.slice(0, end).trimEnd(), ...cutText(rest.slice(end))]
}

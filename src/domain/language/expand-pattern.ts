/** Every spelling of a pattern with alternatives: `дв(а|ох)` gives «два» and «двох». Brackets are not nested. */
export function expandPattern(pattern: string): readonly string[] {
  const group = /\(([^()]*)\)/u.exec(pattern)
  if (group === null) return [pattern]
  const before = pattern.slice(0, group.index)
  const after = pattern.slice(group.index + group[0].length)
  return (group[1] ?? '').split('|').flatMap((each) => expandPattern(`${before}${each}${after}`))
}

/** Messages of which so many must come, each once: all that are named, or any of them. */
export type OwedGroup = { readonly labels: readonly string[]; readonly count: number }

/** What one chat must get. */
export type Owed = { readonly chatId: number; readonly groups: readonly OwedGroup[] }

/** A message that came, by what tells it from all others of its chat. */
export type Came = { readonly chatId: number; readonly label: string }

export type Faults = {
  /** Owed, and it never came. */
  readonly lost: number
  /** The same message once more. */
  readonly twice: number
  /** Owed to nobody, or more of a group than were owed. */
  readonly extra: number
}

export type Compared = Faults & {
  /** Chats with something twice. */
  readonly chatsWithTwice: ReadonlySet<number>
}

/** Each of these must come. */
export function allOf(labels: readonly string[]): OwedGroup {
  return { labels, count: labels.length }
}

/** Holds what came against what is owed, message by message; a chat to which nothing is owed must get nothing. */
export function compareOwed(owed: readonly Owed[], came: readonly Came[]): Compared {
  const counted = new Map<number, Map<string, number>>()
  for (const { chatId, label } of came) {
    const labels = counted.get(chatId) ?? new Map<string, number>()
    counted.set(chatId, labels.set(label, (labels.get(label) ?? 0) + 1))
  }
  const faults = { lost: 0, twice: 0, extra: 0 }
  const chatsWithTwice = new Set<number>()
  for (const { chatId, groups } of owed) {
    const labels = counted.get(chatId) ?? new Map<string, number>()
    for (const group of groups) {
      const found = group.labels.filter((label) => labels.has(label))
      faults.lost += Math.max(0, group.count - found.length)
      faults.extra += Math.max(0, found.length - group.count)
    }
    const known = new Set(groups.flatMap((group) => group.labels))
    faults.extra += [...labels.keys()].filter((label) => !known.has(label)).length
  }
  const chats = new Set(owed.map(({ chatId }) => chatId))
  for (const [chatId, labels] of counted) {
    if (!chats.has(chatId)) faults.extra += labels.size
    const again = [...labels.values()].reduce((sum, count) => sum + count - 1, 0)
    faults.twice += again
    if (again > 0) chatsWithTwice.add(chatId)
  }
  return { ...faults, chatsWithTwice }
}

const MINUTE_MS = 60_000

/** Nine of them, on every continent, with offsets that are no whole hours among them. */
const ZONES = [
  ...['Europe/Kyiv', 'Europe/London', 'America/New_York', 'America/Los_Angeles', 'America/Sao_Paulo'],
  ...['Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Adelaide', 'Pacific/Apia'],
]

export type SoakReader = { readonly chatId: number; readonly zone: string; readonly dueAt: number }

/** Readers who are due at the whole minutes between two moments, in ms, a like number at each and in each zone. */
export function soakReaders(count: number, from: number, until: number): readonly SoakReader[] {
  const first = Math.ceil(from / MINUTE_MS)
  const minutes = Math.max(1, Math.floor(until / MINUTE_MS) - first + 1)
  return Array.from({ length: count }, (_, nth) => ({
    chatId: nth + 1,
    zone: ZONES[nth % ZONES.length] ?? 'UTC',
    dueAt: (first + (nth % minutes)) * MINUTE_MS,
  }))
}

/** As `subscribers import` reads them. */
export function readerLines(readers: readonly SoakReader[]): string {
  return readers
    .map(({ chatId, zone, dueAt }) =>
      JSON.stringify({
        chatId,
        ...{ kind: 'private', language: chatId % 3 === 0 ? 'uk' : 'en', timezone: zone },
        ...{ days: [1, 2, 3, 4, 5, 6, 7], topics: ['frontline'], follows: [], status: 'active' },
        deliveryTime: Temporal.Instant.fromEpochMilliseconds(dueAt)
          .toZonedDateTimeISO(zone)
          .toPlainTime()
          .toString({ smallestUnit: 'minute' }),
      }),
    )
    .join('\n')
}

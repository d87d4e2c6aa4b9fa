import { PRODUCTION_RULES } from '../../support/bot-api/flood-gate.ts'
import type { Comparison } from '../senders/compare-arrivals.ts'
import { withSenders, type StageOptions } from '../senders/with-senders.ts'

export type PaidTogetherReport = Comparison & {
  /** From the first message to the last, over all processes. */
  readonly perSecond: number
  readonly flooded: number
  /** Over all processes, as the server saw it. */
  readonly mostInFlight: number
}

const SENDING = { tickMs: 60_000, timeoutSeconds: 30, api: { latencyMs: 40, floodRules: PRODUCTION_RULES } }

/** Several processes pay for one broadcast together. */
export function paidTogether(
  url: string,
  options: Pick<StageOptions, 'readers' | 'senders' | 'perSecond' | 'deadlineMs'>,
): Promise<PaidTogetherReport> {
  return withSenders(url, { ...options, ...SENDING }, async ({ api, untilSent, compare }) => {
    await untilSent(options.readers)
    const times = (await api.listArrivals()).map(({ at }) => at).toSorted((a, b) => a - b)
    const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000
    const { flooded, mostInFlight } = await api.report()
    return { ...(await compare()), perSecond: (times.length - 1) / seconds, flooded, mostInFlight }
  })
}

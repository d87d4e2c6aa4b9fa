import type { Db } from '../../../src/db/database.ts'
import { createGate } from '../../../src/delivery/create-gate.ts'
import { createLocalPace } from '../../../src/delivery/pace.ts'
import { shownOf } from '../../../src/domain/digest/corrections.ts'
import { reconcileNight } from '../../../src/domain/tally/reconcile-night.ts'
import type {
  ClaimedDelivery,
  EditionKey,
  Message,
  SendOutcome,
  SettledDelivery,
  Shard,
} from '../../../src/ports.ts'
import { putAbove } from '../../../src/telegram/rendering/put-above.ts'
import { withAlerts } from '../../../src/use-cases/alert-content.ts'
import { correct } from '../../../src/use-cases/correct.ts'
import { decideEdition } from '../../../src/use-cases/decide-edition.ts'
import { deliverShard, type Content, type DeliverDeps } from '../../../src/use-cases/deliver.ts'
import { withOwnersLine } from '../../../src/use-cases/owners-line.ts'
import { planLeftAlerts } from '../../../src/use-cases/plan-alerts.ts'
import { previewEditions, type Preview } from '../../../src/use-cases/preview-editions.ts'
import { planAndRelease } from '../../../src/use-cases/release-waiting.ts'
import { createFakeMessenger } from '../../support/fake-messenger.ts'
import { silentLogger } from '../../support/silent-logger.ts'
import type { VirtualTime } from '../../support/virtual-time.ts'
import { raidLabel } from './day-alerts.ts'
import type { DayChannel, Wish } from './day-channels.ts'
import { briefingOf, NIGHT, nightsOf, TELLINGS, type Telling } from './day-news.ts'
import { LIVED_UNTIL, START } from './day-readers.ts'
import { openDayStores } from './day-stores.ts'
import type { DayArrival } from './find-faults.ts'

export type LivedDay = {
  readonly arrivals: readonly DayArrival[]
  /** Posts as their owners were shown them. */
  readonly shown: readonly EditionKey[]
  /** Posts of channels whose owner wrote a line, without it. */
  readonly withoutLine: number
  /** Hour by hour, in MB. */
  readonly memory: readonly number[]
}

const MINUTE_MS = 60_000
const ANNOUNCED_AT_MS = 2 * 60 * MINUTE_MS
/** A shard that gave way to something more urgent asks again so much later. */
const SOONEST_AGAIN_MS = 1000
const FAILURE: SendOutcome = {
  ...{ kind: 'retry', reason: 'server 502', retryAfterMs: null, ambiguous: false },
  messageIds: [],
}

/** Lives through the day minute by minute, as the program does, in fake time. */
export async function liveThroughTheDay(
  db: Db,
  time: VirtualTime,
  channels: readonly DayChannel[],
): Promise<LivedDay> {
  const { timer } = time
  const clock = { now: () => new Date(START.getTime() + timer.now()) }
  const claimed = new Map<number, ClaimedDelivery>()
  const stores = openDayStores(db, time, (row) => void claimed.set(row.id, row))
  const { deliveries, subscribers, strikes, editions } = stores
  const wishes = new Map(channels.map(({ channel, wish }) => [channel.chatId, wish]))
  const contents = new Map<number, Content>()
  const decisions: { readonly key: EditionKey; readonly at: number; readonly wish: Wish }[] = []
  const [arrivals, shown, memory]: [DayArrival[], EditionKey[], number[]] = [[], [], []]
  let withoutLine = 0

  const messenger = createFakeMessenger(
    ({ chatId }, nth) => (nth === 1 && chatId % 100 === 0 ? FAILURE : null),
    {
      latencyMs: () => 40,
      sleep: (ms) => timer.sleep(ms),
    },
  )
  const compose: DeliverDeps['contentFor'] = withOwnersLine(
    editions,
    withAlerts(
      {
        ...{ ...stores, clock },
        renderRaidAlert: ({ rows }) =>
          messageOf(raidLabel(rows.reduce((sum, row) => sum + (row.launched?.value ?? 0), 0))),
        renderWordAlert: (_word, { headline }) => messageOf(headline),
      },
      digestContent,
    ),
    putAbove,
  )
  const deps: DeliverDeps = {
    ...{ deliveries, subscribers, messenger, paidMessenger: messenger, settle, clock },
    gate: createGate({ timer, pace: createLocalPace(timer), perSecond: 25, mostInFlight: () => 50 }),
    contentFor: async (delivery) => {
      const content = await time.real(compose(delivery))
      contents.set(delivery.id, content)
      return content
    },
    ...{ logger: silentLogger, sender: '1' },
  }

  for (let minute = 0; clock.now().getTime() <= LIVED_UNTIL; minute++) {
    await time.real(beforeSending(clock.now(), minute))
    await time.real(planAndRelease({ deliveries, strikes }, clock.now()))
    for (const shard of await deliveries.listOpenShards(clock.now())) void carry(shard)
    if (minute % 60 === 0) memory.push(heapMegabytes())
    await timer.sleep(MINUTE_MS - (timer.now() % MINUTE_MS))
  }
  return { arrivals, shown, withoutLine, memory }

  /** What every minute does beside sending, and what people and sources do in it. */
  async function beforeSending(now: Date, minute: number): Promise<void> {
    await subscribers.resume(now)
    if (minute * MINUTE_MS === ANNOUNCED_AT_MS) await announce(now)
    for (const telling of TELLINGS.filter(({ at }) => at === START.getTime() + minute * MINUTE_MS))
      await take(telling, now)
    await previewEditions(
      { editions, subscribers, contentFor: compose, showPreview, logger: silentLogger },
      now,
    )
    const isDue = ({ at }: { readonly at: number }) => at <= now.getTime()
    for (const { key, wish } of decisions.filter(isDue))
      if (wish.decision !== null)
        await decideEdition({ editions, subscribers, wake: () => Promise.resolve() }, key, wish.decision, now)
    decisions.splice(0, decisions.length, ...decisions.filter((each) => !isDue(each)))
  }

  /** As when a process dies that has read a briefing, and the next one plans its alerts. */
  async function take(telling: Telling, now: Date): Promise<void> {
    await stores.briefings.save(briefingOf(telling))
    await correct({ strikes, corrections: deliveries }, nightsOf(telling), now)
    await planLeftAlerts(stores, now)
  }

  async function announce(now: Date): Promise<void> {
    const { announcements } = stores
    const id = await announcements.create({ texts: { en: 'News' }, createdBy: 1 }, now)
    await announcements.confirm(id)
    while ((await announcements.planSome(id, now)) > 0);
  }

  async function showPreview({ key }: Preview): Promise<boolean> {
    const wish = wishes.get(key.chatId)
    const now = clock.now()
    shown.push(key)
    if (wish === undefined) return true
    if (wish.line !== null) await editions.writeLine(key, wish.line, now)
    decisions.push({ key, at: now.getTime() + wish.afterMs, wish })
    return true
  }

  async function digestContent({ kind, address, slot }: Parameters<typeof compose>[0]): Promise<Content> {
    const claims = await strikes.listClaims(NIGHT, NIGHT)
    const figures = { ...shownOf(reconcileNight(NIGHT, claims)), earlier: [] }
    const composed = { message: messageOf('News'), shown: figures }
    if (kind !== 'edit') return { kind: 'send', composed }
    const edited = await deliveries.findEdited(address.chatId, slot)
    return { kind: 'edit', composed, messageIds: edited?.messageIds ?? [] }
  }

  /** As the engine does: sends, and comes back when a row may be sent again. */
  async function carry(shard: Shard): Promise<void> {
    const { settled } = await deliverShard(deps, shard, new AbortController().signal)
    await settled
    const next = await deliveries.findNextOpen(shard)
    if (next === null) return
    await timer.sleep(Math.max(next.at.getTime() - clock.now().getTime(), SOONEST_AGAIN_MS))
    await carry(shard)
  }

  async function settle(row: SettledDelivery): Promise<void> {
    const delivery = claimed.get(row.id)
    const content = contents.get(row.id)
    if (row.settlement.kind === 'sent' && delivery !== undefined) note(delivery, content)
    await deliveries.settle('1', [row], clock.now())
  }

  function note(
    { kind, slot, windowFrom, dueAt, address: { chatId } }: ClaimedDelivery,
    content: Content | undefined,
  ): void {
    const said = content?.kind === 'send' ? (content.composed.message.classic[0] ?? '') : null
    arrivals.push({
      ...{ chatId, kind, slot, at: clock.now().getTime() },
      ...{ from: windowFrom?.getTime() ?? 0, until: dueAt.getTime(), alert: kind === 'alert' ? said : null },
    })
    const line = wishes.get(chatId)?.line ?? null
    if (kind === 'digest' && line !== null && said?.startsWith(line) !== true) withoutLine += 1
  }
}

function messageOf(text: string): Message {
  return { rich: null, classic: [text] }
}

function heapMegabytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

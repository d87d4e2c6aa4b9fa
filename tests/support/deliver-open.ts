import type { DeliveryStore, Messenger } from '../../src/ports.ts'
import { deliverShard, type DeliverDeps } from '../../src/use-cases/deliver.ts'
import { openGate } from './open-gate.ts'
import { silentLogger } from './silent-logger.ts'

type Deps = Pick<DeliverDeps, 'subscribers' | 'contentFor'> & {
  readonly deliveries: DeliveryStore
  readonly messenger: Messenger
}

/** Carries what is open at `now` to its end, as one of several processes. */
export async function deliverOpen(deps: Deps, now: Date, sender = 'test'): Promise<void> {
  const { deliveries, messenger } = deps
  for (const shard of await deliveries.listOpenShards(now)) {
    const run = await deliverShard(
      {
        ...{ ...deps, paidMessenger: messenger, gate: openGate, logger: silentLogger },
        ...{ clock: { now: () => now }, sender },
        settle: (row) => deliveries.settle(sender, [row], now),
      },
      shard,
      new AbortController().signal,
    )
    await run.settled
  }
}

import { planSlots, type PlannedKind } from '../domain/delivery/plan-slots.ts'
import { nextDueAt } from '../domain/schedule.ts'
import type { DeliveryStore } from '../ports.ts'

export type PlanDeps = {
  readonly deliveries: Pick<DeliveryStore, 'listDueGroups' | 'planDue' | 'listSchedules' | 'realign'>
}

/** A server with two cores plans with both: readers whom one statement has locked, the other passes over. */
const SIDE_BY_SIDE = 2

/**
 * Queues one digest, and one week in review, for everyone due at `now` and moves their next due instant past it; how
 * many readers it planned. Running it again, or in several processes at once, adds nothing.
 */
export async function planDeliveries(deps: PlanDeps, now: Date): Promise<number> {
  return (await planKind(deps, 'digest', now)) + (await planKind(deps, 'week', now))
}

async function planKind(deps: PlanDeps, kind: PlannedKind, now: Date): Promise<number> {
  const due = await deps.deliveries.listDueGroups(kind, now)
  const groups = due.map((group) => planSlots(group, now, kind))
  if (groups.length === 0) return 0
  const planned = await Promise.all(Array.from({ length: SIDE_BY_SIDE }, planRest))
  return planned.reduce((total, some) => total + some, 0)

  async function planRest(): Promise<number> {
    let total = 0
    for (let some = 1; some > 0; total += some) some = await deps.deliveries.planDue(kind, groups)
    return total
  }
}

/**
 * Works out every active reader's next due instant anew, once per distinct schedule; how many were
 * corrected. A new release of the zone data moves them, and so does a system clock that was wrong
 * while they were planned.
 */
export async function realignDueTimes(deps: PlanDeps, now: Date): Promise<number> {
  const schedules = await deps.deliveries.listSchedules()
  const wanted = schedules.flatMap((schedule) => {
    const dueAt = nextDueAt(schedule, now)
    return dueAt === null ? [] : [{ ...schedule, nextDueAt: dueAt }]
  })
  return wanted.length === 0 ? 0 : deps.deliveries.realign(wanted, now)
}

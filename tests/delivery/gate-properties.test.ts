import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGate } from '../../src/delivery/create-gate.ts'
import { createLocalPace } from '../../src/delivery/pace.ts'
import type { Lane, SendGate } from '../../src/ports.ts'
import { createVirtualTime, type VirtualTime } from '../support/virtual-time.ts'
import { mostInOneSecond } from './most-in-one-second.ts'

type Wanted = {
  readonly lane: Lane
  readonly chatId: number
  readonly atMs: number
  readonly latencyMs: number
}

const chatId = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: -8, max: -1 }))
const wanted = fc.array(
  fc.record<Wanted>({
    lane: fc.constantFrom<Lane[]>('bulk', 'reply', 'reply', 'edit'),
    chatId,
    atMs: fc.integer({ min: 0, max: 5000 }),
    latencyMs: fc.integer({ min: 5, max: 400 }),
  }),
  { minLength: 1, maxLength: 200 },
)

function open(perSecond = 30): { time: VirtualTime; gate: SendGate } {
  const time = createVirtualTime()
  const { timer } = time
  return {
    time,
    gate: createGate({ timer, pace: createLocalPace(timer), perSecond, mostInFlight: () => 60 }),
  }
}

/** Everybody asks at their moment; those who got a turn, in the order of their moments. */
async function send({ time, gate }: ReturnType<typeof open>, all: readonly Wanted[]) {
  const sent: (Wanted & { readonly at: number; readonly arrivedAt: number })[] = []
  const sendOne = async (each: Wanted) => {
    await time.timer.sleep(each.atMs)
    const turn = await gate.enter(each.lane, each.chatId)
    if (turn === null) return
    const at = time.timer.now()
    sent.push({ ...each, at, arrivedAt: at + each.latencyMs / 2 })
    await time.timer.sleep(each.latencyMs)
    turn.end({ kind: 'answered', calls: 1 })
  }
  await time.runUntil(Promise.all(all.map(sendOne)))
  return sent
}

const sorted = (moments: readonly number[]) => moments.toSorted((a, b) => a - b)
const RUNS = { numRuns: 40 }

describe('whoever wants to send what and when', () => {
  it('never more than 30 begin or arrive within a second, nor 20 a minute in a group', async () => {
    await fc.assert(
      fc.asyncProperty(wanted, async (all) => {
        const sent = await send(open(), all)
        expect(mostInOneSecond(sent.map(({ at }) => at))).toBeLessThanOrEqual(30)
        expect(mostInOneSecond(sorted(sent.map(({ arrivedAt }) => arrivedAt)))).toBeLessThanOrEqual(30)
        for (const group of new Set(sent.map((each) => each.chatId).filter((id) => id < 0))) {
          const times = sent.filter((each) => each.chatId === group).map(({ at }) => at)
          for (const [index, at] of times.entries()) {
            expect(at - (times[index - 20] ?? -60_000)).toBeGreaterThanOrEqual(60_000)
          }
        }
      }),
      RUNS,
    )
  })

  it('digests go at half of their pace at least, and everybody is answered within what they leave', async () => {
    const crowd = fc.record({
      digests: fc.integer({ min: 1, max: 200 }),
      answers: fc.integer({ min: 0, max: 200 }),
    })
    await fc.assert(
      fc.asyncProperty(crowd, async ({ digests, answers }) => {
        const of = (lane: Lane, count: number, from: number): readonly Wanted[] =>
          Array.from({ length: count }, (_, index) => ({
            lane,
            chatId: from + index,
            atMs: 0,
            latencyMs: 40,
          }))
        const sent = await send(open(), [...of('bulk', digests, 1), ...of('reply', answers, 1000)])
        const last = (lane: Lane) =>
          Math.max(0, ...sent.filter((each) => each.lane === lane).map(({ at }) => at))
        const perSecond = 30 * 0.98
        expect(sent).toHaveLength(digests + answers)
        expect(last('bulk')).toBeLessThanOrEqual((2 * digests * 1000) / perSecond + 500)
        expect(Math.max(last('bulk'), last('reply'))).toBeLessThanOrEqual(
          ((digests + answers) * 1000) / perSecond + 1500,
        )
      }),
      RUNS,
    )
  })

  it('a chat that is refused stops nobody but itself', async () => {
    await fc.assert(
      fc.asyncProperty(wanted, chatId, async (all, refused) => {
        const opened = open()
        const turn = await opened.time.runUntil(opened.gate.enter('edit', refused))
        turn?.end({ kind: 'flooded', retryAfterMs: 3_600_000 })
        const sent = await send(opened, [...all.filter(({ lane }) => lane !== 'bulk'), PROBE])
        expect(sent.filter((each) => each.chatId === refused)).toEqual([])
        expect(sent.find((each) => each.chatId === PROBE.chatId)?.at).toBeLessThan(PROBE.atMs + 10_000)
      }),
      RUNS,
    )
  })
})

/** Somebody whom nobody else's trouble should reach. */
const PROBE: Wanted = { lane: 'reply', chatId: 9999, atMs: 2500, latencyMs: 40 }

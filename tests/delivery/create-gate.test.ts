import { describe, expect, it } from 'vitest'
import { createGate } from '../../src/delivery/create-gate.ts'
import { createLocalPace } from '../../src/delivery/pace.ts'
import type { SendGate, TurnResult } from '../../src/ports.ts'
import { createVirtualTime, type VirtualTime } from '../support/virtual-time.ts'
import { mostInOneSecond } from './most-in-one-second.ts'

const ANSWERED: TurnResult = { kind: 'answered', calls: 1 }
const LATENCY_MS = 40

function openGate(options: { readonly perSecond?: number; readonly mostInFlight?: number } = {}) {
  const { perSecond = 30, mostInFlight = 60 } = options
  const time = createVirtualTime()
  const { timer } = time
  const budget = { allows: () => perSecond > 30, spend: () => undefined }
  const pace = createLocalPace(timer)
  const gate = createGate({ timer, pace, perSecond, mostInFlight: () => mostInFlight, budget })
  return { time, gate, pace }
}

/** Sends to each chat in turn; when each send began. */
async function sendAll(
  { time, gate }: { time: VirtualTime; gate: SendGate },
  chatIds: readonly number[],
  answer: (chatId: number) => TurnResult = () => ANSWERED,
): Promise<readonly number[]> {
  const began: number[] = []
  const send = async (chatId: number) => {
    const turn = await gate.enter('bulk', chatId)
    began.push(time.timer.now())
    await time.timer.sleep(LATENCY_MS)
    turn?.end(answer(chatId))
  }
  await time.runUntil(Promise.all(chatIds.map(send)))
  return began
}

const chats = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index)
describe('the gate', () => {
  it('lets bulk through evenly, and never more than the rate in any second', async () => {
    const began = await sendAll(openGate(), chats(120))
    expect(mostInOneSecond(began)).toBeLessThanOrEqual(30)
    expect(began.at(-1)).toBeGreaterThan(3900)
    expect(began.at(-1)).toBeLessThan(4200)
  })

  it('keeps a pace of a thousand a second', async () => {
    const began = await sendAll(openGate({ perSecond: 1000, mostInFlight: 1000 }), chats(3000))
    expect(mostInOneSecond(began)).toBeLessThanOrEqual(1000)
    expect(began.at(-1)).toBeLessThan(3200)
  })

  it('never has more under way than it may', async () => {
    const { time, gate } = openGate({ perSecond: 1000, mostInFlight: 10 })
    let [inFlight, most] = [0, 0]
    const send = async (chatId: number) => {
      const turn = await gate.enter('bulk', chatId)
      inFlight += 1
      most = Math.max(most, inFlight)
      await time.timer.sleep(500)
      inFlight -= 1
      turn?.end(ANSWERED)
    }
    await time.runUntil(Promise.all(chats(50).map(send)))
    expect(most).toBe(10)
  })

  it('lets an answer through soon, and bulk pay for it', async () => {
    const opened = openGate()
    let waited = Number.NaN
    const reply = async () => {
      await opened.time.timer.sleep(110)
      const before = opened.time.timer.now()
      const turn = await opened.gate.enter('reply', 1000)
      waited = opened.time.timer.now() - before
      turn?.end(ANSWERED)
    }
    const [began] = await Promise.all([sendAll(opened, chats(60)), reply()])
    expect(waited).toBeLessThan(200)
    const usual = await sendAll(openGate(), chats(60))
    expect(began.at(-1)).toBeGreaterThan((usual.at(-1) ?? 0) + 30)
  })

  it('lets three answers follow at once in a private chat, and one a second on the mean', async () => {
    const { time, gate } = openGate()
    const began: number[] = []
    for (let nth = 0; nth < 6; nth++) {
      const turn = await time.runUntil(gate.enter('reply', 1))
      turn?.end(ANSWERED)
      began.push(Math.round(time.timer.now() / 100) / 10)
    }
    expect(began).toEqual([0, 0, 0.1, 1.1, 2.1, 3.2])
  })

  it('gives a group no more than 20 messages a minute, edits included', async () => {
    const { time, gate } = openGate()
    const lanes = Array.from({ length: 20 }, (_, nth) => (nth % 2 === 0 ? 'reply' : 'edit'))
    for (const lane of lanes) (await time.runUntil(gate.enter(lane, -1)))?.end(ANSWERED)
    expect(gate.chatWaitMs(-1)).toBeGreaterThan(40_000)
    expect(gate.chatWaitMs(-1, 'edit')).toBe(gate.chatWaitMs(-1))
    expect(gate.chatWaitMs(-2)).toBe(0)
  })

  it('gives up an answer that would come when nobody sits there any more', async () => {
    const { time, gate } = openGate()
    const turn = await time.runUntil(gate.enter('reply', -1))
    turn?.end({ kind: 'flooded', retryAfterMs: 90_000 })
    expect(await time.runUntil(gate.enter('edit', -1))).toBeNull()
    expect(time.timer.now()).toBe(0)
    expect(await time.runUntil(gate.enter('reply', 2))).not.toBeNull()
  })

  it('stops everyone for as long as Telegram asks, once many chats are refused', async () => {
    const opened = openGate()
    const answer = (): TurnResult =>
      opened.time.timer.now() < 1000 ? { kind: 'flooded', retryAfterMs: 7000 } : ANSWERED
    const replies = chats(20, 500).map(async (chatId) => {
      await opened.time.timer.sleep(500)
      const turn = await opened.gate.enter('reply', chatId)
      began.push(opened.time.timer.now())
      turn?.end(ANSWERED)
    })
    const began: number[] = []
    began.push(...(await sendAll(opened, chats(40), answer)))
    await opened.time.runUntil(Promise.all(replies))
    const inCoolDown = began.filter((at) => at > 200 && at < 7000)
    expect(inCoolDown).toEqual([])
    expect(began).toHaveLength(60)
  })

  it('takes groups in slow mode for what they are', async () => {
    const opened = openGate()
    const usual = await sendAll(openGate(), [...chats(60)])
    const began = await sendAll(opened, [-1, -2, ...chats(60)], (chatId) =>
      chatId < 0 ? { kind: 'flooded', retryAfterMs: 3_600_000 } : ANSWERED,
    )
    expect((began.at(-1) ?? 0) - (usual.at(-1) ?? 0)).toBeLessThan(300)
    expect(opened.gate.chatWaitMs(-1)).toBeGreaterThan(3_500_000)
  })

  it('asks again after a minute when only groups were refused', async () => {
    const opened = openGate()
    const began = await sendAll(opened, [...chats(40).map((id) => -id), ...chats(3)], (chatId) =>
      chatId < 0 ? { kind: 'flooded', retryAfterMs: 3_600_000 } : ANSWERED,
    )
    expect(began.at(-1)).toBeLessThan(40 * 61_000)
  })

  it('stops for no longer than one message when a single chat is flooded', async () => {
    const usual = await sendAll(openGate(), chats(60))
    const began = await sendAll(openGate(), chats(60), (chatId) =>
      chatId === 10 ? { kind: 'flooded', retryAfterMs: 30_000 } : ANSWERED,
    )
    expect((began.at(-1) ?? 0) - (usual.at(-1) ?? 0)).toBeLessThanOrEqual(1000 / 30)
  })

  it('leaves a flooded chat alone for as long as Telegram asks', async () => {
    const opened = openGate()
    await sendAll(opened, [10], () => ({ kind: 'flooded', retryAfterMs: 30_000 }))
    expect(opened.gate.chatWaitMs(10)).toBe(30_000)
  })

  it('asks seldom while Telegram does not answer, and goes on within 15 seconds once it does', async () => {
    const opened = openGate()
    const MINUTES_10 = 600_000
    const answer = (): TurnResult => (opened.time.timer.now() < MINUTES_10 ? { kind: 'failed' } : ANSWERED)
    const began = await sendAll(opened, chats(400), answer)
    const inOutage = began.filter((at) => at < MINUTES_10)
    expect(inOutage.length).toBeLessThan(60)
    const first = began.find((at) => at >= MINUTES_10)
    expect(first).toBeLessThan(MINUTES_10 + 15_100)
  })

  it('waits for seconds, not for the time-out of a call, when the probe is not answered', async () => {
    const { time, gate } = openGate()
    const began: number[] = []
    const send = async (chatId: number) => {
      const turn = await gate.enter('bulk', chatId)
      began.push(time.timer.now())
      await time.timer.sleep(chatId === 2 ? 30_000 : LATENCY_MS)
      turn?.end(chatId <= 2 ? { kind: 'failed' } : ANSWERED)
    }
    // The first fails while nobody else is under way, so that the second is the probe.
    await time.runUntil(send(1))
    await time.runUntil(Promise.all(chats(20, 2).map(send)))
    expect(began.at(-1)).toBeLessThan(7500)
  })

  it.each([
    { perSecond: 25, limit: 30, lateMs: 290 },
    { perSecond: 1000, limit: 1000, lateMs: 90 },
    { perSecond: 1000, limit: 1000, lateMs: 290 },
  ])(
    'keeps $perSecond a second within $limit over three processes that wake late by $lateMs ms',
    async ({ perSecond, limit, lateMs }) => {
      const time = createVirtualTime()
      const pace = createLocalPace(time.timer)
      const began: number[] = []
      const sendLate = async (process: number) => {
        let slept = 0
        const sleep = (ms: number) => time.timer.sleep(ms + ((++slept + process) % 7 === 0 ? lateMs : 0))
        const gate = createGate({
          ...{
            timer: { ...time.timer, sleep },
            pace,
            perSecond,
            processes: () => 3,
            mostInFlight: () => 333,
          },
          budget: { allows: () => perSecond > 30, spend: () => undefined },
        })
        for (const chatId of chats(8 * perSecond, 100_000 * process)) {
          const turn = await gate.enter('bulk', chatId)
          began.push(time.timer.now())
          void time.timer.sleep(LATENCY_MS).then(() => turn?.end(ANSWERED))
        }
      }
      await time.runUntil(Promise.all([1, 2, 3].map(sendLate)))
      expect(began).toHaveLength(3 * 8 * perSecond)
      expect(mostInOneSecond(began)).toBeLessThanOrEqual(limit)
    },
  )

  it('holds while another process was told to', async () => {
    const opened = openGate()
    await opened.pace.hold(5000)
    const [first] = await sendAll(opened, chats(3))
    expect(first).toBeGreaterThanOrEqual(5000)
  })

  it('gives no turn to who stopped waiting', async () => {
    const { time, gate } = openGate()
    const turns = Array.from({ length: 3 }, (_, index) => gate.enter('bulk', index, AbortSignal.abort()))
    expect(await time.runUntil(Promise.all(turns))).toEqual([null, null, null])
  })
})

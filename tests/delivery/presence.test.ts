import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import postgres from 'postgres'
import { createLonePresence, createPresence, type Presence } from '../../src/delivery/presence.ts'
import { createPostgresPace } from '../../src/delivery/postgres-pace.ts'
import { realTimer } from '../../src/delivery/timer.ts'
import type { Timer } from '../../src/ports.ts'
import { createTestDatabase, hasPostgres, type TestDatabase } from '../support/postgres.ts'
import { silentLogger } from '../support/silent-logger.ts'

describe('presence in the embedded database', () => {
  it('leads alone, and takes everybody else for dead', async () => {
    const presence = createLonePresence()
    const onLead = vi.fn()
    await presence.lead('updates', { onLead, onLose: vi.fn() })
    expect(onLead).toHaveBeenCalledOnce()
    expect(await presence.isGone('1')).toBe(true)
    expect(await presence.isGone(presence.id)).toBe(false)
  })
})

describe.skipIf(!hasPostgres())('presence on PostgreSQL', () => {
  let server: TestDatabase
  const open: Presence[] = []
  beforeAll(async () => {
    server = await createTestDatabase()
  })
  afterEach(async () => {
    await Promise.all(open.splice(0).map((presence) => presence.close()))
  })
  afterAll(() => server.drop())

  async function appear(timer?: Timer): Promise<Presence> {
    const presence = await createPresence(server.url, { logger: silentLogger, ...(timer && { timer }) })
    open.push(presence)
    return presence
  }

  async function breakConnections(): Promise<void> {
    const admin = postgres(server.url, { max: 1 })
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'sitrep presence%'`
    await admin.end()
  }

  it('sees who is alive, and who no longer is as soon as the connection ends', async () => {
    const [one, other] = [await appear(), await appear()]
    expect(await one.isGone(other.id)).toBe(false)
    await other.close()
    await vi.waitFor(async () => expect(await one.isGone(other.id)).toBe(true), 5000)
  })

  it('does not take itself or anybody for dead when its own connection breaks', async () => {
    const [one, other] = [await appear(), await appear()]
    await breakConnections()
    await vi.waitFor(async () => expect(await one.isGone(other.id)).toBe(false), 5000)
    expect(await one.isGone(one.id)).toBe(false)
  })

  it('gives the others time to come back, however long the database was away', async () => {
    let skippedMs = 0
    const one = await appear({ now: () => performance.now() + skippedMs, sleep: realTimer.sleep })
    await vi.waitFor(async () => expect(await one.isGone('1')).toBe(true), 5000)
    const lost = vi.fn()
    const led = vi.fn()
    await one.lead('updates', { onLead: led, onLose: lost })
    await breakConnections()
    await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce(), 5000)
    skippedMs += 60_000
    await vi.waitFor(() => expect(led).toHaveBeenCalledTimes(2), 5000)
    expect(await one.isGone('1')).toBe(false)
    skippedMs += 10_000
    expect(await one.isGone('1')).toBe(true)
  })

  it('gives a role to one, and to the next when that one is gone', async () => {
    const [one, other] = [await appear(), await appear()]
    const leaders: string[] = []
    const stand = (presence: Presence, name: string) =>
      presence.lead('updates', { onLead: () => leaders.push(name), onLose: () => undefined })
    await stand(one, 'one')
    await stand(other, 'other')
    expect(leaders).toEqual(['one'])
    await one.close()
    await vi.waitFor(() => expect(leaders).toEqual(['one', 'other']), 10_000)
  })
})

describe.skipIf(!hasPostgres())('the pace that processes share', () => {
  let server: TestDatabase
  let sql: postgres.Sql
  beforeAll(async () => {
    server = await createTestDatabase()
    sql = postgres(server.url, { max: 4 })
  })
  afterAll(async () => {
    await sql.end()
    await server.drop()
  })

  it('gives every moment once, whoever asks', async () => {
    const [one, other] = [await createPostgresPace(sql), await createPostgresPace(sql)]
    const asked = performance.now()
    const waits = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const { waitMs } = await (index % 2 === 0 ? one : other).reserve({
          count: 5,
          intervalMs: 100,
          spacing: null,
        })
        return waitMs + performance.now() - asked
      }),
    )
    const moments = waits.toSorted((a, b) => a - b)
    // Twenty times five moments, 100 ms apart: they reach from now to ten seconds ahead, whatever the answers took.
    expect((moments.at(-1) ?? 0) - (moments[0] ?? 0)).toBeGreaterThan(8500)
  })

  it('tells all of them when Telegram asks for silence', async () => {
    const [one, other] = [await createPostgresPace(sql), await createPostgresPace(sql)]
    await one.hold(60_000)
    const { heldMs } = await other.reserve({ count: 1, intervalMs: 100, spacing: null })
    expect(heldMs).toBeGreaterThan(30_000)
  })
})

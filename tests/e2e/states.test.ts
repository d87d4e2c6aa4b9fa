import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { doctor } from '../../src/cli/commands/doctor.ts'
import { createBotApiServer, type BotApiServer } from '../support/bot-api/bot-api-server.ts'
import { TROUBLE_KINDS } from '../../src/use-cases/find-troubles.ts'
import { aSubscriber } from '../support/builders.ts'
import { testHost } from '../support/host.ts'
import { openApp } from '../support/open-app.ts'
import { silentLogger } from '../support/silent-logger.ts'

const PATIENCE_MS = 60_000
const HOUR_MS = 3_600_000

/** Each state is made as it comes about in life, or as the server tells of it, and looked at as an operator would. */
describe('what an operator sees', { timeout: 3 * PATIENCE_MS }, () => {
  let folder: string
  let telegram: BotApiServer
  let open: Awaited<ReturnType<typeof openApp>>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-states-'))
    telegram = createBotApiServer({ clock: { now: () => new Date() } })
    open = await openApp(
      folder,
      {
        BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: await telegram.listen(),
        ALLOW_PRIVATE_SOURCES: 'true',
      },
      {
        sources: [{ slug: 'near', name: 'Near', kind: 'feed', url: 'http://127.0.0.1:9/', language: 'en' }],
      },
    )
    await (
      await open.app.start()
    ).reached
  }, PATIENCE_MS)
  afterAll(async () => {
    await open.close()
    await telegram.close()
    await rm(folder, { recursive: true, force: true })
  })

  const readyz = async () => {
    const answer = await fetch(`${open.url}/readyz`)
    return { status: answer.status, text: await answer.text() }
  }
  const troubles = async () => {
    const text = await (await fetch(`${open.url}/metrics`)).text()
    return TROUBLE_KINDS.filter((kind) => text.includes(`sitrep_trouble{kind="${kind}"} 1`))
  }
  const askDoctor = async () => {
    let out = ''
    const { config, program } = open
    const code = await doctor.run(
      { positionals: [], options: {} },
      {
        ...{ config, program, host: testHost, logger: silentLogger, clock: program.clock },
        io: {
          stdin: (async function* () {})(),
          out: (text) => Promise.resolve(void (out += String(text))),
          err: () => Promise.resolve(),
          ...{ cwd: folder, isTerminal: false },
        },
        interrupted: new Promise(() => undefined),
        carryOut: () => Promise.resolve(0),
      },
    )
    return { code, out }
  }
  const refuseWritesWith = async (code: string) => {
    const { db } = open.program.database
    await db.execute(
      sql.raw(`
      create or replace function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'refused' using errcode = '${code}'; end $$`),
    )
    await db.execute(
      sql.raw(`create or replace trigger refuse before insert on once_marks for each row
      when (new.name = 'writable') execute function refuse()`),
    )
  }

  test('is nothing while all is well', async () => {
    await expect.poll(readyz, { timeout: PATIENCE_MS }).toEqual({ status: 200, text: 'ok' })
    expect(await troubles()).toEqual([])
    expect((await askDoctor()).out).toContain('ok     state: nothing is late')
  })

  test('is every trouble, in readyz, in the metrics and with the doctor', async () => {
    const { database, stores } = open.program
    const now = Date.now()
    await stores.subscribers.save(aSubscriber({ nextDueAt: null }))
    await database.db.execute(sql`
      insert into deliveries (chat_id, kind, slot, state, due_at, not_before, message_ids)
      values (1001, 'digest', 'x', 'queued', ${new Date(now - HOUR_MS).toISOString()},
        ${new Date(now + HOUR_MS).toISOString()}, '{}')`)
    for (let attempt = 0; attempt < 3; attempt++)
      for (const source of await stores.sources.list())
        await open.program.fetching.fetchNow(source, new Date(now))
    await refuseWritesWith('25006')
    telegram.injectFault({
      method: 'sendMessage',
      mishap: {
        kind: 'error',
        code: 429,
        description: 'Too Many Requests',
        parameters: { retry_after: 120 },
      },
    })
    const people = ['Anna', 'Borys', 'Vira'].map((firstName) => telegram.addUser({ firstName }))
    for (const { id } of people) telegram.userSends(id, '/help')

    await expect
      .poll(troubles, { timeout: PATIENCE_MS })
      .toEqual(['held', 'late', 'cannot write', 'source silent'])
    const { status, text } = await readyz()
    expect(status).toBe(503)
    expect(text).toMatch(
      /^held: nobody.*\nlate: .*60 min.*\ncannot write: .*\nsource silent: near \(failing\)/m,
    )
    const { code, out } = await askDoctor()
    expect(code).toBe(1)
    expect(out).toMatch(/FAULT {2}late:/)
    expect(out).toMatch(/FAULT {2}cannot write:/)
    expect(out).toMatch(/FAULT {2}source silent:/)
    expect(out).toMatch(/FAULT {2}running bot: held: nobody/)

    await refuseWritesWith('53100')
    await expect.poll(troubles, { timeout: PATIENCE_MS }).toContain('disk full')
    expect((await readyz()).text).toContain('disk full: the disk of the database is full')
    expect((await askDoctor()).out).toMatch(/FAULT {2}disk full: .*Make room/)
  })

  test('is a paused source, which is no fault and not silent', async () => {
    const { database, stores } = open.program
    await database.db.execute(sql.raw(`drop trigger refuse on once_marks`))
    await database.db.execute(sql`delete from deliveries`)
    await stores.sources.update('near', { pausedAt: new Date() })
    await expect.poll(troubles, { timeout: PATIENCE_MS }).toEqual(expect.arrayContaining(['source paused']))
    expect(await troubles()).not.toContain('source silent')
    expect((await readyz()).text).toMatch(/^source paused: near \(since .*\/feeds/m)
    const { out } = await askDoctor()
    expect(out).toMatch(/^ok {5}source paused: near/m)
    expect(out).toMatch(/^ok {5}near: is paused since/m)
  })

  test('counts 429s by whose limit they were about', async () => {
    const text = await (await fetch(`${open.url}/metrics`)).text()
    expect(text).toMatch(/sitrep_floods_total\{scope="bot"\} [1-9]/)
    expect(text).toMatch(/sitrep_holds_total [1-9]/)
    expect(text).toMatch(/sitrep_held_seconds \d{2}/)
  })
})

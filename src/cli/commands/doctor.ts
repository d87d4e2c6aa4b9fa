import { findTroubles, WISHED } from '../../use-cases/find-troubles.ts'
import { previewSource } from '../../use-cases/preview-source.ts'
import { readStatus } from '../../use-cases/read-status.ts'
import type { Config } from '../../config.ts'
import type { Program } from '../../program.ts'
import { hasFlag, jsonLine, type Command } from '../command.ts'
import { checkBot, checkRunningBot } from '../doctor/check-bot.ts'
import { checkMachine } from '../doctor/check-machine.ts'
import type { Finding } from '../doctor/finding.ts'

/** `doctor`: a faulty configuration or database is told before it gets here; the rest is tried for real. */
export const doctor: Command = {
  name: 'doctor',
  usage: '',
  summary: 'check configuration, database, token and sources; say what to do about each fault',
  options: {},
  positionals: [0, 0],
  needs: 'stores',
  async run(input, { config, host, io, program }) {
    const findings = [
      ...checkConfiguration(config),
      await checkDatabase(program),
      ...(await checkState(program)),
      ...(await checkMachine(config, program, host)),
      ...(await checkBot(config)),
      ...(await checkRunningBot(config)),
      ...(await checkSources(program)),
    ]
    if (hasFlag(input, 'json')) await io.out(jsonLine(findings))
    else
      for (const { subject, ok, says } of findings)
        await io.out(`${ok ? 'ok   ' : 'FAULT'}  ${subject}: ${says}\n`)
    return findings.every(({ ok }) => ok) ? 0 : 1
  },
}

function checkConfiguration({ misspelt }: Config): readonly Finding[] {
  const subject = 'configuration'
  if (misspelt.length === 0) return [{ subject, ok: true, says: 'every variable is well-formed' }]
  return misspelt.map(({ given, meant }) => ({
    subject,
    ok: false,
    says: `${given} is no variable of this program. Is ${meant} meant?`,
  }))
}

async function checkDatabase({ database }: Program): Promise<Finding> {
  await database.ping()
  const says = database.kind === 'postgres' ? 'PostgreSQL answers' : 'the embedded database is open'
  return { subject: 'database', ok: true, says: `${says}, its schema is up to date` }
}

/** What goes wrong now; whether sending is held, only the bot that runs can say. */
async function checkState({
  clock,
  database,
  readFreeBytes,
  sending,
  stores,
}: Program): Promise<readonly Finding[]> {
  const troubles = await findTroubles({
    heldMs: () => 0,
    readStatus: () => readStatus(stores, sending, clock.now()),
    checkWritable: database.checkWritable,
    readFreeBytes,
  })
  if (troubles.length === 0)
    return [{ subject: 'state', ok: true, says: 'nothing is late, and rows can be written' }]
  return troubles.map(({ kind, says }) => ({ subject: kind, ok: WISHED.includes(kind), says: `${says}.` }))
}

async function checkSources({ stores, ingesting, clock }: Program): Promise<readonly Finding[]> {
  const sources = await stores.sources.list()
  if (sources.length === 0)
    return [{ subject: 'sources', ok: true, says: 'none are listed; briefings come from "ingest"' }]
  return Promise.all(
    sources.map(async ({ slug, pausedAt }) => {
      if (pausedAt !== null)
        return { subject: slug, ok: true, says: `is paused since ${pausedAt.toISOString()}` }
      const preview = await previewSource(ingesting, slug, clock.now(), 1)
      if (preview.kind === 'failed') return { subject: slug, ok: false, says: `${preview.message}.` }
      const count = preview.items.length + preview.more
      return count === 0
        ? {
            subject: slug,
            ok: false,
            says: 'answers, but lists no briefing: check its address in SOURCES_FILE',
          }
        : { subject: slug, ok: true, says: `lists ${count} briefings` }
    }),
  )
}

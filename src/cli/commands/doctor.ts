import { Api } from 'grammy'
import { checkTelegram, TelegramUnavailable } from '../../telegram/receiving/check-telegram.ts'
import { previewSource } from '../../use-cases/preview-source.ts'
import { hasFlag, jsonLine, type Command, type CommandContext } from '../command.ts'
import type { Program } from '../../program.ts'

type Finding = { readonly subject: string; readonly ok: boolean; readonly says: string }

/** `doctor`: a faulty configuration or database is told before it gets here; the rest is tried for real. */
export const doctor: Command = {
  name: 'doctor',
  usage: '',
  summary: 'check configuration, database, token and sources; say what to do about each fault',
  options: {},
  positionals: [0, 0],
  needs: 'stores',
  async run(input, context) {
    const findings = [
      { subject: 'configuration', ok: true, says: 'every variable is well-formed' },
      await checkDatabase(context.program),
      await checkToken(context),
      ...(await checkSources(context.program)),
    ]
    const { io } = context
    if (hasFlag(input, 'json')) await io.out(jsonLine(findings))
    else
      for (const { subject, ok, says } of findings)
        await io.out(`${ok ? 'ok   ' : 'FAULT'}  ${subject}: ${says}\n`)
    return findings.every(({ ok }) => ok) ? 0 : 1
  },
}

async function checkDatabase({ database }: Program): Promise<Finding> {
  await database.ping()
  const says = database.kind === 'postgres' ? 'PostgreSQL answers' : 'the embedded database is open'
  return { subject: 'database', ok: true, says: `${says}, its schema is up to date` }
}

async function checkToken({ config }: CommandContext): Promise<Finding> {
  const subject = 'token'
  if (config.botToken === null)
    return { subject, ok: true, says: 'BOT_TOKEN is not set, so "start" runs the playground' }
  try {
    const api = new Api(config.botToken, { apiRoot: config.telegramApiRoot, timeoutSeconds: 10 })
    return {
      subject,
      ok: true,
      says: `Telegram knows it as @${(await checkTelegram(api, config.telegramApiRoot)).username}`,
    }
  } catch (error) {
    if (error instanceof TelegramUnavailable) return { subject, ok: false, says: error.message }
    throw error
  }
}

async function checkSources({ stores, ingesting, clock }: Program): Promise<readonly Finding[]> {
  const sources = await stores.sources.list()
  if (sources.length === 0)
    return [{ subject: 'sources', ok: true, says: 'none are listed; briefings come from "ingest"' }]
  return Promise.all(
    sources.map(async ({ slug }) => {
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

import { z } from 'zod'
import { parseDatabaseAddress } from './domain/database-address.ts'
import { LANGUAGES, type Language } from './domain/language.ts'
import { findMisspelt, type Misspelling } from './domain/misspelt-names.ts'

/** What the operator decides, read once. Every variable stands in `.env.example`. */
export type Config = {
  /** `null`: the playground. */
  readonly botToken: string | null
  readonly telegramApiRoot: string
  /** `null`: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  /** `null`: `./sources.json` if it exists, else the built-in list. */
  readonly sourcesFile: string | null
  readonly adminIds: readonly number[]
  readonly host: string
  readonly port: number
  /** `null`: long polling. */
  readonly webhook: { readonly url: string; readonly secret: string } | null
  readonly defaults: {
    readonly timezone: string
    readonly deliveryTime: string
    readonly language: Language
  }
  readonly broadcastPerSecond: number
  readonly paidBroadcast: boolean
  readonly paidStarsPerDay: number
  readonly allowPrivateSources: boolean
  /** `null`: texts of briefings are kept for ever. */
  readonly keepTextsDays: number | null
  /** Which updates were handled is known for so long. */
  readonly keepUpdatesDays: number
  readonly logLevel: LogLevel
  /** `null`: pretty on a terminal, else JSON. */
  readonly logFormat: 'pretty' | 'json' | null
  /** What is set and nearly a variable of ours. */
  readonly misspelt: readonly Misspelling[]
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export type ConfigOutcome =
  | { readonly kind: 'ok'; readonly config: Config }
  /** One sentence each, naming the variable and what it takes. */
  | { readonly kind: 'faulty'; readonly problems: readonly string[] }

// Telegram's limits for bulk messages a second: free, and paid for in Stars.
const FREE_PER_SECOND = 30
const PAID_PER_SECOND = 1000

const httpUrl = (example: string) =>
  z.url({ protocol: /^https?$/, error: `must be an http or https address such as ${example}` })

const flag = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .default('false')
  .transform((value) => value === 'true')

const days = (least: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number of days')
    .transform(Number)
    .refine((number) => number >= least, `must be at least ${least} days`)

const VARIABLES = {
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{10,}$/, 'must look like 123456:ABC…, as @BotFather gave it')
    .optional(),
  TELEGRAM_API_ROOT: httpUrl('https://api.telegram.org')
    // The Bot API's own addresses go on so, and a token in it would be shown with the address.
    .refine(
      (root) => !/\/bot(?:\d+:.*)?\/?$/.test(root),
      'must end before "/bot": the token stands in BOT_TOKEN',
    )
    .default('https://api.telegram.org'),
  DATABASE_URL: z
    .string()
    .superRefine((text, context) => {
      const outcome = parseDatabaseAddress(text)
      if (outcome.kind === 'faulty') context.addIssue({ code: 'custom', message: outcome.says })
    })
    .optional(),
  DATA_DIR: z.string().default('./data'),
  SOURCES_FILE: z.string().optional(),
  ADMIN_IDS: z
    .string()
    .regex(/^\s*\d{1,15}(\s*,\s*\d{1,15})*\s*$/, 'must be Telegram user ids such as 1234567,7654321')
    .transform((ids) => ids.split(',').map(Number))
    .default([]),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port from 0 to 65535')
    .default(8080),
  WEBHOOK_URL: z
    .url({ protocol: /^https$/, error: 'must be a public https address such as https://bot.example.org' })
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 characters of A-Z, a-z, 0-9, _ and -')
    .optional(),
  DEFAULT_TIMEZONE: z
    .string()
    .refine(isTimeZone, 'must be a time zone such as Europe/Kyiv')
    .default('Europe/Kyiv'),
  DEFAULT_DELIVERY_TIME: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:00')
    .default('08:00'),
  DEFAULT_LANGUAGE: z.enum(LANGUAGES, { error: `must be one of ${LANGUAGES.join(', ')}` }).default('en'),
  BROADCAST_PER_SECOND: z
    .string()
    .regex(/^\d{1,4}$/, 'must be a whole number of messages')
    .transform(Number)
    .refine((rate) => rate >= 1, 'must be at least 1')
    .default(25),
  PAID_BROADCAST: flag,
  PAID_STARS_PER_DAY: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number of Stars')
    .transform(Number)
    .refine((stars) => stars >= 1, 'must be at least 1')
    .default(20_000),
  ALLOW_PRIVATE_SOURCES: flag,
  KEEP_TEXTS_DAYS: days(7).optional(),
  // Telegram brings nothing again that is over a day old.
  KEEP_UPDATES_DAYS: days(2).default(2),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  LOG_FORMAT: z.enum(['pretty', 'json'], { error: 'must be pretty or json' }).optional(),
}

/** The names of all variables, as they stand in `.env.example`. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(VARIABLES)

const environment = z.object(VARIABLES)

/** Reads the configuration; an empty value counts as unset. All problems are found at once. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): ConfigOutcome {
  const set = Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, bare(value ?? '')] as const)
      .filter(([, value]) => value !== ''),
  )
  const parsed = environment.safeParse(set)
  const problems = [
    ...(parsed.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`) ?? []),
    ...findContradictions(set),
  ]
  if (!parsed.success || problems.length > 0) return { kind: 'faulty', problems }
  const values = parsed.data
  return {
    kind: 'ok',
    config: {
      botToken: values.BOT_TOKEN ?? null,
      telegramApiRoot: values.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
      databaseUrl: values.DATABASE_URL ?? null,
      dataDir: values.DATA_DIR,
      sourcesFile: values.SOURCES_FILE ?? null,
      adminIds: values.ADMIN_IDS,
      host: values.HOST,
      port: values.PORT,
      webhook:
        values.WEBHOOK_URL && values.WEBHOOK_SECRET
          ? { url: values.WEBHOOK_URL, secret: values.WEBHOOK_SECRET }
          : null,
      defaults: {
        timezone: values.DEFAULT_TIMEZONE,
        deliveryTime: values.DEFAULT_DELIVERY_TIME,
        language: values.DEFAULT_LANGUAGE,
      },
      broadcastPerSecond: values.BROADCAST_PER_SECOND,
      paidBroadcast: values.PAID_BROADCAST,
      paidStarsPerDay: values.PAID_STARS_PER_DAY,
      allowPrivateSources: values.ALLOW_PRIVATE_SOURCES,
      keepTextsDays: values.KEEP_TEXTS_DAYS ?? null,
      keepUpdatesDays: values.KEEP_UPDATES_DAYS,
      logLevel: values.LOG_LEVEL,
      logFormat: values.LOG_FORMAT ?? null,
      misspelt: findMisspelt(Object.keys(set), VARIABLE_NAMES),
    },
  }
}

/** A shell takes quotes and spaces away, `docker run --env-file` and some hosts' forms leave them. */
function bare(value: string): string {
  const trimmed = value.trim()
  return (/^(["'])(.*)\1$/s.exec(trimmed)?.[2] ?? trimmed).trim()
}

/** What no variable shows alone. Works on the raw values, so that it is told beside other problems. */
function findContradictions(set: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = []
  if (set.WEBHOOK_URL && !set.WEBHOOK_SECRET)
    problems.push('WEBHOOK_SECRET must be set when WEBHOOK_URL is: without it anybody could post updates.')
  const paid = set.PAID_BROADCAST === 'true'
  const limit = paid ? PAID_PER_SECOND : FREE_PER_SECOND
  if (Number(set.BROADCAST_PER_SECOND) > limit)
    problems.push(
      `BROADCAST_PER_SECOND must be at most ${limit}, Telegram's limit${paid ? '' : ' without PAID_BROADCAST=true'}.`,
    )
  return problems
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Every word of the configuration that nobody else may learn. */
export function secretsOf({ botToken, databaseUrl, telegramApiRoot, webhook }: Config): readonly string[] {
  const database = databaseUrl === null ? null : parseDatabaseAddress(databaseUrl)
  const ofDatabase = database?.kind === 'ok' ? (database.address.password ?? '') : ''
  const { username = '', password = '' } = URL.parse(telegramApiRoot) ?? {}
  const ofRoot = password === '' ? [] : [password, `${username}:${password}`]
  return [botToken ?? '', webhook?.secret ?? '', ofDatabase, ...ofRoot].filter(Boolean)
}

import pino, { type Level } from 'pino'
import pretty from 'pino-pretty'
import type { Log, Logger } from './ports.ts'

export type LoggerOptions = {
  readonly level: Level | 'silent'
  readonly format: 'pretty' | 'json'
  /** Words that must never be written: tokens, secrets, passwords. */
  readonly redact?: readonly string[]
  /** Where lines go; stderr unless a test reads them. */
  readonly destination?: NodeJS.WritableStream
}

const REDACTED = '[redacted]'
/** A shorter word would hit innocent text. */
const MIN_SECRET_CHARS = 6

/**
 * A logger whose every line is cleansed of secrets as a whole, just before it is written: in messages, fields,
 * stacks and addresses alike.
 */
export function createLogger(options: LoggerOptions): Logger {
  const { level, format, redact = [], destination = pino.destination({ fd: 2, sync: true }) } = options
  const stream = format === 'pretty' ? pretty({ destination, colorize: true }) : destination
  const serializers = { err: describe, error: describe }
  const log = pino({ level, base: null, serializers, hooks: { streamWrite: redactor(redact) } }, stream)
  const at =
    (name: Level): Log =>
    (fields, message) =>
      log[name](fields, message)
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

const MAX_CAUSES = 3

/**
 * What may be written of an error: drivers hang whole clients on theirs, and a failed query's message goes
 * on with its parameters, which may be what somebody wrote.
 */
function describe(error: unknown, causes = MAX_CAUSES): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, stack = '', cause } = error
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: name,
    message: message.replace(/\nparams: [^]*$/, ''),
    ...('code' in error && { code: error.code }),
    ...(frames.length > 0 && { stack: frames.join('\n') }),
    ...(cause !== undefined && causes > 0 && { cause: describe(cause, causes - 1) }),
  }
}

/** Replaces secrets as they are, as they stand in an address, and a bot token's secret half by itself. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret), secret.split(':').at(-1) ?? secret])
    .filter((form) => form.length >= MIN_SECRET_CHARS)
    .sort((one, other) => other.length - one.length)
  return (text) => forms.reduce((cleansed, form) => cleansed.replaceAll(form, REDACTED), text)
}

import { badRequest } from './refusal.ts'

export type UploadedFile = {
  readonly kind: 'file'
  readonly name: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}

/**
 * Parameters of one call. JSON bodies bring their own types; forms and queries bring text, in which
 * numbers, booleans and JSON are spelled out. The readers below take both, as Telegram does.
 */
export type CallParameters = Readonly<Record<string, unknown>>

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isFile(value: unknown): value is UploadedFile {
  return isObject(value) && value.kind === 'file' && value.bytes instanceof Uint8Array
}

export function textOf(parameters: CallParameters, name: string): string | undefined {
  const value = parameters[name]
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : String(value)
}

export function integerOf(parameters: CallParameters, name: string): number | undefined {
  const value = parameters[name]
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'number' ? value : Number(value)
  return Number.isSafeInteger(number) ? number : undefined
}

export function numberOf(parameters: CallParameters, name: string): number | undefined {
  const value = parameters[name]
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'number' ? value : Number(value)
  return Number.isFinite(number) ? number : undefined
}

export function flagOf(parameters: CallParameters, name: string): boolean {
  const value = parameters[name]
  return value === true || (typeof value === 'string' && /^(true|1|yes)$/i.test(value))
}

/** @throws Refusal when the text in a form is no JSON object */
export function objectOf(parameters: CallParameters, name: string): JsonObject | undefined {
  const value = parsedJson(parameters, name)
  if (value === undefined) return undefined
  if (!isObject(value)) throw badRequest(`can't parse ${spoken(name)} JSON object`)
  return value
}

/** @throws Refusal when the text in a form is no JSON list */
export function listOf(parameters: CallParameters, name: string): readonly unknown[] | undefined {
  const value = parsedJson(parameters, name)
  if (value === undefined) return undefined
  if (!Array.isArray(value)) throw badRequest(`can't parse ${spoken(name)} JSON object`)
  return value
}

function parsedJson(parameters: CallParameters, name: string): unknown {
  const value = parameters[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    throw badRequest(`can't parse ${spoken(name)} JSON object`)
  }
}

function spoken(name: string): string {
  return name.replaceAll('_', ' ')
}

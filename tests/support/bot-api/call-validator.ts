import { isFile, isObject } from '../../../src/playground/bot-api/call-parameters.ts'
import type { CallParameters, JsonObject } from '../../../src/playground/bot-api/call-parameters.ts'

type Field = { readonly types: readonly string[]; readonly required: boolean }
type Fields = ReadonlyMap<string, Field>

/** A call that differs from what the Bot API documents. */
export type Violation = { readonly method: string; readonly problem: string }

export type CallValidator = (method: string, parameters: CallParameters) => readonly Violation[]

/**
 * Makes a checker out of the machine-readable Bot API (`methods` and `types` with their `fields`).
 * It looks at names, presence and types, down into the objects; limits are the methods' affair.
 * @throws Error when the description is not one
 */
export function createCallValidator(api: unknown): CallValidator {
  if (!isObject(api) || !isObject(api.methods) || !isObject(api.types)) {
    throw new Error('Unable to read the Bot API description: no methods and types in it')
  }
  const methods = new Map(Object.entries(api.methods).map(([name, spec]) => [name, fieldsOf(spec)]))
  const types = new Map(Object.entries(api.types).map(([name, spec]) => [name, fieldsOf(spec)]))
  const subtypes = new Map(Object.entries(api.types).map(([name, spec]) => [name, subtypesOf(spec)]))

  return (method, parameters) => {
    const fields = methods.get(method)
    if (fields === undefined) return [{ method, problem: 'unknown method' }]
    const attached = attachedNames(parameters)
    const own = Object.fromEntries(Object.entries(parameters).filter(([name]) => !attached.has(name)))
    return objectProblems(own, fields, '').map((problem) => ({ method, problem }))
  }

  function objectProblems(value: JsonObject, fields: Fields, path: string): readonly string[] {
    const missing = [...fields]
      .filter(([name, field]) => field.required && isAbsent(value[name]))
      .map(([name]) => `missing ${path}${name}`)
    const wrong = Object.entries(value).flatMap(([name, part]) => {
      const field = fields.get(name)
      if (field === undefined) return [`unknown field ${path}${name}`]
      return isAbsent(part) ? [] : valueProblems(part, field.types, `${path}${name}`)
    })
    return [...missing, ...wrong]
  }

  /** None when the value fits one of the types, else the complaint of the type that comes nearest. */
  function valueProblems(value: unknown, allowed: readonly string[], path: string): readonly string[] {
    let nearest: readonly string[] | null = null
    for (const type of allowed) {
      const problems = typeProblems(value, type, path)
      if (problems.length === 0) return []
      if (nearest === null || problems.length < nearest.length) nearest = problems
    }
    return nearest ?? []
  }

  function typeProblems(value: unknown, type: string, path: string): readonly string[] {
    const inner = /^Array of (.+)$/.exec(type)?.[1]
    if (inner !== undefined) {
      const list = parsed(value)
      if (!Array.isArray(list)) return [`${path} is no array`]
      return list.flatMap((item: unknown, index) => valueProblems(item, [inner], `${path}[${index}]`))
    }
    switch (type) {
      case 'String':
        return typeof value === 'string' ? [] : [`${path} is no string`]
      case 'Integer':
        return Number.isSafeInteger(scalar(value)) ? [] : [`${path} is no integer`]
      case 'Float':
        return typeof scalar(value) === 'number' ? [] : [`${path} is no number`]
      case 'Boolean':
      case 'True':
        return typeof scalar(value) === 'boolean' ? [] : [`${path} is no boolean`]
      case 'InputFile':
        return isFile(value) || isAttachment(value) ? [] : [`${path} is no file`]
    }
    const children = subtypes.get(type) ?? []
    if (children.length > 0) return valueProblems(value, children, path)
    const object = parsed(value)
    const fields = types.get(type)
    if (fields === undefined || !isObject(object)) return [`${path} is no ${type}`]
    return objectProblems(object, fields, `${path}.`)
  }
}

function fieldsOf(spec: unknown): Fields {
  const fields = isObject(spec) && Array.isArray(spec.fields) ? spec.fields : []
  return new Map(
    fields.filter(isObject).map((field) => [
      String(field.name),
      {
        types: Array.isArray(field.types) ? field.types.map(String) : [],
        required: field.required === true,
      },
    ]),
  )
}

function subtypesOf(spec: unknown): readonly string[] {
  return isObject(spec) && Array.isArray(spec.subtypes) ? spec.subtypes.map(String) : []
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function isAttachment(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('attach://')
}

/** Names of the form parts that other parameters point at. */
function attachedNames(parameters: CallParameters): ReadonlySet<string> {
  const names = Object.values(parameters).flatMap((value) =>
    typeof value === 'string'
      ? [...value.matchAll(/attach:\/\/([\w.-]+)/g)].map((match) => match[1] ?? '')
      : [],
  )
  return new Set(names)
}

/** Forms spell objects, numbers and booleans out; JSON has them as they are. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

function scalar(value: unknown): unknown {
  return typeof value === 'string' && /^(-?\d+(\.\d+)?|true|false)$/.test(value) ? JSON.parse(value) : value
}

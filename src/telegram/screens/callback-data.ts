/** Telegram's limit for the data of a button, in UTF-8. */
const MAX_BYTES = 64

/**
 * The data of a button: `feature:action` or `feature:action:value`. A value states what shall be
 * (`on`, `off`), not a change of what is: a button tapped twice, or an old one, does no harm.
 * Throws when it is too long for Telegram.
 */
export function callbackData(feature: string, action: string, value?: string): string {
  const data = value === undefined ? `${feature}:${action}` : `${feature}:${action}:${value}`
  if (Buffer.byteLength(data) > MAX_BYTES) throw new RangeError(`Unable to fit ${data} into a button`)
  return data
}

/** Whether a value fits into a button's data. */
export function fitsCallbackData(feature: string, action: string, value: string): boolean {
  return Buffer.byteLength(`${feature}:${action}:${value}`) <= MAX_BYTES
}

/** The pattern that one feature's buttons match. */
export function callbackPattern(feature: string): RegExp {
  return new RegExp(`^${feature}:`)
}

/** What a tapped button says; `value` is empty where it has none, and may hold colons. */
export function parseCallbackData(data: string): { readonly action: string; readonly value: string } {
  const [, action = '', ...values] = data.split(':')
  return { action, value: values.join(':') }
}

/** The number of a row that a button names; `null` for what names none. */
export function parseRowId(value: string): number | null {
  return /^\d{1,15}$/.test(value) ? Number(value) : null
}

import { DAY_MS, parseIsoDate, type IsoDate } from '../calendar.ts'
import { LONGEST_CATCH_UP_MS, type Window } from '../delivery/delivery.ts'

/** Which digest a button stands under, so that it can be composed again at any time, by anybody. */
export type DigestRef =
  | { readonly kind: 'delivered'; readonly window: Window }
  /** An answer: what there is in a window, whether told before or not. */
  | { readonly kind: 'asked'; readonly window: Window }
  /** What was published on a date. */
  | { readonly kind: 'date'; readonly date: IsoDate }

const LETTERS = { delivered: 'd', asked: 'a' } as const
/** No digest looks further back, the wait for a report included. */
const LONGEST_MS = LONGEST_CATCH_UP_MS + DAY_MS

/** A reference in at most 24 letters, digits and hyphens, for buttons and links. */
export function writeDigestRef(ref: DigestRef): string {
  if (ref.kind === 'date') return `o-${ref.date.replaceAll('-', '')}`
  const { from, until } = ref.window
  return [LETTERS[ref.kind], from.getTime().toString(36), until.getTime().toString(36)].join('-')
}

/** `null` for anything else: it may come from a link that anybody can write. */
export function parseDigestRef(text: string): DigestRef | null {
  const [, year, month, day] = /^o-(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  if (year !== undefined) {
    const date = parseIsoDate(`${year}-${month}-${day}`)
    return date === null ? null : { kind: 'date', date }
  }
  const [, letter, start, end] = /^([da])-([0-9a-z]{7,9})-([0-9a-z]{7,9})$/.exec(text) ?? []
  if (start === undefined || end === undefined) return null
  const [from, until] = [Number.parseInt(start, 36), Number.parseInt(end, 36)]
  if (until < from || until - from > LONGEST_MS) return null
  const window = { from: new Date(from), until: new Date(until) }
  return { kind: letter === 'd' ? 'delivered' : 'asked', window }
}

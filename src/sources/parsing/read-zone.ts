/** A zone as written behind a time. */
export type Zone =
  | { readonly kind: 'none' }
  | { readonly kind: 'offset'; readonly minutes: number }
  | { readonly kind: 'named'; readonly id: string }

/** Abbreviations that feeds use, in minutes: RFC 822's American ones and those of Europe. Ambiguous ones are left out. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
}

const OFFSET = /^(?:gmt|utc|ut)? ?(?<sign>[+−-]) ?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/u

/** `+0300`, `+03`, `GMT+3`, `UTC+03:00`, `EEST`, `Europe/Kyiv`, in lower case; `null` for what is no zone. */
export function readZone(written: string): Zone | null {
  // "+0300 (EEST)": the remark repeats what is said already.
  const text = written.replace(/\s*\([^()]*\)$/, '').trim()
  if (text === '') return { kind: 'none' }
  const { sign, hours, minutes = '0' } = OFFSET.exec(text)?.groups ?? {}
  if (hours !== undefined) {
    const size = Number(hours) * 60 + Number(minutes)
    return size > 14 * 60 ? null : { kind: 'offset', minutes: sign === '+' ? size : -size }
  }
  const known = ABBREVIATIONS[text]
  if (known !== undefined) return { kind: 'offset', minutes: known }
  return /^[a-z]+\/[a-z_/+-]+$/.test(text) && isZone(text) ? { kind: 'named', id: text } : null
}

/** Whether this machine's zone data has it, in any case of its letters. */
export function isZone(id: string): boolean {
  try {
    return Temporal.PlainDate.from('2022-02-24').toZonedDateTime(id).timeZoneId !== ''
  } catch {
    return false
  }
}

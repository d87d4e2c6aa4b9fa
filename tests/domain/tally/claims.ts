import type { StrikeClaim } from '../../../src/domain/strikes/claim.ts'
import type { Figure } from '../../../src/domain/strikes/strike-row.ts'

/** `null` is unknown, a number exact, a string like "~70", ">30", "<4" a bound. */
export type Told = number | string | null

export type ClaimOptions = Partial<Omit<StrikeClaim, 'launched' | 'intercepted' | 'lost'>> & {
  readonly lost?: number
  readonly quote?: string
}

let lastId = 0

/** A nightly national claim for 18 July 2023 by a press source, unless told otherwise. */
export function claim(
  model: string,
  launched: Told,
  intercepted: Told,
  options: ClaimOptions = {},
): StrikeClaim {
  const { lost, quote, ...rest } = options
  lastId += 1
  const sourceSlug = rest.sourceSlug ?? 'ucmc'
  return {
    id: lastId,
    night: '2023-07-18',
    raid: 'night',
    model,
    launched: figure(launched),
    intercepted: figure(intercepted),
    lost: lost === undefined ? null : { value: lost },
    scope: 'national',
    role: 'nightly',
    doubts: [],
    evidence: quote === undefined ? [] : [{ start: 0, end: quote.length, quote }],
    sourceSlug,
    sourceName: sourceSlug.toUpperCase(),
    authority: 'press',
    briefingId: 1,
    url: `https://${sourceSlug}.example/1`,
    reportedAt: new Date('2023-07-18T06:00:00Z'),
    supersededAt: null,
    ...rest,
  }
}

export const official = { sourceSlug: 'airforce', authority: 'official', briefingId: 9 } as const
export const table = { sourceSlug: 'table', briefingId: null, url: null } as const

export function figure(told: Told): Figure | null {
  if (told === null) return null
  if (typeof told === 'number') return { value: told }
  const bounds = { '~': 'about', '>': 'at-least', '<': 'at-most' } as const
  const sign = told[0]
  if (sign !== '~' && sign !== '>' && sign !== '<') throw new Error(`Not a figure: ${told}`)
  return { value: Number(told.slice(1)), bound: bounds[sign] }
}

import { describe, expect, it } from 'vitest'
import type { ShownTally } from '../../src/domain/digest/corrections.ts'
import type { StrikeClaim } from '../../src/domain/strikes/claim.ts'
import type { CorrectionQueue } from '../../src/ports.ts'
import { correct } from '../../src/use-cases/correct.ts'
import { claim } from '../domain/tally/claims.ts'

const NIGHT = '2023-07-18'
const NOW = new Date('2023-07-18T06:30:00Z')
const shown = (...rows: ShownTally['rows']): ShownTally => ({ night: NIGHT, rows })
const shaheds = { model: 'shahed', launched: { value: 36 }, intercepted: { value: 31 } }

function setUp(variants: readonly ShownTally[], claims: readonly StrikeClaim[]) {
  const queued: { readonly shown: ShownTally; readonly since: Date; readonly notBefore: Date }[] = []
  const asked: string[] = []
  const corrections: CorrectionQueue = {
    listShown: (night) => Promise.resolve(variants.filter((variant) => variant.night === night)),
    queueEdits: (variant, since, notBefore) => {
      queued.push({ shown: variant, since, notBefore })
      return Promise.resolve(10)
    },
    queueNotes: () => Promise.resolve(0),
    findEdited: () => Promise.resolve(null),
    listTold: () => Promise.resolve([]),
  }
  const strikes = {
    listClaims: (from: string) => {
      asked.push(from)
      return Promise.resolve(claims)
    },
  }
  return { deps: { strikes, corrections }, queued, asked }
}

describe('correct', () => {
  it('queues edits for every variant that shows something else, and for no other', async () => {
    const { deps, queued } = setUp([shown(), shown(shaheds)], [claim('shahed', 36, 31)])
    expect(await correct(deps, [NIGHT], NOW)).toBe(10)
    expect(queued.map((edit) => edit.shown)).toEqual([shown()])
  })

  it('gives a report a moment to settle, and leaves old digests as they are', async () => {
    const { deps, queued } = setUp([shown()], [claim('shahed', 36, 31)])
    await correct(deps, [NIGHT], NOW)
    expect(queued[0]?.notBefore.getTime()).toBeGreaterThan(NOW.getTime())
    expect(queued[0]?.since).toEqual(new Date('2023-07-16T06:30:00Z'))
  })

  it('looks at each night once, and not at nights that nobody was told of', async () => {
    const { deps, asked } = setUp([shown()], [])
    expect(await correct(deps, [NIGHT, NIGHT, '2023-07-01'], NOW)).toBe(0)
    expect(asked).toEqual([NIGHT])
  })
})

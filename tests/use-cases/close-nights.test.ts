import { describe, expect, it } from 'vitest'
import type { ShownTally } from '../../src/domain/digest/corrections.ts'
import type { StrikeClaim } from '../../src/domain/strikes/claim.ts'
import { closeNights } from '../../src/use-cases/close-nights.ts'
import { claim } from '../domain/tally/claims.ts'
import { at } from '../support/builders.ts'

const NIGHT = '2023-07-18'
const PROMISED: ShownTally = { night: NIGHT, rows: [] }
const NOON = at('2023-07-18T09:00:00Z')

/** What is queued for an edit when digests show this, and these claims are known. */
async function queued(shown: readonly ShownTally[], claims: readonly StrikeClaim[], now: Date) {
  const edited: ShownTally[] = []
  const count = await closeNights(
    {
      strikes: { listClaims: () => Promise.resolve(claims) },
      corrections: {
        listShown: (night) =>
          Promise.resolve(
            shown.filter(({ earlier = [], ...own }) =>
              [own, ...earlier].some((each) => each.night === night),
            ),
          ),
        queueEdits: (each) => Promise.resolve(edited.push(each) && 1),
      },
    },
    now,
  )
  expect(count).toBe(edited.length)
  return edited
}

describe('a night without a report', () => {
  it('is closed at noon in Kyiv, in every digest that promised its figures', async () => {
    expect(await queued([PROMISED], [], NOON)).toEqual([PROMISED])
  })

  it('is left open before', async () => {
    expect(await queued([PROMISED], [], at('2023-07-18T08:59:59Z'))).toEqual([])
  })

  it('is closed the next day where the bot was away at noon', async () => {
    expect(await queued([PROMISED], [], at('2023-07-19T05:00:00Z'))).toEqual([PROMISED])
  })

  it('is closed once', async () => {
    expect(await queued([{ ...PROMISED, closed: true }], [], NOON)).toEqual([])
  })

  it('is not looked for in a digest of another date that tells it', async () => {
    const next = { night: '2023-07-19', rows: [], earlier: [{ night: NIGHT, rows: [] }] }
    expect(await queued([next], [], at('2023-07-19T05:00:00Z'))).toEqual([])
  })

  it('is none when the report has come', async () => {
    expect(await queued([PROMISED], [claim('shahed', 36, 31)], NOON)).toEqual([])
  })
})

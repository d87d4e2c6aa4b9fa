import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StrikeClaim } from '../../../src/domain/strikes/claim.ts'
import { familyOf } from '../../../src/domain/weapons/families.ts'
import type { Weapon } from '../../../src/domain/weapons/weapon.ts'
import { WEAPONS } from '../../../src/domain/weapons/weapon-lexicon.ts'
import { reconcileNight } from '../../../src/domain/tally/reconcile-night.ts'
import { mayOverlap } from '../../../src/domain/weapons/kinds.ts'
import { claim, figure, official, table } from './claims.ts'

const NIGHT = '2023-07-18'

const rowsOf = (...claims: readonly StrikeClaim[]) =>
  reconcileNight(NIGHT, claims).rows.map(
    (row) => `${row.model} ${row.launched?.value ?? '?'}/${row.intercepted?.value ?? '?'}`,
  )
const rowOf = (...claims: readonly StrikeClaim[]) => {
  const [row] = reconcileNight(NIGHT, claims).rows
  if (!row) throw new Error('No row')
  return row
}

describe('sources that count the same weapons', () => {
  it('agree: one row, both credited, no conflict', () => {
    const row = rowOf(
      claim('shahed', 36, 31),
      claim('shahed', 36, 31, { sourceSlug: 'other', briefingId: 2 }),
    )
    expect(row).toMatchObject({ launched: { value: 36 }, intercepted: { value: 31 }, conflicts: [] })
    expect(row.sources.map((source) => source.slug).sort()).toEqual(['other', 'ucmc'])
  })

  it('differ: the official word counts, the other stands beside it', () => {
    const row = rowOf(claim('shahed', 35, 31), claim('shahed', 36, 31, official))
    expect(row.launched).toEqual({ value: 36 })
    expect(row.conflicts).toEqual([
      {
        count: 'launched',
        values: [
          { figure: { value: 36 }, sources: [expect.objectContaining({ slug: 'airforce' })] },
          { figure: { value: 35 }, sources: [expect.objectContaining({ slug: 'ucmc' })] },
        ],
      },
    ])
    expect(row.sources.map((source) => source.slug)).toEqual(['airforce'])
    expect(row.claims).toHaveLength(2)
  })

  it('among the press, the figure that most give counts, even when the odd one is the latest', () => {
    const late = { sourceSlug: 'late', briefingId: 3, reportedAt: new Date('2023-07-18T12:00:00Z') }
    expect(
      rowsOf(
        claim('shahed', 30, 20, late),
        claim('shahed', 36, 31),
        claim('shahed', 36, 31, { sourceSlug: 'b' }),
      ),
    ).toEqual(['shahed 36/31'])
  })

  it('one against one, the later counts', () => {
    const late = { sourceSlug: 'late', reportedAt: new Date('2023-07-18T12:00:00Z') }
    expect(rowsOf(claim('shahed', 36, 31), claim('shahed', 35, 30, late))).toEqual(['shahed 35/30'])
  })

  it('one against one, launched and shot down both go before a single count, whatever the weapons are called', () => {
    const half = { sourceSlug: 'half', briefingId: 2, reportedAt: new Date('2023-07-18T12:00:00Z') }
    expect(rowsOf(claim('drone', 190, 80), claim('shahed', null, 205, half))).toEqual(['drone 190/80'])
  })

  it('fill what the other leaves open, where they contradict each other nowhere', () => {
    expect(rowsOf(claim('shahed', null, 31, official), claim('shahed', 36, 31))).toEqual(['shahed 36/31'])
    expect(rowsOf(claim('shahed', null, 31, official), claim('shahed', 36, 30))).toEqual(['shahed ?/31'])
    expect(rowsOf(claim('shahed', 20, null, official), claim('shahed', null, 25))).toEqual(['shahed 20/?'])
  })

  it('make a bound exact, where they are equals', () => {
    const b = { sourceSlug: 'b' }
    expect(rowOf(claim('kalibr', '>6', 6), claim('kalibr', 6, 6, b)).launched).toEqual({ value: 6 })
    expect(rowOf(claim('kalibr', 6, 6), claim('kalibr', '>6', 6, b)).launched).toEqual({ value: 6 })
    expect(rowOf(claim('kalibr', '>6', 6, official), claim('kalibr', 7, 6)).launched).toEqual(figure('>6'))
    const raids = [claim('kalibr', 6, 6, table), claim('kalibr', null, 2, table)]
    expect(rowOf(...raids, claim('kalibr', 6, null, b)).launched).toEqual(figure('>6'))
  })

  it('do not differ when a bound allows for the other figure', () => {
    const row = rowOf(claim('shahed', '>30', 31), claim('shahed', 36, 31, official))
    expect(row.conflicts).toEqual([])
    expect(rowOf(claim('shahed', '<4', null), claim('shahed', 6, null, official)).conflicts).toHaveLength(1)
  })

  it('keep a bound as a bound', () => {
    expect(rowOf(claim('shahed', '~70', 60, official)).launched).toEqual({ value: 70, bound: 'about' })
  })
})

describe('words for kinds of weapons', () => {
  it('never count a weapon twice: drones of the press are the Shaheds of the Air Force', () => {
    expect(rowsOf(claim('drone', 36, 31), claim('shahed', 36, 31, official))).toEqual(['shahed 36/31'])
  })

  it.each(WEAPONS.flatMap(wordsFor))('never count %s twice beside the word %s', (key, word) => {
    expect(rowsOf(claim(key, 8, 6, official), claim(word, 8, 6))).toEqual([`${key} 8/6`])
    expect(rowsOf(claim(key, 8, 6), claim(word, 8, 6, { sourceSlug: 'isw' }))).toHaveLength(1)
  })

  it('show a different count of the only weapon that can be meant', () => {
    const row = rowOf(claim('drone', 35, 31), claim('shahed', 36, 31, official))
    expect(row.conflicts.map((conflict) => conflict.count)).toEqual(['launched'])
  })

  it('are compared with strike drones when reconnaissance is told apart', () => {
    const told = [claim('shahed', 36, 31, official), claim('recon-drone', null, 1, official)]
    const [row] = reconcileNight(NIGHT, [...told, claim('drone', 35, 31)]).rows
    expect(row?.conflicts.map((conflict) => conflict.count)).toEqual(['launched'])
    const [whole] = reconcileNight(NIGHT, [...told, claim('drone', null, 32)]).rows
    expect(whole?.conflicts).toEqual([])
  })

  it('stay two rows where one source tells them apart', () => {
    expect(rowsOf(claim('shahed', 36, 31), claim('drone', 4, 4))).toEqual(['shahed 36/31', 'drone 4/4'])
  })

  it('do not add the parts of a joint figure that another source splits', () => {
    expect(
      rowsOf(
        claim('kalibr+kh-101-555', 84, 43, official),
        claim('kalibr', 20, 10),
        claim('kh-101-555', 64, 33),
      ),
    ).toEqual(['kalibr+kh-101-555 84/43'])
  })

  it('let a second source add a weapon that the first does not mention', () => {
    expect(rowsOf(claim('shahed', 36, 31, official), claim('recon-drone', null, 1))).toEqual([
      'shahed 36/31',
      'recon-drone ?/1',
    ])
  })
})

describe('raids and repetitions', () => {
  it('adds up the lines of a table', () => {
    const row = rowOf(claim('shahed', 17, 17, table), claim('shahed', 5, 5, table))
    expect(row).toMatchObject({ launched: { value: 22 }, raids: 2 })
    expect(rowsOf(claim('shahed', 4, 4, table), claim('shahed', 4, 4, table))).toEqual(['shahed 8/8'])
  })

  it('adds up two raids that one text tells, and folds what it says twice', () => {
    expect(rowsOf(claim('iskander-m', 4, 2), claim('iskander-m', 3, 3))).toEqual(['iskander-m 7/5'])
    expect(rowsOf(claim('iskander-m', 4, 2), claim('iskander-m', 4, null))).toEqual(['iskander-m 4/2'])
  })

  it('takes the later of two texts of one source for the final one', () => {
    const later = { ...official, briefingId: 10, reportedAt: new Date('2023-07-18T09:00:00Z') }
    const row = rowOf(claim('shahed', 28, 20, official), claim('shahed', 36, 31, later))
    expect(row).toMatchObject({ launched: { value: 36 }, raids: 1, conflicts: [] })
  })

  it('takes a small change for a correction, and far fewer weapons for something else', () => {
    const later = { ...official, briefingId: 10, reportedAt: new Date('2023-07-18T15:00:00Z') }
    expect(rowsOf(claim('shahed', 36, 31, official), claim('shahed', 35, 31, later))).toEqual([
      'shahed 35/31',
    ])
    expect(rowsOf(claim('shahed', 36, 31, official), claim('shahed', 3, 3, later))).toEqual(['shahed 36/31'])
    expect(rowsOf(claim('shahed', null, 9, official), claim('shahed', null, 3, later))).toEqual([
      'shahed ?/9',
    ])
  })

  it('keeps what a later text of one source does not repeat', () => {
    const later = { ...official, briefingId: 10, reportedAt: new Date('2023-07-18T09:00:00Z') }
    expect(rowsOf(claim('shahed', 36, 31, official), claim('shahed', null, 31, later))).toEqual([
      'shahed 36/31',
    ])
    expect(rowsOf(claim('shahed', 36, 31, official), claim('shahed', null, null, later))).toEqual([
      'shahed 36/31',
    ])
  })

  it('does not let a text on one raid replace the sum of two', () => {
    const later = { ...table, briefingId: 5, reportedAt: new Date('2023-07-19T09:00:00Z') }
    expect(
      rowsOf(claim('shahed', 17, 17, table), claim('shahed', 5, 5, table), claim('shahed', 17, 17, later)),
    ).toEqual(['shahed 22/22'])
  })

  it('takes a briefing on one of two raids for no contradiction', () => {
    const row = rowOf(
      claim('shahed', 17, 15, { ...table, authority: 'official' }),
      claim('shahed', 5, 5, { ...table, authority: 'official' }),
      claim('shahed', 17, 15),
    )
    expect(row).toMatchObject({ launched: { value: 22 }, intercepted: { value: 20 }, conflicts: [] })
  })
})

describe('night and day of one date', () => {
  const raidsOf = (...claims: readonly StrikeClaim[]) =>
    reconcileNight(NIGHT, claims).rows.map(
      ({ raid, model, launched, intercepted }) =>
        `${raid ?? 'unnamed'} ${model} ${launched?.value ?? '?'}/${intercepted?.value ?? '?'}`,
    )
  const byDay = {
    ...official,
    briefingId: 10,
    raid: 'day',
    reportedAt: new Date('2023-07-18T16:00:00Z'),
  } as const

  it('are two raids of one source, whatever it calls the weapons, and neither contradicts the other', () => {
    for (const model of ['shahed', 'drone']) {
      const claims = [claim('shahed', 165, 112, official), claim(model, 124, 86, byDay)]
      expect(raidsOf(...claims)).toEqual(['night shahed 165/112', `day ${model} 124/86`])
      const { rows } = reconcileNight(NIGHT, claims)
      expect(rows.flatMap((row) => row.conflicts)).toEqual([])
    }
  })

  it('have each a final report, which replaces what was told while the raid went on', () => {
    const interim = { ...byDay, briefingId: 9, reportedAt: new Date('2023-07-18T13:30:00Z') }
    const claims = [claim('drone', '>100', null, interim), claim('shahed', 124, 86, byDay)]
    expect(raidsOf(claim('shahed', 165, 112, official), ...claims)).toEqual([
      'night shahed 165/112',
      'day shahed 124/86',
    ])
    expect(raidsOf(claim('drone', '>100', null, interim))).toEqual(['day drone 100/?'])
  })

  it('take in what says neither where a source has the same figure', () => {
    const unnamed = { sourceSlug: 'paper', raid: null, briefingId: 3 } as const
    const told = [claim('shahed', 165, null, official), claim('shahed', 124, 86, byDay)]
    expect(raidsOf(...told, claim('drone', 165, 112, unnamed))).toEqual([
      'night shahed 165/112',
      'day shahed 124/86',
    ])
    expect(raidsOf(...told, claim('drone', null, 86, unnamed), claim('kalibr', 4, 3, unnamed))).toEqual([
      'night shahed 165/?',
      'day shahed 124/86',
      'day kalibr 4/3',
    ])
  })

  it('are one where another source has the same launched and shot down by night: a morning is called either', () => {
    const paper = { sourceSlug: 'paper', raid: 'day', briefingId: 3 } as const
    expect(raidsOf(claim('missile', 38, 30), claim('missile', 38, 30, paper))).toEqual([
      'night missile 38/30',
    ])
    expect(raidsOf(claim('missile', 38, 30), claim('missile', 38, 31, paper))).toEqual([
      'night missile 38/30',
      'day missile 38/31',
    ])
  })

  it('never count what may be of either: it stands beside them', () => {
    const tally = reconcileNight(NIGHT, [
      claim('shahed', 165, 112, official),
      claim('drone', 289, 198, { sourceSlug: 'paper', raid: null, briefingId: 3 }),
    ])
    expect(tally.rows.map(({ launched }) => launched?.value)).toEqual([165])
    expect(tally.alsoReported).toMatchObject([
      { claim: { launched: { value: 289 } }, reasons: ['raid-not-named'] },
    ])
  })

  it('are left aside for the official word, even if it names no raid', () => {
    const claims = [
      claim('shahed', 40, 35, { ...official, raid: null }),
      claim('drone', 44, 30, { sourceSlug: 'paper', briefingId: 3 }),
    ]
    expect(raidsOf(...claims)).toEqual(['unnamed shahed 40/35'])
  })

  it('are left aside for launched and shot down both, where the text that names its raid has one of them', () => {
    const unnamed = { sourceSlug: 'paper', raid: null, briefingId: 3 } as const
    expect(raidsOf(claim('drone', 452, null), claim('shahed', 407, 199, unnamed))).toEqual([
      'unnamed shahed 407/199',
    ])
    const twice = { ...unnamed, sourceSlug: 'ucmc' }
    expect(raidsOf(claim('drone', 452, null), claim('shahed', 407, 199, twice))).toEqual([
      'night drone 452/?',
    ])
  })

  it('are not needed where no source names any', () => {
    expect(raidsOf(claim('shahed', 36, 31, { raid: null }))).toEqual(['unnamed shahed 36/31'])
  })
})

describe('what is doubted', () => {
  const doubted = { doubts: ['larger-than-ever'] } as const

  it('is not told, but stands beside the rest with its reason', () => {
    const tally = reconcileNight(NIGHT, [claim('drone', 3210, null, doubted), claim('kalibr', 6, 6)])
    expect(tally.rows.map(({ model }) => model)).toEqual(['kalibr'])
    expect(tally.alsoReported).toMatchObject([{ claim: { model: 'drone' }, reasons: ['larger-than-ever'] }])
  })

  it('is told when a second source states the same, and only then', () => {
    const first = claim('shahed', 960, 900, doubted)
    expect(rowsOf(first, claim('shahed', 960, 900, { sourceSlug: 'b', ...doubted }))).toEqual([
      'shahed 960/900',
    ])
    expect(rowsOf(first, claim('drone', 960, null, { sourceSlug: 'b' }))).toEqual(['shahed 960/900'])
    expect(rowsOf(first, claim('shahed', 960, 900, { briefingId: 2, ...doubted }))).toEqual([])
    expect(rowsOf(first, claim('shahed', 950, 900, { sourceSlug: 'b', ...doubted }))).toEqual([])
  })
})

describe('sources that complete each other', () => {
  it('do so under different names of the same weapons', () => {
    const words = claim('drone', 17, null)
    const names = claim('shahed', 17, 16, { sourceSlug: 'b' })
    expect(rowsOf(words, names)).toEqual(['shahed 17/16'])
    expect(rowsOf({ ...words, ...official }, names)).toEqual(['shahed 17/16'])
    expect(rowsOf(words, { ...names, ...official })).toEqual(['shahed 17/16'])
  })

  it('do not where the number differs', () => {
    expect(rowsOf(claim('drone', 20, null, official), claim('shahed', 17, 16))).toEqual(['drone 20/?'])
  })
})

describe('what is told of a region', () => {
  it('is corrected by what the same source tells of it later, and never corrects the nation', () => {
    const region = { ...official, scope: 'regional', places: ['odesa-oblast'] } as const
    const later = { briefingId: 10, reportedAt: new Date('2023-07-18T10:00:00Z') }
    const tally = reconcileNight(NIGHT, [
      claim('shahed', 165, 112, official),
      claim('shahed', 30, 20, region),
      claim('shahed', 34, 24, { ...region, ...later }),
      claim('shahed', 12, 12, { ...region, places: ['kyiv-oblast'] }),
    ])
    expect(tally.rows.map(({ launched }) => launched?.value)).toEqual([165])
    expect(tally.regional.map(({ launched }) => launched?.value)).toEqual([34, 12])
  })
})

describe('what is never added', () => {
  it('keeps parts, totals, background and periods apart', () => {
    const tally = reconcileNight(NIGHT, [
      claim('shahed', 36, 31),
      claim('shahed', 10, 9, { role: 'subset' }),
      claim('combined', 42, 37, { role: 'total' }),
      claim('shahed', 12, 12, { role: 'background' }),
      claim('shahed', 400, 380, { role: 'period' }),
    ])
    expect(tally.rows).toHaveLength(1)
    expect(tally.rows[0]).toMatchObject({ launched: { value: 36 }, intercepted: { value: 31 } })
    expect(tally.uncounted).toHaveLength(4)
  })

  it('keeps regional counts apart', () => {
    const tally = reconcileNight(NIGHT, [
      claim('recon-drone', 1, 1, { sourceSlug: 'south', authority: 'regional' }),
      claim('shahed', 3, 3, { scope: 'regional' }),
    ])
    expect(tally.rows).toEqual([])
    expect(tally.regional).toHaveLength(2)
  })

  it('does not count what a revision took back', () => {
    expect(rowsOf(claim('shahed', 36, 31, { supersededAt: new Date() }))).toEqual([])
  })

  it('leaves other nights out', () => {
    expect(
      rowsOf(claim('shahed', 36, 31, { night: '2023-07-19' }), claim('shahed', 3, 3, { night: null })),
    ).toEqual([])
  })
})

const anyClaim = fc
  .record({
    model: fc.constantFrom(
      'shahed',
      'drone',
      'kalibr',
      'missile',
      'combined',
      'kalibr+kh-101-555',
      'orlan-10',
    ),
    launched: fc.option(fc.nat(90)),
    intercepted: fc.option(fc.nat(90)),
    sourceSlug: fc.constantFrom('ucmc', 'airforce', 'table', 'other'),
    briefingId: fc.option(fc.nat(3)),
    hour: fc.nat(23),
    role: fc.constantFrom('nightly' as const, 'subset' as const, 'total' as const),
    raid: fc.constantFrom('night' as const, 'day' as const, null),
    isDoubted: fc.boolean(),
  })
  .map(({ model, launched, intercepted, sourceSlug, briefingId, hour, role, raid, isDoubted }) =>
    claim(model, launched, intercepted, {
      sourceSlug,
      briefingId,
      role,
      raid,
      doubts: isDoubted ? ['larger-than-ever'] : [],
      authority: sourceSlug === 'airforce' ? 'official' : 'press',
      reportedAt: new Date(Date.UTC(2023, 6, 18, hour)),
    }),
  )
const anyClaims = fc.array(anyClaim, { maxLength: 12 })

describe('for any claims', () => {
  it('the order in which they are given changes nothing', () => {
    fc.assert(
      fc.property(
        anyClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          const figures = (given: readonly StrikeClaim[]) =>
            reconcileNight(NIGHT, given).rows.map(({ raid, model, launched, intercepted, lost, raids }) => ({
              raid,
              model,
              launched,
              intercepted,
              lost,
              raids,
            }))
          expect(figures(shuffled)).toEqual(figures(claims))
        },
      ),
    )
  })

  it('no claim is lost, and none is shown that was not made', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const tally = reconcileNight(NIGHT, claims)
        const shown = [
          ...tally.rows.flatMap((row) => row.claims),
          ...tally.regional,
          ...tally.alsoReported.map(({ claim }) => claim),
          ...tally.uncounted,
        ]
        expect(new Set(shown)).toEqual(new Set(claims))
      }),
    )
  })

  it('a figure is the sum of claims of one source, never more than all that was claimed', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const row of reconcileNight(NIGHT, claims).rows) {
          const all = claims.filter((each) => mayOverlap(each.model, row.model) && each.role === 'nightly')
          for (const count of ['launched', 'intercepted'] as const) {
            const known = all.flatMap((each) => each[count]?.value ?? [])
            if (known.length === 0) expect(row[count]).toBeNull()
            else
              expect(row[count]?.value ?? 0).toBeLessThanOrEqual(known.reduce((sum, each) => sum + each, 0))
          }
        }
      }),
    )
  })
})

/** The widest word that a source may use for a weapon. */
function wordsFor({ key }: Weapon): [string, string][] {
  const word = { drone: 'drone', recon: 'drone', missile: 'missile', bomb: null, combined: null }[
    familyOf([key])
  ]
  return word === null || word === key ? [] : [[key, word]]
}

describe('a table', () => {
  it('has an attack in each line: one without an hour is no other count of one with', () => {
    const lines = [
      claim('kinzhal', 3, null, { ...table, raid: 'day' }),
      claim('kinzhal', 2, null, { ...table, raid: null }),
      claim('shahed', 78, 66, { ...table, raid: null }),
    ]
    const { rows, alsoReported } = reconcileNight('2023-07-18', lines)
    expect(rows.map(({ raid, model, launched }) => [raid, model, launched?.value])).toEqual([
      ['day', 'kinzhal', 3],
      [null, 'shahed', 78],
      [null, 'kinzhal', 2],
    ])
    expect(alsoReported).toEqual([])
  })
})

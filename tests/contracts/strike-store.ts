import { describe, expect, test } from 'vitest'
import type { ImpactRow } from '../../src/domain/strikes/impacts/impact-row.ts'
import type { ImportedRow } from '../../src/ports.ts'
import { aBriefing, aSource, aStrikeRow, at, NOW } from '../support/builders.ts'
import type { BriefingStores } from './briefing-store.ts'

const anImportedRow = (line: number, changes: Partial<ImportedRow> = {}): ImportedRow => ({
  line,
  key: `row-${line}`,
  row: aStrikeRow({ evidence: [{ start: 0, end: 9, quote: 'shahed,20' }] }),
  reportedAt: at('2023-08-02T05:00:00Z'),
  ...changes,
})

const LATER = at('2023-08-05T00:00:00Z')

/** What every `StrikeStore` keeps to. `createStores` gives empty ones over the same data. */
export function describeStrikeStore(name: string, createStores: () => Promise<BriefingStores>): void {
  const prepare = async () => {
    const stores = await createStores()
    await stores.sources.sync([aSource({ authority: 'official' })], NOW)
    await stores.sources.ensure(aSource({ slug: 'table', name: 'Table', kind: 'table', url: null }), NOW)
    return stores
  }

  describe(`strike store: ${name}`, () => {
    test('has another revision whenever something that is told has changed', async () => {
      const { strikes, briefings, sources } = await prepare()
      const seen = new Set<string>()
      const note = async () => void seen.add(await strikes.revision())
      await note()
      await note()
      expect(seen.size).toBe(1)
      await briefings.save(aBriefing())
      await note()
      await briefings.save(aBriefing({ text: 'Nothing is known.', strikes: [] }))
      await note()
      await strikes.importRows('sample', [{ line: 1, key: 'k', row: aStrikeRow(), reportedAt: NOW }], NOW)
      await note()
      await sources.sync([aSource({ authority: 'press' })], NOW)
      await note()
      expect(seen.size).toBe(5)
    })

    test('gives claims of the nights asked for, with who says so', async () => {
      const { briefings, strikes } = await prepare()
      const nights = ['2023-08-01', '2023-08-02', '2023-08-03', null]
      const rows = nights.map((night) =>
        aStrikeRow({ night, places: ['kyiv'], launchSites: ['kursk'], lost: { value: 1 } }),
      )
      expect(await strikes.firstNight()).toBeNull()
      const { briefingId } = await briefings.save(aBriefing({ strikes: rows }))
      expect(await strikes.firstNight()).toBe('2023-08-01')
      expect(await strikes.listClaims('2023-08-02', '2023-08-02')).toEqual([
        {
          ...rows[1],
          id: expect.any(Number),
          sourceSlug: 'sample',
          sourceName: 'Sample',
          forwardedFrom: null,
          authority: 'official',
          briefingId,
          url: 'https://news.example/1',
          reportedAt: at('2023-08-02T04:00:00Z'),
          supersededAt: null,
        },
      ])
      expect((await strikes.listClaims('2023-08-01', '2023-08-03')).map((claim) => claim.night)).toEqual(
        nights.slice(0, 3),
      )
      expect(await strikes.listClaims('2023-08-03', '2023-08-01')).toEqual([])
    })

    test('gives what hit, replaced by what a revision says', async () => {
      const { briefings, strikes } = await prepare()
      const impact: ImpactRow = {
        night: '2023-08-02',
        raid: 'day',
        drones: { value: 31, bound: 'about' },
        missiles: { value: 4 },
        combined: null,
        locations: { value: 22 },
        debrisLocations: null,
        scope: 'national',
        role: 'nightly',
        doubts: [],
        evidence: [{ start: 0, end: 8, quote: 'Eighteen' }],
      }
      const { briefingId } = await briefings.save(aBriefing({ impacts: [impact] }))
      const [stored, ...others] = await strikes.listImpacts('2023-08-02', '2023-08-02')
      expect(others).toEqual([])
      expect(stored).toEqual({
        ...impact,
        id: expect.any(Number),
        sourceSlug: 'sample',
        sourceName: 'Sample',
        forwardedFrom: null,
        authority: 'official',
        briefingId,
        url: 'https://news.example/1',
        reportedAt: at('2023-08-02T04:00:00Z'),
        supersededAt: null,
      })
      const moved = { ...impact, evidence: [{ start: 9, end: 11, quote: 'of' }] }
      await briefings.save(
        aBriefing({ text: 'Now 18 of 20.', impacts: [moved, { ...impact, raid: 'night' }] }),
      )
      const now = await strikes.listImpacts('2023-08-01', '2023-08-03')
      expect(now.map(({ id, raid }) => [id === stored?.id, raid])).toEqual([
        [true, 'day'],
        [false, 'night'],
      ])
      await briefings.save(aBriefing({ text: 'Nothing hit.', impacts: [] }))
      expect(await strikes.listImpacts('2023-08-01', '2023-08-03')).toEqual([])
    })

    test('keeps unknown unknown and zero zero, with their bounds', async () => {
      const { briefings, strikes } = await prepare()
      const row = aStrikeRow({
        launched: null,
        intercepted: { value: 0, bound: 'at-least' },
        lost: { value: 0 },
      })
      await briefings.save(aBriefing({ strikes: [row] }))
      expect(await strikes.listClaims('2023-08-02', '2023-08-02')).toMatchObject([row])
    })

    test('imports rows of a table, and importing again adds nothing', async () => {
      const { strikes } = await prepare()
      const rows = [anImportedRow(2), anImportedRow(3, { row: aStrikeRow({ model: 'kalibr+kh-101-555' }) })]
      expect(await strikes.importRows('table', rows, NOW)).toEqual({ added: 2, changed: 0, known: 0 })
      expect(await strikes.importRows('table', rows, LATER)).toEqual({ added: 0, changed: 0, known: 2 })
      const claims = await strikes.listClaims('2023-08-02', '2023-08-02')
      expect(claims).toMatchObject([
        {
          model: 'shahed',
          sourceName: 'Table',
          briefingId: null,
          url: null,
          reportedAt: at('2023-08-02T05:00:00Z'),
        },
        { model: 'kalibr+kh-101-555' },
      ])
    })

    test('a corrected row supersedes what the table said before', async () => {
      const { strikes } = await prepare()
      await strikes.importRows('table', [anImportedRow(2)], NOW)
      const corrected = anImportedRow(5, { key: 'row-2', row: aStrikeRow({ launched: { value: 31 } }) })
      expect(await strikes.importRows('table', [corrected], LATER)).toEqual({
        added: 0,
        changed: 1,
        known: 0,
      })
      expect(await strikes.importRows('table', [corrected], LATER)).toEqual({
        added: 0,
        changed: 0,
        known: 1,
      })
      expect(await strikes.listClaims('2023-08-02', '2023-08-02')).toMatchObject([
        { launched: { value: 31 } },
      ])
      const all = await strikes.listClaims('2023-08-02', '2023-08-02', { superseded: true })
      expect(all.map((claim) => claim.supersededAt)).toEqual([LATER, null])
    })

    test('keeps the tables of two sources apart', async () => {
      const { strikes } = await prepare()
      await strikes.importRows('table', [anImportedRow(2)], NOW)
      expect(await strikes.importRows('sample', [anImportedRow(2)], NOW)).toMatchObject({ added: 1 })
    })

    test('imports all or nothing', async () => {
      const { strikes } = await prepare()
      const broken = anImportedRow(3, { row: aStrikeRow({ night: '2023-02-31' }) })
      await expect(strikes.importRows('table', [anImportedRow(2), broken], NOW)).rejects.toThrow()
      expect(await strikes.listClaims('2020-01-01', '2030-01-01')).toEqual([])
    })

    test('takes thousands of rows at once, and two imports of the same table add it once', async () => {
      const { strikes } = await prepare()
      const rows = Array.from({ length: 1200 }, (_, index) => anImportedRow(index + 2))
      const counts = await Promise.all([
        strikes.importRows('table', rows, NOW),
        strikes.importRows('table', rows, NOW),
      ])
      expect(counts.map((count) => count.added).toSorted()).toEqual([0, 1200])
      expect(await strikes.listClaims('2023-08-02', '2023-08-02')).toHaveLength(1200)
    })
  })
}

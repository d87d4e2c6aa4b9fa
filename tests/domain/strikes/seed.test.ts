import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractStrikes } from '../../support/extract-strikes.ts'

const SEED = '../shared/seed/day-510.txt'
const isPresent = existsSync(SEED)
if (!isPresent) process.stderr.write(`LEFT OUT: ${SEED} is not here, so the seed briefing was not read.\n`)

describe.runIf(isPresent)('the seed briefing', () => {
  const text = isPresent ? readFileSync(SEED, 'utf8') : ''
  const rows = extractStrikes(text, { publishedOn: '2023-07-18', language: null })
  const shown = (list: typeof rows): unknown =>
    list.map(({ night, model, launched, intercepted, lost, scope, role }) => ({
      night,
      model,
      launched,
      intercepted,
      lost,
      scope,
      role,
    }))
  const row = (model: string, launched: number | null, intercepted: number): unknown => ({
    night: '2023-07-18',
    model,
    launched: launched === null ? null : { value: launched },
    intercepted: { value: intercepted },
    lost: null,
    scope: 'national',
    role: 'nightly',
  })

  it('states three weapons and nothing else', () => {
    expect(shown(rows)).toEqual([row('kalibr', 6, 6), row('shahed', 36, 31), row('recon-drone', null, 1)])
  })

  it('says where they came from and where they were brought down', () => {
    expect([...new Set(rows.flatMap(({ places }) => places ?? []))].toSorted()).toEqual(
      ['Odesa', 'Mykolaiv', 'Donetsk', 'Kharkiv', 'Dnipropetrovsk'].toSorted(),
    )
    expect(rows.map(({ launchSites }) => launchSites ?? [])).toEqual([
      ['frigate Admiral Essen'],
      ['Chauda, Crimea'],
      [],
    ])
  })

  it('gives the same figures without a day of publishing, but no night', () => {
    const undated = extractStrikes(text, { publishedOn: null, language: null })
    expect(undated.map(({ model, night }) => [model, night])).toEqual(rows.map(({ model }) => [model, null]))
  })
})

import { describe, expect, it } from 'vitest'
import { extractStrikes } from '../../../src/domain/strikes/extract-strikes.ts'
import { cases as attackReports } from './cases/attack-reports.ts'
import { cases as bounds } from './cases/bounds.ts'
import { cases as fieldReportsEn } from './cases/field-reports-en.ts'
import { cases as fieldReportsUk } from './cases/field-reports-uk.ts'
import { cases as fractions } from './cases/fractions.ts'
import { cases as launchedAndIntercepted } from './cases/launched-and-intercepted.ts'
import { cases as listsAndLosses } from './cases/lists-and-losses.ts'
import { cases as negatives } from './cases/negatives.ts'
import { cases as nights } from './cases/nights.ts'
import { cases as numberWords } from './cases/number-words.ts'
import { cases as otherSide } from './cases/other-side.ts'
import { cases as periods } from './cases/periods.ts'
import { cases as pressTexts } from './cases/press-texts.ts'
import { cases as regions } from './cases/regions.ts'
import { cases as raids } from './cases/raids.ts'
import { cases as roles } from './cases/roles.ts'
import { cases as singleNouns } from './cases/single-nouns.ts'
import { cases as weaponNames } from './cases/weapon-names.ts'
import { rowText, type StrikeCase } from './strike-case.ts'

const CASES: Readonly<Record<string, readonly StrikeCase[]>> = {
  'fractions, "31 of 36"': fractions,
  'launches and interceptions told apart': launchedAndIntercepted,
  'numbers in words and digits': numberWords,
  'bounds and shares': bounds,
  'lists, totals and losses': listsAndLosses,
  nights: nights,
  'raids by night and by day': raids,
  'figures beside the tally': roles,
  "a region's figures": regions,
  "the other side's weapons": otherSide,
  'nouns in the singular': singleNouns,
  'weeks, months and single nights': periods,
  'names of weapons': weaponNames,
  'reports of attacks': attackReports,
  'longer texts': pressTexts,
  'news of single nights': fieldReportsEn,
  'Ukrainian reports of single nights': fieldReportsUk,
  'texts without a tally': negatives,
}

describe.each(Object.entries(CASES))('strikes: %s', (_, cases) => {
  it.each(cases.map((item) => [item.about ?? item.text, item] as const))('%s', (_, item) => {
    const rows = extractStrikes(item.text, { publishedOn: item.publishedOn ?? null, language: null })
    const nightly = rows.filter(({ role }) => role === 'nightly')
    const shown = nightly.map((row) =>
      rowText(row, item.nightly.find((line) => line.startsWith(`${row.model} `)) ?? ''),
    )
    expect(shown.toSorted()).toEqual(item.nightly.toSorted())
    const rest = rows.filter(({ role }) => role !== 'nightly')
    for (const other of item.others ?? []) {
      expect(rest.map((row) => `${row.role} ${rowText(row, other)}`)).toContain(other)
    }
  })
})

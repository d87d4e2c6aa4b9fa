import type { StrikeRow } from '../../src/domain/strikes/strike-row.ts'

/** A text of the evaluation corpus with its labels, as far as strike rows need them. */
export type LabelledText = {
  readonly id: string
  readonly lang: string
  readonly published: string | null
  readonly text: string
  readonly expected: { readonly strikes?: readonly LabelledRow[] }
}

type LabelledRow = {
  readonly night: string | null
  readonly models: readonly string[]
  readonly launched: number | null | 'any'
  readonly intercepted: number | null | 'any'
  readonly role: string
  readonly alsoRole?: readonly string[]
  readonly optional?: boolean
}

export type StrikeScore = {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly textsWithoutTally: number
  readonly silentTexts: number
}

export const NO_SCORE: StrikeScore = { right: 0, wrong: 0, missed: 0, textsWithoutTally: 0, silentTexts: 0 }

export function addScores(one: StrikeScore, other: StrikeScore): StrikeScore {
  return {
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    missed: one.missed + other.missed,
    textsWithoutTally: one.textsWithoutTally + other.textsWithoutTally,
    silentTexts: one.silentTexts + other.silentTexts,
  }
}

/** Nightly rows against their labels, each label taken once; a row that is optional or of another role that is as good is not wrong. */
export function scoreText(labelled: LabelledText, rows: readonly StrikeRow[]): StrikeScore {
  const labels = labelled.expected.strikes ?? []
  const needed = labels.filter(({ role, optional }) => role === 'nightly' && optional !== true)
  const allowed = labels.filter((label) => !needed.includes(label) && isAllowed(label))
  const left = rows.filter(
    ({ role, launched, intercepted }) => role === 'nightly' && (launched !== null || intercepted !== null),
  )
  const others = rows.filter(({ role }) => role !== 'nightly')
  const missed = needed.filter(
    (label) =>
      !take(left, label) &&
      !take(
        others.filter(({ role }) => label.alsoRole?.includes(role)),
        label,
      ),
  )
  const wrong = left.filter((row) => !allowed.some((label) => matches(row, label)))
  const silent = needed.length === 0
  return {
    right: needed.length - missed.length,
    wrong: wrong.length,
    missed: missed.length,
    textsWithoutTally: silent ? 1 : 0,
    silentTexts: silent && wrong.length === 0 ? 1 : 0,
  }
}

function isAllowed({ role, optional, alsoRole }: LabelledRow): boolean {
  return optional === true || role === 'conflict' || alsoRole?.includes('nightly') === true
}

function take(rows: StrikeRow[], label: LabelledRow): boolean {
  const at = rows.findIndex((row) => matches(row, label))
  if (at >= 0) rows.splice(at, 1)
  return at >= 0
}

function matches(row: StrikeRow, label: LabelledRow): boolean {
  const same = (wanted: LabelledRow['launched'], found: number | null): boolean =>
    wanted === 'any' || wanted === found
  return (
    label.models.includes(row.model) &&
    same(label.launched, row.launched?.value ?? null) &&
    same(label.intercepted, row.intercepted?.value ?? null) &&
    (label.night === null || row.night === null || label.night === row.night)
  )
}

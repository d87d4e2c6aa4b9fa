import type { IsoDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Figure } from '../../domain/strikes/strike-row.ts'
import { concernsDrones, eraAt } from '../../domain/tally/definitions.ts'
import type { Count, Counts } from '../../domain/tally/figures.ts'
import type { AlsoReported, Conflict } from '../../domain/tally/tally.ts'
import { modelParts } from '../../domain/weapons/models.ts'
import type { Texts } from '../../ports.ts'

/** Stands for what no source states. */
export const UNKNOWN = '—'

/** What a report counts with what was shot down: since July 2025 drones that were suppressed, too. */
export type Stopped = 'shot-down' | 'stopped'

/** What figures up to a night count; a sum that reaches into the one figure is told as that. */
export function howCounted(model: string, until: IsoDate | null): Stopped {
  const isOneFigure = until !== null && concernsDrones(model) && eraAt(until).counting === 'one-figure'
  return isOneFigure ? 'stopped' : 'shot-down'
}

/** "36", "at least 36". */
export function figureText(figure: Figure, texts: Texts): string {
  return texts(`figure-${figure.bound ?? 'exact'}`, { n: figure.value })
}

/** What stands after a number: "Shahed drones"; Ukrainian needs the case. A model nobody named shows its key. */
export function weaponText(
  model: string,
  n: number,
  texts: Texts,
  grammar: 'nom' | 'gen' | 'acc' = 'nom',
): string {
  return modelParts(model)
    .map((part) => {
      const key = `weapon-${part}`
      const name = texts(key, { n, case: grammar })
      return name === key ? part : name
    })
    .reduce((first, second) => texts('weapon-joint', { first, second }))
}

/** The name at the head of a line: "Shahed drones", «Шахеди». */
export function weaponLabel(model: string, texts: Texts): string {
  return capitalise(weaponText(model, 2, texts))
}

/**
 * One weapon in one sentence without a full stop: "36 Shahed drones, 31 shot down", «Збито 31 із 36
 * шахедів». What is unknown is not mentioned, or said to be unknown; it is never 0.
 */
export function tallySentence(
  row: Counts & { readonly model: string; readonly raids?: number },
  texts: Texts,
  until: IsoDate | null,
): string {
  return capitalise(tallyClause(row, texts, until))
}

/** The same as it stands after a colon: «Газета: збито 31 із 36 шахедів». */
export function tallyClause(
  row: Counts & { readonly model: string; readonly raids?: number },
  texts: Texts,
  until: IsoDate | null,
): string {
  return [mainClause(row, texts, howCounted(row.model, until)), ...tailsOf(row, texts)].join(', ')
}

function tailsOf(row: Counts & { readonly raids?: number }, texts: Texts): readonly string[] {
  return [
    row.lost && !isLostAlone(row) ? texts('tally-row-lost', { lost: figureText(row.lost, texts) }) : null,
    raidsText(row, texts),
  ].filter((tail) => tail !== null)
}

/** "in 2 attacks"; `null` for one. */
function raidsText({ raids = 1 }: { readonly raids?: number }, texts: Texts): string | null {
  return raids > 1 ? texts('tally-row-raids', { n: raids }) : null
}

/** The same in the lines of a table, where a dash stands for what nobody states. */
export function tallyLine(
  row: Counts & { readonly model: string; readonly raids?: number },
  texts: Texts,
  until: IsoDate,
): string {
  return capitalise(tallyLineClause(row, texts, until))
}

/** The same as it stands after a colon. */
export function tallyLineClause(
  row: Counts & { readonly model: string; readonly raids?: number },
  texts: Texts,
  until: IsoDate,
): string {
  if (row.intercepted === null && row.launched !== null && !saysNothing(row)) {
    const how = howCounted(row.model, until)
    const about = { ...launchedWords(row.model, row.launched, texts, how), unknown: UNKNOWN }
    return [texts('tally-line-launched', about), ...tailsOf(row, texts)].join(', ')
  }
  const sentence = tallyClause(row, texts, until)
  return row.launched === null && row.intercepted !== null
    ? texts('tally-line-intercepted', { sentence, unknown: UNKNOWN })
    : sentence
}

/** The cells of a table: label, launched, shot down, lost where the table has it; a dash for what nobody states. */
export function tallyCells(
  row: Counts & { readonly model: string; readonly raids?: number },
  counts: readonly Count[],
  texts: Texts,
): readonly string[] {
  const cell = (figure: Figure | null) => (figure ? figureText(figure, texts) : UNKNOWN)
  const label = [weaponLabel(row.model, texts), raidsText(row, texts)].filter((part) => part !== null)
  return [label.join(', '), ...counts.map((count) => cell(row[count]))]
}

function mainClause(row: Counts & { readonly model: string }, texts: Texts, how: Stopped): string {
  const { model, intercepted, lost } = row
  const launched = saysNothing(row) ? null : row.launched
  if (launched) {
    const n = launched.value
    const about = launchedWords(model, launched, texts, how)
    if (!intercepted) return texts('tally-row-launched', about)
    if (isExact(intercepted) && intercepted.value === 0) return texts('tally-row-none', about)
    if (isExact(launched) && isExact(intercepted) && n === intercepted.value)
      return texts('tally-row-all', about)
    return texts('tally-row-part', { ...about, intercepted: figureText(intercepted, texts) })
  }
  if (intercepted) {
    const n = intercepted.value
    return texts('tally-row-intercepted', {
      how,
      intercepted: figureText(intercepted, texts),
      weapon: weaponText(model, n, texts),
      weaponAccusative: weaponText(model, n, texts, 'acc'),
    })
  }
  const weapon = weaponText(model, 2, texts)
  return lost
    ? texts('tally-row-lost-only', { weapon, lost: figureText(lost, texts) })
    : texts('tally-row-unknown', { weapon })
}

function launchedWords(model: string, launched: Figure, texts: Texts, how: Stopped) {
  const n = launched.value
  return {
    n,
    how,
    launched: figureText(launched, texts),
    weapon: weaponText(model, n, texts),
    weaponGenitive: weaponText(model, n, texts, 'gen'),
    weaponAccusative: weaponText(model, n, texts, 'acc'),
  }
}

function isLostAlone(row: Counts): boolean {
  return row.launched === null && row.intercepted === null
}

/** "At least 4, 4 shot down", "at least 1, 2 shot down": what was shot down had been launched. */
function saysNothing({ launched, intercepted }: Counts): boolean {
  if (launched?.bound !== 'at-least' || intercepted === null) return false
  return intercepted.bound === undefined && launched.value <= intercepted.value
}

function isExact(figure: Figure): boolean {
  return figure.bound === undefined
}

/** Sentences that follow a colon and each other: the first has no capital there. */
export function afterColon(clauses: readonly string[]): string {
  return clauses.map((clause, at) => (at === 0 ? clause : capitalise(clause))).join('. ')
}

/** Quotation marks have no capitals: «Шахеди». */
export function capitalise(text: string): string {
  return text.replace(/^[«“"]?\p{L}/u, (first) => first.toUpperCase())
}

/** Words of a source in quotation marks: those inside are of the other kind, and one that a cut left open is closed. */
export function quoteText(quote: string, texts: Texts): string {
  const whole = MARKS.reduce(
    (text, [open, close]) => (text.lastIndexOf(open) > text.lastIndexOf(close) ? text + close : text),
    quote,
  )
  const [outer = ''] = texts('tally-quote', { quote: '' }).trim()
  const marks = MARKS.find(([open]) => open === outer)
  if (marks === undefined) return texts('tally-quote', { quote: whole })
  const [open, close, innerOpen, innerClose] = marks
  return texts('tally-quote', { quote: whole.replaceAll(open, innerOpen).replaceAll(close, innerClose) })
}

/** Opening and closing marks, and those that stand within them. */
const MARKS = [
  ['«', '»', '„', '“'],
  ['“', '”', '‘', '’'],
] as const

/** Who says which of several figures: "Paper 20; Air Force 22". */
export function valuesText(values: Conflict['values'], texts: Texts, language: Language): string {
  const list = new Intl.ListFormat(language, { style: 'narrow', type: 'unit' })
  return values
    .map(({ figure, sources }) =>
      texts('tally-conflict-value', {
        sources: list.format(sources.map((source) => source.name)),
        figure: figureText(figure, texts),
      }),
    )
    .join('; ')
}

/** Why a figure is not told, in words. */
export function reasonsText(reasons: AlsoReported['reasons'], texts: Texts): string {
  return reasons.map((reason) => texts(`doubt-${reason}`)).join('; ')
}

import { DOUBTS } from './doubts.ts'
import type { Explanation } from './explain-strikes.ts'
import { IMPACT_COUNTS, type ImpactRow } from './impacts/impact-row.ts'
import type { Mention } from './mention.ts'
import type { Figure, StrikeRow } from './strike-row.ts'
import { joinModels } from '../weapons/models.ts'

/** The text with each mention in its place, which recognizer found it, what became of it, and the rows it all led to. */
export function formatExplanation(text: string, explanation: Explanation): string {
  const lines = [markMentions(text, explanation.mentions), '']
  explanation.mentions.forEach((mention, index) => lines.push(...mentionLines(text, mention, index + 1)))
  lines.push('', explanation.rows.length === 0 ? 'No rows.' : 'Rows:', ...explanation.rows.map(rowLine))
  if (explanation.impacts.length > 0) lines.push('Impacts:', ...explanation.impacts.map(impactLine))
  return `${lines.join('\n')}\n`
}

/** `[1: six Kalibr cruise missiles]`; mentions of the same words share one mark. */
function markMentions(text: string, mentions: readonly Mention[]): string {
  const numbers = new Map<number, { end: number; numbers: number[] }>()
  mentions.forEach(({ start, end }, index) => {
    const known = numbers.get(start)
    if (known === undefined) numbers.set(start, { end, numbers: [index + 1] })
    else known.numbers.push(index + 1)
  })
  let marked = ''
  let at = 0
  for (const [start, { end, numbers: marks }] of [...numbers].toSorted(([a], [b]) => a - b)) {
    if (start < at) continue
    marked += `${text.slice(at, start)}[${marks.join(',')}: ${text.slice(start, end)}]`
    at = end
  }
  return marked + text.slice(at)
}

function mentionLines(text: string, mention: Mention, number: number): string[] {
  const { recognizer, verb, kind, figure, models, role, night, scope, dropped } = mention
  const what = `${kind} ${figureText(figure)} ${models.length === 0 ? '(weapon not named)' : joinModels(models)}`
  const when = `${role}, ${scope}, night ${night ?? 'open'}`
  const lines = [`${number}. ${what}: found by ${recognizer}, ${kind} by ${verb}; ${when}`]
  for (const { start, end } of mention.basis) lines.push(`   inferred from "${text.slice(start, end)}"`)
  lines.push(dropped === null ? '   kept' : `   dropped by ${dropped.refiner}: ${dropped.reason}`)
  return lines
}

function rowLine(row: StrikeRow): string {
  const lost = row.lost === null ? '' : `, lost ${row.lost.value}`
  const figures = `launched ${figureText(row.launched)}, intercepted ${figureText(row.intercepted)}${lost}`
  const when = `${row.night ?? 'night open'}${row.raid === null ? '' : ` by ${row.raid}`}`
  const doubts = row.doubts.map((doubt) => `\n    doubted: ${DOUBTS[doubt]}`).join('')
  return `  ${when} ${row.model}: ${figures} (${row.role}, ${row.scope})${doubts}`
}

function impactLine(row: ImpactRow): string {
  const counts = IMPACT_COUNTS.flatMap((count) => {
    const figure = row[count]
    return figure === null ? [] : [`${count} ${figureText(figure)}`]
  })
  const when = `${row.night ?? 'night open'}${row.raid === null ? '' : ` by ${row.raid}`}`
  return `  ${when}: ${counts.join(', ')} (${row.role}, ${row.scope})`
}

const BOUND_SIGNS = { about: '~', 'at-least': '>=', 'at-most': '<=' } as const

function figureText(figure: Figure | null): string {
  if (figure === null) return 'unknown'
  return `${figure.bound === undefined ? '' : BOUND_SIGNS[figure.bound]}${figure.value}`
}

import type { FirstLately, MostLately, RaidContext } from '../../domain/digest/raid-context.ts'
import type { Language } from '../../domain/language.ts'
import type { Figure } from '../../domain/strikes/strike-row.ts'
import type { Texts } from '../../ports.ts'
import { formatDay } from './format-date.ts'
import type { Line } from './page.ts'
import { meanText, percentOf } from './launched-text.ts'
import { figureText } from './tally-phrases.ts'

/** What makes the figures of a raid speak, each in a short line; nothing where nothing can be told. */
export function contextLines(
  context: RaidContext | undefined,
  texts: Texts,
  language: Language,
): readonly Line[] {
  if (context === undefined) return []
  return [
    totalLine(context, texts),
    ...shareLines(context, texts),
    meanLine(context, texts),
    context.most && mostLine(context.most, texts, language),
    context.first && firstLine(context.first, texts),
  ].flatMap((text): readonly Line[] => (text === null ? [] : [[text]]))
}

/** "In all: 42 launched, 37 shot down"; `null` where a single line says it. */
function totalLine(
  { total, counting }: Pick<RaidContext, 'total' | 'counting'>,
  texts: Texts,
): string | null {
  if (total === null) return null
  const how = counting === 'one-figure' ? 'stopped' : 'shot-down'
  const part = (key: string, figure: Figure | null) =>
    figure === null ? [] : [texts(key, { figure: figureText(figure, texts), how })]
  const parts = [
    ...part('context-launched', total.launched),
    ...part('context-stopped', total.intercepted),
    ...part('context-lost', total.lost),
  ]
  if (parts.length === 0) return null
  const told = { parts: parts.join(', ') }
  return total.isWithoutRecon ? texts('context-total-strikes', told) : texts('context-total', told)
}

/** Each share with its definition; where none can be told, what "stopped" means. */
function shareLines({ shares, counting }: RaidContext, texts: Texts): readonly string[] {
  const lines = shares.map(({ kind, share }) => {
    const said = { kind, percent: percentOf(share.shotDown) }
    if (share.counting === 'one-figure') return texts('context-share-one-figure', said)
    if (share.withLost === null || share.lost === 0) return texts('context-share', said)
    const together = percentOf(share.withLost.value)
    return share.withLost.bound === undefined
      ? texts('context-share-lost', { ...said, together })
      : texts('context-share', said)
  })
  const isDefined = shares.some(({ share }) => share.counting === 'one-figure')
  return counting === 'one-figure' && !isDefined ? [...lines, texts('context-stopped-means')] : lines
}

function meanLine({ mean }: RaidContext, texts: Texts): string | null {
  if (mean === null) return null
  const figure = meanText(mean.figure, texts)
  const n = mean.reported
  return mean.missing.length === 0
    ? texts('context-mean', { figure, n })
    : texts('context-mean-part', { figure, n, of: n + mean.missing.length })
}

function mostLine({ kind, since, nights, missing }: MostLately, texts: Texts, language: Language): string {
  const most =
    since === null
      ? texts('context-most-ever', { kind, n: nights })
      : texts('context-most-since', { kind, date: formatDay(since, language) })
  return missing === 0 ? most : `${most} ${texts('context-missing', { n: missing })}`
}

function firstLine({ kind, has, nights }: FirstLately, texts: Texts): string {
  return has
    ? texts('context-first-with', { kind, n: nights })
    : texts('context-first-without', { kind, n: nights })
}

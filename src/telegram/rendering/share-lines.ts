import type { Language } from '../../domain/language.ts'
import type { Share } from '../../domain/tally/statistics/shares.ts'
import type { Texts } from '../../ports.ts'
import { formatPeriod } from './format-date.ts'
import { percentOf } from './launched-text.ts'
import { capitalise, weaponLabel } from './tally-phrases.ts'

/** A share of each era with what it counts; the reader sees two figures where there are two definitions, and no sum of them. */
export function shareLines(
  model: string,
  shares: readonly Share[],
  texts: Texts,
  language: Language,
): readonly string[] {
  if (shares.length === 0) return [texts('statistics-share-none', { weapon: weaponLabel(model, texts) })]
  const leftOut = new Set(shares.flatMap((share) => (share.isTelling ? share.leftOut : []))).size
  return [
    ...shares.map((share) => shareLine(share, texts, language)),
    ...(leftOut > 0 ? [texts('statistics-share-left-out', { n: leftOut })] : []),
  ]
}

function shareLine(share: Share, texts: Texts, language: Language): string {
  const { era, counting, launched, intercepted, lost, withLost } = share
  if (!share.isTelling) {
    const told = share.nights + share.leftOut.length
    const period = formatPeriod(era.from, era.to, language)
    return capitalise(texts('statistics-share-untold', { period, n: share.leftOut.length, told }))
  }
  const said = {
    period: formatPeriod(era.from, era.to, language),
    percent: percentOf(share.shotDown),
    launched,
    intercepted,
  }
  if (withLost === null || lost === null || lost === 0)
    return texts(
      counting === 'one-figure' ? 'statistics-share-one-figure' : 'statistics-share-shot-down',
      said,
    )
  const percent = percentOf(withLost.value)
  const together = withLost.bound === undefined ? percent : texts('statistics-percent-at-least', { percent })
  return capitalise(texts('statistics-share-lost-apart', { ...said, lost, with: together }))
}

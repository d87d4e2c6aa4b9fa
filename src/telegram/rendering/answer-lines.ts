import type { Language } from '../../domain/language.ts'
import type { Answer, NightLaunched } from '../../domain/tally/answers/answer.ts'
import type { Run } from '../../domain/tally/statistics/records.ts'
import type { Texts } from '../../ports.ts'
import { comparisonBlocks } from './comparison-blocks.ts'
import { formatDate, formatDay, formatPeriod } from './format-date.ts'
import { launchedText, meanText, nightLaunchedText } from './launched-text.ts'
import type { Block, Line } from './page.ts'
import { placeText } from './place-text.ts'
import { shareLines } from './share-lines.ts'
import { weaponLabel, weaponText } from './tally-phrases.ts'

const MAX_DATES = 10
const MAX_NIGHTS_OVER = 31
const MAX_MONTHS = 120
const MAX_PLACES = 15

/** The figures of an answer, without what they leave out. */
export function answerLines(answer: Answer, texts: Texts, language: Language): readonly Block[] {
  const { body, models } = answer
  const night = (each: NightLaunched): Line => [
    { kind: 'bold', text: formatDate(each.night, language) },
    `: ${nightLaunchedText(each, models, texts)}`,
  ]
  switch (body.kind) {
    case 'nothing':
      return says([
        models.length > 0 && answer.reported > 0
          ? texts('tally-nothing-model-period', { weapon: weaponText(models.join('+'), 2, texts, 'acc') })
          : texts('tally-nothing-period'),
      ])
    case 'record':
    case 'least':
      return paragraph(body.nights.map(night))
    case 'average':
      return says(
        body.parts.map(({ model, mean }) => {
          const weapon = weaponLabel(model, texts)
          if (mean === null) return texts('statistics-mean-none', { weapon })
          return texts('statistics-mean', {
            weapon,
            mean: meanText(mean.figure, texts),
            nights: mean.reported,
          })
        }),
      )
    case 'share':
      return body.parts.flatMap(({ model, shares }) => [
        ...(body.parts.length > 1 && shares.length > 0
          ? [{ kind: 'heading', text: weaponLabel(model, texts) } as const]
          : []),
        ...says(shareLines(model, shares, texts, language)),
      ])
    case 'quiet-nights': {
      const lines = body.parts.flatMap(({ model, without, longestWithout, longestWith }) => {
        const dates = without.slice(-MAX_DATES).map((date) => formatDay(date, language))
        const list = `${without.length > dates.length ? '…, ' : ''}${dates.join(', ')}`
        const weapon = weaponLabel(model, texts)
        return [
          texts('statistics-without', { weapon, n: without.length, dates: list }),
          ...(without.length > 1 ? runLine('without', longestWithout, texts, language) : []),
          ...(without.length > 0 ? runLine('with', longestWith, texts, language) : []),
        ]
      })
      const quietest = body.quietest.map(night)
      return [
        ...says(lines),
        ...(quietest.length > 0 ? paragraph([[texts('statistics-quietest')], ...quietest]) : []),
      ]
    }
    case 'over':
      return body.nights.length === 0
        ? says([texts('statistics-over-none')])
        : [
            ...says([texts('statistics-over-count', { n: body.nights.length, reported: answer.reported })]),
            ...paragraph([
              ...body.nights.slice(0, MAX_NIGHTS_OVER).map(night),
              ...(body.nights.length > MAX_NIGHTS_OVER
                ? [[texts('tally-more-nights', { n: body.nights.length - MAX_NIGHTS_OVER })]]
                : []),
            ]),
          ]
    case 'by-month':
      return paragraph(
        body.months.slice(-MAX_MONTHS).flatMap(({ from, to, parts }): Line[] => {
          const told = parts.flatMap(({ model, sum }) =>
            sum.figure === null ? [] : [launchedText(model, sum.figure, texts)],
          )
          const missing = parts[0]?.sum.missing.length ?? 0
          if (told.length === 0) return []
          const note = missing > 0 ? ` (${texts('statistics-month-missing', { n: missing })})` : ''
          return [[{ kind: 'bold', text: formatPeriod(from, to, language) }, `: ${told.join(', ')}${note}`]]
        }),
      )
    case 'sites':
    case 'places': {
      if (body.ranked.length === 0) return says([texts('statistics-named-none')])
      const lines = body.ranked
        .slice(0, MAX_PLACES)
        .map(({ place, nights }) => texts('statistics-named', { place: placeText(place, texts), n: nights }))
      const of = { named: body.named, told: body.named + body.silent }
      return says([
        ...lines,
        texts(body.kind === 'sites' ? 'statistics-named-of' : 'statistics-places-of', of),
      ])
    }
    case 'sources':
      return paragraph(
        body.ranked
          .slice(0, MAX_PLACES)
          .map(({ source, nights }): Line => [
            source.url === null ? source.name : { kind: 'link', text: source.name, url: source.url },
            `: ${texts('statistics-source', { n: nights })}`,
          ]),
      )
    case 'massive': {
      const { massive, routine, nights, factor, usual } = body
      return [
        ...says([
          ...(massive === null
            ? [texts('statistics-massive-none')]
            : [
                texts('statistics-massive-side', { n: nights.length, mean: meanText(massive.figure, texts) }),
              ]),
          ...(routine === null || massive === null
            ? []
            : [texts('statistics-routine-side', { n: routine.told, mean: meanText(routine.figure, texts) })]),
          texts('statistics-massive-means', { factor, usual }),
        ]),
        ...paragraph(nights.slice(0, MAX_DATES).map(night)),
      ]
    }
    case 'weekday':
      return says(
        body.parts.map(({ model, own, all }) => {
          const weapon = weaponLabel(model, texts)
          if (own === null || all === null) return texts('statistics-mean-none', { weapon })
          const means = { mean: meanText(own.figure, texts), all: meanText(all.figure, texts) }
          return texts('statistics-weekday-mean', { weapon, ...means, nights: own.reported })
        }),
      )
    case 'compare':
      return comparisonBlocks(answer, body, texts, language)
  }
}

function runLine(
  kind: 'with' | 'without',
  run: Run | null,
  texts: Texts,
  language: Language,
): readonly string[] {
  if (run === null) return []
  return [
    `    ${texts(`statistics-run-${kind}`, { n: run.nights, period: formatPeriod(run.from, run.to, language) })}`,
  ]
}

function says(lines: readonly string[]): readonly Block[] {
  return paragraph(lines.map((line): Line => [line]))
}

function paragraph(lines: readonly Line[]): readonly Block[] {
  return lines.length > 0 ? [{ kind: 'paragraph', lines }] : []
}

import { addDays, type IsoDate } from '../../domain/calendar.ts'
import type { Button, Message } from '../../ports.ts'
import { quoteTallies } from '../../use-cases/quote-tallies.ts'
import type { ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { formatDate } from '../rendering/format-date.ts'
import { tallySourcesPages } from '../rendering/sources-pages.ts'
import { writeMessage } from '../rendering/write-message.ts'
import { screen } from '../sending/respond.ts'
import { backButton, dataOf } from './buttons.ts'
import { shownIn, type View } from './view.ts'
import { tallyOf, type FiguresDeps } from './view-message.ts'

/** A night, as so many days before the last of a view, and which page of it: "3", "3.1". */
type Place = { readonly daysBack: number; readonly part: number }

/**
 * What the figures of a view rest on, a night a page, the latest first: each with the whole sentences that state it and who says so.
 */
export async function sourcesMessage(
  deps: FiguresDeps & Pick<FeatureDeps, 'briefings'>,
  facts: ChatFacts,
  view: View,
  page: string,
): Promise<Message> {
  const { plain, language, html } = facts
  const shown = shownIn(view)
  const nights = (await tallyOf(deps, shown)).byNight.toReversed()
  const place = parsePlace(page)
  const wanted = addDays(shown.to, -place.daysBack)
  // A night of which nothing is known any more leads to the one before it.
  const at = nights.findIndex(({ night }) => night <= wanted)
  const night = nights[at] ?? nights.at(-1)
  const back = [backButton(facts, view)]
  if (night === undefined) return screen(html('tally-nothing-period'), [back])
  const pages = tallySourcesPages(
    [night],
    formatDate(night.night, language),
    await quoteTallies(deps, [night]),
    plain,
    language,
  )
  const part = Math.min(place.part, pages.length - 1)
  const turn = (text: string, night: IsoDate | undefined, part: number): readonly Button[] =>
    night === undefined ? [] : [{ text, data: dataOf('sources', view, writePlace(shown.to, night, part)) }]
  const turns = [
    ...(part > 0 ? turn('‹', night.night, part - 1) : turn('‹', nights[at - 1]?.night, 0)),
    ...(part + 1 < pages.length ? turn('›', night.night, part + 1) : turn('›', nights[at + 1]?.night, 0)),
  ]
  return { ...writeMessage(pages[part] ?? []), buttons: [...(turns.length > 0 ? [turns] : []), back] }
}

/** The first page for what is none. */
function parsePlace(page: string): Place {
  const { days = '0', part = '0' } = /^(?<days>\d{1,4})(?:\.(?<part>\d{1,2}))?$/.exec(page)?.groups ?? {}
  return { daysBack: Number(days), part: Number(part) }
}

function writePlace(to: IsoDate, night: IsoDate, part: number): string {
  const { days } = Temporal.PlainDate.from(night).until(to, { largestUnit: 'day' })
  return part === 0 ? String(days) : `${days}.${part}`
}

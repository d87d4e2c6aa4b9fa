import type { Message } from '../../ports.ts'
import { OVERVIEW_NIGHTS } from '../../use-cases/strikes-overview.ts'
import { modelParts } from '../../domain/weapons/models.ts'
import type { ChatFacts } from '../bot-context.ts'
import { weaponLabel } from '../rendering/tally-phrases.ts'
import { inRows } from '../screens/in-rows.ts'
import { screen } from '../sending/respond.ts'
import { backButton, dataOf } from './buttons.ts'
import { lastNights, shownIn, type View } from './view.ts'
import { tallyOf, type FiguresDeps } from './view-message.ts'

const MAX_MODELS = 12

/** The weapons that the period of a view tells of, each with a button for its figures of that period; of one night those of 30. */
export async function weaponsMessage(deps: FiguresDeps, facts: ChatFacts, view: View): Promise<Message> {
  const { from, to } = shownIn(view)
  const period = from === to ? lastNights(to, OVERVIEW_NIGHTS.month) : { from, to }
  const { totals } = await tallyOf(deps, { ...period, model: null })
  const models = [...new Set(totals.flatMap(({ model }) => modelParts(model)))].slice(0, MAX_MODELS)
  const buttons = models.map((model) => ({
    text: weaponLabel(model, facts.plain),
    data: dataOf('show', { kind: 'tally', ...period, model }),
  }))
  return screen(facts.html('strikes-choose-weapon'), [...inRows(buttons, 2), [backButton(facts, view)]])
}

import { spanBefore, unitOfSpan } from '../../domain/ask/periods/calendar-spans.ts'
import { PLAIN_TALLY, type TallyQuestion } from '../../domain/ask/question.ts'
import type { Message } from '../../ports.ts'
import { answerTally } from '../../use-cases/answer-tally.ts'
import type { ChatFacts } from '../bot-context.ts'
import { comparisonAsked, linesButton } from '../features/lines.ts'
import { renderAnswer } from '../rendering/render-answer.ts'
import { backButton } from './buttons.ts'
import { shownIn, type View } from './view.ts'
import type { FiguresDeps } from './view-message.ts'

/** The figures of a view beside those of as long before; `null` where there is no such period. */
export async function comparisonMessage(
  deps: FiguresDeps,
  facts: ChatFacts,
  view: View,
): Promise<Message | null> {
  const { from, to, model } = shownIn(view)
  const against = spanBefore({ from, to, unit: unitOfSpan({ from, to }) })
  const question: TallyQuestion = {
    ...PLAIN_TALLY,
    intent: 'tally',
    measure: 'total',
    models: model === null ? [] : [model],
    from,
    to,
    against,
  }
  const answered = await answerTally(deps, question)
  if (answered.kind !== 'statistics') return null
  const message = renderAnswer(answered.answer, facts.plain, facts.language)
  const compared = answered.answer.body.kind === 'compare' ? comparisonAsked(question) : null
  return { ...message, buttons: [[...linesButton(facts, compared), backButton(facts, view)]] }
}

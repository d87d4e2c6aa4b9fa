import { Composer } from 'grammy'
import { MINUTE_MS, SECOND_MS } from '../../domain/calendar.ts'
import type { BotContext } from '../bot-context.ts'
import { findCards, type CardDeps } from '../inline/find-cards.ts'
import { sayHelp } from './help.ts'

/** Figures change when a report comes or is corrected: what Telegram answers in our place is never older than this. */
const CACHE_SECONDS = MINUTE_MS / SECOND_MS
const HELP = 'help'

/** `@bot shahed july` in any chat: cards of figures and news, of which one is sent there. */
export function inline(deps: CardDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.on('inline_query', async (ctx) => {
    const { query, offset } = ctx.inlineQuery
    const { cards, isAnswer } =
      offset === '' ? await findCards(deps, ctx.facts, query) : { cards: [], isAnswer: true }
    const text = ctx.facts.plain(isAnswer ? 'inline-more' : 'inline-unclear')
    const isInTime = await answered(
      ctx.answerInlineQuery([...cards], {
        cache_time: CACHE_SECONDS,
        // Another reader has another language and other sources.
        is_personal: true,
        button: { text, start_parameter: HELP },
      }),
    )
    ctx.outcome = isInTime ? 'answered' : 'silent'
  })

  // The button above the cards leads here.
  feature
    .chatType('private')
    .command('start')
    .filter((ctx) => ctx.match === HELP)
    .use(sayHelp)

  return feature
}

/** False for a question that nobody waits for any more: whoever types on asks the next one. */
async function answered(call: Promise<unknown>): Promise<boolean> {
  try {
    await call
    return true
  } catch (error) {
    if (!/query is too old|query id is invalid/i.test(String(error))) throw error
    return false
  }
}

import { Composer } from 'grammy'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../callback-data.ts'
import { changeReader } from '../change-reader.ts'
import { readersOnly } from '../readers-only.ts'
import { answerTap, say, screen, show } from '../respond.ts'
import { backToSettings } from '../back-to-settings.ts'

/** Each language under its own name: whoever opened the wrong one finds the way back. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', uk: 'Українська' }
const WORDS: readonly (readonly [RegExp, Language])[] = [
  [/^(?:en(?:g|glish)?|англ\p{L}*|інгліш)$/iu, 'en'],
  [/^(?:uk(?:r|rainian)?|ua|укр\p{L}*)$/iu, 'uk'],
]

/** `/language`: English or Ukrainian. */
export function language(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const guard = readersOnly(deps)

  feature.command('language', guard, async (ctx) => {
    const words = ctx.match.trim()
    const named = WORDS.find(([pattern]) => pattern.test(words))?.[1]
    if (named !== undefined) await changeReader(deps, ctx, { language: named })
    const key = named !== undefined ? 'language-saved' : words === '' ? 'language-title' : 'language-unknown'
    await say(deps, ctx, languageScreen(ctx.facts, key))
  })

  feature.callbackQuery(callbackPattern('language'), guard, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const chosen = LANGUAGES.find((known) => action === 'set' && known === value)
    if (chosen !== undefined) await changeReader(deps, ctx, { language: chosen })
    await answerTap(ctx)
    await show(
      deps,
      ctx,
      languageScreen(ctx.facts, chosen === undefined ? 'language-title' : 'language-saved'),
    )
  })

  return feature
}

function languageScreen(facts: ChatFacts, key: string): Message {
  const buttons = LANGUAGES.map((each) => ({
    text: each === facts.language ? `✅ ${NAMES[each]}` : NAMES[each],
    data: callbackData('language', 'set', each),
  }))
  return screen(facts.html(key), [buttons, [backToSettings(facts)]])
}

import { Composer } from 'grammy'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { ticked } from '../screens/tick.ts'
import { backToSettings } from '../screens/back-to-settings.ts'

/** Each language under its own name: whoever opened the wrong one finds the way back. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', uk: 'Українська' }
const WORDS: readonly (readonly [RegExp, Language])[] = [
  [/^(?:en(?:g|glish)?|англ\p{L}*|інгліш)$/iu, 'en'],
  [/^(?:uk(?:r|rainian)?|ua|укр\p{L}*)$/iu, 'uk'],
]

/** `/language`: English or Ukrainian. */
export function language(): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('language', readersOnly, async (ctx) => {
    const words = ctx.match.trim()
    const named = WORDS.find(([pattern]) => pattern.test(words))?.[1]
    if (named !== undefined) await ctx.changeReader({ language: named })
    const key = named !== undefined ? 'language-saved' : words === '' ? 'language-title' : 'language-unknown'
    await ctx.say(languageScreen(ctx.facts, key))
  })

  feature.callbackQuery(callbackPattern('language'), readersOnly, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const wanted = LANGUAGES.find((known) => action === 'set' && known === value)
    if (wanted !== undefined) await ctx.changeReader({ language: wanted })
    await ctx.answerTap()
    await ctx.show(languageScreen(ctx.facts, wanted === undefined ? 'language-title' : 'language-saved'))
  })

  return feature
}

export function languageScreen(facts: ChatFacts, key = 'language-title'): Message {
  const buttons = LANGUAGES.map((each) => ({
    text: ticked(each === facts.language, NAMES[each]),
    data: callbackData('language', 'set', each),
  }))
  return screen(facts.html(key), [buttons, [backToSettings(facts)]])
}

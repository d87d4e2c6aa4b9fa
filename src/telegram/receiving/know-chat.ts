import type { MiddlewareFn } from 'grammy'
import type { Language } from '../../domain/language.ts'
import type { Subscriber } from '../../domain/subscriber.ts'
import type { TextsFor } from '../../ports.ts'
import { changeSubscriber } from '../../use-cases/subscribe.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { htmlTexts } from '../screens/html-texts.ts'

type KnowChatDeps = Pick<FeatureDeps, 'clock' | 'texts' | 'subscribers' | 'defaults'>

/** Finds out who is asking and in which language to answer, before any feature runs. */
export function knowChat(deps: KnowChatDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    // Whoever asks from another chat is known by their own one, which has their number.
    const chatId = ctx.chat?.id ?? ctx.inlineQuery?.from.id
    const subscriber = chatId === undefined ? null : await deps.subscribers.find(chatId)
    const language = subscriber?.language ?? languageOf(ctx, deps.defaults.language)
    ctx.facts = factsOf(subscriber, language, deps.texts)
    ctx.changeReader = async (changes) => {
      if (ctx.facts.subscriber === null) return null
      const changed = await changeSubscriber(deps, ctx.facts.subscriber, changes, deps.clock.now())
      ctx.facts = factsOf(changed, changed.language, deps.texts)
      return changed
    }
    await next()
  }
}

/** Remembers a change for what is said after it: a new language counts at once. */
export function factsOf(subscriber: Subscriber | null, language: Language, texts: TextsFor): ChatFacts {
  const plain = texts(language)
  return { subscriber, language, plain, html: htmlTexts(plain) }
}

/** Ukrainian for those whose Telegram is Ukrainian; everyone else gets the default. */
export function languageOf(ctx: BotContext, fallback: Language): Language {
  const code = ctx.from?.language_code?.toLowerCase() ?? ''
  if (code.startsWith('uk')) return 'uk'
  return code.startsWith('en') ? 'en' : fallback
}

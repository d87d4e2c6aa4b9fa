import type { Message } from 'grammy/types'

/** What a person in a group said to the bot, and how it is known to be meant for it. */
export type SaidToBot = {
  /** Without the bot's name. */
  readonly words: string
  /** `named` has the name in front, `asked` behind a question, `replied` answers a message of the bot. */
  readonly how: 'named' | 'asked' | 'replied'
}

const QUESTION_WORDS =
  /^(?:and |what about |how about |so |а |і |й |та |ну )?(?:how|what|whats|when|where|which|who|why|is there|are there|any|show|tell|give|скільки|скільком|що|шо|як|яка|який|яке|які|яких|якого|коли|де|звідки|куди|хто|чому|чи|покажи|покажіть|розкажи|розкажіть|дай|дайте)(?![\p{L}\d])/iu

/**
 * What is said to the bot in a group; `null` for talk among people, commands included. A name in the middle of a sentence
 * speaks of the bot, not to it, and most replies to a briefing are for the others who read it: only a question counts there.
 */
export function saidToBot(
  message: Message | undefined,
  me: { readonly id: number; readonly username: string },
): SaidToBot | null {
  const text = message?.text?.trim() ?? ''
  if (text === '' || text.startsWith('/')) return null
  const name = `@${me.username.toLowerCase()}`
  const spoken = text.toLowerCase()
  if (beginsWith(spoken, name)) {
    const words = text.slice(name.length).replace(/^[\s,:;.!–—-]+/u, '')
    return words === '' ? null : { words, how: 'named' }
  }
  const bare = withoutEnd(text, name)
  if (bare !== null) return isAsking(bare) ? { words: bare, how: 'asked' } : null
  return repliesTo(message, me.id) && isAsking(text) ? { words: text, how: 'replied' } : null
}

/** Whether words are a question by their mark or their first word. */
export function isAsking(words: string): boolean {
  return /\?[\s)!?]*$/u.test(words) || QUESTION_WORDS.test(words.trim())
}

function beginsWith(text: string, name: string): boolean {
  return text.startsWith(name) && !/^\w/.test(text.slice(name.length))
}

/** The words before a name that ends a text, with the text's last mark; `null` where the name does not stand there. */
function withoutEnd(text: string, name: string): string | null {
  const [, words = '', at = '', mark = ''] = /^(.+?)[\s,–—-]+(@\w+)\s*([?!.…]*)$/su.exec(text) ?? []
  return at.toLowerCase() === name ? words + mark : null
}

/** In a topic of a forum whatever is said there "replies" to the notice that began it. */
function repliesTo(message: Message | undefined, userId: number): boolean {
  const original = message?.reply_to_message
  return original?.from?.id === userId && original.forum_topic_created === undefined
}

import { element } from './elements.js'

/** One types on meanwhile: only what stands for a moment is asked. */
const SETTLED_MS = 250

/**
 * The cards that the bot offers for what is typed behind its name.
 * @param deps `botUsername`, `ask(query)`, `choose(cardId)`, `openBot(startParameter)`, `show(options)`, `close()`
 */
export function createInlineList({ botUsername, ask, choose, openBot, show, close }) {
  const mention = new RegExp(`^@${botUsername}(?:\\s+([^]*))?$`, 'i')
  let timer
  let newest = 0

  return {
    /** Whether the text is a question to the bot; then its cards are shown once they are there. */
    take(text) {
      clearTimeout(timer)
      const own = ++newest
      const typed = mention.exec(text)
      if (typed === null) return false
      timer = setTimeout(async () => {
        const { cards, button } = await ask((typed[1] ?? '').trim())
        // Whoever typed on waits for other cards.
        if (own !== newest) return
        show([...(button === null ? [] : [buttonOption(button)]), ...cards.map(cardOption)])
      }, SETTLED_MS)
      return true
    },
  }

  function cardOption({ id, title, description }) {
    return option('card', () => choose(id), title, description)
  }

  function buttonOption({ text, startParameter }) {
    return option('card card-button', () => openBot(startParameter), text, '')
  }

  function option(name, act, title, description) {
    return element(
      'li',
      {
        role: 'option',
        class: name,
        onclick: () => {
          newest += 1
          close()
          act()
        },
      },
      element('span', { class: 'card-title' }, title),
      description === '' ? null : element('span', { class: 'card-text' }, description),
    )
  }
}

import { element } from './elements.js'
import { createInlineList } from './inline-list.js'

/**
 * The text field with the command menu, the location button and, when the bot asks for one, its keyboard.
 * @param actions `send(text, replyTo)`, `shareLocation()`, `attach(kind, text)`, `commands()`, and for cards
 *   `botUsername`, `askCards(query)`, `sendCard(id)`, `openBot(startParameter)`
 */
export function createComposer(label, { send, shareLocation, attach, commands, ...inline }) {
  const field = element('textarea', {
    rows: 1,
    placeholder: 'Message',
    'aria-label': label,
    autocomplete: 'off',
  })
  const menuId = `menu-${Math.random().toString(36).slice(2)}`
  const menu = element('ul', {
    class: 'menu',
    id: menuId,
    role: 'listbox',
    'aria-label': 'Commands',
    hidden: true,
  })
  const menuButton = iconButton('Menu', 'menu-button', () => (menu.hidden ? openMenu('') : closeMenu()))
  menuButton.setAttribute('aria-controls', menuId)
  const keyboard = element('div', { class: 'below', hidden: true })
  const form = element(
    'form',
    { class: 'composer', onsubmit: submit },
    menuButton,
    field,
    iconButton('Send a photo, a voice note or a forward', 'attach-button', () =>
      menu.hidden ? attachment() : closeMenu(),
    ),
    iconButton('Share a location', 'location-button', shareLocation),
    element('button', { class: 'icon send-button', 'aria-label': 'Send', title: 'Send' }),
  )
  const quoted = element('p', { class: 'answering', hidden: true })
  const cards = createInlineList({
    botUsername: inline.botUsername,
    ask: inline.askCards,
    choose: inline.sendCard,
    openBot: inline.openBot,
    show: showOptions,
    close() {
      field.value = ''
      grow()
      closeMenu()
    },
  })
  let active = -1
  /** The message that what is typed next replies to, because the bot asked for it, or the person chose it. */
  let question = null

  field.setAttribute('aria-controls', menuId)
  field.addEventListener('input', () => {
    grow()
    if (cards.take(field.value)) return
    const typed = /^\/(\w*)$/.exec(field.value)
    if (typed === null) closeMenu()
    else openMenu(typed[1].toLowerCase())
  })
  field.addEventListener('keydown', onKey)
  document.addEventListener('pointerdown', ({ target }) => {
    if (!menu.contains(target) && !form.contains(target)) closeMenu()
  })

  function onKey(event) {
    if (!menu.hidden) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        move(event.key === 'ArrowDown' ? 1 : -1)
        return
      }
      if (event.key === 'Escape') return closeMenu()
      if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0) {
        event.preventDefault()
        menu.children[active].click()
        return
      }
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      submit(event)
    }
  }

  function submit(event) {
    event.preventDefault()
    const text = field.value.trim()
    if (text === '') return
    field.value = ''
    grow()
    // Cards that are on their way are for nobody any more.
    cards.take('')
    closeMenu()
    send(text, question?.message_id)
  }

  /** What else people send a bot. A forward carries what is in the field, or a sentence of somebody's. */
  function attachment() {
    const kinds = [
      ['photo', 'A photo'],
      ['voice', 'A voice note'],
      ['forward', 'A forwarded message'],
    ]
    menu.replaceChildren(
      ...kinds.map(([kind, title], index) =>
        element(
          'li',
          {
            role: 'option',
            id: `${menuId}-${index}`,
            onclick: () => {
              attach(kind, field.value.trim())
              field.value = ''
              closeMenu()
            },
          },
          element('span', { class: 'menu-command' }, title),
        ),
      ),
    )
    menu.hidden = false
    active = -1
    // Its keys choose in the menu.
    field.focus()
  }

  function openMenu(prefix) {
    const matching = commands().filter(({ command }) => command.startsWith(prefix))
    menu.replaceChildren(
      ...matching.map(({ command, description }, index) =>
        element(
          'li',
          { role: 'option', id: `${menuId}-${index}`, onclick: () => choose(command) },
          element('span', { class: 'menu-command' }, `/${command}`),
          element('span', { class: 'menu-text' }, description),
        ),
      ),
    )
    if (matching.length === 0 && prefix === '') {
      menu.replaceChildren(element('li', { class: 'menu-empty' }, 'The bot has not named its commands yet.'))
    }
    menu.hidden = matching.length === 0 && prefix !== ''
    menuButton.setAttribute('aria-expanded', String(!menu.hidden))
    active = -1
    if (matching.length > 0 && prefix !== '') move(1)
  }

  /** A list above the text field, in place of the commands. */
  function showOptions(options) {
    options.forEach((option, index) => (option.id = `${menuId}-${index}`))
    menu.replaceChildren(...options)
    menu.hidden = options.length === 0
    active = -1
  }

  function closeMenu() {
    menu.hidden = true
    menuButton.setAttribute('aria-expanded', 'false')
    field.removeAttribute('aria-activedescendant')
    active = -1
  }

  function move(step) {
    const options = [...menu.children]
    active = (active + step + options.length) % options.length
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === active)))
    options[active].scrollIntoView({ block: 'nearest' })
    field.setAttribute('aria-activedescendant', options[active].id)
  }

  function choose(command) {
    field.value = ''
    closeMenu()
    send(`/${command}`)
    field.focus()
  }

  function grow() {
    field.rows = Math.min(6, field.value.split('\n').length)
  }

  return {
    nodes: [menu, keyboard, quoted, form],
    focus: () => field.focus(),
    closeMenu,
    /** What is typed next replies to a message that asks for a reply; `null` when none does. */
    answer(message) {
      question = message
      quoted.hidden = message === null
      quoted.textContent = message === null ? '' : `Reply to: ${message.text ?? ''}`
      field.placeholder = message?.reply_markup?.input_field_placeholder ?? 'Message'
    },
    /** Shows the bot's own keyboard below the field; `null` takes it away. */
    showKeyboard(rows) {
      keyboard.hidden = rows === null
      keyboard.replaceChildren(
        ...(rows ?? []).map((row) => element('div', { class: 'keys' }, ...row.map(replyButton))),
      )
    },
  }

  function replyButton({ text, request_location: asksLocation, request_chat: asksChat }) {
    const onclick = () =>
      asksChat ? inline.chooseChannel(asksChat.request_id) : asksLocation ? shareLocation() : send(text)
    return element('button', { type: 'button', class: 'button', onclick }, text)
  }
}

function iconButton(label, name, onclick) {
  return element('button', {
    type: 'button',
    class: `icon ${name}`,
    'aria-label': label,
    title: label,
    onclick,
  })
}

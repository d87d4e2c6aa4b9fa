import { botKeyboard } from './bot-keyboard.js'
import { createComposer } from './composer.js'
import { element } from './elements.js'
import { messageView } from './message-view.js'
import {
  askCards,
  changeThread,
  sendAttachment,
  sendCard,
  chooseChannel,
  sendLocation,
  sendText,
  setBlocked,
  tap,
} from './server.js'
import { createThreadBar, threadOf } from './thread-bar.js'
import { writerChoice } from './writer-choice.js'

const TYPING_MS = 5000
const NEAR_END_PX = 120

/**
 * One chat as its person sees it.
 * @param deps `botName`, `botUsername`, `timeZone`, `openBot(startParameter, personId)`, `choosePlace()`, `showAnswer(answer)`, `onChosen(chatId)`
 */
export function createChatColumn(firstChat, deps) {
  let chat = firstChat
  let personId = chat.people[0]?.id
  let isAnonymous = false
  /** The message of the bot that what is typed next replies to, by the person's own choice. */
  let replyingTo = null
  const messages = new Map()
  const isGroup = chat.kind !== 'private'

  const list = element('div', {
    class: 'messages',
    role: 'log',
    'aria-label': `Messages of ${chat.title}`,
    tabindex: 0,
  })
  const endButton = element('button', {
    type: 'button',
    class: 'icon end-button',
    'aria-label': 'To the newest message',
    hidden: true,
    onclick: toEnd,
  })
  const typing = element('p', { class: 'typing', hidden: true }, `${deps.botName} is typing…`)
  const blockButton = element('button', { type: 'button', class: 'quiet', onclick: toggleBlock })
  const composer = createComposer(`Message as ${chat.title}`, {
    send: say,
    shareLocation,
    chooseChannel: (requestId) => void chooseChannel(chat.id, personId, requestId),
    attach: (kind, text) => void sendAttachment(chat.id, author(), kind, text),
    commands: () => chat.people.find(({ id }) => id === personId)?.commands ?? [],
    botUsername: deps.botUsername,
    askCards: (query) => askCards(chat.id, personId, query),
    sendCard: (id) => void sendCard(chat.id, author(), id),
    openBot: (startParameter) => deps.openBot(startParameter, personId),
  })
  const threadBar = createThreadBar({
    choose() {
      isAtEnd = true
      redraw()
    },
    change: (action, threadId) => void changeThread(chat.id, author(), action, threadId),
  })
  const node = element(
    'section',
    { class: 'column', 'data-chat-id': chat.id, 'aria-label': chat.title, id: `chat-${chat.id}` },
    header(),
    threadBar.node,
    element('div', { class: 'history' }, list, endButton),
    typing,
    ...composer.nodes,
  )
  node.addEventListener('focusin', () => deps.onChosen(chat.id))
  node.addEventListener('pointerdown', () => deps.onChosen(chat.id))
  const view = {
    timeZone: deps.timeZone,
    isGroup,
    isOwn: (message) => message.by === 'person' && !isAnonymous && message.from?.id === personId,
    onCommand: say,
    onButton,
    onReply: isGroup && chat.kind !== 'channel' ? onReply : null,
  }
  let typingTimer
  // Whoever reads the end of a chat wants to stay there when something arrives or the window changes.
  let isAtEnd = true
  list.addEventListener('scroll', () => {
    isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END_PX
    endButton.hidden = isAtEnd
    if (isAtEnd) endButton.classList.remove('unread')
  })
  new ResizeObserver(() => isAtEnd && toEnd()).observe(list)

  function header() {
    return element(
      'header',
      { class: 'column-head' },
      element(
        'span',
        { class: 'avatar', 'data-hue': Math.abs(chat.id) % 6, 'aria-hidden': 'true' },
        [...chat.title][0],
      ),
      element(
        'div',
        { class: 'column-title' },
        element('h2', {}, chat.title),
        isGroup
          ? writerChoice(chat, chooseWriter)
          : element('p', {}, `${language(chat.people[0])} · chat with ${deps.botName}`),
      ),
      blockButton,
    )
  }

  function chooseWriter(choice) {
    ;({ personId, isAnonymous } = choice)
    redraw()
  }

  /** Who writes, and where in a forum. */
  function author() {
    return { personId, threadId: threadBar.chosenId() ?? undefined, isAnonymous: isAnonymous || undefined }
  }

  function say(text, replyTo) {
    composer.closeMenu()
    replyingTo = null
    void sendText(chat.id, author(), text, replyTo)
  }

  function onReply(message) {
    replyingTo = message
    composer.answer(message)
    composer.focus()
  }

  async function shareLocation() {
    const place = await deps.choosePlace()
    if (place !== null) await sendLocation(chat.id, author(), place)
  }

  async function onButton(message, button, key) {
    if (button.callback_data === undefined) return
    key.setAttribute('aria-busy', 'true')
    try {
      const { answer } = await tap(chat.id, personId, message.message_id, button.callback_data)
      if (answer !== null) deps.showAnswer(answer, personId)
    } finally {
      key.removeAttribute('aria-busy')
    }
  }

  function toggleBlock() {
    void setBlocked(chat.id, !chat.isBlocked)
  }

  function redraw() {
    const shown = [...messages.values()]
      .filter((message) => !message.deleted && isInThread(message))
      .toSorted((a, b) => a.message_id - b.message_id)
    const nodes = []
    let day = ''
    for (const message of shown) {
      const messageDay = dayOf(message.date)
      if (messageDay !== day) nodes.push(element('p', { class: 'day' }, messageDay))
      day = messageDay
      nodes.push(messageView(message, view))
    }
    if (nodes.length === 0) nodes.push(startHint())
    list.replaceChildren(...nodes)
    composer.showKeyboard(botKeyboard(shown))
    const newest = shown.at(-1)
    const isAsked = newest?.by === 'bot' && newest.reply_markup?.force_reply === true
    composer.answer(replyingTo ?? (isAsked ? newest : null))
    if (isAtEnd) toEnd()
  }

  function isInThread(message) {
    const threadId = threadBar.chosenId()
    return threadId === null || threadOf(message) === threadId
  }

  function startHint() {
    if (chat.kind === 'channel')
      return element(
        'div',
        { class: 'hint' },
        element(
          'p',
          {},
          'A channel of Alex and Олена. To have the briefing posted here, write /channel to the bot.',
        ),
      )
    const about = chat.people.find(({ id }) => id === personId)?.about ?? ''
    return element(
      'div',
      { class: 'hint' },
      isGroup || about === '' ? null : element('p', { class: 'about' }, about),
      element('p', {}, isGroup ? 'Let the bot work in this group:' : 'Nothing here yet. Begin with'),
      element('button', { type: 'button', class: 'primary', onclick: () => say('/start') }, 'Start'),
    )
  }

  function dayOf(seconds) {
    const language = chat.people.find(({ id }) => id === personId)?.languageCode ?? 'en'
    return new Date(seconds * 1000).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
      timeZone: deps.timeZone,
      day: 'numeric',
      month: 'long',
    })
  }

  function showBlocked() {
    const action = isGroup ? ['Remove the bot', 'Add the bot'] : ['Block the bot', 'Unblock the bot']
    blockButton.textContent = chat.isBlocked ? action[1] : action[0]
    node.classList.toggle('blocked', chat.isBlocked)
  }

  function replace(next) {
    chat = next
    messages.clear()
    for (const message of next.messages) messages.set(message.message_id, message)
    showBlocked()
    threadBar.replace(chat.threads)
    redraw()
  }

  /** A message longer than the window is read from its beginning. */
  function showWhole(bubble) {
    if (bubble.offsetHeight > list.clientHeight) bubble.scrollIntoView({ block: 'start' })
  }

  function toEnd() {
    list.scrollTop = list.scrollHeight
  }

  replace(chat)

  return {
    node,
    title: chat.title,
    focus: composer.focus,
    /** What comes next is to be seen, wherever one is reading. */
    follow() {
      isAtEnd = true
      toEnd()
    },
    replace,
    setChosen: (isChosen) => node.classList.toggle('chosen', isChosen),
    receive(message) {
      messages.set(message.message_id, message)
      if (message.by === 'bot') threadBar.markUnread(threadOf(message))
      if (message.by === 'bot') typing.hidden = true
      else isAtEnd = true
      redraw()
      if (message.by !== 'bot' || !isInThread(message)) return
      if (isAtEnd) showWhole(list.lastElementChild)
      else endButton.classList.add('unread')
    },
    showTyping() {
      typing.hidden = false
      clearTimeout(typingTimer)
      typingTimer = setTimeout(() => (typing.hidden = true), TYPING_MS)
    },
  }
}

function language(person) {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  return person?.languageCode ? names.of(person.languageCode) : 'Reader'
}

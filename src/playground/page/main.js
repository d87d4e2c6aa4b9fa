import { createChatColumn } from './chat-column.js'
import { element } from './elements.js'
import { choosePlace } from './places.js'
import { fetchDue, fetchState, listen, sendText, skip } from './server.js'

const TOAST_MS = 3500
const DUE_AFTER_MS = 300

const byId = (id) => document.getElementById(id)
const columns = new Map()
let timeZone = 'UTC'
/** Server time less the page's own monotonic time. */
let clockOffset = 0
let chosenId
let dueTimer

const state = await fetchState()
timeZone = state.timeZone
setClock(state.now)
for (const chat of state.chats) addColumn(chat)
choose(state.chats[0]?.id)
listen(onEvent, async () => {
  const { chats, now } = await fetchState()
  setClock(now)
  for (const chat of chats) columns.get(chat.id)?.replace(chat)
})
setInterval(showClock, 250)
byId('skip').addEventListener('click', onSkip)
byId('ideas').addEventListener('click', () => byId('ideas-list').showModal())

function addColumn(chat) {
  const column = createChatColumn(chat, {
    botName: state.bot.first_name,
    botUsername: state.bot.username,
    openBot,
    timeZone,
    choosePlace,
    showAnswer,
    onChosen: choose,
  })
  columns.set(chat.id, column)
  byId('columns').append(column.node)
  byId('tabs').append(
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        'data-chat-id': chat.id,
        'aria-controls': `chat-${chat.id}`,
        onclick: () => choose(chat.id),
      },
      chat.title,
    ),
  )
}

function choose(chatId) {
  if (chatId === undefined || chatId === chosenId) return
  chosenId = chatId
  for (const [id, column] of columns) column.setChosen(id === chatId)
  for (const tab of byId('tabs').children) {
    const isChosen = tab.dataset.chatId === String(chatId)
    tab.setAttribute('aria-selected', String(isChosen))
    if (!isChosen) continue
    tab.classList.remove('unread')
    tab.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  askDue()
}

function onEvent(event) {
  switch (event.kind) {
    case 'clock':
      setClock(event.now)
      return askDue()
    case 'message':
      columns.get(event.chatId)?.receive(event.message)
      if (event.message.by === 'bot') markUnread(event.chatId)
      return askDue()
    case 'action':
      return columns.get(event.chatId)?.showTyping()
    case 'chat':
      return showChat(event.chat)
    case 'chats':
      return event.chats.forEach(showChat)
  }
}

function showChat(chat) {
  const column = columns.get(chat.id)
  if (column === undefined) addColumn(chat)
  else column.replace(chat)
}

function markUnread(chatId) {
  if (chatId === chosenId) return
  byId('tabs').querySelector(`[data-chat-id="${chatId}"]`)?.classList.add('unread')
}

function setClock(now) {
  clockOffset = Date.parse(now) - performance.now()
  showClock()
}

function showClock() {
  const now = new Date(clockOffset + performance.now())
  const day = now.toLocaleDateString('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' })
  const text = `It is ${day}, ${clockTime(now)} in Kyiv`
  const seconds = now.toLocaleTimeString('en-GB', { timeZone, second: '2-digit' }).padStart(2, '0')
  if (byId('clock').dataset.shown === text + seconds) return
  byId('clock').dataset.shown = text + seconds
  byId('clock').replaceChildren(
    text,
    element('span', { class: 'seconds', 'aria-hidden': 'true' }, `:${seconds}`),
  )
}

function clockTime(instant) {
  return instant.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
}

/** Asks when the chosen chat's next briefing is due, once things have settled. */
function askDue() {
  clearTimeout(dueTimer)
  dueTimer = setTimeout(async () => {
    const chatId = chosenId
    const next = await fetchDue(chatId)
    if (chatId === chosenId) showDue(next)
  }, DUE_AFTER_MS)
}

function showDue({ dueAt, previewAt }) {
  const { title } = columns.get(chosenId)
  byId('skip').disabled = dueAt === null
  if (dueAt === null) {
    byId('skip-note').textContent = `Nobody is subscribed in the chat “${title}”: press Start there first.`
    return
  }
  const day = dueAt.toLocaleDateString('en-GB', { timeZone, day: 'numeric', month: 'long' })
  const what = previewAt === null ? 'due' : `preview ${clockTime(previewAt)}, due`
  byId('skip-note').replaceChildren(
    `${title}: ${what} ${day}, ${clockTime(dueAt)}`,
    element('span', { class: 'whose-time' }, ' Kyiv time'),
  )
}

async function onSkip() {
  const button = byId('skip')
  button.disabled = true
  button.setAttribute('aria-busy', 'true')
  for (const column of columns.values()) column.follow()
  try {
    const { dueAt, previewAt, now } = await skip(chosenId)
    setClock(now)
    if (previewAt !== null) toast('The preview comes in a few seconds, to whoever set the channel up.')
    else if (dueAt !== null) toast('The briefing comes in a few seconds.')
  } catch {
    toast('Unable to skip: the playground did not answer.')
  } finally {
    button.removeAttribute('aria-busy')
    askDue()
  }
}

function showAnswer({ text, showAlert, url }, personId) {
  if (url !== null) openLink(url, personId)
  if (text === '') return
  if (!showAlert) return toast(text)
  byId('alert-text').textContent = text
  byId('alert').showModal()
}

/** A link to the bot opens the person's own chat with it and presses Start there, as Telegram does. */
function openLink(url, personId) {
  const { pathname, searchParams } = new URL(url)
  const payload = pathname === `/${state.bot.username}` ? searchParams.get('start') : null
  if (payload === null) return toast(url)
  openBot(payload, personId)
}

function openBot(payload, personId) {
  choose(personId)
  void sendText(personId, { personId }, `/start ${payload}`)
}

function toast(text) {
  const note = element('p', { class: 'toast' }, text)
  byId('toasts').append(note)
  setTimeout(() => note.remove(), TOAST_MS)
}

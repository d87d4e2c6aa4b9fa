/** What the page asks of the server that sent it. */

export async function fetchState() {
  return (await fetch('/playground/state')).json()
}

/** `dueAt`: of the next briefing; `previewAt`: when its owner is shown it before; `null` where there is none. */
export async function fetchDue(chatId) {
  const { dueAt, previewAt } = await (await fetch(`/playground/chats/${chatId}/due`)).json()
  return { dueAt: dueAt && new Date(dueAt), previewAt: previewAt && new Date(previewAt) }
}

/** Calls `onEvent` for all that happens, and `onReconnect` when something may have been missed. */
export function listen(onEvent, onReconnect) {
  const events = new EventSource('/playground/events')
  let isFirst = true
  events.onmessage = ({ data }) => onEvent(JSON.parse(data))
  events.onopen = () => {
    if (!isFirst) onReconnect()
    isFirst = false
  }
}

/** Who writes is `author`: `personId`, and in a forum also `threadId` and `isAnonymous`. */
export const sendText = (chatId, author, text, replyTo) =>
  post(`chats/${chatId}/messages`, { ...author, text, replyTo })
/** @param kind `photo`, `voice`, or `forward` with its text */
export const sendAttachment = (chatId, author, kind, text) =>
  post(`chats/${chatId}/attachments`, { ...author, kind, text })
export const sendLocation = (chatId, author, place) =>
  post(`chats/${chatId}/location`, { ...author, ...place })
/** What the bot offers for what is typed behind its name: `cards` of `id`, `title`, `description`, and a `button` or `null`. */
export const askCards = (chatId, personId, query) => post(`chats/${chatId}/inline`, { personId, query })
export const sendCard = (chatId, author, cardId) => post(`chats/${chatId}/cards`, { ...author, cardId })
/** Chooses the person's own channel for a keyboard of the bot's. */
export const chooseChannel = (chatId, personId, requestId) =>
  post(`chats/${chatId}/channel`, { personId, requestId })
export const tap = (chatId, personId, messageId, data) =>
  post(`chats/${chatId}/taps`, { personId, messageId, data })
/** @param action `close`, `reopen` or `delete` */
export const changeThread = (chatId, author, action, changedId) =>
  post(`chats/${chatId}/threads`, { ...author, action, changedId })
export const setBlocked = (chatId, isBlocked) => post(`chats/${chatId}/block`, { isBlocked })
export const skip = (chatId) => post(`chats/${chatId}/skip`, {})

async function post(path, body) {
  const response = await fetch(`/playground/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`The playground answered ${response.status}`)
  return response.json()
}

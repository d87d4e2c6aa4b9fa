import { element } from './elements.js'

/** The topic that has no id for a bot. */
const GENERAL = 0

/** The topic of a message. */
export const threadOf = (message) => message.message_thread_id ?? GENERAL

/**
 * The topics of a forum as tabs, and what its people may do with the one that is open.
 * @param actions `choose(threadId)`, `change(action, threadId)` with `close`, `reopen` or `delete`
 */
export function createThreadBar({ choose, change }) {
  const tabs = element('div', { class: 'thread-tabs', role: 'tablist', 'aria-label': 'Topics' })
  const toggle = element('button', { type: 'button', class: 'quiet' })
  const remove = element('button', { type: 'button', class: 'quiet' }, 'Delete')
  const node = element('div', { class: 'thread-bar', hidden: true }, tabs, toggle, remove)
  const unread = new Set()
  let threads = []
  let chosenId = GENERAL

  toggle.addEventListener('click', () => change(chosen()?.isClosed ? 'reopen' : 'close', chosenId))
  remove.addEventListener('click', () => change('delete', chosenId))

  function chosen() {
    return threads.find(({ id }) => id === chosenId)
  }

  function draw() {
    node.hidden = threads.length === 0
    tabs.replaceChildren(
      ...threads.map(({ id, name, isClosed }) =>
        element(
          'button',
          {
            type: 'button',
            role: 'tab',
            'aria-selected': String(id === chosenId),
            'aria-label': isClosed ? `${name}, closed` : undefined,
            class: [isClosed && 'closed', unread.has(id) && 'unread'].filter(Boolean).join(' '),
            onclick: () => {
              chosenId = id
              unread.delete(id)
              draw()
              choose(id)
            },
          },
          name,
        ),
      ),
    )
    toggle.textContent = chosen()?.isClosed ? 'Open' : 'Close'
    toggle.title = chosen()?.isClosed ? 'Let members write here again' : 'Members may not write here any more'
    remove.hidden = chosenId === GENERAL
    remove.title = 'Delete the topic with its messages'
  }

  return {
    node,
    /** The topic whose messages are shown; `null` in a chat without topics. */
    chosenId: () => (threads.length === 0 ? null : chosenId),
    replace(next) {
      threads = next
      if (chosen() === undefined) chosenId = GENERAL
      draw()
    },
    /** Something was said in a topic that is not the open one. */
    markUnread(threadId) {
      if (threadId === chosenId || threads.length === 0) return
      unread.add(threadId)
      draw()
    },
  }
}

import { element, link } from './elements.js'
import { formattedText } from './formatted-text.js'
import { richBlocks } from './rich-blocks.js'

/**
 * One message as a bubble.
 * @param view how the chat shows: `timeZone`, `isGroup`, `isOwn(message)`, and what taps do: `onCommand(text)`,
 *   `onButton(message, button, element)`, `onReply(message)` where the bot is answered by replies, else `null`
 */
export function messageView(message, view) {
  const isOwn = view.isOwn(message)
  const body = element('div', { class: 'bubble' })
  if (view.isGroup && !isOwn) {
    const name = message.from?.first_name ?? message.chat.title
    body.append(element('p', { class: 'sender', 'data-hue': (message.from?.id ?? 0) % 6 }, name))
  }
  if (message.forward_origin !== undefined)
    body.append(
      element(
        'p',
        { class: 'sender' },
        `Forwarded from ${message.forward_origin.sender_user_name ?? 'a channel'}`,
      ),
    )
  if (message.via_bot !== undefined)
    body.append(element('p', { class: 'sender' }, `via @${message.via_bot.username}`))
  if (message.reply_to_message !== undefined) body.append(quote(message.reply_to_message))
  body.append(...content(message, view))
  body.append(stamp(message, view))
  const row = element(
    'article',
    {
      class: `message ${isOwn ? 'own' : 'theirs'}`,
      'data-message-id': message.message_id,
      'data-by': message.by,
    },
    body,
  )
  if (message.photo !== undefined) row.classList.add('with-photo')
  const keyboard = message.reply_markup?.inline_keyboard
  if (keyboard !== undefined) row.append(inlineKeyboard(message, keyboard, view))
  return row
}

function content(message, { onCommand }) {
  if (message.rich_message !== undefined) {
    return [element('div', { class: 'rich' }, ...richBlocks(message.rich_message.blocks, onCommand))]
  }
  const parts = []
  if (message.photo !== undefined) parts.push(photo(message.photo.at(-1), message.caption))
  if (message.voice !== undefined)
    parts.push(element('p', { class: 'attached voice' }, `Voice note, ${message.voice.duration} s`))
  if (message.document !== undefined) parts.push(file(message.document))
  if (message.location !== undefined) parts.push(place(message.location))
  if (message.migrate_to_chat_id !== undefined)
    parts.push(element('p', {}, 'This group became a supergroup.'))
  const notice = TOPIC_NOTICES.find(([field]) => message[field] !== undefined)
  if (notice !== undefined) parts.push(element('p', { class: 'notice-line' }, notice[1]))
  const text = message.text ?? message.caption
  const entities = message.entities ?? message.caption_entities
  if (text !== undefined)
    parts.push(element('div', { class: 'text' }, ...formattedText(text, entities, onCommand)))
  return parts
}

const TOPIC_NOTICES = [
  ['forum_topic_created', 'The topic was created.'],
  ['chat_shared', 'A channel was chosen.'],
  ['forum_topic_closed', 'The topic was closed.'],
  ['forum_topic_reopened', 'The topic was opened again.'],
]

/** Opens in its own size, as a tap does in Telegram. */
function photo({ file_id: id, width, height }, caption) {
  const address = `/playground/files/${id}`
  const alt = caption?.split('\n', 1)[0] ?? 'Picture sent by the bot'
  return element(
    'a',
    { class: 'photo-link', href: address, target: '_blank', rel: 'noopener noreferrer' },
    element('img', { class: 'photo', src: address, width, height, alt }),
  )
}

function file({ file_id: id, file_name: name, file_size: size }) {
  const address = `/playground/files/${id}`
  return element(
    'a',
    { class: 'attached file', href: address, download: name },
    element(
      'span',
      {},
      element('span', { class: 'file-name' }, name),
      element('span', { class: 'file-size' }, `${Math.ceil(size / 1024)} KB`),
    ),
  )
}

function place({ latitude, longitude }) {
  return element('p', { class: 'attached place' }, `${latitude.toFixed(3)}, ${longitude.toFixed(3)}`)
}

function quote(message) {
  const text = message.text ?? message.caption ?? 'Message'
  return element('blockquote', { class: 'reply' }, text.length > 90 ? `${text.slice(0, 90)}…` : text)
}

function stamp(message, { timeZone, onReply }) {
  const { date, edit_date: edited } = message
  const time = new Date(date * 1000)
  const shown = time.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return element(
    'p',
    { class: 'stamp' },
    message.by === 'bot' && onReply
      ? element('button', { type: 'button', class: 'reply-key', onclick: () => onReply(message) }, 'Reply')
      : null,
    edited === undefined ? null : element('span', { class: 'edited' }, 'edited '),
    element('time', { datetime: time.toISOString() }, shown),
  )
}

function inlineKeyboard(message, rows, { onButton }) {
  const buttons = (row) =>
    row.map((button) => {
      if (button.url !== undefined) {
        const anchor = link(button.url, button.text)
        anchor.classList.add('button')
        return anchor
      }
      return element(
        'button',
        {
          type: 'button',
          class: 'button',
          onclick: ({ currentTarget }) => onButton(message, button, currentTarget),
        },
        button.text,
      )
    })
  return element(
    'div',
    { class: 'keyboard' },
    ...rows.map((row) => element('div', { class: 'keys' }, ...buttons(row))),
  )
}

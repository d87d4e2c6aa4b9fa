/** The rows of the bot's own keyboard below the text field, as the messages shown leave it; `null` for none. */
export function botKeyboard(shown) {
  const keyboard = shown.findLast(({ by, reply_markup: markup }) => by === 'bot' && isForTextField(markup))
  return isAnswered(keyboard, shown) ? null : (keyboard?.reply_markup.keyboard ?? null)
}

function isForTextField(markup) {
  return markup !== undefined && (markup.keyboard !== undefined || markup.remove_keyboard === true)
}

/** A keyboard for one use goes once it was used. */
function isAnswered(keyboard, shown) {
  if (keyboard?.reply_markup.one_time_keyboard !== true) return false
  return shown.some(({ by, message_id: id }) => by === 'person' && id > keyboard.message_id)
}

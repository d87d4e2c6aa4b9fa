import { isObject, objectOf } from './call-parameters.ts'
import type { CallParameters, JsonObject } from './call-parameters.ts'
import { badRequest } from './refusal.ts'
import type { TgButton, TgReplyMarkup } from './telegram-objects.ts'

const MAX_CALLBACK_BYTES = 64

/** What a button does; exactly one of these stands beside its text. */
const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
]

/** @throws Refusal with Telegram's wording for a keyboard it would not take */
export function replyMarkupOf(parameters: CallParameters): TgReplyMarkup | undefined {
  const markup = objectOf(parameters, 'reply_markup')
  if (markup === undefined) return undefined
  if (markup.inline_keyboard === undefined)
    return markup.keyboard === undefined ? markup : replyKeyboard(markup)
  const rows = rowsOf(markup.inline_keyboard).map((row) => row.map(inlineButton))
  return { inline_keyboard: rows.filter((row) => row.length > 0) }
}

/** An inline keyboard without buttons means none. */
export function hasButtons(markup: TgReplyMarkup | undefined): boolean {
  return markup?.inline_keyboard !== undefined && markup.inline_keyboard.length > 0
}

/** Whether it is about the keyboard below the text field, which is the person's and no part of a message. */
export function isBelowTextField(markup: TgReplyMarkup | undefined): boolean {
  return markup !== undefined && markup.inline_keyboard === undefined && Object.keys(markup).length > 0
}

function replyKeyboard(markup: JsonObject): TgReplyMarkup {
  const keyboard = rowsOf(markup.keyboard).map((row) =>
    row.map((button): TgButton => {
      if (typeof button === 'string') return { text: button }
      return { ...(isObject(button) ? button : {}), text: buttonText(button) }
    }),
  )
  return { ...markup, keyboard }
}

function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) throw badRequest('object expected as reply markup')
  return value.map((row: unknown) => {
    if (!Array.isArray(row))
      throw badRequest("can't parse inline keyboard: Expected an Array of Arrays of Buttons")
    return row
  })
}

function inlineButton(button: unknown): TgButton {
  const text = buttonText(button)
  const fields = isObject(button) ? button : {}
  const actions = ACTIONS.filter((action) => fields[action] !== undefined)
  if (actions.length === 0) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  }
  if (actions.length > 1) throw badRequest('BUTTON_TYPE_INVALID')
  const { callback_data: data, url } = fields
  if (data !== undefined) {
    const bytes = Buffer.byteLength(String(data), 'utf8')
    if (bytes === 0 || bytes > MAX_CALLBACK_BYTES) throw badRequest('BUTTON_DATA_INVALID')
    return { ...fields, text, callback_data: String(data) }
  }
  if (url !== undefined) {
    if (!isAddress(String(url))) {
      throw badRequest(`inline keyboard button URL '${String(url)}' is invalid: Wrong HTTP URL`)
    }
    return { ...fields, text, url: String(url) }
  }
  return { ...fields, text }
}

function buttonText(button: unknown): string {
  const text = isObject(button) ? button.text : button
  if (typeof text !== 'string' || text.trim() === '') {
    throw badRequest('can\'t parse inline keyboard button: Field "text" must be of type String')
  }
  return text
}

function isAddress(text: string): boolean {
  const address = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `http://${text}`)
  if (address === null) return false
  return address.protocol === 'tg:' || /\./.test(address.hostname)
}

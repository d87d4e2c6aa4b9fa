import { isFile, isObject, listOf, objectOf, textOf } from './call-parameters.ts'
import type { CallParameters, UploadedFile } from './call-parameters.ts'
import type { FileShelf } from './file-shelf.ts'
import { parseHtml } from './parse-html.ts'
import type { FormattedText } from './parse-html.ts'
import { parseRichHtml } from './parse-rich-html.ts'
import { badRequest } from './refusal.ts'
import type { MessageContent, TgEntity, TgPhotoSize } from './telegram-objects.ts'

const MAX_TEXT = 4096
const MAX_CAPTION = 1024
/** More are accepted, but the ones behind have no effect. */
const MAX_ENTITIES = 100

/** @throws Refusal for text that is missing, too long or cannot be parsed */
export function textContent(parameters: CallParameters): MessageContent {
  const source = textOf(parameters, 'text')
  if (source === undefined || source === '') throw badRequest('message text is empty')
  const { text, entities } = formatted(parameters, source, 'entities')
  if (text === '') throw badRequest('text must be non-empty')
  if (text.length > MAX_TEXT) throw badRequest('message is too long')
  return entities.length > 0 ? { text, entities } : { text }
}

/** @throws Refusal for a caption that is too long or cannot be parsed */
export function captionContent(parameters: CallParameters): MessageContent {
  const source = textOf(parameters, 'caption')
  if (source === undefined || source === '') return {}
  const { text, entities } = formatted(parameters, source, 'caption_entities')
  if (text.length > MAX_CAPTION) throw badRequest('message caption is too long')
  return entities.length > 0 ? { caption: text, caption_entities: entities } : { caption: text }
}

/** @throws Refusal for HTML or Markdown of a rich message that Telegram would not take */
export function richContent(parameters: CallParameters): MessageContent {
  const input = objectOf(parameters, 'rich_message')
  if (input === undefined) throw badRequest('rich message is empty')
  const { html, markdown } = input
  if (typeof html === 'string' && markdown === undefined) return { rich_message: parseRichHtml(html) }
  if (typeof markdown === 'string' && html === undefined) {
    // Nobody here writes Markdown; it is shown as it stands, paragraph by paragraph.
    const paragraphs = markdown.split(/\n{2,}/).filter((text) => text.trim() !== '')
    return { rich_message: { blocks: paragraphs.map((text) => ({ type: 'paragraph' as const, text })) } }
  }
  throw badRequest('exactly one of the fields html and markdown must be used in the rich message')
}

/**
 * Photo given as an upload, by `attach://` or by the id of one sent before.
 * @throws Refusal when there is none, or it is no picture
 */
export function photoContent(parameters: CallParameters, files: FileShelf): MessageContent {
  const { file, id } = fileOf(parameters, 'photo', files)
  const size = imageSize(file.bytes)
  if (size === null) throw badRequest('IMAGE_PROCESS_FAILED')
  const photo: TgPhotoSize = {
    file_id: id,
    file_unique_id: id.slice(-12),
    ...size,
    file_size: file.bytes.length,
  }
  return { photo: [photo] }
}

export function documentContent(parameters: CallParameters, files: FileShelf): MessageContent {
  const { file, id } = fileOf(parameters, 'document', files)
  if (file.bytes.length === 0) throw badRequest('file must be non-empty')
  return {
    document: {
      file_id: id,
      file_unique_id: id.slice(-12),
      file_name: file.name,
      mime_type: file.mimeType,
      file_size: file.bytes.length,
    },
  }
}

function fileOf(
  parameters: CallParameters,
  name: string,
  files: FileShelf,
): { readonly file: UploadedFile; readonly id: string } {
  const given = parameters[name]
  const attached = typeof given === 'string' ? /^attach:\/\/(.+)$/.exec(given)?.[1] : undefined
  const upload = attached === undefined ? given : parameters[attached]
  if (isFile(upload)) return { file: upload, id: files.keep(upload) }
  if (given === undefined) throw badRequest(`there is no ${name} in the request`)
  const known = files.find(String(given))
  if (known === undefined) throw badRequest('wrong file identifier/HTTP URL specified')
  return { file: known, id: String(given) }
}

/** Width and height of a PNG; a usual size for JPEG, GIF and WebP; `null` for what is no picture. */
function imageSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length >= 24 && buffer.toString('latin1', 1, 4) === 'PNG') {
    return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) }
  }
  const isOther =
    buffer[0] === 0xff ||
    buffer.toString('latin1', 0, 3) === 'GIF' ||
    buffer.toString('latin1', 8, 12) === 'WEBP'
  return isOther ? { width: 1280, height: 720 } : null
}

function formatted(parameters: CallParameters, source: string, entityField: string): FormattedText {
  const mode = textOf(parameters, 'parse_mode')
  if (mode !== undefined && mode !== '') {
    if (mode.toLowerCase() !== 'html') throw badRequest('unsupported parse_mode')
    const parsed = parseHtml(source)
    return { text: parsed.text, entities: parsed.entities.slice(0, MAX_ENTITIES) }
  }
  const given = listOf(parameters, entityField) ?? []
  return { text: source.trim(), entities: given.flatMap(entityOf).slice(0, MAX_ENTITIES) }
}

function entityOf(value: unknown): readonly TgEntity[] {
  if (!isObject(value)) throw badRequest("can't parse MessageEntity: Expected an Object")
  const { type, offset, length, url } = value
  if (typeof type !== 'string' || typeof offset !== 'number' || typeof length !== 'number') {
    throw badRequest('can\'t parse MessageEntity: Can\'t find field "type"')
  }
  return [{ type, offset, length, ...(typeof url === 'string' ? { url } : {}) }]
}

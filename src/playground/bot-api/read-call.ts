import type { IncomingMessage } from 'node:http'
import type { CallParameters, UploadedFile } from './call-parameters.ts'
import { isObject } from './call-parameters.ts'
import { badRequest, Refusal } from './refusal.ts'

const MAX_BODY_BYTES = 50 * 1024 * 1024

/**
 * Gathers the parameters of a call from its address and body (JSON, form or multipart).
 * @throws Refusal for a body that cannot be read
 */
export async function readCall(request: IncomingMessage, query: string): Promise<CallParameters> {
  const fromQuery = query === '' ? {} : Object.fromEntries(new URLSearchParams(query))
  if (request.method !== 'POST') return fromQuery
  const body = await readBody(request)
  if (body.length === 0) return fromQuery
  return { ...fromQuery, ...(await parseBody(body, request.headers['content-type'] ?? '')) }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    const buffer = Buffer.from(chunk)
    bytes += buffer.length
    if (bytes > MAX_BODY_BYTES) throw new Refusal(413, 'Request Entity Too Large')
    chunks.push(buffer)
  }
  return Buffer.concat(chunks)
}

async function parseBody(body: Buffer, contentType: string): Promise<CallParameters> {
  if (contentType.startsWith('application/json')) return parseJson(body)
  if (contentType.startsWith('multipart/form-data')) return parseMultipart(body, contentType)
  return Object.fromEntries(new URLSearchParams(body.toString('utf8')))
}

function parseJson(body: Buffer): CallParameters {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (isObject(value)) return value
  } catch {
    // Falls through to the refusal: Telegram has one wording for both.
  }
  throw badRequest("can't parse JSON object")
}

async function parseMultipart(body: Buffer, contentType: string): Promise<CallParameters> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw badRequest("can't parse multipart form data")
    })
  const parameters: Record<string, string | UploadedFile> = {}
  for (const [name, value] of form) {
    parameters[name] =
      typeof value === 'string'
        ? value
        : {
            kind: 'file',
            name: value.name,
            mimeType: value.type || 'application/octet-stream',
            bytes: new Uint8Array(await value.arrayBuffer()),
          }
  }
  return parameters
}

import type { ServerResponse } from 'node:http'
import type { UploadedFile } from './call-parameters.ts'
import { Refusal } from './refusal.ts'

const CALL_PATH = /^\/bot([^/]+)\/(?:test\/)?([A-Za-z]+)$/
const FILE_PATH = /^\/file\/bot([^/]+)\/(.+)$/

/** Token, method and query of a call's address; `null` for an address that is none. */
export function parseCallPath(url = '') {
  const [path = '', query = ''] = url.split('?', 2)
  const [, token, method] = CALL_PATH.exec(path) ?? []
  if (token === undefined || method === undefined) return null
  return { token: decodeURIComponent(token), method, query }
}

export function parseFilePath(url = '') {
  const [, token, id] = FILE_PATH.exec(url.split('?', 1)[0] ?? '') ?? []
  return token === undefined || id === undefined ? null : { token: decodeURIComponent(token), id }
}

export function refuse(response: ServerResponse, { code, message, parameters }: Refusal) {
  const body = { ok: false, error_code: code, description: message, ...(parameters && { parameters }) }
  sendJson(response, code, JSON.stringify(body))
}

export function sendJson(response: ServerResponse, status: number, body: string) {
  if (response.destroyed) return
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body)
}

export function sendFile(response: ServerResponse, file: UploadedFile | undefined) {
  if (file === undefined) return refuse(response, new Refusal(404, 'Not Found'))
  response
    .writeHead(200, { 'content-type': file.mimeType, 'content-length': file.bytes.length })
    .end(file.bytes)
}

/** Aborts when the caller hangs up, which ends its long poll. */
export function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => controller.abort())
  return controller.signal
}

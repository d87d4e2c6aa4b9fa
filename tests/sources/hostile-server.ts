import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export type Answer = (request: IncomingMessage, response: ServerResponse, origin: string) => void

export type LocalServer = {
  readonly origin: string
  readonly port: number
  /** Paths in the order they were asked for. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  /** The most requests that were being answered at the same moment. */
  readonly mostAtOnce: () => number
  close(): Promise<void>
}

/** A real HTTP server on loopback that answers each path as told; 404 for the rest. */
export async function startServer(answers: Readonly<Record<string, Answer>>): Promise<LocalServer> {
  const requests: LocalServer['requests'] = []
  const sockets = new Set<Socket>()
  let atOnce = 0
  let mostAtOnce = 0

  const server = createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
    atOnce += 1
    mostAtOnce = Math.max(mostAtOnce, atOnce)
    response.on('close', () => (atOnce -= 1))
    response.on('error', () => undefined)
    const path = request.url ?? '/'
    requests.push({ path, headers: request.headers })
    const answer = answers[path] ?? answers[path.replace(/\?.*$/, '')] ?? status(404)
    answer(request, response, originOf(server.address() as AddressInfo))
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const address = server.address() as AddressInfo
  return {
    origin: originOf(address),
    port: address.port,
    requests,
    mostAtOnce: () => mostAtOnce,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

const originOf = ({ port }: AddressInfo): string => `http://127.0.0.1:${port}`

// ── Ordinary answers ───────────────────────────────────────────────────────────────────────────

export const send =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, code = 200): Answer =>
  (_, response) => {
    response.writeHead(code, headers)
    response.end(body)
  }

export const status = (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  send(code === 204 || code === 304 ? '' : 'no', headers, code)

export const redirectTo =
  (to: string | ((origin: string) => string), code = 302): Answer =>
  (_, response, origin) => {
    response.writeHead(code, { location: typeof to === 'string' ? to : to(origin) })
    response.end('moved')
  }

/** Answers 304 to who already has this version, 200 with both validators to everyone else. */
export const versioned =
  (body: string, etag: string): Answer =>
  (request, response) => {
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end()
    } else {
      response.writeHead(200, { etag, 'last-modified': 'Tue, 18 Jul 2023 15:05:11 GMT' }).end(body)
    }
  }

// ── Broken and hostile answers ─────────────────────────────────────────────────────────────────

/** 64 MB of zeros in some 64 kB. */
export const gzipBomb: Answer = send(gzipSync(Buffer.alloc(64 * 1024 * 1024)), { 'content-encoding': 'gzip' })

export const brotliBomb: Answer = send(brotliCompressSync(Buffer.alloc(32 * 1024 * 1024)), {
  'content-encoding': 'br',
})

/** A byte now and then for ever: every pause is short, the whole never ends. */
export const drip: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/xml' })
  const timer = setInterval(() => response.write('<'), 50)
  response.on('close', () => clearInterval(timer))
}

/** Accepts and says nothing. */
export const silence: Answer = () => undefined

/** Sends more and more, with no length given. */
export const flood: Answer = (_, response) => {
  response.writeHead(200)
  const chunk = 'x'.repeat(64 * 1024)
  const pour = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', pour)
  }
  pour()
}

/** Promises a body, sends a part of it and tears the connection down. */
export const resetMidway =
  (body: string): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-length': String(body.length) })
    response.write(body.slice(0, body.length / 2), () => response.socket?.resetAndDestroy())
  }

/** Bytes written straight to the connection. */
export const raw =
  (bytes: string): Answer =>
  (_, response) => {
    response.socket?.end(bytes)
  }

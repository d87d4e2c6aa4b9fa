import { serve as serveNode } from '@hono/node-server'

export type HttpServer = {
  /** The address people can open, with the port really taken. */
  readonly url: string
  close(): Promise<void>
}

type FetchHandler = (request: Request) => Response | Promise<Response>

/** Listens on a port; 0 picks a free one. Rejects with the system's error when it cannot. */
export function serve(fetch: FetchHandler, host: string, port: number): Promise<HttpServer> {
  return new Promise((resolve, reject) => {
    const server = serveNode({ fetch, hostname: host, port, overrideGlobalObjects: false }, (address) => {
      const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
      resolve({
        url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            // Scrapers and the playground's page keep connections open for as long as they can.
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.once('error', reject)
  })
}

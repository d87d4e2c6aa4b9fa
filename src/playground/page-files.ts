import { readFileSync, readdirSync } from 'node:fs'
import { extname } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const FOLDER = new URL('./page/', import.meta.url)

/** The page's own files, by name; nothing outside their folder can be asked for. */
export function createPageFiles() {
  const names = new Set(readdirSync(FOLDER))
  return {
    respond(name: string): Response {
      if (!names.has(name)) return new Response('Not found', { status: 404 })
      return new Response(readFileSync(new URL(name, FOLDER)), {
        headers: { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' },
      })
    },
  }
}

/** What each kind of file is on the web, and how long a browser may keep it. */
import { extname } from 'node:path'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** Worth sending compressed: everything but pictures and fonts, which are compressed already. */
export const compressible = /\.(html|js|css|json|webmanifest|svg|txt|wasm)$/

/** Undefined for what is never served, such as source maps. */
export function contentTypeOf(path: string): string | undefined {
  return contentTypes[extname(path)]
}

/** A file whose name holds a hash of its content never changes; a page and the service worker are always asked for again. */
export function cacheControlOf(path: string): string {
  if (/^\/(desk\/)?assets\/.+-[\w-]{8}\.\w+$/.test(path)) return 'public, max-age=31536000, immutable'
  return /\.(html|webmanifest)$|\/sw\.js$/.test(path) ? 'no-cache' : 'public, max-age=3600'
}

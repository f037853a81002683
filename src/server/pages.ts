import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'

type Page = {
  readonly body: Uint8Array<ArrayBuffer>
  readonly small: Readonly<Record<string, Uint8Array<ArrayBuffer>>>
  readonly type: string
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
}
const shrinks: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest'])

/** The built pages, read once into memory and compressed once; every unknown address is the page itself, which finds its way. */
export const pages = async (folder: string): Promise<MiddlewareHandler> => {
  const files = new Map<string, Page>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(`/${relative(folder, path).split(sep).join('/')}`, await pageOf(path))
  }
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const found = files.get(c.req.path)
    if (found) return send(c, found, c.req.path.startsWith('/assets/'))
    const home = files.get('/index.html')
    // `/chi-so/2024/T.6.b` is a page, `/assets/old.js` a file that is no more
    const isFile = Object.hasOwn(types, extname(c.req.path))
    return home === undefined || isFile ? next() : send(c, home, false)
  }
}

const pageOf = async (path: string): Promise<Page> => {
  const kind = extname(path)
  const body = new Uint8Array(await readFile(path))
  const small = shrinks.has(kind)
    ? {
        br: new Uint8Array(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })),
        gzip: new Uint8Array(gzipSync(body)),
      }
    : {}
  return { body, small, type: types[kind] ?? 'application/octet-stream' }
}

/** Built assets carry a digest in their name and never change; everything else is asked for again. */
const send = (c: Context, page: Page, forever: boolean): Response => {
  const wanted = c.req.header('accept-encoding') ?? ''
  const encoding = ['br', 'gzip'].find((name) => wanted.includes(name) && page.small[name] !== undefined)
  c.header('Content-Type', page.type)
  c.header('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
  c.header('Vary', 'Accept-Encoding')
  if (encoding === undefined) return c.body(page.body)
  c.header('Content-Encoding', encoding)
  return c.body(page.small[encoding] ?? page.body)
}

/** The version that the package says. */
export const versionOf = (root: string): string => {
  const about: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : ''
}

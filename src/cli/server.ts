import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { once } from '#i18n/once.ts'
import { headerRules } from './headers.ts'

/** What the files of a built site are, by their endings. */
const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.geojson': 'application/geo+json',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
}
const isText = (type: string) => /^text\/|json|xml/.test(type)

/** Serves a built site below a path as its hosts do: with the headers of its `_headers`, packed, and its own page for lost readers. */
export const serverOf = (folder: string, base: string): Server => {
  const rules = join(folder, '_headers')
  const headersOf = headerRules(existsSync(rules) ? readFileSync(rules, 'utf8') : '')
  const packed = once((file: string, _changed: number) =>
    brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  )
  const fileAt = (path: string): string | undefined => {
    const file = join(folder, path, path.endsWith('/') ? 'index.html' : '')
    return path.startsWith('/') && file.startsWith(folder + sep) && existsSync(file) ? file : undefined
  }
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://localhost')
    const path = pathname.startsWith(base) ? pathOf(pathname.slice(base.length - 1)) : ''
    const found = fileAt(path)
    if (found && statSync(found).isDirectory()) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end()
      return
    }
    const file = found ?? join(folder, '404.html')
    const type = types[extname(file)] ?? 'application/octet-stream'
    const isPacked = isText(type) && /\bbr\b/.test(String(request.headers['accept-encoding']))
    const bytes = isPacked ? packed(file, statSync(file).mtimeMs) : readFileSync(file)
    for (const { name, value } of headersOf(path)) response.setHeader(name, value)
    response.writeHead(found ? 200 : 404, {
      'Content-Type': isText(type) ? `${type};charset=utf-8` : type,
      'Content-Length': bytes.length,
      ...(isText(type) && { Vary: 'Accept-Encoding' }),
      ...(isPacked && { 'Content-Encoding': 'br' }),
    })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  })
}

/** A path as it is meant; none where it is not well written. */
const pathOf = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

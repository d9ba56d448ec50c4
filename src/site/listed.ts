import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SitemapItem } from '@astrojs/sitemap'

/** Where the site is built, and below which path it is published. */
type Place = { readonly dist: string; readonly base: string }

/**
 * Whether a page, by its whole address, is one that search engines should list: built, its own canonical address, and not
 * hidden from them. Pages that still show their original are not.
 */
export const isListed = (place: Place, page: string): boolean => {
  const html = htmlOf(place, page)
  return html.includes(`<link rel="canonical" href="${page}">`) && !html.includes('content="noindex"')
}

/** An entry of the sitemap with the day of its content, as the page tells it, and the page for readers of other languages. */
export const dated = (place: Place, item: SitemapItem): SitemapItem => {
  const html = htmlOf(place, item.url)
  const [, lastmod] = /<meta name="dcterms.modified" content="([^"]*)">/.exec(html) ?? []
  const [, url] = /<link rel="alternate" hreflang="x-default" href="([^"]*)">/.exec(html) ?? []
  return {
    ...item,
    ...(lastmod && { lastmod }),
    ...(item.links && url && { links: [...item.links, { lang: 'x-default', url }] }),
  }
}

const htmlOf = ({ dist, base }: Place, page: string): string => {
  const file = join(dist, decodeURI(new URL(page).pathname.slice(base.length)), 'index.html')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

import type { APIRoute } from 'astro'
import { paths } from '#site/paths.ts'

/** RFC 9309: everything may be read; the sitemaps tell where it is, pages and files. */
export const GET: APIRoute = ({ site }) => {
  const sitemaps = ['sitemap-index.xml', 'sitemap-files.txt'].map(
    (name) => new URL(paths.file(name), site).href,
  )
  return new Response(
    `User-agent: *\nAllow: /\n${sitemaps.map((address) => `Sitemap: ${address}\n`).join('')}`,
  )
}

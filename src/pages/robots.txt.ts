import type { APIRoute } from 'astro'
import { paths } from '#site/paths.ts'

/** RFC 9309: everything may be read; the sitemap tells where it is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(paths.file('sitemap-index.xml'), site).href}\n`)

import type { APIRoute } from 'astro'
import { filesOfSite } from '#site/files-of-site.ts'

/** Where every file is that is no page, an address a line: for archives of the web, beside the sitemap of pages. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    filesOfSite()
      .map((address) => `${new URL(address, site).href}\n`)
      .join(''),
  )

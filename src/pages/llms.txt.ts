import type { APIRoute } from 'astro'
import { llmsText } from '#site/markdown-pages.ts'

/** https://llmstxt.org: what programs that read Markdown find here. */
export const GET: APIRoute = () =>
  new Response(llmsText(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

import type { APIRoute } from 'astro'
import { markdownLeft } from '#site/left.ts'

/** What is left to do in Markdown: what `npm run check -- --left` prints. */
export const GET: APIRoute = async () =>
  new Response(await markdownLeft(), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })

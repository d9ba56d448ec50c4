import type { APIRoute } from 'astro'
import { markdownCopies } from '#site/markdown-pages.ts'
import { inSite } from '#site/paths.ts'

export const getStaticPaths = () =>
  [...markdownCopies.values()].map(({ path, write }) => ({
    params: { page: inSite(path).slice(0, -1) },
    props: { write },
  }))

/** The copy of a page in Markdown. */
export const GET: APIRoute<{ write: () => string }> = ({ props }) =>
  new Response(props.write(), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })

import type { APIRoute } from 'astro'
import { searchFiles } from '#site/search-index.ts'

export const getStaticPaths = async () =>
  (await searchFiles()).map(({ path, bytes }) => ({ params: { file: path }, props: { bytes } }))

/** A file of the search: its engine, or a piece of its index. */
export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ params: { file = '' }, props }) =>
  new Response(props.bytes, {
    headers: { 'Content-Type': file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' },
  })

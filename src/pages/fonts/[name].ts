import type { APIRoute } from 'astro'
import type { FontFile } from '#assets/fonts.ts'
import { fontFiles } from '#site/fonts.ts'

export const getStaticPaths = () =>
  fontFiles.map((file) => ({ params: { name: file.name }, props: { file } }))

/** A font file, cut to one year's characters. */
export const GET: APIRoute<{ file: FontFile }> = async ({ props }) => {
  await globalThis.fontsAhead
  return new Response(new Uint8Array(await props.file.bytes()), { headers: { 'Content-Type': 'font/woff2' } })
}

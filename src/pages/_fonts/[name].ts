import type { APIRoute } from 'astro'
import { wholeFonts, type WholeFont } from '#site/fonts-in-dev.ts'

export const getStaticPaths = () =>
  wholeFonts.map((font) => ({ params: { name: font.name }, props: { font } }))

/** A typeface, whole: only the dev server asks for it. */
export const GET: APIRoute<{ font: WholeFont }> = ({ props }) =>
  new Response(new Uint8Array(props.font.bytes()), { headers: { 'Content-Type': 'font/ttf' } })

import type { APIRoute } from 'astro'
import { sharePicture, sharePictures, type ShareText } from '#assets/share-picture.ts'
import { hasPictures, shared } from '#site/share.ts'

const pictured = hasPictures ? [...shared.values()] : []

/** A build makes all pictures before it asks for the first: side by side instead of one after another. */
export const getStaticPaths = async () => {
  if (import.meta.env.PROD) await sharePictures(pictured.map(({ text }) => text))
  return pictured.map(({ path, text }) => ({ params: { page: path.slice(1, -1) }, props: { text } }))
}

/** The picture that stands for a page where others link to it. */
export const GET: APIRoute<{ text: ShareText }> = async ({ props }) =>
  new Response(new Uint8Array(await sharePicture(props.text)), { headers: { 'Content-Type': 'image/png' } })

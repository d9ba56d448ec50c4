import type { APIRoute } from 'astro'
import { sharePicture, type ShareText } from '#assets/share-picture.ts'
import { inSite } from '#site/paths.ts'
import { hasPictures, shared } from '#site/share.ts'

export const getStaticPaths = () =>
  [...(hasPictures ? shared.values() : [])].map(({ path, text }) => ({
    params: { page: inSite(path).slice(0, -1) },
    props: { text },
  }))

/** The picture that stands for a page where others link to it. */
export const GET: APIRoute<{ text: ShareText }> = async ({ props }) =>
  new Response(new Uint8Array(await sharePicture(props.text)), { headers: { 'Content-Type': 'image/png' } })

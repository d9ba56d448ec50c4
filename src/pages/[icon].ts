import type { APIRoute } from 'astro'
import { iconIco, iconPng, iconSvg } from '#assets/icons.ts'
import { original } from '#i18n/locales.ts'
import { newest } from '#site/reports.ts'

const { areas } = newest(original)

/** The site's icons, drawn from the newest report's areas; the manifest and the pages name them. */
const icons = {
  'favicon.svg': { type: 'image/svg+xml', make: () => iconSvg(areas) },
  'favicon.ico': { type: 'image/x-icon', make: () => iconIco(areas) },
  'apple-touch-icon.png': { type: 'image/png', make: () => iconPng(areas, 180) },
  'icon-192.png': { type: 'image/png', make: () => iconPng(areas, 192) },
  'icon-512.png': { type: 'image/png', make: () => iconPng(areas, 512) },
} as const

export const getStaticPaths = () =>
  Object.entries(icons).map(([icon, made]) => ({ params: { icon }, props: made }))

export const GET: APIRoute<(typeof icons)[keyof typeof icons]> = async ({ props: { type, make } }) => {
  const made = await make()
  return new Response(typeof made === 'string' ? made : new Uint8Array(made), {
    headers: { 'Content-Type': type },
  })
}

import type { APIRoute } from 'astro'
import { manifestOf } from '#assets/manifest.ts'
import { original } from '#i18n/locales.ts'
import { paths } from '#site/paths.ts'
import { newest, siteName } from '#site/reports.ts'

/** The manifest, under the name that site.yaml gives the site. */
export const GET: APIRoute = () => {
  const { locale, shortName } = newest(original)
  const manifest = manifestOf({ name: siteName, shortName: shortName.text, locale }, paths.file)
  return new Response(JSON.stringify(manifest, null, 2), {
    headers: { 'Content-Type': 'application/manifest+json' },
  })
}

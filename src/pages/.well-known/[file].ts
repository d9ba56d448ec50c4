import type { APIRoute } from 'astro'
import { securityText } from '#exports/security.ts'
import { localeIds, original } from '#i18n/locales.ts'
import { paths } from '#site/paths.ts'
import { newest } from '#site/reports.ts'

const { contact, updated } = newest(original)

/** `security.txt`, where there is an address for readers. */
export const getStaticPaths = () =>
  contact ? [{ params: { file: 'security.txt' }, props: { contact } }] : []

export const GET: APIRoute<{ contact: string }> = ({ props, site }) =>
  new Response(
    securityText({
      ...props,
      updated,
      address: new URL(paths.file('.well-known/security.txt'), site).href,
      languages: localeIds,
    }),
  )

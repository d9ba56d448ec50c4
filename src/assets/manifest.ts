import { page } from './palette.ts'

type Named = { readonly name: string; readonly shortName: string; readonly locale: string }

/** The web app manifest: how a home screen names and draws the site. `address` spells where a file of the site stands. */
export const manifestOf = (
  { name, shortName, locale }: Named,
  address: (file: string) => string,
): object => ({
  name,
  short_name: shortName,
  lang: locale,
  start_url: address(''),
  display: 'browser',
  background_color: page.paper[0],
  theme_color: page.paper[0],
  icons: [
    ...[192, 512].map((size) => ({
      src: address(`icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
    { src: address('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
  ],
})

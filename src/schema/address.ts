/** The origin of an address to publish at, and the path below which the site stands there. */
export type Address = { readonly origin: string; readonly base: string }

/** What SITE_URL or `address` of site.yaml says; nothing where neither does. Anything but an origin over https, with or without a path, is refused. */
export const siteAddress = (asked: string | undefined): Address | undefined => {
  if (!asked) return undefined
  const url = URL.parse(asked)
  if (url?.protocol === 'https:' && url.href === `${url.origin}${url.pathname}` && isPlain(url.pathname))
    return { origin: url.origin, base: url.pathname.replace(/\/*$/, '/') }
  throw new Error(
    `環境変数SITE_URLには、公開先のアドレスをhttps://report.example.orgやhttps://example.org/report/のように、https://で始めて書いてください（いまは「${asked}」です）。\n` +
      `SITE_URL has to be the address to publish at, such as https://report.example.org or https://example.org/report/ (it is “${asked}”).`,
  )
}

/** Letters, digits and hyphens between single slashes: what every host, stylesheet and rule takes as it is. */
const isPlain = (path: string) => /^(\/[\w.~-]+)*\/?$/.test(path)
